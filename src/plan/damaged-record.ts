import type { PlanId } from './ids.ts'

/** Something stored is not what was written: it is refused, never shown. The message holds no word of it. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord'
  /** Whose record it is, where that is known. */
  readonly plan: PlanId | undefined

  constructor(message: string, plan?: PlanId) {
    super(message)
    this.plan = plan
  }
}
