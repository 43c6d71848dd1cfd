import { holds } from '../../flow/condition.ts'
import { keptRows, part, textsIn } from '../../flow/json.ts'
import type { Section } from '../../flow/section.ts'
import { entryNamed, pathAt, sectionAt } from '../../flow/spot.ts'
import type { Voice } from '../facts.ts'
import { stands } from '../items.ts'
import type { Plan } from '../plan.ts'
import { textsAt } from './barred.ts'
import { contactName } from './contact-name.ts'
import { isOfOneName } from './named-as-barred.ts'
import { formOf, formsOf, givenFor, isKeptFromCarers, pathIn } from './reading.ts'

/**
 * Whom this voice named as somebody to call at any time, with their numbers, as its own answers say, and then which workers are
 * there at night. Who must not be rung is not among them, nor what the person keeps from carers, since one of them may look on; nor
 * is a helper offered themselves.
 */
export const onCallIn = (plan: Plan, voice: Voice): readonly string[] => {
  const self = entryNamed(plan.carers, voice)?.name
  const people = Object.entries(plan.items).flatMap(([id, { addedBy }]) => {
    if (addedBy !== voice || !stands(plan, id) || !isOnCall(plan, voice, id)) return []
    const isSelf =
      self !== undefined && textsAt(plan, id, 'contact-name').some((name) => isOfOneName(name, self))
    const line = isSelf ? undefined : contactName(plan, voice, id)
    return line === undefined ? [] : [line]
  })
  return [...people, ...formsOf(plan).flatMap(({ section }) => workersOnCall(plan, voice, section))]
}

const workersOnCall = (plan: Plan, voice: Voice, section: Section): readonly string[] =>
  Object.entries(section.onCallRows ?? {}).flatMap(([field, { part: told, is, name, phone }]) => {
    const said = pathIn(plan, voice, section).live[field]
    if (said?.kind !== 'answer' || isKeptFromCarers(plan, [field])) return []
    return keptRows(said.value).flatMap((row) => {
      const own = part(row, 'said') ?? {}
      const [who, number] = [name, phone].map((one) => textsIn(part(own, one)).join(' '))
      return (told === undefined || part(own, told) === is) && number
        ? [[who, number].filter(Boolean).join(', ')]
        : []
    })
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
