import { subjectsIn } from '../../flow/condition.ts'
import type { Spot } from '../../flow/spot.ts'
import type { Carer } from '../carer.ts'
import type { Voice } from '../facts.ts'
import { stands } from '../items.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { allKeys, barsAt, isBarredBy, textsAt } from './barred.ts'
import {
  areFormsOfOne,
  hasAddress,
  helpersKeptAway,
  isInvitedAway,
  isNamedOtherwise,
  mayBeInvitedAway,
  textsAway,
} from './kept-away.ts'
import { latinLetters } from './latin-letters.ts'
import { placed } from './rules.ts'

/** As what the person has named somebody: as one who must not be rung, by the name in the list, or as one who should stay away. */
export type NamedAs =
  | { readonly as: 'not-to-ring'; readonly name: string }
  /** `isOfTeam`: a clinician wrote it down for her, and she did not. */
  | { readonly as: 'stays-away'; readonly isOfTeam?: true }

type Invited = { readonly name: string; readonly email: string }

/** Whether the person has named in this way whom she is about to invite: by the name, however it is spelt, or by the address. */
export const namedAsBarred = (plan: Plan, invited: Invited): NamedAs | undefined => {
  const [first] = barringItems(plan, invited)
  if (first) return { as: 'not-to-ring', name: first.name }
  if (mayBeInvitedAway(plan, invited, ['person'])) return { as: 'stays-away' }
  return mayBeInvitedAway(plan, invited, ['team']) ? { as: 'stays-away', isOfTeam: true } : undefined
}

/** The same, or by another form of a given name: she is asked, and knows whom she means. */
export const mayBeBarred = (plan: Plan, invited: Invited): NamedAs | undefined => {
  const named = namedAsBarred(plan, invited)
  if (named) return named
  const isOther = (name: string): boolean => areFormsOfOne(plan.forms, name, invited.name)
  const barred = barredNames(plan).find(isOther)
  if (barred !== undefined) return { as: 'not-to-ring', name: barred }
  if (isNamedOtherwise(plan, textsAway(plan, ['person']), invited.name)) return { as: 'stays-away' }
  return isNamedOtherwise(plan, textsAway(plan, ['team']), invited.name)
    ? { as: 'stays-away', isOfTeam: true }
    : undefined
}

/** Whom the person or the team bars. */
const barredNames = (plan: Plan): readonly string[] =>
  Object.keys(plan.items).flatMap((id) =>
    stands(plan, id) && isBarredBy(plan, id, ['person', 'team'])
      ? textsAt(plan, id, 'contact-name').slice(0, 1)
      : [],
  )

/** Items in which the person or the team bars somebody of this name or address, by the question that bars them. */
const barringItems = (plan: Plan, invited: Invited): readonly (Spot & { readonly name: string })[] => {
  const own = wordsIn(invited.name)
  return Object.entries(plan.items).flatMap(([id, { section, at }]) => {
    if (!stands(plan, id) || !isBarredBy(plan, id, ['person', 'team'])) return []
    const names = textsAt(plan, id, 'contact-name')
    const isNamed =
      names.some((name) => isOneName(own, wordsIn(name))) ||
      textsAt(plan, id, 'contact-phones').some((text) => hasAddress(text, invited.email))
    const [field] = subjectsIn(barsAt(plan, id) ?? {})
    return isNamed && field !== undefined
      ? [{ section, at: [...at, field], name: names[0] ?? invited.name }]
      : []
  })
}

/** Who helps, or is asked to, and may be somebody whom the plan keeps away. Nothing ends by itself: the person says whether it is them. */
export type BarredHelper = {
  readonly carer: Carer
  readonly as: NamedAs
  /** Where they are barred. */
  readonly spots: readonly Spot[]
}
export const barredHelpers = (plan: Plan): readonly BarredHelper[] => {
  const away = placed(plan, fieldMarked(plan.forms, 'stays-away') ?? '')
  const isAwayBy = (voice: Voice): ((carer: Carer) => boolean) => {
    const [named, texts] = [new Set(helpersKeptAway(plan, [voice])), textsAway(plan, [voice])]
    return (carer) =>
      named.has(carer.name) || isInvitedAway(plan, carer, texts) || isNamedOtherwise(plan, texts, carer.name)
  }
  const [isAwayByPerson, isAwayByTeam] = [isAwayBy('person'), isAwayBy('team')]
  return Object.values(plan.carers).flatMap((carer): readonly BarredHelper[] => {
    if (carer.removed) return []
    const items = barringItems(plan, carer)
    const isOwn = isAwayByPerson(carer)
    const isAway = isOwn || isAwayByTeam(carer)
    const [first] = items
    if (!first && !isAway) return []
    const kept: NamedAs = isOwn ? { as: 'stays-away' } : { as: 'stays-away', isOfTeam: true }
    const as: NamedAs = first ? { as: 'not-to-ring', name: first.name } : kept
    const spots = items.map(({ section, at }) => ({ section, at }))
    return [{ carer, as, spots: [...spots, ...(isAway ? away : [])] }]
  })
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
