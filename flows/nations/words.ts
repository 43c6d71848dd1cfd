import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { authority } from '../authority/section.ts'
import type { contacts } from '../contacts/section.ts'
import type { crisis } from '../crisis/section.ts'
import type { legal } from '../legal/section.ts'
import type { papers } from '../papers/section.ts'

/** What forms say otherwise in a nation, by form. */
export type NationWords = {
  readonly authority?: Partially<Words<typeof authority>>
  readonly contacts?: Partially<Words<typeof contacts>>
  readonly crisis?: Partially<Words<typeof crisis>>
  readonly legal?: Partially<Words<typeof legal>>
  readonly papers?: Partially<Words<typeof papers>>
}
