import type { Filter } from './layout.ts'

/**
 * Quotes all words about one thing and leads to them, wherever they stand and whoever said them, for it or against it. Where a confirmed
 * refusal stands beside words that ask for the very thing, that is said first, and to whoever is about to sign.
 */
export type Heard<Field extends string = string, Sentence extends string = string> = {
  readonly draw: 'heard'
  /** Names of readers of words in the page's `hears`: of it at all, and asking for it. */
  readonly hears: string
  readonly asks: string
  /** Reads a sentence that turns what follows it round, such as the head of a list of what is not wanted. */
  readonly turns?: string
  readonly says: Sentence
  /** In place of it where nothing was heard: that is not to say that there is nothing. */
  readonly none: Sentence
  /** Behind what was heard: that it was looked for by words, and where to read besides. */
  readonly looked: Sentence
  /**
   * What to do without a decision, on pages of plans that were not asked one: alone where nothing bears on it, otherwise
   * behind the words, and `since` where the person has taken some of them out or left their question. `newer` stands before it
   * where the person has written something since that may bear on it.
   */
  readonly instead: {
    readonly until: readonly string[]
    readonly alone: Sentence
    readonly beside: Sentence
    readonly since: Sentence
    readonly newer: Sentence
    /** In place of it where such words ask for it and refuse nothing: a second refusal is what they must not read like. */
    readonly newerAsks: Sentence
    /** Where somebody should stay away, or that was changed since: who is there may be who should. */
    readonly guarded?: Readonly<Record<'alone' | 'beside' | 'since' | 'newer', Sentence>>
  }
  /**
   * Beside a decision with one of these choices own words may ask for it all the same: until the person was talked with after
   * them, whoever is in doubt treats.
   */
  readonly decided?: Filter<Field> & {
    readonly talks: {
      readonly field: Field
      readonly outcome: string
      readonly has: string
      readonly day: string
    }
    /** What those close to them said when it was talked about: whole where it asks for it all the same, or `contrary` hears that it is against the decision. */
    readonly others: Field
    readonly contrary: string
    /** Of when the newest such words are (`{written}`); `before`, where a talk is recorded that was on an earlier day (`{talked}`). */
    readonly says: Sentence
    readonly before: Sentence
    /** The day on which it was decided. */
    readonly day: Field
    /**
     * Beside a decision of any choice, where the person has written something since that may bear on it: that it stands, since when
     * (`{decided}`), of when those words are (`{written}`), and what whoever is in doubt does. `asks`, where they ask for it.
     */
    readonly newer: Readonly<Record<'says' | 'guarded' | 'asks', Sentence>>
  }
  readonly readToo: readonly Field[]
  readonly disagree: Sentence
  /** Before words that are not the person's own. */
  readonly hearsay: Sentence
  /** Before words that a clinician read as a refusal; and, where words do not agree, before those that a computer reads as asking. */
  readonly refused: Sentence
  readonly asked: Sentence
}
