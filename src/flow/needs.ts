import type { Author, FieldRules, Need } from './field-rules.ts'
import { type Given, type Pathway, pathways, type Role } from './section.ts'

/** The strictest letter of the plan's pathways; a plan without one yet is asked what any pathway would ask. */
export const needOf = (field: FieldRules, chosen: readonly Pathway[]): Need => {
  const those = chosen.length === 0 ? pathways : chosen
  return (
    strictness.find((need) => those.some((pathway) => field.need[pathways.indexOf(pathway)] === need)) ?? '-'
  )
}
const strictness: readonly Need[] = ['M', 'R', 'O', '-']

/** Whether this role may author the field (RULE-01). */
export const mayAuthor = (field: FieldRules, role: Role): boolean => isBy(field, authorsIn[role])

/**
 * Whether the question is put at all: to somebody who may author it, in a pathway that it is meant for.
 * `given.asks` says who is asked; where it says nothing, whoever has the role.
 */
export const isOffered = (field: FieldRules, { asks, role, pathway }: Given): boolean =>
  (asks === 'anyone' || isBy(field, asks ?? authorsIn[role])) && needOf(field, pathway) !== '-'

/** Whether the question is put as a suggestion to whoever may author: a carer's own walk, never the team's. */
export const isSuggestible = (field: FieldRules, { role, pathway }: Given): boolean =>
  maySuggest(field, role) && needOf(field, pathway) !== '-'

/** Who may author a field answers it, and suggests nothing. */
export const maySuggest = (field: FieldRules, role: Role): boolean =>
  field.suggestedBy?.some((author) => authorsIn[role].includes(author)) === true && !mayAuthor(field, role)

const isBy = ({ by }: FieldRules, authors: readonly Author[]): boolean =>
  by.some((author) => authors.includes(author))

/** A senior clinician is a clinician too; trainees, urgent readers and administrators fill in forms of their own. */
const authorsIn: Readonly<Record<Role, readonly Author[]>> = {
  patient: ['P'],
  carer: ['H'],
  authority: ['A'],
  clinician: ['K'],
  'senior-clinician': ['K', 'K1'],
  trainee: ['P'],
  'urgent-reader': ['P'],
  administrator: ['P'],
}
