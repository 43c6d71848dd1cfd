import type { FileType } from '../flow/kept-file.ts'
import type { AccountId, Instant, PlanId } from './ids.ts'

/** A file that somebody put to a question of a plan. */
export type KeptFile = {
  readonly plan: PlanId
  readonly id: string
  readonly name: string
  readonly type: FileType
  readonly size: number
  readonly by: AccountId
  readonly at: Instant
  readonly content: Uint8Array
}
/** Never changed: another file is another one. A recording that its person throws away is deleted with the fact that says so. */
export type Files = {
  add(file: KeptFile): Promise<void>
  /** One that no fact names. */
  remove(plan: PlanId, id: string): Promise<void>
  find(plan: PlanId, id: string): Promise<KeptFile | undefined>
  /** Of all files of the plan together, in bytes. */
  sizeOf(plan: PlanId): Promise<number>
}
