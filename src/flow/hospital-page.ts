import type { Pathway } from './section.ts'

/** What a page for hospital says: own words, by field, and for whose plans it is listed. */
export type HospitalPage<Field extends string = string> = {
  readonly quotes: readonly Field[]
  readonly words: Readonly<Record<Field, string>>
  readonly listedFor: readonly Pathway[]
}
