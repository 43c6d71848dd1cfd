import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { decide } from '#src/plan/decide.ts'
import type { Decision } from '#src/plan/decision.ts'
import type { Fact, Recorded } from '#src/plan/facts.ts'
import { type Instant, instant } from '#src/plan/ids.ts'
import { fold, type Plan, unstarted } from '#src/plan/plan.ts'
import type { PlanForms } from '#src/plan/plan-forms.ts'
import { ashasPlan, readNow, startedAt, type Unread } from './a-plan.ts'

/** A plan with every fact that made it, as a store would hold them. */
export type Walked = { readonly plan: Plan; readonly facts: readonly Recorded[] }

export const begun = (forms: PlanForms): Walked => ({
  plan: unstarted(ashasPlan, forms),
  facts: [],
})

/** The same facts under other forms, as after a deploy. */
export const refolded = ({ facts }: Walked, forms: PlanForms): Walked => ({
  plan: fold(begun(forms).plan, facts),
  facts,
})

/** The walk after these facts of one account, or after none when it was refused. */
export const happened = ({ plan, facts }: Walked, by: Account, more: readonly Fact[]): Walked => {
  const role = actorFor(by, plan).kind
  const recorded = more.map((fact, index) => ({
    version: plan.version + index + 1,
    at: minute(plan.version + index),
    by: { id: by.id, name: by.name, role },
    fact,
  }))
  return { plan: fold(plan, recorded), facts: [...facts, ...recorded] }
}

export const decided = ({ plan }: Walked, by: Account, command: Command): Decision =>
  decide(plan, command, actorFor(by, plan), {
    at: minute(plan.version),
    digest: (text) => `of ${text.length}`,
    published: [],
  })

export const walkedBy = (walked: Walked, by: Account, told: Command | Unread): Walked => {
  const decision = decided(walked, by, readNow(walked.plan, told))
  return decision.ok ? happened(walked, by, decision.facts) : walked
}

const minute = (count: number): Instant =>
  instant(new Date(Date.parse(startedAt) + count * 60_000).toISOString())
