import type { WayOut } from '#src/flow/answer.ts'
import type { Json } from '#src/flow/json.ts'
import type { TeamMay } from '#src/plan/teams.ts'

import type { DemoPersonKey } from './people.en.ts'

/** An answer's value, or the way out that somebody took instead. */
export type Told = Json | { readonly leave: WayOut }
type Fields = Readonly<Record<string, Told>>

/** What one voice says: by field, and by list and item. */
export type DemoVoice = {
  readonly fields: Fields
  readonly items?: Readonly<Record<string, Readonly<Record<string, Fields>>>>
  readonly questions?: readonly { readonly section: string; readonly text: string }[]
}

export type DemoCarer = DemoVoice & {
  readonly person: DemoPersonKey
  readonly relationship: string
}

/** A fictional person's plan, as the demonstration plays it through the same commands as any other. */
export type DemoPlan = {
  /** Whose account it is: the person’s, or of who began it for somebody without one, in a helper’s voice. */
  readonly owner: DemoPersonKey
  readonly begunFor?: { readonly name: string; readonly relationship: string }
  readonly person: DemoVoice
  /** Where the person left a recording that waits to be typed up. */
  readonly recorded?: { readonly section: string; readonly field: string }
  readonly carers: readonly DemoCarer[]
  readonly isHandedOver: boolean
  /** What the person lets the hospice do with it. */
  readonly hospiceMay?: TeamMay
  /** Only in a plan that gets approved: what the clinician fills in, and who that is. */
  readonly team?: DemoVoice & {
    readonly by: DemoPersonKey
    readonly signOff: Fields
    /** What whoever signs ticks beside it, by the rules that ask. */
    readonly acknowledges?: readonly string[]
    /** What she looked at to see that who began it has parental responsibility. */
    readonly parental?: string
  }
}
