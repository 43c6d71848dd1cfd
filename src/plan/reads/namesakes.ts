import type { PracticePlan } from '../ports.ts'
import { isSamePerson, sharesName, spelling } from './same-person.ts'

type Whose = Pick<PracticePlan, 'id' | 'family' | 'given' | 'born' | 'nhsNumber'>

/**
 * Other plans of the practice that may be about the same person: the same NHS number, or born on one day with a family
 * name and a given name that are the same however they are spelt: twins are not. Plans that came to their end count for nothing.
 */
export const namesakesOf = <Plan extends Whose & Pick<PracticePlan, 'status'>>(
  whose: Whose,
  plans: readonly Plan[],
): readonly (Plan & Matching)[] =>
  plans.flatMap((other) => {
    if (other.id === whose.id || ended.has(other.status)) return []
    const matches = matchOf(whose, other)
    return matches === undefined ? [] : [{ ...other, matches }]
  })

/** What is the same: a number says more than a name with a day of birth. */
export type Matching = { readonly matches: 'number' | 'name' }

const matchOf = (one: Whose, other: Whose): Matching['matches'] | undefined => {
  if (one.nhsNumber !== undefined && one.nhsNumber === other.nhsNumber) return 'number'
  return one.born !== '' && isSamePerson(one, other) && sharesName(one.given, other.given)
    ? 'name'
    : undefined
}

/**
 * Those that urgent care reads, or may read again, beside the one that is signed: under one number nothing is published twice,
 * and whoever signs says there which of the two goes.
 */
export const standingApart = <Plan extends Matching & Pick<PracticePlan, 'isLive' | 'suspendedFor'>>(
  namesakes: readonly Plan[],
): readonly Plan[] =>
  namesakes.filter(
    ({ matches, isLive, suspendedFor }) => matches === 'name' && (isLive || suspendedFor !== undefined),
  )

const ended: ReadonlySet<PracticePlan['status']> = new Set([
  ...(['withdrawn', 'closed'] as const),
  ...(['superseded', 'entered-in-error'] as const),
])

/** The ids of those that have one, in one go: by day of birth with family name, and by number, since a practice has hundreds. */
export const withNamesakes = <Plan extends Whose & Pick<PracticePlan, 'status'>>(
  plans: readonly Plan[],
): ReadonlySet<string> => {
  const near = new Map<string, Plan[]>()
  for (const one of plans)
    for (const key of keysOf(one)) {
      const others = near.get(key)
      if (others) others.push(one)
      else near.set(key, [one])
    }
  const numbered = Map.groupBy(plans, ({ nhsNumber }) => nhsNumber ?? '')
  return new Set(
    plans
      .filter((one) => {
        const others = [
          ...keysOf(one).flatMap((key) => near.get(key) ?? []),
          ...(one.nhsNumber === undefined ? [] : (numbered.get(one.nhsNumber) ?? [])),
        ]
        return namesakesOf(one, others).length > 0
      })
      .map(({ id }) => id),
  )
}

const keysOf = ({ born, family }: Whose): readonly string[] =>
  born === '' ? [] : spelling(family).map((key) => `${born} ${key}`)
