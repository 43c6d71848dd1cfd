import type { Actor } from './plan/actor.ts'
import type { Command } from './plan/command.ts'
import type { Now } from './plan/decision.ts'
import type { Recorded } from './plan/facts.ts'
import type { AccountId, PlanId } from './plan/ids.ts'
import type { Mail } from './plan/mail.ts'
import { evolve, type Plan } from './plan/plan.ts'
import type { PlanForms } from './plan/plan-forms.ts'
import type { Change, Plans, Publications, Runs } from './plan/ports.ts'
import { numberToPublish, publicationOf, rowOf } from './plan/reads/projection.ts'
import type { Refusal } from './plan/refusal.ts'
import { type PlanKind, planStream } from './plan/stream.ts'
import { actOn, type Outcome as StreamOutcome } from './stream.ts'
import type { RunCommand } from './training/decide-run.ts'
import type { RunFact } from './training/run-fact.ts'
import type { Scenario } from './training/scenario.ts'
import { type RunKind, runStream } from './training/stream.ts'

export type Outcome =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly refusal: Refusal }
export type Act = (id: PlanId, command: Command, by: (plan: Plan) => Actor) => Promise<Outcome>

/** One act on a plan: what it changed is written together, with the rows and the mail that follow. */
export const actWith = ({ plans, publications }: Published, forms: PlanForms, now: () => Now): Act => {
  const act = actOn<PlanKind>(planStream(forms), {
    load: plans.load,
    around: async (plan, { command }) => ({
      ...now(),
      published: await othersPublished({ plans, publications }, plan, command),
    }),
    save: ({ after, decision: { facts, mail, superseded } }) =>
      plans.save({
        ...changeOf(after, facts, mail),
        superseded: superseded.map(({ before, recorded }) =>
          changeOf(evolve(before, recorded), [recorded], []),
        ),
      }),
  })
  return async (id, command, by) => {
    const outcome = await act(id, { command, by })
    return outcome.ok ? { ok: true, plan: outcome.state } : { ok: false, refusal: outcome.refusal }
  }
}
type Published = {
  readonly plans: Plans
  readonly publications: Pick<Publications, 'byNhsNumber'>
}

/** The other plans that a command of publishing would meet; the store holds the number against a race. */
const othersPublished = async (
  { plans, publications }: Published,
  plan: Plan,
  { kind }: Command,
): Promise<readonly Plan[]> => {
  const number =
    kind === 'approve'
      ? numberToPublish(plan)
      : kind === 'resume'
        ? publicationOf(plan)?.nhsNumber
        : undefined
  if (number === undefined) return []
  const found = await publications.byNhsNumber(number)
  return Promise.all(found.filter((one) => one.plan !== plan.id).map((one) => plans.load(one.plan)))
}

const changeOf = (after: Plan, facts: readonly Recorded[], mail: readonly Mail[]): Change => ({
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
})

export type Play = (run: string, account: AccountId, command: RunCommand) => Promise<StreamOutcome<RunKind>>

/** One act on a learner's own run. */
export const playWith = (runs: Runs<RunFact>, scenarios: readonly Scenario[]): Play => {
  const stream = runStream(scenarios)
  const act = actOn<RunKind>(stream, {
    load: async (key) => (await runs.load(key.run, key.account)).reduce(stream.evolve, stream.initial(key)),
    around: async () => undefined,
    save: ({ key, before, decision }) => runs.save(key.run, key.account, decision.facts, before.version),
  })
  return (run, account, command) => act({ run, account }, command)
}
