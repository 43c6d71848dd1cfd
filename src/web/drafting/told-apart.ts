import type { Home } from '#views/drafting/home.ts'
import type { Account } from '../../plan/actor.ts'
import { isOverFor } from '../../plan/carer.ts'
import { DamagedRecord } from '../../plan/damaged-record.ts'
import type { Instant } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import type { PlanRow } from '../../plan/reads/plan-row.ts'
import type { Service } from '../frame/service.ts'

export const openly = ({ id, calledOpenly }: PlanRow) => ({ id, name: calledOpenly })

/**
 * Those whom somebody helps. Two may be called the same: the helper began one plan, and was asked into the other. Whose last day
 * is over reads nothing that goes on in it.
 */
export const toldApart = async (
  { plans, clock }: Service,
  account: Account,
  rows: readonly PlanRow[],
): Promise<Home['caring']> =>
  await Promise.all(
    rows.map(async (row) => {
      const isAlone = rows.filter(({ calledOpenly }) => calledOpenly === row.calledOpenly).length < 2
      const plan = await plans.load(row.id).catch(orDamaged)
      if (!plan) return openly(row)
      const until = untilOf(plan, account, clock.now())
      return {
        ...openly(row),
        ...(until ? { until } : {}),
        ...(isAlone || until?.isOver
          ? {}
          : { apart: { isBegunHere: plan.starter === account.id, changedAt: row.changedAt } }),
      }
    }),
  )

const untilOf = ({ carers }: Plan, account: Account, now: Instant): Home['caring'][number]['until'] => {
  const own = Object.values(carers).find((one) => one.account === account.id && !one.removed)
  return own?.until === undefined ? undefined : { day: own.until, isOver: isOverFor(own, now) }
}

/** A plan that cannot be read keeps nobody from the others. */
export const orDamaged = (error: unknown): undefined => {
  if (!(error instanceof DamagedRecord)) throw error
}
