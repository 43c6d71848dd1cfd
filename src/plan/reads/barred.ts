import { holds, subjectsIn } from '../../flow/condition.ts'
import type { Mark } from '../../flow/mark.ts'
import { answersAt, entryNamed, pathAt, sectionAt } from '../../flow/spot.ts'
import { numbersIn } from '../../flow/telephone-numbers.ts'
import type { Voice } from '../facts.ts'
import { standingAnswers, stands } from '../items.ts'
import { nameKeys } from '../name-keys.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { formOf, givenFor, pathIn, saidTo, voicesOf } from './reading.ts'

/**
 * Whether an item is named nowhere that points at it, such as somebody who must not be rung: one voice that says so is
 * enough, whoever added it; and so is another item in which the person or the team bars somebody of the same name or number.
 */
export const isBarred = (plan: Plan, id: string): boolean =>
  isBarredBy(plan, id, voicesOf(plan)) || barringOf(plan, id) !== undefined

/** Whether somebody may be rung: not barred, and what bars people was answered, so that no open question reads as leave. */
export const isToRing = (plan: Plan, id: string): boolean => {
  const item = entryNamed(plan.items, id)
  const barred = item && barsAt(plan, id)
  if (!item || !barred) return true
  const isSaid = voicesOf(plan).some((voice) =>
    subjectsIn(barred).some((field) => liveAt(plan, voice, id)?.[field]?.kind === 'answer'),
  )
  return isSaid && !isBarred(plan, id)
}

/** The other item in which the person or the team bars whoever this one names too. */
export const barringOf = (plan: Plan, id: string): string | undefined => {
  const item = entryNamed(plan.items, id)
  if (!item || !barsAt(plan, id)) return undefined
  return Object.entries(plan.items).find(
    ([other, { section, at }]) =>
      other !== id &&
      section === item.section &&
      at.at(-2) === item.at.at(-2) &&
      stands(plan, other) &&
      isBarredBy(plan, other, ['person', 'team']) &&
      isSamePerson(plan, id, other),
  )?.[0]
}

/** The name of a helper whom an item may be about: a name, or a half of it, is the same however it is spelt. */
export const helperNamedIn = (plan: Plan, id: string): string | undefined => {
  const keys = new Set(textsAt(plan, id, 'contact-name').flatMap(allKeys))
  return Object.values(plan.carers).find(
    ({ name, removed }) => !removed && allKeys(name).some((key) => keys.has(key)),
  )?.name
}

/** As what the person has named somebody: as one who must not be rung, by the name in the list, or as one who should stay away. */
export type NamedAs = { readonly as: 'not-to-ring'; readonly name: string } | { readonly as: 'stays-away' }

/** Whether the person has named in this way whom she is about to invite: by the name, however it is spelt, or by the address. */
export const namedAsBarred = (
  plan: Plan,
  invited: { readonly name: string; readonly email: string },
): NamedAs | undefined => {
  const own = wordsIn(invited.name)
  const hasAddress = (texts: readonly string[]): boolean =>
    texts.some((text) => text.toLowerCase().includes(invited.email.toLowerCase()))
  for (const id of Object.keys(plan.items)) {
    if (!stands(plan, id) || !isBarredBy(plan, id, ['person', 'team'])) continue
    const names = textsAt(plan, id, 'contact-name')
    if (
      names.some((name) => isOneName(own, wordsIn(name))) ||
      hasAddress(textsAt(plan, id, 'contact-phones'))
    )
      return { as: 'not-to-ring', name: names[0] ?? invited.name }
  }
  const away = saidTo(plan, 'person', fieldMarked(plan.forms, 'stays-away') ?? '')
  const texts = away?.kind === 'answer' ? [away.value].map(String) : []
  const heard = texts.flatMap(wordsIn)
  const isHeard = own[0] !== undefined && heard.some((word) => isOneName(own.slice(0, 1), [word]))
  return isHeard || hasAddress(texts) ? { as: 'stays-away' } : undefined
}

/** A name alone is any half of the other's; of two whole names the first half tells, as relatives share the last. */
const isOneName = (one: readonly string[], other: readonly string[]): boolean => {
  const isAlone = one.length === 1 || other.length === 1
  const [some, others] = isAlone ? [one, other] : [one.slice(0, 1), other.slice(0, 1)]
  const keys = new Set(some.flatMap(allKeys))
  return others.flatMap(allKeys).some((key) => keys.has(key))
}

/** Words that can be names: no initials, no 'Mr' or 'Dr'. */
const wordsIn = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word.length > 2)

const allKeys = (name: string): readonly string[] => {
  const { whole, parts } = nameKeys(name)
  return [...whole, ...parts]
}

export const isBarredBy = (plan: Plan, id: string, voices: readonly Voice[]): boolean => {
  const barred = barsAt(plan, id)
  const form = formOf(plan, entryNamed(plan.items, id)?.section ?? '')
  if (!form || !barred) return false
  return voices.some((voice) => {
    const live = liveAt(plan, voice, id)
    return (
      live !== undefined && holds(barred, { given: givenFor(plan, voice, form.section), live, measures: {} })
    )
  })
}

const barsAt = (plan: Plan, id: string) => {
  const item = entryNamed(plan.items, id)
  const form = item && formOf(plan, item.section)
  return item && form && sectionAt(form.section, item.at)?.barred
}

/** What one voice says itself: the team's path walks over what others say. */
const liveAt = (plan: Plan, voice: Voice, id: string) => {
  const item = entryNamed(plan.items, id)
  const form = item && formOf(plan, item.section)
  const live = item && form && pathAt(pathIn(plan, voice, form.section), item.at)?.live
  if (!live || voice !== 'team') return live
  const own = answersAt(standingAnswers(plan, 'team', item.section), item.at)?.answers ?? {}
  return Object.fromEntries(Object.entries(live).filter(([field]) => own[field] !== undefined))
}

/** By name, however it is spelt, or by a number, also one that is not asked for any more. */
const isSamePerson = (plan: Plan, one: string, other: string): boolean => {
  const keys = new Set(keysOf(plan, other))
  return keysOf(plan, one).some((key) => keys.has(key))
}

const keysOf = (plan: Plan, id: string): readonly string[] => [
  ...textsAt(plan, id, 'contact-name').flatMap((name) => nameKeys(name).whole),
  ...numbersOf(plan, id),
]

/** What any voice said to be their number, also before it was not asked for any more. */
export const numbersOf = (plan: Plan, id: string): readonly string[] => [
  ...new Set(textsAt(plan, id, 'contact-phones').flatMap(numbersIn)),
]

const textsAt = (plan: Plan, id: string, mark: Mark): readonly string[] => {
  const item = entryNamed(plan.items, id)
  const field = fieldMarked(plan.forms, mark)
  if (!item || field === undefined) return []
  return voicesOf(plan).flatMap((voice) => {
    const said = answersAt(standingAnswers(plan, voice, item.section), item.at)?.answers[field]?.said
    const value = said?.kind === 'answer' ? said.value : []
    return (Array.isArray(value) ? value : [value]).map(String)
  })
}
