import type { Resource } from '../flow/exchange.ts'
import { spotOf } from '../plan/content.ts'
import { carePlans, consents } from './care-plans.ts'
import type { Group } from './each.ts'
import type { Part } from './entry-told.ts'
import { partsOfEntry } from './exchange-of.ts'
import { plainMakers } from './makers.ts'
import { contactOf, patientOf } from './people.ts'
import type { Made, Making } from './told-plan.ts'

/**
 * Resources beside the answers, each made of what one question, or one item of a list, tells. A type that no maker knows is told by
 * the answers alone.
 */
export const derived = (making: Making, parts: readonly Part[]): readonly Made[] => {
  const groups = Map.groupBy(
    parts.filter((one) => one.part.resource !== 'Patient' && !isKindOfPlan(one)),
    (one) => keyOf(making, one),
  )
  return [...groups].flatMap(([key, all]) => {
    const first = all.find(({ part: { element } }) => element === undefined) ?? all[0]
    return first ? makerOf(first)(making, { key, first, all }) : []
  })
}

/** What the whole plan is made for stands in its composition. */
const isKindOfPlan = ({ entry, part: { resource, element } }: Part): boolean =>
  resource === 'CarePlan' && element === 'category' && entry.item === undefined

/** Parts of the person themselves. */
export const patientIn = (making: Making, id: string, parts: readonly Part[]) =>
  patientOf(
    making,
    id,
    parts.filter(({ part: { resource } }) => resource === 'Patient'),
  )

export const partsIn = ({ plan }: Making, entries: readonly Part['entry'][]): readonly Part[] =>
  entries.flatMap((entry) => partsOfEntry(plan.forms, entry).map((part) => ({ entry, part })))

/** Items of a list are one resource of each kind; elsewhere each question is, and each code of it, save what joins another. */
const keyOf = ({ plan }: Making, { entry, part }: Part): string => {
  const { at, section } = spotOf(entry)
  const { resource, element, code = '' } = part
  const { voice, name } = entry.saidBy
  const way = at.slice(0, -1)
  const isWhole = whole.has(resource)
  const who = resource === 'CarePlan' || isWhole ? '' : `${voice} ${name}`
  if (
    way.length > 0 &&
    (isWhole || resource === 'CarePlan' || (resource === 'Observation' && element !== undefined))
  )
    return [resource, section, ...way, who].join('/')
  const { joins, ranked } = plan.layout
  const joined = ranked[entry.field] ?? joins[entry.field] ?? entry.field
  return [resource, section, ...way, joined, who, element === undefined ? code : ''].join('/')
}
/** Of which an item of a list is one, whoever said its parts. */
const whole: ReadonlySet<Resource> = new Set(['RelatedPerson', 'DocumentReference'])

const makerOf = ({
  entry,
  part: { resource },
}: Part): ((making: Making, group: Group) => readonly Made[]) => {
  if (resource === 'CarePlan') return carePlans
  if (resource === 'Consent') return consents
  if (resource === 'RelatedPerson' && entry.item !== undefined) return contactOf
  return plainMakers[resource] ?? nothing
}
const nothing = () => []
