import { isSameSpot } from '../../flow/spot.ts'
import type { Command } from '../command.ts'
import { spotOf } from '../content.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'
import { possibleRefusals } from '../reads/refusals.ts'
import { isInReview } from './reviewing.ts'

/** A clinician says whether these very words read as a refusal of a treatment; she may say otherwise later. */
export const readRefusal = (
  plan: Plan,
  { section, at, answer, isRefusal }: Command & { kind: 'read-refusal' },
): Decision => {
  if (!isInReview(plan.status)) return refuse({ kind: 'wrong-state', status: plan.status })
  const found = possibleRefusals(plan).find(
    (one) => one.answer === answer && isSameSpot(spotOf(one.entry), { section, at }),
  )
  if (!found) return refuse({ kind: 'no-such-place' })
  return accepted(
    found.read?.isRefusal === isRefusal ? [] : [{ kind: 'RefusalRead', section, at, answer, isRefusal }],
  )
}
