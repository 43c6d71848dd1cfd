import { stands } from '../items.ts'
import type { Plan } from '../plan.ts'
import { isBarred } from './barred.ts'
import { saidTo } from './reading.ts'

/** Items of a list that others added while the person says of it that there is nothing to name; whom nobody rings is not counted. */
export const againstNobody = (plan: Plan, list: string): readonly string[] => {
  if (saidTo(plan, 'person', list)?.kind !== 'answer') return []
  const items = Object.entries(plan.items).filter(
    ([id, { at }]) => at.length === 2 && at[0] === list && stands(plan, id),
  )
  return items.some(([, { addedBy }]) => addedBy === 'person')
    ? []
    : items.flatMap(([id]) => (isBarred(plan, id) ? [] : [id]))
}
