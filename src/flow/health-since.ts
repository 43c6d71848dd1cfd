import type { RefusalReader } from './listening.ts'

/** What somebody reacts to or takes, and lines elsewhere that may be about it. */
export type HealthSince = {
  readonly words: string
  /** Fields of which a change is held against lines elsewhere. */
  readonly in: readonly string[]
  /** Of these, where a row that was approved and is no longer said is asked about by its name. */
  readonly warned: readonly string[]
  readonly gone: (name: string) => string
  readonly things: readonly Thing[]
  /** What is kept ready, by a name that does not say what is in it. */
  readonly packs: readonly (Thing & { readonly fields: readonly string[] })[]
  /** First words of a row's name that are no name. */
  readonly common: readonly string[]
}
/** By its names, and by what else a line may call it. */
type Thing = { readonly isNamed: RefusalReader; readonly isMeant: RefusalReader }
