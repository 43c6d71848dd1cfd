import type { Author, FieldRules } from './field-rules.ts'
import { type Given, type Pathway, pathways, type Role } from './section.ts'

export type Need = 'M' | 'R' | 'O' | '-'

/** The strictest letter of the plan's pathways; a plan without one yet is asked what any pathway would ask. */
export const needOf = (field: FieldRules, chosen: readonly Pathway[]): Need => {
  const those = chosen.length === 0 ? pathways : chosen
  return (
    strictness.find((need) => those.some((pathway) => field.need[pathways.indexOf(pathway)] === need)) ?? '-'
  )
}
const strictness: readonly Need[] = ['M', 'R', 'O', '-']

/** Whether this role may author the field (RULE-01); a trainee and a viewer fill in forms of their own. */
export const mayAuthor = (field: FieldRules, role: Role): boolean => field.by.includes(letterOf[role])

/** Whether the question is put to this person at all: theirs to answer, and meant for the plan's pathway. */
export const isOffered = (field: FieldRules, given: Given): boolean =>
  mayAuthor(field, given.role) && needOf(field, given.pathway) !== '-'

const letterOf: Readonly<Record<Role, Author>> = {
  patient: 'P',
  carer: 'H',
  clinician: 'K',
  trainee: 'P',
  viewer: 'P',
}
