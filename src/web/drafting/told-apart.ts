import type { Home } from '#views/drafting/home.ts'
import type { Account } from '../../plan/actor.ts'
import { DamagedRecord } from '../../plan/damaged-record.ts'
import type { PlanRow } from '../../plan/reads/plan-row.ts'
import type { Service } from '../frame/service.ts'

export const openly = ({ id, calledOpenly }: PlanRow) => ({ id, name: calledOpenly })

/** Those whom somebody helps. Two may be called the same: the helper began one plan, and was asked into the other. */
export const toldApart = async (
  { plans }: Service,
  account: Account,
  rows: readonly PlanRow[],
): Promise<Home['caring']> =>
  await Promise.all(
    rows.map(async (row) => {
      const isAlone = rows.filter(({ calledOpenly }) => calledOpenly === row.calledOpenly).length < 2
      const plan = isAlone ? undefined : await plans.load(row.id).catch(orDamaged)
      if (!plan) return openly(row)
      return {
        ...openly(row),
        apart: { isBegunHere: plan.starter === account.id, changedAt: row.changedAt },
      }
    }),
  )

/** A plan that cannot be read keeps nobody from the others. */
export const orDamaged = (error: unknown): undefined => {
  if (!(error instanceof DamagedRecord)) throw error
}
