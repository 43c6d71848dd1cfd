import * as z from 'zod'
import type { Json } from '../fields.ts'
import { own } from '../own.ts'
import { type Field, type Given, pathways, type Role, type Section } from '../section.ts'
import { testsOnWays } from '../when.ts'
import { daysFor } from './dates.ts'

/**
 * What an answer can be, as far as conditions can tell values apart.
 * `choices` is there where any set of them is a value too; `single` then holds the sets of none and of one.
 */
export type Values = {
  readonly single: readonly (Json | undefined)[]
  readonly choices: readonly string[]
}

/** Null for a subject that the section does not know: a measure, or a name that is wrong. */
export const valuesOf = (section: Section, subject: string): Values | null => {
  const given = givenValues[subject]
  if (given) return given
  const field = own(section.fields, subject) ?? own(section.reads, subject)
  return field ? fieldValues(section, subject, field) : null
}

/** Leaving a question open, in any of the four ways, is always one of its values. */
const fieldValues = (section: Section, name: string, field: Field): Values => {
  switch (field.control) {
    case 'many':
    case 'stages':
      return { single: [undefined, ...field.choices.map((choice) => [choice])], choices: field.choices }
    case 'many-with-note':
      return { single: [undefined, [], ...field.choices.map((choice) => [choice])], choices: field.choices }
    case 'one':
    case 'one-with-note':
    case 'list':
      return { single: [undefined, ...field.choices], choices: [] }
    case 'number':
      return { single: [undefined, ...numbersOf(section, name, field)], choices: [] }
    case 'date':
      return { single: [undefined, ...daysFor(section)], choices: [] }
    default:
      return { single: [undefined, {}], choices: [] }
  }
}

/** Numbers between two limits are alike, so the least one that is possible and each limit stand for all. */
const numbersOf = (section: Section, name: string, field: Field): readonly number[] => {
  const limits = testsOnWays(section)
    .filter(([subject]) => subject === name)
    .flatMap(([, test]) => ('atLeast' in test ? [test.atLeast] : 'below' in test ? [test.below] : []))
  const least = field.schema instanceof z.ZodNumber ? field.schema.minValue : null
  return [least ?? 0, ...limits].filter((number) => field.schema.safeParse(number).success)
}

/** Records, so that a value added to the type has to be added here. */
const everyRole: Readonly<Record<Role, Role>> = {
  patient: 'patient',
  carer: 'carer',
  authority: 'authority',
  clinician: 'clinician',
  'senior-clinician': 'senior-clinician',
  trainee: 'trainee',
  viewer: 'viewer',
}
export const roles = Object.values(everyRole)
const ages: Readonly<Record<Given['age'], true>> = { child: true, adult: true, unknown: true }
const nations: Readonly<Record<Given['nation'], true>> = {
  england: true,
  wales: true,
  scotland: true,
  'northern-ireland': true,
}

const givenValues: Readonly<Record<string, Values>> = {
  'given.role': { single: roles, choices: [] },
  'given.age': { single: Object.keys(ages), choices: [] },
  'given.nation': { single: Object.keys(nations), choices: [] },
  'given.pathway': { single: [[]], choices: pathways },
}
export const givenSubjects = Object.keys(givenValues)

/** What is known of a section before its first question: what is given, and what earlier chapters say. */
export const subjectsBefore = (section: Section): readonly string[] => [
  ...givenSubjects,
  ...Object.keys(section.reads ?? {}),
]
export const isKnownBefore = (section: Section, subject: string): boolean =>
  subjectsBefore(section).includes(subject)
