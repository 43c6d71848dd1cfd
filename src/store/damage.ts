import { DamagedRecord, ErasedRecord } from '../plan/damaged-record.ts'
import type { AccountId, PlanId } from '../plan/ids.ts'

/** Whose it is, where that is known, and what. */
export type Damaged = { readonly plan?: PlanId; readonly account?: AccountId; readonly what: string }

/** Told of what is not as it was written: once, until it is whole again. */
export type Report = (damaged: Damaged) => void

/** Which plans were found damaged when they were read last, so that lists can say so: one takes no other down. */
export type Damage = {
  /** What is read of the plan; what throws DamagedRecord is noted. */
  readonly watched: <T>(plan: PlanId, record: Kind, read: () => Promise<T>) => Promise<T>
  readonly isDamaged: (plan: PlanId) => boolean
  /** The value; undefined, and noted, where reading it throws DamagedRecord. */
  readonly unless: <T>(damaged: Damaged, read: () => T) => T | undefined
}
type Kind = 'facts' | 'approval'

export const damageTo = (report: Report): Damage => {
  const damaged = new Set<string>()
  const note = (key: string, one: Damaged): void => {
    if (!damaged.has(key)) report(one)
    damaged.add(key)
  }
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
        note(key, { plan, what: error.message })
        throw new DamagedRecord(error.message, plan)
      }
    },
    isDamaged: (plan) => kinds.some((record) => damaged.has(`${record} ${plan}`)),
    unless: (one, read) => {
      const key = JSON.stringify(one)
      try {
        const whole = read()
        damaged.delete(key)
        return whole
      } catch (error) {
        if (!(error instanceof DamagedRecord)) throw error
        note(key, one)
        return undefined
      }
    },
  }
}
const kinds: readonly Kind[] = ['facts', 'approval']
