import type { PlanId } from './ids.ts'

/** Something stored is not what was written: it is refused, never shown. The message holds no word of it. */
export class DamagedRecord extends Error {
  override readonly name: string = 'DamagedRecord'
  /** Whose record it is, where that is known. */
  readonly plan: PlanId | undefined

  constructor(message: string, plan?: PlanId) {
    super(message)
    this.plan = plan
  }
}

/** It was erased on purpose: there is nothing to read any more, and nothing to mend. */
export class ErasedRecord extends DamagedRecord {
  override readonly name = 'ErasedRecord'
}
