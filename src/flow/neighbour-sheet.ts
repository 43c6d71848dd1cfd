/** What a page for a neighbour with a key says: own words about the home, by field, and whom they may call. */
export type NeighbourSheet<Field extends string = string> = {
  readonly quotes: readonly Field[]
  readonly words: Readonly<Record<Field, string>>
  /** Contacts who say one of these of themselves. */
  readonly calls: { readonly field: string; readonly oneOf: readonly string[] }
}
