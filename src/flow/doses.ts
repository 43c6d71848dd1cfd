/** The fields in which a dose has a line of its own, and the doses in a line of any other. */
export type Doses = {
  readonly listed: readonly string[]
  /** Each said in one way. */
  readonly dosesIn: (line: string) => readonly string[]
}
