import type { Filter } from './layout.ts'

/** Words that a clinician read as a refusal of a treatment, wherever in the plan they stand; they stay there too. */
export type Refusals<Field extends string = string, Sentence extends string = string> = {
  readonly draw: 'refusals'
  readonly label: Sentence
  /**
   * Whether the person could decide it, where a clinician recorded that: rows by the decision that they are about. `unknown`
   * is said where the approved version asked and nothing there is about it.
   */
  readonly capacity: {
    readonly field: Field
    readonly part: string
    readonly about: readonly string[]
    /** The day on which it was looked at. */
    readonly day: string
    readonly says: Sentence
    /** Behind it, where a refusal is newer than that. */
    readonly before: Sentence
    readonly unknown: Sentence
  }
  /** Instead of the label, and before the name of who says it, over words that are not the person's own. */
  readonly hearsay: Sentence
  /** Before the name of who read them so. */
  readonly readBy: Sentence
  /** Where such an answer stands, a refusal on paper is told of further down: it is pointed at. */
  readonly onPaper?: Filter<Field>
}

/**
 * In one line: where else answers of one kind stand, each by its name, and that of its item. `refusals`: where such an
 * answer stands here, the part of those that a clinician read as refusals is named too. `own`: the person's own words alone, where they
 * are longer than that and this was chosen: what is shorter stands as the name of what they are about.
 */
export type Pointers<Field extends string = string, Sentence extends string = string> = {
  readonly draw: 'pointers'
  readonly says: Sentence
  readonly to: readonly Field[]
  readonly refusals?: Filter<Field>
  readonly own?: { readonly longerThan: number; readonly when: Filter<Field> }
}

/** Whose papers of power to decide a clinician has seen: before those that are only reported. */
export type Powers<Sentence extends string = string> = {
  readonly draw: 'powers'
  /** Parental responsibility instead. */
  readonly of?: 'parents'
  readonly label: Sentence
  /** After the name, before the number on the papers. */
  readonly seen: Sentence
  readonly says: Sentence
}

/** Beside a refusal, what the questions were for that it answers. */
export type MadeFor<Sentence extends string> = {
  readonly each: Readonly<Record<string, { readonly alone: Sentence; readonly among: Sentence }>>
  /** What leads to them where there are several. */
  readonly several: Sentence
  /** What is said after either: no box that somebody ticked draws the line of a refusal, its own words do. */
  readonly beyond: Sentence
}
