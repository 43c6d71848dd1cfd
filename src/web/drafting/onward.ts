import type { Said } from '../../flow/answer.ts'
import type { Path } from '../../flow/path.ts'
import { soundsUnsafe } from '../../flow/unsafe.ts'
import { pathIn } from '../../plan/reads/reading.ts'
import type { Found } from '../frame/doors.ts'
import { itemPath } from './item-path.ts'
import { type Place, pageAfter, pagesOf, pathTo } from './place.ts'

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
    const opened = openedBy(place, path)
    return opened === undefined ? `${section}/check` : `${inside}/${opened}?from=check`
  }
  const next = pageAfter({ path, stepId: place.stepId })
  if (next !== undefined) return `${inside}/${next}`
  return list === undefined ? `${section}/check` : `${section}/${listStep(found, section, list)}`
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

const pathNow = (found: Found, { list, item, voice, form, path }: Place): Path => {
  if (list === undefined || item === undefined) return pathIn(found.plan, voice, form.section)
  return itemPath(found, { form, list, item }) ?? path
}

/** The page of a list, where its items are shown. */
export const listStep = ({ plan }: Pick<Found, 'plan'>, section: string, list: string): string => {
  const form = plan.forms.chapters.find((one) => one.section.id === section)
  const step = Object.entries(form?.section.steps ?? {}).find(([, { ask }]) => ask.includes(list))
  return step?.[0] ?? 'check'
}
