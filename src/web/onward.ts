import type { Said } from '../flow/answer.ts'
import { pathOf } from '../flow/path.ts'
import { soundsUnsafe } from '../flow/unsafe.ts'
import { roleOf } from '../plan/actor.ts'
import { answersIn } from '../plan/plan.ts'
import { givenFor, pathIn } from '../plan/reading.ts'
import type { Found } from './door.ts'
import { type Place, pageAfter, pathTo } from './place.ts'

/** Where Continue leads: on through the path, back to the check that a change came from, or first to help. */
export const afterAnswer = (
  found: Found,
  place: Place,
  fromCheck: boolean,
  said: Readonly<Record<string, Said>>,
): string => {
  const next = pathTo(found.plan.id, nextKey(found, place, fromCheck))
  const phrases = found.plan.forms.unsafePhrases
  return soundsUnsafe(said, phrases) ? `/help-now?next=${encodeURIComponent(next)}` : next
}

const nextKey = (found: Found, place: Place, fromCheck: boolean): string => {
  const { section, list, item } = place
  const path = pathNow(found, place)
  const inside = list === undefined ? section : `${section}/${list}/${item}`
  if (fromCheck) {
    const opened = path.steps.find((step) => step.asked.length > 0 && !step.settled)?.id
    if (opened !== undefined) return `${inside}/${opened}?from=check`
    return `${section}/check`
  }
  const next = pageAfter({ path, stepId: place.stepId })
  if (next !== undefined) return `${inside}/${next}`
  return list === undefined ? `${section}/check` : `${section}/${listStep(found, section, list)}`
}

const pathNow = ({ plan, actor }: Found, { section, list, item, fields, voice, form }: Place) => {
  if (list === undefined || item === undefined) return pathIn(plan, voice, form.section)
  const one = answersIn(plan, voice, section).items[list]?.[item]
  return pathOf(fields, { answers: one?.answers ?? {}, items: {} }, givenFor(plan, roleOf(actor)))
}

/** The page of a list, where its items are shown. */
export const listStep = ({ plan }: Pick<Found, 'plan'>, section: string, list: string): string => {
  const form = plan.forms.chapters.find((one) => one.section.id === section)
  const step = Object.entries(form?.section.steps ?? {}).find(([, { ask }]) => ask.includes(list))
  return step?.[0] ?? 'check'
}
