import type { Content, Entry } from '../content.ts'
import { fieldMarked, type PlanForms } from '../plan-forms.ts'

/** What an approved plan says is not to be done, word for word, with who said it. */
export type RefusedLine = {
  readonly question: string
  readonly who: string
  readonly lines: readonly string[]
}

/**
 * What nobody may lose sight of where another plan takes the place of this one: what a clinician read as a refusal, what
 * may be one by its words or by its question, and who must not be contacted. A computer picks them, so it may miss one.
 */
export const refusedIn = (forms: PlanForms, content: Content): readonly RefusedLine[] => {
  const name = fieldMarked(forms, 'contact-name')
  const barred = new Set((content.notToRing ?? []).flatMap(({ item, barred }) => (barred ? [item] : [])))
  return content.entries
    .filter(
      (entry) =>
        entry.said.kind === 'answer' &&
        entry.sees !== 'site' &&
        (isRefusal(forms, entry) || (entry.field === name && barred.has(entry.item ?? ''))),
    )
    .map(({ question, shown, teamWords, saidBy }) => ({
      question,
      who: saidBy.name,
      lines: [...shown, ...(teamWords === undefined ? [] : [teamWords])],
    }))
}

const isRefusal = (
  { mayRefuseTreatment, opposables: { refusedIn: asksWhatNot, treatments } }: PlanForms,
  { refusal, field, shown, teamWords }: Entry,
): boolean => {
  const texts = [...shown, ...(teamWords === undefined ? [] : [teamWords])]
  return (
    refusal !== undefined ||
    asksWhatNot.includes(field) ||
    texts.some((text) => mayRefuseTreatment(text) || treatments.some(({ isRefused }) => isRefused(text)))
  )
}
