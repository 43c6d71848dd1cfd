import type { Account } from '../../plan/actor.ts'
import type { PlanId } from '../../plan/ids.ts'
import { accessOf } from './access-of.ts'
import type { Service } from './service.ts'

type Asked = {
  readonly account: Account
  readonly plan: PlanId
  readonly id: string
  readonly reason: string
}

/** What lies apart, once the row is on the disk that says who looked: where that cannot be written nobody is shown it (RULE-SITE-1). */
export const revealed = async (
  { sites, accessLog, clock, practices }: Service,
  { account, plan, id, reason }: Asked,
): Promise<string | undefined> => {
  const value = await sites.find(plan, id)
  if (value?.kind !== 'kept') return undefined
  const row = { account, at: clock.now(), plan, deed: 'revealed', reason } as const
  await accessLog.record(await accessOf(row, practices))
  return value.text
}
