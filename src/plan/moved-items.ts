import { entryNamed } from '../flow/spot.ts'
import type { Fact, Spoken } from './facts.ts'
import type { Instant } from './ids.ts'
import { spotIn } from './items.ts'
import type { Plan } from './plan.ts'

/** Taken out, an item keeps all that anybody said in it. */
export const itemMoved = (plan: Plan, fact: Spoken, removed: boolean): Pick<Plan, 'items'> => {
  const spot = spotIn(plan, fact, fact.at)
  const id = spot.at.at(-1) ?? ''
  const item = entryNamed(plan.items, id) ?? { ...spot, addedBy: fact.voice }
  return { items: { ...plan.items, [id]: { ...item, removed } } }
}

/** What the person takes out of an approved plan is a change of it; what was never approved leaves none behind. */
export const changedByMove = (
  { approved, changedFields }: Plan,
  { voice, section, at, kind }: Fact & { kind: 'ItemRemoved' | 'ItemRestored' },
  when: Instant,
): Plan['changedFields'] => {
  const [list, item] = at.slice(-2)
  if (!approved || voice !== 'person' || list === undefined || item === undefined) return changedFields
  const others = changedFields.filter((one) => one.item !== item || one.isGone !== true)
  if (kind === 'ItemRestored') return others.length === changedFields.length ? changedFields : others
  const isApproved = approved.content.entries.some((one) => one.item === item)
  return isApproved
    ? [...others, { field: list, item, section, at: when, isGone: true }]
    : changedFields.filter((one) => one.item !== item)
}
