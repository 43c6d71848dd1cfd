import type { Said } from './answer.ts'
import { latestTexts } from './heard-text.ts'
import { type Json, part, textsIn } from './json.ts'
import { isNamed } from './named.ts'
import type { Field, Given, Test, When } from './section.ts'

export type Known = {
  readonly given: Given
  /** Live answers before this point. */
  readonly live: Readonly<Record<string, Said>>
  readonly measures: Readonly<Record<string, number>>
}

/** True when every part of the condition holds; what is not known fails its test. */
export const holds = (when: When, known: Known): boolean => {
  const { tests, any, not } = partsOf(when)
  return (
    tests.every(([subject, test]) => passes(test, heldBy(subject, known), known)) &&
    (any === undefined || any.some((one) => holds(one, known))) &&
    (not === undefined || !holds(not, known))
  )
}

const heldBy = (subject: string, { given, live, measures }: Known): Json | undefined => {
  switch (subject) {
    case 'given.pathway':
      return given.pathway
    case 'given.role':
      return given.role
    case 'given.age':
      return given.age
    case 'given.nation':
      return given.nation
    case 'given.law':
      return given.law ?? []
    case 'given.begun':
      return given.begun ?? []
    default: {
      const said = live[subject]
      return said?.kind === 'answer' ? said.value : (measures[subject] ?? given.read?.[subject])
    }
  }
}

const passes = (test: Test, value: Json | undefined, known: Known): boolean => {
  if ('answered' in test) return (value !== undefined) === test.answered
  if ('atLeast' in test) return typeof value === 'number' && value >= test.atLeast
  if ('below' in test) return typeof value === 'number' && value < test.below
  if ('before' in test || 'after' in test) {
    const date = dateIn(test)
    const other = isDay(date) ? date : heldBy(date, known)
    return 'before' in test ? isEarlier(value, other) : isEarlier(other, value)
  }
  if ('names' in test) return isNamed(textsIn(value).join(' . '), test.names)
  const chosen = choicesIn(value)
  if ('is' in test) return chosen.length === 1 && chosen[0] === test.is
  if ('has' in test) return chosen.includes(test.has)
  return chosen.some((choice) => test.oneOf.includes(choice))
}

/** The codes in a value of any kind that offers choices. */
export const choicesIn = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (isList(value)) return value.filter((choice) => typeof choice === 'string')
  if (typeof value !== 'object' || value === null) return []
  if (typeof value.choice === 'string') return [value.choice]
  if (isList(value.rows)) return value.rows.flatMap((row) => textsIn(part(row, 'is')))
  return isList(value.choices) ? choicesIn(value.choices) : Object.keys(value)
}

/**
 * Whether a question takes a value: of one there are few choices, and most values of several parts stand in many plans, so that
 * each is looked at once. No schema looks at anything but the value.
 */
export const takesValue = ({ choices, schema }: Field, value: Json): boolean => {
  const isChoice = choices.some((choice) => choice === value)
  if (typeof value === 'string' && !isChoice) return schema.safeParse(value).success
  const known = taken.get(schema) ?? latestTexts<boolean>(takenKept)
  taken.set(schema, known)
  return known(JSON.stringify(value), () => schema.safeParse(value).success)
}
const taken = new WeakMap<Field['schema'], ReturnType<typeof latestTexts<boolean>>>()
const takenKept = { most: 100, longest: 200 }

/** What tests tell of some answers: where it is the same, every condition that is made of them is. */
export const toldOf = (tests: Parts['tests'], known: Known): string =>
  tests.map(([subject, test]) => (passes(test, heldBy(subject, known), known) ? 'y' : 'n')).join('')

/** A year or a month is earlier than a day only where every day of it is; nothing is earlier than what is not known. */
export const isEarlier = (one: Json | undefined, other: Json | undefined): boolean =>
  typeof one === 'string' && typeof other === 'string' && one < other && !other.startsWith(one)

/** A condition taken apart: tests that must all hold, one of `any`, and nothing of `not`. */
export type Parts = {
  readonly tests: readonly (readonly [subject: string, test: Test])[]
  readonly any: readonly When[] | undefined
  readonly not: When | undefined
}

export const partsOf = (when: When): Parts => {
  const known = apart.get(when)
  if (known) return known
  const { any, not, ...others } = when
  const parts: Parts = {
    tests: Object.entries(others).flatMap(([subject, part]) => (isTest(part) ? [[subject, part]] : [])),
    any: any !== undefined && isList(any) ? any : undefined,
    not: not === undefined || isList(not) || isTest(not) ? undefined : not,
  }
  apart.set(when, parts)
  return parts
}
const apart = new WeakMap<When, Parts>()

const isList = <Part>(part: Part): part is Extract<Part, readonly unknown[]> => Array.isArray(part)

const isTest = (part: When[string]): part is Test => kinds.some((kind) => Object.hasOwn(part, kind))
type Kind = Test extends infer T ? (T extends T ? keyof T : never) : never
/** A record, so that a kind added to the type has to be added here. */
const everyKind: Readonly<Record<Kind, true>> = {
  is: true,
  has: true,
  oneOf: true,
  answered: true,
  atLeast: true,
  below: true,
  before: true,
  after: true,
  names: true,
}
const kinds = Object.keys(everyKind)

/** Every test that a condition holds, however deep. */
export const testsIn = (when: When): Parts['tests'] => {
  const { tests, any = [], not } = partsOf(when)
  return [...tests, ...any.flatMap(testsIn), ...(not ? testsIn(not) : [])]
}

/** What the tests are about that make a condition hold: of those any of which is enough, each that holds. */
export const foundBy = (when: When, known: Known): readonly string[] => {
  const { tests, any = [] } = partsOf(when)
  const found = any.filter((one) => holds(one, known)).flatMap((one) => foundBy(one, known))
  return [...new Set([...tests.map(([subject]) => subject), ...found])]
}

/** Everything that a condition reads: what it tests, and the dates that it compares with. A condition is data, so it is read once. */
export const subjectsIn = (when: When): readonly string[] => {
  const before = read.get(when)
  if (before) return before
  const subjects = [...new Set(testsIn(when).flatMap(([subject, test]) => [subject, ...comparedIn(test)]))]
  read.set(when, subjects)
  return subjects
}
const read = new WeakMap<When, readonly string[]>()

/** The other date of a comparison, where it is an answer and not a day of the calendar. */
export const comparedIn = (test: Test): readonly string[] =>
  'before' in test || 'after' in test ? [dateIn(test)].filter((date) => !isDay(date)) : []

export const dateIn = (test: Test & ({ readonly before: string } | { readonly after: string })): string =>
  'before' in test ? test.before : test.after

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
