import type { Actor } from './plan/actor.ts'
import type { Command } from './plan/command.ts'
import { decide } from './plan/decide.ts'
import type { Moment } from './plan/decision.ts'
import type { Recorded } from './plan/facts.ts'
import type { PlanId } from './plan/ids.ts'
import { fold, type Plan } from './plan/plan.ts'
import type { Plans } from './plan/ports.ts'
import { publicationOf, rowOf } from './plan/reads/projection.ts'
import type { Refusal } from './plan/refusal.ts'

export type Outcome =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly refusal: Refusal }
export type Act = (id: PlanId, command: Command, by: (plan: Plan) => Actor) => Promise<Outcome>

/** Load, decide, save: the only place where a decision meets the disk; a lost race is decided again. */
export const actWith =
  (plans: Plans, moment: () => Moment): Act =>
  async (id, command, by) => {
    for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
      const plan = await plans.load(id)
      const actor = by(plan)
      const now = moment()
      const decision = decide(plan, command, actor, now)
      if (!decision.ok) return decision
      if (decision.facts.length === 0) return { ok: true, plan }
      const change = changeOf(plan, recorded(plan, decision.facts, actor, now), decision.mail)
      if ((await plans.save(change)) === 'saved') return { ok: true, plan: change.after }
    }
    throw new Error(`plan ${id} was changed by others ${attemptsMax} times while one change was saved`)
  }
const attemptsMax = 5

const recorded = (
  plan: Plan,
  facts: readonly Recorded['fact'][],
  actor: Actor,
  { at }: Moment,
): readonly Recorded[] =>
  facts.map((fact, index) => ({
    version: plan.version + index + 1,
    at,
    by: { id: actor.id, name: actor.name, role: actor.kind },
    fact,
  }))

const changeOf = (plan: Plan, facts: readonly Recorded[], mail: Parameters<Plans['save']>[0]['mail']) => {
  const after = fold(plan, facts)
  return {
    after,
    facts,
    row: rowOf(after),
    carers: Object.values(after.carers).map(({ id, email, account, removed }) => ({
      id,
      email,
      account,
      removed,
    })),
    publication: publicationOf(after),
    mail,
  }
}
