import { holds } from '../../flow/condition.ts'
import { entryNamed, pathAt, sectionAt } from '../../flow/spot.ts'
import type { Plan } from '../plan.ts'
import { formOf, givenFor, pathIn, voicesOf } from './reading.ts'

/**
 * Whether an item is named nowhere that points at it, such as somebody who must not be rung: one voice that says so is
 * enough, whoever added it.
 */
export const isBarred = (plan: Plan, id: string): boolean => {
  const item = entryNamed(plan.items, id)
  const form = item && formOf(plan, item.section)
  const barred = item && form && sectionAt(form.section, item.at)?.barred
  if (!item || !form || !barred) return false
  return voicesOf(plan).some((voice) => {
    const live = pathAt(pathIn(plan, voice, form.section), item.at)?.live
    return (
      live !== undefined && holds(barred, { given: givenFor(plan, voice, form.section), live, measures: {} })
    )
  })
}
