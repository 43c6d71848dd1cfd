import type { Said } from '../../flow/answer.ts'
import type { Path } from '../../flow/path.ts'
import { addressOf, type Spot, sectionAt } from '../../flow/spot.ts'
import { soundsUnsafe } from '../../flow/unsafe.ts'
import type { Found } from '../frame/doors.ts'
import { type Place, pageAfter, pagesOf, pathHere, pathTo } from './place.ts'

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
  const { spot } = place
  const path = pathHere(found, place.form, spot.at) ?? place.path
  if (fromCheck) {
    const opened = openedBy(place, path)
    return opened === undefined ? `${spot.section}/check` : `${addressOf(spot, opened)}?from=check`
  }
  const next = pageAfter({ path, stepId: place.stepId })
  return next === undefined ? outOf(found, spot) : addressOf(spot, next)
}

/** After the last question of an item its list; after the last one of a section the check. */
export const outOf = ({ plan }: Pick<Found, 'plan'>, { section, at }: Spot): string => {
  const outer = at.slice(0, -2)
  const list = at.at(-2)
  const form = plan.forms.sections.find((one) => one.section.id === section)
  const steps = Object.entries((form && sectionAt(form.section, outer)?.steps) ?? {})
  const step = steps.find(([, { ask }]) => list !== undefined && ask.includes(list))
  return step ? addressOf({ section, at: outer }, step[0]) : `${section}/check`
}

/**
 * A change goes back to the check unless it opened questions; who answers an open question, opened or left,
 * is led on through the open ones behind it.
 */
const openedBy = ({ path: before, stepId }: Place, now: Path): string | undefined => {
  const wasOpen = openIn(before)
  const open = openIn(now)
  const opened = open.find((id) => !wasOpen.includes(id))
  if (opened !== undefined || !wasOpen.includes(stepId)) return opened
  const pages = pagesOf(now)
  return open.find((id) => pages.indexOf(id) > pages.indexOf(stepId))
}

const openIn = ({ steps }: Path): readonly string[] =>
  steps.filter((step) => step.asked.length > 0 && !step.settled).map(({ id }) => id)
