import type { Nation } from '../flow/section.ts'
import type { Instant, PracticeId } from './ids.ts'

export type Practice = {
  readonly id: PracticeId
  readonly name: string
  readonly odsCode: string
  readonly email: string
  /** Urgent care may call it; a practice that was added before it was asked has none. */
  readonly phone?: string | undefined
  /** When somebody answers it, in the practice's words. */
  readonly hours?: string | undefined
  readonly nation: Nation
  /** Since when no plan is handed to it and nobody works there. */
  readonly closedAt?: Instant | undefined
}
