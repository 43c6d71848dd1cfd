import { choicesIn, holds } from '../condition.ts'
import { isClinicianOnly } from '../field-rules.ts'
import type { Json } from '../json.ts'
import { type Field, type Given, pathways, type Role, type Test } from '../section.ts'
import { mayAuthor, needOf } from '../step.ts'
import { roles, team } from './values.ts'

/** Anything that decides which way a section takes, about one answer or one given value. */
export type Question = {
  readonly id: string
  readonly subject: string
  readonly asks: (value: Json | undefined) => boolean
  /** None of these is in a value for which the question fails. */
  readonly choices: readonly string[]
  /** Looks at the value as a whole, so that it is not independent of questions about other choices. */
  readonly whole: boolean
}

/** The question that a test of a condition is; it is answered by the engine's own rule. */
export const questionOf = (subject: string, test: Test): Question => ({
  id: `${subject} ${JSON.stringify(test)}`,
  subject,
  asks: (value) => passes(test, subject === 'given.role' && value === team ? 'clinician' : value),
  choices: 'has' in test ? [test.has] : 'oneOf' in test ? test.oneOf : [],
  whole: !('has' in test || 'oneOf' in test),
})
const passes = (test: Test, value: Json | undefined): boolean =>
  holds(
    { subject: test },
    {
      given: nothing,
      live: value === undefined ? {} : { subject: { kind: 'answer', value } },
      measures: {},
    },
  )
const nothing: Given = { pathway: [], role: 'patient', age: 'unknown', nation: 'england' }

/** Whether a field is put to someone at all (RULE-01): their role first, then the plan's pathways. */
export const offerOf = (field: Field): readonly Question[] => [
  walkerQuestion([
    ...roles.filter((role) => mayAuthor(field, role)),
    ...(field.by.some((author) => teamAsks.includes(author)) ? [team] : []),
  ]),
  ...pathwayQuestions(field),
]
const teamAsks: readonly string[] = ['P', 'H', 'K', 'K1']

/** The same of those whom a field is for: where it is not the clinicians' alone, somebody else has to come to it. */
export const ownOfferOf = (field: Field): readonly Question[] =>
  isClinicianOnly(field)
    ? offerOf(field)
    : [
        walkerQuestion(roles.filter((role) => !isClinician(role) && mayAuthor(field, role))),
        ...pathwayQuestions(field),
      ]

const isClinician = (role: Role): boolean => role === 'clinician' || role === 'senior-clinician'

const walkerQuestion = (walkers: readonly string[]): Question => ({
  id: `given.role offers ${walkers.join(' ')}`,
  subject: 'given.role',
  asks: (value) => typeof value === 'string' && walkers.includes(value),
  choices: [],
  whole: true,
})

const pathwayQuestions = (field: Field): readonly Question[] => {
  const offering = pathways.filter((pathway) => needOf(field, [pathway]) !== '-')
  return offering.length === pathways.length ? [] : [pathwayQuestion(offering)]
}

/** A plan without a pathway is asked what any pathway would ask. */
const pathwayQuestion = (offering: readonly string[]): Question => ({
  id: `given.pathway offers ${offering.join(' ')}`,
  subject: 'given.pathway',
  asks: (value) => {
    const chosen = choicesIn(value)
    return chosen.length === 0 ? offering.length > 0 : chosen.some((pathway) => offering.includes(pathway))
  },
  choices: offering,
  whole: true,
})
