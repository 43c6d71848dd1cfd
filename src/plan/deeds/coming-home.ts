import type { Command } from '../command.ts'
import type { Decision } from '../decision.ts'
import { practiceOfDraft } from '../in-hand.ts'
import { mailTo } from '../mail.ts'
import type { Plan } from '../plan.ts'
import { happen } from './living.ts'

const homing = ['withdraw', 'take-back', 'drop-draft'] as const
export type ComingHome = Command & { readonly kind: (typeof homing)[number] }

export const isComingHome = (command: Command): command is ComingHome =>
  homing.some((kind) => kind === command.kind)

/** What the person has back from those who read it. */
export const comeHome = (plan: Plan, { kind }: ComingHome): Decision => {
  if (kind === 'withdraw') return withdraw(plan)
  return kind === 'take-back' ? takeBack(plan) : dropDraft(plan)
}

/** Hides the plan from every reader at once; the record and who read it stay (RULE-CON-2). */
const withdraw = (plan: Plan): Decision =>
  happen(plan, { kind: 'Withdrawn' }, mailTo(plan, 'withdrawn', plan.practice, practiceOfDraft(plan)))

/** The draft is the person's again; what was approved is read as before. */
const takeBack = (plan: Plan): Decision =>
  happen(plan, { kind: 'TakenBack' }, mailTo(plan, 'taken-back', practiceOfDraft(plan)))

/** What was not approved is thrown away; whoever waits for it to come back hears that it does not. */
const dropDraft = (plan: Plan): Decision =>
  happen(
    plan,
    { kind: 'DraftDropped' },
    plan.life.draft === 'returned' ? mailTo(plan, 'taken-back', practiceOfDraft(plan)) : [],
  )
