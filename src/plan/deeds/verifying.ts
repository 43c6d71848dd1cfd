import { isSameSpot, sectionAt } from '../../flow/spot.ts'
import type { Command } from '../command.ts'
import { spotOf } from '../content.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import { proofs } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { spokenIn } from '../reads/content-of.ts'
import { formOf } from '../reads/reading.ts'
import { refusalKey } from '../refusal-key.ts'
import { isReported, proofsOf } from '../verified.ts'
import { isInReview } from './reviewing.ts'

type Verifying = Command & { readonly kind: 'verify' | 'end-verification' }

/** A clinician says that she has seen what shows an answer, or that it is not so any more; of that very answer, and of no later one. */
export const verify = (plan: Plan, command: Verifying): Decision => {
  if (!isInReview(plan.status)) return refuse({ kind: 'wrong-state', status: plan.status })
  const { section, at, answer } = command
  const of = { section, at, answer }
  const known = plan.verified[refusalKey(of, answer)]
  if (command.kind === 'end-verification')
    return accepted(known === undefined ? [] : [{ kind: 'VerificationEnded', of }])
  const form = formOf(plan, section)
  const field = form && sectionAt(form.section, at)?.fields[at.at(-1) ?? '']
  const found =
    form &&
    spokenIn(plan, form).find(
      (one) => one.answer.version === answer && isSameSpot(spotOf(one.entry), { section, at }),
    )
  if (!field || !found || !isReported(field, found.answer.said)) return refuse({ kind: 'no-such-place' })
  if (!proofsOf(field, found.answer.said, proofs).includes(command.how))
    return refuse({ kind: 'no-such-place' })
  return accepted(known?.how === command.how ? [] : [{ kind: 'Verified', of, how: command.how }])
}
