import type { Said } from './answer.ts'
import { choicesIn } from './controls/choices.ts'
import type { Json } from './json.ts'
import type { Given, Test, When } from './section.ts'
import { dateIn, isDay, partsOf } from './when.ts'

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
  const chosen = choicesIn(value)
  if ('is' in test) return chosen.length === 1 && chosen[0] === test.is
  if ('has' in test) return chosen.includes(test.has)
  return chosen.some((choice) => test.oneOf.includes(choice))
}

/** A year or a month is earlier than a day only where every day of it is. */
const isEarlier = (one: Json | undefined, other: Json | undefined): boolean =>
  typeof one === 'string' && typeof other === 'string' && one < other && !other.startsWith(one)
