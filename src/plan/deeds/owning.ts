import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import type { Decision, Moment } from '../decision.ts'
import type { Plan } from '../plan.ts'
import { decideLetter, isOfLetters, type OfLetters } from './printing-letters.ts'
import { endTakeOver, offerRegaining, offerTakeOver, takeOver } from './starting.ts'

export type Owning =
  | (Command & {
      readonly kind: 'offer-take-over' | 'offer-regaining' | 'end-take-over' | 'take-over'
    })
  | OfLetters

/** Whose it is, and by what somebody comes to it. */
export const changeOwner = (plan: Plan, command: Owning, by: Actor, moment: Moment): Decision => {
  if (isOfLetters(command)) return decideLetter(plan, command, moment)
  if (command.kind === 'take-over') return takeOver(plan, command, by, moment)
  if (command.kind === 'end-take-over') return endTakeOver(plan)
  return command.kind === 'offer-regaining'
    ? offerRegaining(plan, command, moment)
    : offerTakeOver(plan, command, moment)
}
