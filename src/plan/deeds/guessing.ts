import { entryNamed } from '../../flow/spot.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'

export type Guessing = Command & { readonly kind: 'guess' | 'compare' | 'say-needs' }

/** What is a helper's own, and whether the two of them see both. It moves no draft, and nobody is written to. */
export const decideGuess = (plan: Plan, command: Guessing, by: Actor): Decision => {
  if (command.kind === 'compare') return compare(plan, command, by)
  if (by.kind !== 'carer') return refuse({ kind: 'not-allowed' })
  const { carer } = by
  return command.kind === 'guess'
    ? accepted([{ kind: 'CarerGuessed', carer, said: command.said }])
    : accepted([{ kind: 'CarerNeedsSaid', carer, said: command.said }])
}

/** Each for their own side alone, and of whoever helps now; said twice it is one agreement. */
const compare = (plan: Plan, { carer, agrees }: Command & { kind: 'compare' }, by: Actor): Decision => {
  const known = entryNamed(plan.carers, carer)
  const side = by.kind === 'carer' ? 'carer' : 'person'
  if (by.kind === 'carer' && by.carer !== carer) return refuse({ kind: 'not-allowed' })
  if (known?.account === undefined || known.removed) return refuse({ kind: 'no-such-place' })
  const isSaid = (known.own?.agreed?.[side] !== undefined) === agrees
  return accepted(isSaid ? [] : [{ kind: 'CarerCompares', carer, side, agrees }])
}
