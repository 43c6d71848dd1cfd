import type { Said } from '../../flow/answer.ts'
import type { FieldRules } from '../../flow/field-rules.ts'
import { textsIn } from '../../flow/heard-text.ts'
import { isForNoReader } from '../../flow/step.ts'
import type { PlanForms } from '../plan-forms.ts'

/** Whether carers may be told of an answer: none that only leads on, and none with a choice that is kept from them. */
export const isToldToCarers = (rules: FieldRules, said: Said): boolean =>
  !isForNoReader(rules) && !isUntold(rules, said)

/** One of its choices is kept from every carer. */
export const isUntold = ({ untoldToCarers = [] }: FieldRules, said: Said): boolean =>
  said.kind === 'answer' && textsIn(said.value).some((one) => untoldToCarers.includes(one))

/** The fields by which somebody is found: the address, and what tells as much. */
export const tellingWhereIn = (forms: PlanForms): readonly string[] =>
  forms.sections.flatMap(({ section }) =>
    Object.entries(section.fields).flatMap(([name, { mark, tellsWhere }]) =>
      mark === 'address' || tellsWhere === true ? [name] : [],
    ),
  )
