import type { Account } from '../../plan/actor.ts'
import { type Run, runOf } from '../../training/run.ts'
import type { Ports } from '../frame/ports.ts'

/** A learner's run, with the number of facts it was read from. */
export type OwnRun = { readonly id: string; readonly run: Run; readonly read: number }

/**
 * The only way by which a route comes to a run: "no such run", "somebody else's" and "a plan" are one
 * answer, because only streams of runs are looked into (H10).
 */
export const ownRun = async (
  { runs, training }: Pick<Ports, 'runs' | 'training'>,
  account: Account,
  id: string,
): Promise<OwnRun | undefined> => {
  const facts = await runs.load(id, account.id)
  const began = facts.find((fact) => fact.kind === 'Began')
  const scenario = training.scenarios.find(({ section }) => section.id === began?.scenario)
  return scenario && { id, run: runOf(scenario, facts), read: facts.length }
}
