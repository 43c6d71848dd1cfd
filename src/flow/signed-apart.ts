import type { RefusalReader } from './listening.ts'
import type { When } from './section.ts'

/** What whoever signs says of how the plan came about, and what is written elsewhere that may not go together with it. */
export type SignedApart = {
  readonly id: string
  /** What it is about, as clinicians read it. */
  readonly words: string
  /** Over what is signed. */
  readonly when: When
  /** Fields of the page that is signed, which say the one. */
  readonly said: readonly string[]
  /** Questions with whom something was agreed: to name the person there says the other, or what is read so. */
  readonly agreedIn: readonly string[]
  readonly agreed: 'names-person' | RefusalReader
  /** Over what is signed: then these answers there say the other by themselves, and so does each tick by which the person was asked or told. */
  readonly acts?: {
    readonly when: When
    readonly are: readonly { readonly field: string; readonly is: string }[]
  }
  /** Whether a reason says the other, with `the person` in the place of their name. */
  readonly tells: RefusalReader
}
