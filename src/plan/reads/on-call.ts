import { holds } from '../../flow/condition.ts'
import { entryNamed, pathAt, sectionAt } from '../../flow/spot.ts'
import type { Voice } from '../facts.ts'
import { stands } from '../items.ts'
import type { Plan } from '../plan.ts'
import { contactName } from './contact-name.ts'
import { formOf, givenFor, isKeptFromCarers, pathIn } from './reading.ts'

/**
 * Whom this voice named as somebody to call at any time, with their numbers, as its own answers say. Who must not be
 * rung is not among them, nor what the person keeps from carers, since one of them may look on.
 */
export const onCallIn = (plan: Plan, voice: Voice): readonly string[] =>
  Object.entries(plan.items).flatMap(([id, { addedBy }]) => {
    if (addedBy !== voice || !stands(plan, id) || !isOnCall(plan, voice, id)) return []
    const line = contactName(plan, voice, id)
    return line === undefined ? [] : [line]
  })

const isOnCall = (plan: Plan, voice: Voice, id: string): boolean => {
  const item = entryNamed(plan.items, id)
  const form = item && formOf(plan, item.section)
  const onCall = item && form && sectionAt(form.section, item.at)?.onCall
  if (!item || !form || !onCall || isKeptFromCarers(plan, item.at)) return false
  const live = pathAt(pathIn(plan, voice, form.section), item.at)?.live
  const isHidden = live && Object.keys(live).some((field) => plan.hidden.includes(field))
  return (
    live !== undefined &&
    !isHidden &&
    holds(onCall, { given: givenFor(plan, voice, form.section), live, measures: {} })
  )
}
