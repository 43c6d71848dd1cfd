import { isDay } from '../../flow/condition.ts'
import { seenLength } from '../../flow/controls/own-words.ts'
import { ukDay } from '../../flow/uk-day.ts'
import type { Actor } from '../actor.ts'
import { wordsMax } from '../at-their-word.ts'
import type { Command } from '../command.ts'
import { type Decision, type Moment, refuse } from '../decision.ts'
import { practiceOfDraft } from '../in-hand.ts'
import { mailTo, toOwner } from '../mail.ts'
import type { Plan } from '../plan.ts'
import { isUnableToShare } from '../reads/unable.ts'
import { happen } from './living.ts'
import { recordTalk } from './talking.ts'

export type ComingHome = Command & {
  readonly kind: 'withdraw' | 'stop-sharing-for' | 'take-back' | 'drop-draft' | 'record-talk'
}

/** What the person has back from those who read it. */
export const comeHome = (plan: Plan, command: ComingHome, by: Actor, moment: Moment): Decision => {
  if (command.kind === 'withdraw') return withdraw(plan)
  if (command.kind === 'stop-sharing-for') return stopFor(plan, command, by, moment)
  if (command.kind === 'record-talk') return recordTalk(plan, command, by, moment)
  return command.kind === 'take-back' ? takeBack(plan) : dropDraft(plan)
}

/**
 * The same as if the person stopped it (RULE-CON-2). Who has the power decides it where the person cannot, as is on record;
 * a clinician decides nothing of it, and writes down what she was told, how and when. The person reads it, and can share again.
 */
const stopFor = (
  plan: Plan,
  { words, told }: Command & { readonly kind: 'stop-sharing-for' },
  by: Actor,
  { at }: Moment,
): Decision => {
  const isClinician = by.kind === 'clinician'
  if (!isClinician && !isUnableToShare(plan)) return refuse({ kind: 'not-allowed' })
  const isToldRight =
    told === undefined ? !isClinician : isClinician && isDay(told.on) && told.on <= ukDay(at)
  if (!isToldRight || words.trim() === '' || seenLength(words) > wordsMax)
    return refuse({ kind: 'no-such-place' })
  return happen(plan, { kind: 'Withdrawn', for: { words, ...(told ? { told } : {}) } }, [
    ...mailTo(plan, 'withdrawn', plan.practice, practiceOfDraft(plan)),
    ...toOwner(plan, 'stopped-for'),
  ])
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
