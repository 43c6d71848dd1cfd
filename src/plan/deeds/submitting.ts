import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import { openDisclosures } from '../disclosure.ts'
import { isOffer } from '../handed-over.ts'
import { asOfferedKnow } from '../in-hand.ts'
import { allows } from '../lifecycle.ts'
import type { Plan } from '../plan.ts'
import { missingForSubmission } from '../reads/completeness.ts'
import { rulesNow } from '../reads/rules.ts'

/** Hands the draft to a practice; what is still needed is named, and nothing else stops it. */
export const submit = (
  plan: Plan,
  { practice, nation }: Command & { kind: 'submit' },
  { at }: Moment,
): Decision => {
  if (!allows(plan.life, 'Submitted')) return refuse({ kind: 'wrong-state', status: plan.status })
  const missing = missingForSubmission(plan, at)
  if (missing.length > 0) return refuse({ kind: 'incomplete', missing })
  const blocks = rulesNow(plan, { at: 'hand-over', today: at }, 'block')
  if (blocks.length > 0) return refuse({ kind: 'blocked', rules: blocks.map(({ id }) => id) })
  const submitted = { kind: 'Submitted', practice, ...(nation === undefined ? {} : { nation }) } as const
  const known = isOffer(plan, submitted) ? asOfferedKnow(plan) : plan
  return accepted(
    [submitted],
    [
      {
        kind: openDisclosures(known).length > 0 ? 'read-first' : 'submitted',
        to: { practice },
        plan: plan.id,
      },
    ],
  )
}
