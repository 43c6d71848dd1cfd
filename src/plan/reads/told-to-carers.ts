import type { Said } from '../../flow/answer.ts'
import type { FieldRules } from '../../flow/field-rules.ts'
import { textsIn } from '../../flow/heard-text.ts'

/** Whether carers may be told of an answer: none that only leads on, and none with a choice that is kept from them. */
export const isToldToCarers = (rules: FieldRules, said: Said): boolean =>
  rules.leads !== true && !isUntold(rules, said)

/** One of its choices is kept from every carer. */
export const isUntold = ({ untoldToCarers = [] }: FieldRules, said: Said): boolean =>
  said.kind === 'answer' && textsIn(said.value).some((one) => untoldToCarers.includes(one))
