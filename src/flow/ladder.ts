/** Steps for a bad hour, first to last, on one page of paper: own words by field, each with what stands above them. */
export type Ladder<Field extends string = string> = {
  readonly rungs: readonly Field[]
  /** Holds on every step. */
  readonly beside: Field
  readonly words: Readonly<Record<Field, string>>
}
