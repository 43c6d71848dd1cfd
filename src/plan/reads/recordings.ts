import { entryNamed, fieldAt, isSameSpot, type Spot, sectionAt } from '../../flow/spot.ts'
import { may } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import type { Plan } from '../plan.ts'
import type { Recording } from '../recordings.ts'
import { formOf, isKeptFromCarers, pathIn } from './reading.ts'

/** Whether the person is asked there now, and may say it instead of writing. */
export const isSpokenAt = (plan: Plan, { section, at }: Spot): boolean => {
  const form = formOf(plan, section)
  const field = fieldAt(at) ?? ''
  if (!form || at.length !== 1 || entryNamed(sectionAt(form.section, at)?.fields, field)?.spoken !== true)
    return false
  return pathIn(plan, 'person', form.section).steps.some(({ asked }) => asked.includes(field))
}

/**
 * Whose recordings somebody hears: all of them the person, and whoever can type one up. What is hidden from helpers none of them
 * hears, and what is asked no more is the person's alone, as answers are that were parked.
 */
export const recordingsFor = (plan: Plan, actor: Actor): readonly Recording[] =>
  (plan.recordings ?? []).filter((one) => {
    if (actor.kind === 'patient') return true
    if (!isSpokenAt(plan, one)) return false
    if (actor.kind === 'carer') return !isKeptFromCarers(plan, one.at)
    return actor.kind === 'clinician' && may(actor, 'answer', plan)
  })

export const recordingsAt = (plan: Plan, actor: Actor, spot: Spot): readonly Recording[] =>
  recordingsFor(plan, actor).filter((one) => isSameSpot(one, spot))

export const isOpen = ({ settled }: Recording): boolean => settled === undefined

/** What the person said to a question that is asked, and that stands in no answer. */
export const recordingsOpen = (plan: Plan): readonly Recording[] =>
  (plan.recordings ?? []).filter((one) => isOpen(one) && isSpokenAt(plan, one))

/** The recording that a clinician says she wrote an answer down from, where it was made to that question. */
export const heardIn = (
  plan: Plan,
  { section, at, said, heard }: Command & { readonly kind: 'answer' },
  by: Actor,
): { readonly heard?: number } => {
  if (heard === undefined || by.kind !== 'clinician') return {}
  const isOfIt = recordingsFor(plan, by).some(
    (one) =>
      one.version === heard &&
      Object.keys(said).some((field) => isSameSpot(one, { section, at: [...at, field] })),
  )
  return isOfIt ? { heard } : {}
}
