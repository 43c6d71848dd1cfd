import { holds, subjectsIn } from '../../flow/condition.ts'
import type { Mark } from '../../flow/mark.ts'
import { answersAt, entryNamed, pathAt, sectionAt } from '../../flow/spot.ts'
import { numbersIn } from '../../flow/telephone-numbers.ts'
import type { Voice } from '../facts.ts'
import { standingAnswers, stands } from '../items.ts'
import { nameKeys } from '../name-keys.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked, onceFor } from '../plan-forms.ts'
import { formOf, givenFor, pathIn, voicesOf } from './reading.ts'

/**
 * Whether an item is named nowhere that points at it, such as somebody who must not be rung: one voice that says so is
 * enough, whoever added it; and so is another item in which the person or the team bars somebody of the same name or number.
 */
export const isBarred = onceFor(
  (plan: Plan, id: string): boolean =>
    isBarredBy(plan, id, voicesOf(plan)) || barringOf(plan, id) !== undefined,
)

/** Whom the person or the team bars, here or under the same name: a helper is asked nothing about them, since a number that they add would be called. */
export const isBarredByPerson = (plan: Plan, id: string): boolean =>
  barsItself(plan, id) || barringOf(plan, id) !== undefined

const barsItself = onceFor((plan: Plan, id: string) => isBarredBy(plan, id, ['person', 'team']))

/** Whether somebody may be rung: not barred, and what bars people was answered, so that no open question reads as leave. */
export const isToRing = onceFor((plan: Plan, id: string): boolean => {
  const item = entryNamed(plan.items, id)
  const barred = item && barsAt(plan, id)
  if (!item || !barred) return true
  const isSaid = voicesOf(plan).some((voice) =>
    subjectsIn(barred).some((field) => liveAt(plan, voice, id)?.[field]?.kind === 'answer'),
  )
  return isSaid && !isBarred(plan, id)
})

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
      barsItself(plan, other) &&
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

export const allKeys = (name: string): readonly string[] => {
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

/** What would bar whom an item names. */
export const barsAt = (plan: Plan, id: string) => {
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

/** What any voice said to a field of an item. */
export const textsAt = (plan: Plan, id: string, mark: Mark): readonly string[] => {
  const item = entryNamed(plan.items, id)
  const field = fieldMarked(plan.forms, mark)
  if (!item || field === undefined) return []
  return voicesOf(plan).flatMap((voice) => {
    const said = answersAt(standingAnswers(plan, voice, item.section), item.at)?.answers[field]?.said
    const value = said?.kind === 'answer' ? said.value : []
    return (Array.isArray(value) ? value : [value]).map(String)
  })
}
