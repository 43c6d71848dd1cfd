import type { Account } from '../../plan/actor.ts'
import type { RunDecision, RunRefusal } from '../../training/decide-run.ts'
import { type Run, runOf } from '../../training/run.ts'
import type { Door } from '../frame/doors.ts'
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

export type OnRun = OwnRun & { readonly account: Account }

/** The door of a run: its learner, and nobody else. */
export const withRun: Door<OnRun> = async (web, c) => {
  const account = c.get('account')
  if (!account) return { kind: 'sign-in' }
  const found = await ownRun(web, account, c.req.param('run') ?? '')
  return found ? { kind: 'in', held: { ...found, account } } : { kind: 'fault', fault: 'not-found' }
}

export type Played =
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'refused'; readonly refusal: RunRefusal; readonly found: OwnRun }

/** Load, decide, save for a run; what lost a race is decided again on the run as it is then. */
export const play = async (
  web: Pick<Ports, 'runs' | 'training'>,
  { account, id }: OnRun,
  decide: (run: Run) => RunDecision,
): Promise<Played> => {
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const found = await ownRun(web, account, id)
    if (!found) return { kind: 'not-found' }
    const decision = decide(found.run)
    if (!decision.ok) return { kind: 'refused', refusal: decision.refusal.kind, found }
    if (decision.facts.length === 0) return { kind: 'saved' }
    const saved = await web.runs.save(id, account.id, decision.facts, found.read)
    if (saved === 'saved') return { kind: 'saved' }
  }
  throw new Error(`run ${id} was changed by others ${attemptsMax} times while one change was saved`)
}
const attemptsMax = 5
