import { stands } from '../items.ts'
import type { Plan } from '../plan.ts'
import { allKeys, isBarredBy, textsAt } from './barred.ts'
import { hasAddress, isInvitedAway } from './kept-away.ts'
import { latinLetters } from './latin-letters.ts'

/** As what the person has named somebody: as one who must not be rung, by the name in the list, or as one who should stay away. */
export type NamedAs = { readonly as: 'not-to-ring'; readonly name: string } | { readonly as: 'stays-away' }

/** Whether the person has named in this way whom she is about to invite: by the name, however it is spelt, or by the address. */
export const namedAsBarred = (
  plan: Plan,
  invited: { readonly name: string; readonly email: string },
): NamedAs | undefined => {
  const own = wordsIn(invited.name)
  for (const id of Object.keys(plan.items)) {
    if (!stands(plan, id) || !isBarredBy(plan, id, ['person', 'team'])) continue
    const names = textsAt(plan, id, 'contact-name')
    if (
      names.some((name) => isOneName(own, wordsIn(name))) ||
      textsAt(plan, id, 'contact-phones').some((text) => hasAddress(text, invited.email))
    )
      return { as: 'not-to-ring', name: names[0] ?? invited.name }
  }
  return isInvitedAway(plan, invited) ? { as: 'stays-away' } : undefined
}

/** Whether two names may be one person's. */
export const isOfOneName = (one: string, other: string): boolean => isOneName(wordsIn(one), wordsIn(other))

/** Any word of one that stands in the other, but for a last name, as relatives share it; a name alone is any half of the other's. */
const isOneName = (one: readonly string[], other: readonly string[]): boolean => {
  const isAlone = one.length === 1 || other.length === 1
  return one.some((word, at) =>
    other.some((also, there) => {
      const isLastOfBoth = at === one.length - 1 && there === other.length - 1
      const keys = new Set(allKeys(word))
      return (isAlone || !isLastOfBoth) && allKeys(also).some((key) => keys.has(key))
    }),
  )
}

/** Words that can be names: no initials. */
const wordsIn = (text: string): readonly string[] =>
  latinLetters(text)
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => word.length > 1)
