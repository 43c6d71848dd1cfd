import type { Values } from '../controls/control.ts'
import { controlOf } from '../controls/index.ts'
import { type Given, pathways, type Role, type Section } from '../section.ts'
import { waysOf } from '../ways.ts'

/** Null for a subject that the section does not know: a measure, or a name that is wrong. */
export const valuesOf = (section: Section, subject: string): Values | null => {
  const given = givenValues[subject]
  if (given) return given
  const field = section.fields[subject]
  return field ? controlOf(field).cases(field, limitsOf(section, subject)) : null
}

/** Numbers to which a condition compares it. */
const limitsOf = (section: Section, name: string): readonly number[] =>
  Object.values(section.steps)
    .flatMap((step) => waysOf(step).map((way) => way.when?.[name]))
    .flatMap((test) =>
      test && 'atLeast' in test ? [test.atLeast] : test && 'below' in test ? [test.below] : [],
    )

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
