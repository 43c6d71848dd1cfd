import type { Said } from '../../flow/answer.ts'
import { part, textsIn } from '../../flow/json.ts'
import { numbersIn } from '../../flow/telephone-numbers.ts'
import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { isToRing, numbersOf } from './barred.ts'
import { formsOf, pathIn } from './reading.ts'

/** Whether an answer that points at people leads to a number: of somebody who may be called, or in its own words. */
export const isReached = (plan: Plan, said: Said | undefined): boolean =>
  said?.kind === 'answer' &&
  (textsIn(part(said.value, 'items')).some((id) => isCalled(plan, id)) ||
    textsIn(part(said.value, 'note')).some((note) => numbersIn(note).length > 0))

/** Whether somebody may be called, and by a number. */
export const isCalled = (plan: Plan, id: string): boolean =>
  isToRing(plan, id) && numbersOf(plan, id).length > 0

/** How many items of a list point at somebody who can be called. */
export const reachedIn = (plan: Plan, voices: readonly Voice[], list: string): number => {
  const reached = formsOf(plan).flatMap(({ section }) => {
    const field = section.fields[list]
    if (field?.control !== 'list') return []
    const pointing = Object.keys(field.item.fields).filter(
      (name) => field.item.fields[name]?.control === 'references',
    )
    return voices.flatMap((voice) =>
      Object.entries(pathIn(plan, voice, section).items[list] ?? {})
        .filter(([, { live }]) => pointing.some((name) => isReached(plan, live[name])))
        .map(([id]) => id),
    )
  })
  return new Set(reached).size
}
