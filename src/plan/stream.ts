import type { Stream } from '../stream.ts'
import type { Actor } from './actor.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
import type { Moment } from './decision.ts'
import type { Recorded } from './facts.ts'
import type { PlanId } from './ids.ts'
import type { Mail } from './mail.ts'
import { evolve, type Plan, unstarted } from './plan.ts'
import type { PlanForms } from './plan-forms.ts'
import type { Refusal } from './refusal.ts'
import { type StoredFact, upcast } from './upcast.ts'

export type PlanKind = {
  readonly key: PlanId
  readonly state: Plan
  /** Who somebody is to a plan is asked of the plan as it stands then. */
  readonly command: { readonly command: Command; readonly by: (plan: Plan) => Actor }
  readonly around: Moment
  readonly fact: Recorded
  readonly stored: StoredFact & Omit<Recorded, 'fact'>
  readonly refusal: Refusal
  readonly beside: { readonly mail: readonly Mail[]; readonly superseded: readonly Superseded[] }
}

/** Another plan, and the fact by which it stops being current. */
export type Superseded = { readonly before: Plan; readonly recorded: Recorded }

/** A plan as a stream of facts. */
export const planStream = (forms: PlanForms): Stream<PlanKind> => ({
  initial: (id) => unstarted(id, forms),
  decide: (plan, { command, by }, moment) => {
    const actor = by(plan)
    const decision = decide(plan, command, actor, moment)
    if (!decision.ok) return decision
    const signed = { at: moment.at, by: { id: actor.id, name: actor.name, role: actor.kind } }
    const facts = decision.facts.map((fact, index) => ({
      version: plan.version + index + 1,
      ...signed,
      fact,
    }))
    const superseded = decision.supersedes.map((before) => ({
      before,
      recorded: {
        version: before.version + 1,
        ...signed,
        fact: { kind: 'Superseded' as const, by: plan.id },
      },
    }))
    return { ok: true, facts, mail: decision.mail, superseded }
  },
  evolve,
  cast: ({ version, at, by, ...stored }) => ({ version, at, by, fact: upcast(stored) }),
})
