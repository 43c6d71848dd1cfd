import type { Account } from '../../plan/actor.ts'
import { nothingTold, type Run, runAsTold, type Told, toldAfter } from '../../training/run.ts'
import type { Door } from '../frame/doors.ts'
import type { Ports } from '../frame/ports.ts'

/** A learner's run, by its id. */
export type OwnRun = { readonly id: string; readonly run: Run }

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
  return runIn(training, id, facts.reduce(toldAfter, nothingTold))
}

/** Undefined when nothing began, or of a scenario that is taught no more. */
export const runIn = ({ scenarios }: Ports['training'], id: string, told: Told): OwnRun | undefined => {
  const scenario = scenarios.find(({ section }) => section.id === told.began?.scenario)
  return scenario && { id, run: runAsTold(scenario, told) }
}

export type OnRun = OwnRun & { readonly account: Account }

/** The door of a run: its learner, and nobody else. */
export const withRun: Door<OnRun> = async (service, c) => {
  const account = c.get('account')
  if (!account) return { kind: 'sign-in' }
  const found = await ownRun(service, account, c.req.param('run') ?? '')
  return found ? { kind: 'in', held: { ...found, account } } : { kind: 'fault', fault: 'not-found' }
}
