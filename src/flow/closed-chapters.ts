/** Which answer closes chapters to urgent care until a day, and what of them is read all the same. */
export type ClosedChapters = {
  /** A row for each, with what its parts are called; the choice of a chapter is the chapter's own name. */
  readonly field: string
  readonly parts: Readonly<Record<'chapter' | 'to' | 'until', string>>
  /** The choices of to whom: everybody there, or whoever is no clinician. */
  readonly everybody: string
  readonly notClinical: string
  /** Fields of these chapters that are never closed, and what readers of words must not hear in any that are. */
  readonly always: readonly string[]
  readonly heard: readonly string[]
}
