import { isSameSpot } from '../../flow/spot.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { type Entry, spotOf } from '../content.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'
import {
  isToConfirmAgain,
  isToReadAgain,
  possibleRefusals,
  raisableRefusals,
  readingStood,
} from '../reads/refusals.ts'
import { isInReview } from './reviewing.ts'

/** A clinician says whether these very words read as a refusal of a treatment; she may say otherwise later, but not over a colleague's reading that her page did not show. That they do not needs a reason, and another than who wrote them down. */
export const readRefusal = (
  plan: Plan,
  { section, at, answer, isRefusal, because = '', stood }: Command & { kind: 'read-refusal' },
  by: Pick<Actor, 'id'>,
): Decision => {
  if (!isInReview(plan.status)) return refuse({ kind: 'wrong-state', status: plan.status })
  const all = possibleRefusals(plan)
  const found = all.find((one) => one.answer === answer && isSameSpot(spotOf(one.entry), { section, at }))
  if (!found) return refuse({ kind: 'no-such-place' })
  const isMoved = stood !== undefined && stood !== readingStood(found)
  if (isRefusal) {
    if (found.read?.isRefusal && !isToConfirmAgain(found)) return accepted([])
    if (isMoved) return refuse({ kind: 'draft-moved', sections: [] })
    return accepted([{ kind: 'RefusalRead', section, at, answer, isRefusal }])
  }
  if (found.writtenBy === by.id) return refuse({ kind: 'own-record' })
  if (!plan.forms.tellsSomething(because)) return refuse({ kind: 'no-reason' })
  const isSame =
    found.read?.isRefusal === false && found.read.because === because && !isToReadAgain(found, all)
  if (isSame) return accepted([])
  if (isMoved) return refuse({ kind: 'draft-moved', sections: [] })
  return accepted([{ kind: 'RefusalRead', section, at, answer, isRefusal, because }])
}

/** Where no list of words noticed it; what is noticed or raised already stays as it is. It is read then as any other. */
export const raiseRefusal = (
  plan: Plan,
  { section, at, answer }: Command & { kind: 'raise-refusal' },
): Decision => {
  if (!isInReview(plan.status)) return refuse({ kind: 'wrong-state', status: plan.status })
  const isMeant = (one: { readonly entry: Entry; readonly answer: number }) =>
    one.answer === answer && isSameSpot(spotOf(one.entry), { section, at })
  if (possibleRefusals(plan).some(isMeant)) return accepted([])
  const found = raisableRefusals(plan).find(isMeant)
  return found
    ? accepted([{ kind: 'RefusalRaised', section, at, voice: found.voice, answer }])
    : refuse({ kind: 'no-such-place' })
}
