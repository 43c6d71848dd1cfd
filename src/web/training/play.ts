import type { Account } from '../../plan/actor.ts'
import type { RunDecision, RunRefusal } from '../../training/decide-run.ts'
import type { Run } from '../../training/run.ts'
import type { Ports } from '../frame/ports.ts'
import { type OwnRun, ownRun } from './own-run.ts'

export type Played =
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'refused'; readonly refusal: RunRefusal; readonly found: OwnRun }

/** Load, decide, save for a run; what lost a race is decided again on the run as it is then. */
export const play = async (
  web: Pick<Ports, 'runs' | 'training'>,
  account: Account,
  id: string,
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
