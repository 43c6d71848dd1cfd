import { choicesIn } from '../../flow/condition.ts'
import type { Plan } from '../plan.ts'
import { saidTo, voicesOf } from './reading.ts'

/** How many other choices than one the person and their helpers make there; none where the team says which stands. */
export const differing = (plan: Plan, field: string): number => {
  const chosen = voicesOf(plan).flatMap((voice) => {
    const said = saidTo(plan, voice, field)
    return said?.kind === 'answer' ? [{ voice, as: JSON.stringify(choicesIn(said.value)) }] : []
  })
  const isSettled = chosen.some(({ voice }) => voice === 'team')
  return isSettled || chosen.length === 0 ? 0 : new Set(chosen.map(({ as }) => as)).size - 1
}
