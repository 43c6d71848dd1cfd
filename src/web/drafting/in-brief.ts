import type { Progress } from '../../flow/path.ts'
import { addressOf } from '../../flow/spot.ts'
import type { Found } from '../frame/doors.ts'
import { type CameFrom, checkedOn, goingBack, type Place, pathTo } from './place.ts'
import { pageThatBegan } from './seeding.ts'
import { amongTonight } from './tonight-pages.ts'

/**
 * While a brief is being written its pages follow each other, the first one behind the page whose answer began its item; a change to
 * one that is whole goes back to it.
 */
export const beforeInBrief = (found: Found, place: Place): string => {
  const { plan } = found
  const { spot, fields, path } = place
  const isWhole = path.steps.every(({ id, settled }) => settled || fields.brief?.includes(id) !== true)
  const before = briefBefore(place)
  if (isWhole) return checkedOn(plan.id, spot, 'brief')
  if (before !== undefined) return pathTo(plan.id, goingBack(addressOf(spot, before), 'brief'))
  const begunOn = pageThatBegan(found, spot)
  return begunOn === undefined ? `/plans/${plan.id}` : pathTo(plan.id, begunOn)
}

export const briefBefore = ({ fields: { brief = [] }, stepId }: Place): string | undefined =>
  brief[brief.indexOf(stepId) - 1]

/** How far along the few pages are that are enough for now. */
export const inBrief = (
  found: Found,
  { fields: { brief = [] }, spot, stepId }: Place,
  from: CameFrom,
): Progress | undefined => {
  if (from === 'brief' && brief.includes(stepId))
    return { at: brief.indexOf(stepId) + 1, of: brief.length, isInItem: true }
  return from === 'tonight' && spot.at.length === 0
    ? amongTonight(found, { section: spot.section, step: stepId })
    : undefined
}
