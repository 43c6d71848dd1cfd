import type { Account } from '../../plan/actor.ts'
import { accessOf } from './access-of.ts'
import type { Service } from './service.ts'

/** Who said that a plan was wanted, read for whom, or settled it, is written down before it is done (RULE-SAF-4); for whom is not. */
export const noteWanted = async (
  { accessLog, clock, practices }: Pick<Service, 'accessLog' | 'clock' | 'practices'>,
  account: Account,
  reason: 'wanted' | 'wanted-read' | 'wanted-known' | 'wanted-moved',
): Promise<void> => {
  const row = { account, at: clock.now(), plan: undefined, deed: 'searched', reason } as const
  await accessLog.record(await accessOf(row, practices))
}
