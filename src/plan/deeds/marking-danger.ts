import { isSameSpot } from '../../flow/spot.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'
import { isOfOthers, ownWordsIn, voiceHeard } from '../reads/danger-in-plan.ts'
import { spokenInAll, spotSpokenAt } from '../reads/spoken.ts'
import { isInReview } from './reviewing.ts'

/**
 * A clinician says of somebody's answer what no computer noticed: that it speaks of danger. It is settled, told and withdrawn as
 * what was noticed is; the same words once while nothing has become of them.
 */
export const markDanger = (
  plan: Plan,
  { section, at, answer, danger }: Command & { kind: 'mark-danger' },
): Decision => {
  if (!isInReview(plan.status)) return refuse({ kind: 'wrong-state', status: plan.status })
  const spoken = spokenInAll(plan).find(
    (one) => one.answer.version === answer && isSameSpot(spotSpokenAt(one), { section, at }),
  )
  const text = spoken && isOfOthers(spoken) ? ownWordsIn(spoken).join('\n') : ''
  if (!spoken || text === '') return refuse({ kind: 'no-such-place' })
  const voice = voiceHeard(spoken)
  const isKnown = plan.helpOffered.some(
    (one) =>
      isSameSpot(one.about, { section, at }) &&
      one.voice === voice &&
      one.text === text &&
      one.dangers.includes(danger) &&
      one.outcome === undefined,
  )
  if (isKnown) return accepted([])
  const { id, name } = spoken.answer.by
  return accepted([{ kind: 'HelpOffered', voice, section, at, danger, text, writtenBy: { id, name } }])
}
