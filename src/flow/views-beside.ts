/** Which recommendation an answer of the person about one treatment bears on, as data: by choices, never by words. */
export type ViewsBeside = {
  /** Of one item: what it is about, and what the person thinks of it. */
  readonly topic: string
  readonly view: string
  readonly wants: readonly string[]
  readonly refuses: readonly string[]
  /** By topic: the field of the recommendation, its choices that give the treatment, and those that do not. */
  readonly of: Readonly<
    Record<
      string,
      {
        readonly words: string
        readonly field: string
        readonly gives: readonly string[]
        readonly leaves: readonly string[]
      }
    >
  >
}
