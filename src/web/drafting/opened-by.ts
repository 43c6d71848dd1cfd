import { subjectsIn } from '../../flow/condition.ts'
import type { Path, StepOnPath } from '../../flow/path.ts'
import { putsAny } from '../../flow/step.ts'
import type { CameFrom, Place } from './place.ts'

/**
 * What a change opened is asked before it goes back. Who came from a chapter's check to a question that was open, or left, is led on
 * through the open ones behind it; who came from the hand-over goes back to it.
 */
export const openedBy = (place: Place, now: Path, from: CameFrom): string | undefined => {
  const { path: before, stepId, part } = place
  const wasOpen = openIn(before)
  const open = openIn(now)
  const opened = open.find((id) => !wasOpen.includes(id))
  if (from === 'hand-over' || from === 'needed') return opened ?? wantedIn(place, now)
  // An earlier part may have opened them.
  if (opened !== undefined || !(wasOpen.includes(stepId) || part !== undefined)) return opened
  return open.find(isBehind(stepId, now))
}

/** Of an entry of a list what nobody can do without, and whether it bars somebody, comes at once: each alone is no entry. */
const wantedIn = ({ spot, fields, stepId }: Place, now: Path): string | undefined => {
  if (spot.at.length === 0) return undefined
  const musts = now.missing.flatMap(({ field, need }) => (need === 'M' ? [field] : []))
  const wanted = [...musts, ...subjectsIn(fields.barred ?? {})]
  return now.steps
    .filter((step) => isOpen(step) && step.asked.some((name) => wanted.includes(name)))
    .map(({ id }) => id)
    .find(isBehind(stepId, now))
}

const isBehind =
  (stepId: string, { steps }: Path) =>
  (id: string): boolean => {
    const pages = steps.filter(putsAny).map((step) => step.id)
    return pages.indexOf(id) > pages.indexOf(stepId)
  }

export const openIn = ({ steps }: Path): readonly string[] => steps.filter(isOpen).map(({ id }) => id)

const isOpen = ({ asked, settled }: StepOnPath): boolean => asked.length > 0 && !settled
