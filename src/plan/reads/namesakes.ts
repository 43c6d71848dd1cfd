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
): readonly Plan[] =>
  plans.filter(
    (other) => other.id !== whose.id && !ended.has(other.status) && isSameNumberOrPerson(whose, other),
  )

const isSameNumberOrPerson = (one: Whose, other: Whose): boolean =>
  (one.nhsNumber !== undefined && one.nhsNumber === other.nhsNumber) ||
  (one.born !== '' && isSamePerson(one, other) && sharesName(one.given, other.given))

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
