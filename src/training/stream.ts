import type { AccountId } from '../plan/ids.ts'
import type { Runs } from '../plan/ports.ts'
import { actOn, type Outcome, type Stream } from '../stream.ts'
import { decideRun, type RunCommand, type RunRefusal } from './decide-run.ts'
import { nothingTold, runAsTold, type Told, toldAfter } from './run.ts'
import { type RunFact, runFact } from './run-fact.ts'
import type { Scenario } from './scenario.ts'

export type RunKind = {
  readonly key: { readonly run: string; readonly account: AccountId }
  readonly state: Told
  readonly command: RunCommand
  readonly around: undefined
  readonly fact: RunFact
  readonly stored: unknown
  readonly refusal: { readonly kind: RunRefusal }
  readonly beside: object
}

/** A training run as a stream of facts; which scenario it is of stands in its first one. */
export const runStream = (scenarios: readonly Scenario[]): Stream<RunKind> => ({
  initial: () => nothingTold,
  decide: (told, command) => {
    const id = told.began?.scenario ?? (command.kind === 'begin' ? command.scenario : undefined)
    const scenario = scenarios.find(({ section }) => section.id === id)
    if (!scenario) return { ok: false, refusal: { kind: 'no-such-run' } }
    return decideRun(runAsTold(scenario, told), command)
  },
  evolve: toldAfter,
  cast: (stored) => runFact.parse(stored),
})

export type Play = (run: string, account: AccountId, command: RunCommand) => Promise<Outcome<RunKind>>

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
