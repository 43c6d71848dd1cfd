import type { Progress } from '../../flow/path.ts'
import { addressOf } from '../../flow/spot.ts'
import type { Found } from '../frame/doors.ts'
import { checkedOn, goingBack, type Place, pathTo } from './place.ts'

/** While a brief is being written its pages follow each other; a change to one that is whole goes back to it. */
export const beforeInBrief = ({ plan }: Found, place: Place): string => {
  const { spot, fields, path } = place
  const isWhole = path.steps.every(({ id, settled }) => settled || fields.brief?.includes(id) !== true)
  const before = briefBefore(place)
  if (isWhole) return checkedOn(plan.id, spot, 'brief')
  return before === undefined
    ? `/plans/${plan.id}`
    : pathTo(plan.id, goingBack(addressOf(spot, before), 'brief'))
}

export const briefBefore = ({ fields: { brief = [] }, stepId }: Place): string | undefined =>
  brief[brief.indexOf(stepId) - 1]

export const inBrief = ({ fields: { brief = [] }, stepId }: Place): Progress | undefined =>
  brief.includes(stepId) ? { at: brief.indexOf(stepId) + 1, of: brief.length, isInItem: true } : undefined
