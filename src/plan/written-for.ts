import { type Answer, noAnswers } from '../flow/answer.ts'
import { answersAt, sectionAt } from '../flow/spot.ts'
import { isOfAnother, subjectOf } from '../flow/step.ts'
import type { Spoken } from './facts.ts'
import type { Plan } from './plan.ts'

/** What a voice writes about there, beside each answer that goes by it: by its own word, else by the person's or anybody's. */
export const writtenFor = (
  { forms, voices }: Plan,
  { voice, section, at }: Spoken,
): Readonly<Record<string, Pick<Answer, 'writtenFor'>>> => {
  const form = forms.sections.find((one) => one.section.id === section)
  const rules = form && sectionAt(form.section, at)
  if (!rules?.writtenOf) return {}
  const subject = [voice, 'person', ...Object.keys(voices)]
    .map((one) => subjectOf(rules, answersAt(voices[one]?.[section] ?? noAnswers, at)?.answers))
    .find((said) => said !== undefined)
  if (subject === undefined) return {}
  return Object.fromEntries(rules.writtenOf.fields.map((field) => [field, { writtenFor: subject }]))
}

/** Whether what was said there before was said of something else: then the same is news. */
export const isSaidOfAnother = (
  plan: Plan,
  spoken: Spoken & { readonly said: Readonly<Record<string, unknown>> },
  before: Readonly<Record<string, Answer>>,
): boolean => {
  const now = writtenFor(plan, spoken)
  return Object.keys(spoken.said).some((field) => isOfAnother(before[field], now[field]?.writtenFor))
}
