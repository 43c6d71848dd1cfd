import type { Said } from '../../flow/answer.ts'
import type { FieldRules } from '../../flow/field-rules.ts'
import { textsIn } from '../../flow/heard-text.ts'

/** Whether carers may be told of an answer: none that only leads on, and none with a choice that is kept from them. */
export const isToldToCarers = ({ leads, untoldToCarers = [] }: FieldRules, said: Said): boolean =>
  leads !== true &&
  !(said.kind === 'answer' && textsIn(said.value).some((one) => untoldToCarers.includes(one)))
