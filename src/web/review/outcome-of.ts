import type { Outcome } from '#views/review/disclosure.ts'
import { markedIn } from '../../flow/mark.ts'
import type { Disclosure } from '../../plan/disclosure.ts'
import type { Plan } from '../../plan/plan.ts'

/** What became of words of danger, or of a wish to be spoken with alone, and where it is written. */
export const outcomeOf = (
  plan: Plan,
  { version, outcome }: Pick<Disclosure, 'version' | 'outcome'>,
): Outcome => ({
  href: disclosurePath(plan, { version }),
  said: outcome && accountOf(plan, outcome),
  earlier: (outcome?.earlier ?? []).map((one) => accountOf(plan, one)),
})

const accountOf = (
  plan: Plan,
  { done = [], text, by, at, due }: NonNullable<Disclosure['outcome']>,
): NonNullable<Outcome['said']> => ({
  done: done.map((choice) => doneIn(plan, choice)),
  ...{ text, by: by.name, at, due },
})

const doneIn = ({ forms: { disclosure } }: Plan, choice: string): string =>
  disclosure.words.fields[markedIn([disclosure], 'disclosure-done') ?? '']?.choices?.[choice] ?? choice

export const disclosurePath = ({ id }: Pick<Plan, 'id'>, { version }: { readonly version: number }): string =>
  `/plans/${id}/disclosures/${version}`
