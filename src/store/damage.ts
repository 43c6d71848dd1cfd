import { DamagedRecord, ErasedRecord } from '../plan/damaged-record.ts'
import type { PlanId } from '../plan/ids.ts'

/** Told of what is not as it was written: once, until it is whole again. */
export type Report = (damaged: { readonly plan: PlanId; readonly what: string }) => void

/** Which plans were found damaged when they were read last, so that lists can say so: one takes no other down. */
export type Damage = {
  /** What is read of the plan; what throws DamagedRecord is noted. */
  readonly watched: <T>(plan: PlanId, record: Kind, read: () => Promise<T>) => Promise<T>
  readonly isDamaged: (plan: PlanId) => boolean
}
type Kind = 'facts' | 'approval'

export const damageTo = (report: Report): Damage => {
  const damaged = new Set<string>()
  return {
    watched: async (plan, record, read) => {
      const key = `${record} ${plan}`
      try {
        const whole = await read()
        damaged.delete(key)
        return whole
      } catch (error) {
        if (error instanceof ErasedRecord) throw new ErasedRecord(error.message, plan)
        if (!(error instanceof DamagedRecord)) throw error
        if (!damaged.has(key)) report({ plan, what: error.message })
        damaged.add(key)
        throw new DamagedRecord(error.message, plan)
      }
    },
    isDamaged: (plan) => kinds.some((record) => damaged.has(`${record} ${plan}`)),
  }
}
const kinds: readonly Kind[] = ['facts', 'approval']
