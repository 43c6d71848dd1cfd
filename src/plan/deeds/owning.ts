import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import type { Decision, Moment } from '../decision.ts'
import type { Plan } from '../plan.ts'
import { decideLetter, isOfLetters, type OfLetters } from './printing-letters.ts'
import { endTakeOver, offerRegaining, offerTakeOver, takeOver } from './starting.ts'

const owning = ['offer-take-over', 'offer-regaining', 'end-take-over', 'take-over'] as const
export type Owning = (Command & { readonly kind: (typeof owning)[number] }) | OfLetters

export const isOwning = (command: Command): command is Owning =>
  isOfLetters(command) || owning.some((kind) => kind === command.kind)

/** Whose it is, and by what somebody comes to it. */
export const changeOwner = (plan: Plan, command: Owning, by: Actor, moment: Moment): Decision => {
  if (isOfLetters(command)) return decideLetter(plan, command, moment)
  if (command.kind === 'take-over') return takeOver(plan, command, by, moment)
  if (command.kind === 'end-take-over') return endTakeOver(plan)
  return command.kind === 'offer-regaining'
    ? offerRegaining(plan, command, moment)
    : offerTakeOver(plan, command, moment)
}
