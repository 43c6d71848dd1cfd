import { isDay } from '../../flow/condition.ts'
import { seenLength } from '../../flow/controls/own-words.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { isHelping } from '../access.ts'
import type { Actor } from '../actor.ts'
import { isTalkFirstOpen } from '../agreement.ts'
import { type Talk, talkOutcomes, wordsMax } from '../at-their-word.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import { practiceOfDraft } from '../in-hand.ts'
import { allows } from '../lifecycle.ts'
import { mailTo, toOwner } from '../mail.ts'
import type { Plan } from '../plan.ts'
import { happen } from './living.ts'

/**
 * A clinician writes down the talk that the person asked for before they agree. A “no” is theirs as if they had said it at the
 * hand-over: the draft is theirs alone again at once, and what was approved before stays until they stop sharing it (RULE-CON-1).
 */
export const recordTalk = (
  plan: Plan,
  { kind: _, ...talk }: Command & { readonly kind: 'record-talk' },
  by: Actor,
  { at }: Moment,
): Decision => {
  if (!isTalkFirstOpen(plan)) return refuse({ kind: 'wrong-state', status: plan.status })
  const { outcome, on, words } = talk
  if (!outcomesFor(plan, by).includes(outcome)) return refuse({ kind: 'not-allowed' })
  const isUnsaid = words.trim() === '' && outcome !== 'not-reached'
  if (!(isDay(on) && on <= ukDay(at)) || isUnsaid || seenLength(words) > wordsMax)
    return refuse({ kind: 'no-such-place' })
  const last = plan.talks?.at(-1)
  const isTwice = last?.outcome === outcome && last.how === talk.how && last.on === on && last.words === words
  if (isTwice) return accepted([])
  const back = outcome === 'no' ? backToThem(plan, talk) : accepted([])
  return back.ok ? { ...back, facts: [{ kind: 'TalkedFirst', ...talk }, ...back.facts] } : back
}

/** A no that ends all sharing is for the practice to write down: a team that helps stops nobody else's reading. */
export const outcomesFor = (plan: Plan, by: Actor): readonly Talk['outcome'][] =>
  isHelping(by) && !allows(plan.life, 'TakenBack')
    ? talkOutcomes.filter((outcome) => outcome !== 'no')
    : talkOutcomes

/** Where nothing stands approved, to give the draft back is to stop sharing. */
const backToThem = (
  plan: Plan,
  { words, how, on }: Omit<Command & { kind: 'record-talk' }, 'kind'>,
): Decision =>
  allows(plan.life, 'TakenBack')
    ? happen(plan, { kind: 'TakenBack' }, [
        ...mailTo(plan, 'taken-back', practiceOfDraft(plan)),
        ...toOwner(plan, 'stopped-for'),
      ])
    : happen(plan, { kind: 'Withdrawn', for: { words, told: { how, on } } }, [
        ...mailTo(plan, 'withdrawn', plan.practice, practiceOfDraft(plan)),
        ...toOwner(plan, 'stopped-for'),
      ])
