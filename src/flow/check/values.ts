import type { Limits, Values } from '../controls/control.ts'
import { controls } from '../controls/index.ts'
import { type Given, laws, nations, pathways, type Role, type Section } from '../section.ts'
import { entryNamed } from '../spot.ts'
import { testsOf } from '../step.ts'
import { daysFor } from './dates.ts'

/** Null for a subject that the section does not know: a measure, or a name that is wrong. */
export const valuesOf = (section: Section, subject: string): Values | null => {
  if (subject === begun) return { single: [[]], choices: listsIn(section) }
  const given = givenValues[subject]
  if (given) return given
  const field = entryNamed(section.fields, subject) ?? entryNamed(section.reads, subject)
  return field ? controls[field.control].cases(field, limitsOf(section, subject)) : null
}

/** What conditions compare it with. */
const limitsOf = (section: Section, name: string): Limits => {
  const tests = testsOf(section).filter(([subject]) => subject === name)
  return {
    numbers: tests.flatMap(([, test]) =>
      'atLeast' in test ? [test.atLeast] : 'below' in test ? [test.below] : [],
    ),
    days: daysFor(section),
    words: tests.flatMap(([, test]) => ('names' in test ? test.names.slice(0, 1) : [])),
  }
}

const listsIn = ({ fields }: Section): readonly string[] =>
  Object.entries(fields).flatMap(([name, { control }]) => (control === 'list' ? [name] : []))

/** Records, so that a value added to the type has to be added here. */
const everyRole: Readonly<Record<Role, Role>> = {
  patient: 'patient',
  carer: 'carer',
  authority: 'authority',
  clinician: 'clinician',
  'senior-clinician': 'senior-clinician',
  trainee: 'trainee',
  'urgent-reader': 'urgent-reader',
  administrator: 'administrator',
}
export const roles = Object.values(everyRole)
/** The team's walk: a clinician's in what conditions read, and asked whatever any author of a plan may answer. */
export const team = 'team'
const ages: Readonly<Record<Given['age'], true>> = { child: true, adult: true, unknown: true }

const givenValues: Readonly<Record<string, Values>> = {
  'given.role': { single: [...roles, team], choices: [] },
  'given.age': { single: Object.keys(ages), choices: [] },
  'given.nation': { single: nations, choices: [] },
  'given.law': { single: [[]], choices: laws },
  'given.pathway': { single: [[]], choices: pathways },
}
const begun = 'given.begun'
export const givenSubjects = [...Object.keys(givenValues), begun]

/** What is known of a section before its first question: what is given, and what earlier sections say. */
export const subjectsBefore = (section: Section): readonly string[] => [
  ...givenSubjects,
  ...Object.keys(section.reads ?? {}),
]
export const isKnownBefore = (section: Section, subject: string): boolean =>
  subjectsBefore(section).includes(subject)
