import type { Field, When, WhenOf } from './section.ts'

/**
 * A check of plan quality, as data: what a reader at night would miss, why it matters, how it is mended. Three outputs are
 * made of them and never merged: alerts, a profile of each section, and hints about wording (`text-checks.ts`).
 */
export type QualityCheck = Of<When, string>
type Of<W, Name> = {
  readonly id: string
  /** Raised with every change of what it finds. */
  readonly version: number
  /** Where it was published that this goes wrong. */
  readonly source: string
  readonly words: { readonly why: string; readonly how: string }
} & (Refers<W, Name> | Looks<W, Name>)

/**
 * An alert: what the engine asks about anyway before a signature, by its rules, as answers that may not go together, or as a
 * refusal against what is advised; and a review that is overdue, which a signature itself mends.
 */
type Refers<W, Name> = {
  readonly found: string
  readonly rules: readonly `RULE-${string}`[]
  readonly contradictions: readonly string[]
  readonly opposed?: true
  /** Where this holds, whatever has happened since the approval asks for a review at once. */
  readonly overdue?: { readonly atOnce: W }
  /** What the person may add to an answer of hers, where one of the rules found something. */
  readonly toPerson?: {
    readonly rule: `RULE-${string}`
    readonly field: Name
    readonly words: string
  }
}
/** Of the profile: found in the plan or not. */
type Looks<W, Name> = {
  /** Judged by words alone: a hint, which no profile counts. */
  readonly isHint?: true
  /** Judged in each item of this list; once for the plan where it is left out. */
  readonly list?: Name
  /** Where it does not hold, the check does not apply. */
  readonly when?: W
  readonly parts: readonly PartOf<W, Name>[]
}

/** One thing that has to be there; it applies only where its question is asked. */
export type QualityPart = PartOf<When, string>
type PartOf<W, Name> = (
  | /** One of these has a value, or the person would rather not say: that is an answer, and is asked no more. */ {
      readonly kind: 'said'
      readonly any: readonly Name[]
    }
  /** The same, and that there is none is not enough. */
  | { readonly kind: 'named'; readonly any: readonly Name[] }
  /** An item of the list of which this holds, and somebody to call with a number where `isCalled` asks for that. */
  | { readonly kind: 'some'; readonly list: Name; readonly when: W; readonly isCalled?: true }
  /** So many that say something: a choice other than these, and of rows each by itself. */
  | {
      readonly kind: 'several'
      readonly any: readonly Name[]
      readonly but: readonly string[]
      readonly least: number
    }
  /** Of each item of the list one of these is said; nothing where it has no item. */
  | { readonly kind: 'each'; readonly list: Name; readonly any: readonly Name[] }
  /**
   * Each row in which none of these is chosen, and one of `of` where that stands here, says this part, in so many words; nothing
   * where there is no such row.
   */
  | {
      readonly kind: 'rows-say'
      readonly field: Name
      readonly says: string
      readonly but: readonly string[]
      readonly of?: readonly string[]
      readonly least?: number
    }
  /** Each row in which one of `of` is chosen has a row of `other` about the `same`, which says this part. */
  | {
      readonly kind: 'rows-meet'
      readonly field: Name
      readonly of: readonly string[]
      readonly other: Name
      readonly same: string
      readonly says: string
    }
  /** So many words beside what was chosen; where one of `of` was, if that stands here. */
  | {
      readonly kind: 'note'
      readonly field: Name
      readonly least: number
      readonly of?: readonly string[]
    }
  /** Beside what is said here this does not hold. */
  | { readonly kind: 'never'; readonly field: Name; readonly when: W }
  /** Said, where one of these texts speaks of it: nothing where none does. */
  | {
      readonly kind: 'recorded'
      readonly field: Name
      readonly where: readonly Name[]
      readonly speaks: (text: string) => boolean
    }
  /** Two texts of which less than half the words are the same. */
  | { readonly kind: 'unlike'; readonly fields: readonly [Name, Name] }
  /** Points at somebody who may be called, with a number. */
  | { readonly kind: 'reaches'; readonly field: Name }
  /** So many words altogether that are none of `common`; nothing where nothing is said. */
  | {
      readonly kind: 'own-words'
      readonly any: readonly Name[]
      readonly least: number
      readonly common: readonly string[]
    }
  /** A figure, a quotation, a name or one of these words: something that is of one person alone. */
  | { readonly kind: 'particular'; readonly any: readonly Name[]; readonly own: readonly string[] }
  /** A choice other than these, or a figure or one of these words: something that a stranger sees. */
  | {
      readonly kind: 'seen-by'
      readonly any: readonly Name[]
      readonly but: readonly string[]
      readonly words: readonly string[]
    }
  /** No more words than these. */
  | { readonly kind: 'brief'; readonly field: Name; readonly most: number }
) & {
  /** What a reader at night does not find. */
  readonly found: string
  /** The same to the person, who can mend it; nobody is asked twice for what they left open on purpose. */
  readonly toPerson?: string
}

type Fields = Readonly<Record<string, Field>>

/** Checks over these fields; a field, a choice or a list that there is not does not compile. */
export const checksOver = <const F extends Fields>(
  _: F,
  checks: readonly CheckOf<NoInfer<F>>[],
): readonly CheckOf<F>[] => checks
type CheckOf<F extends Fields> = Of<WhenOf<F, never>, keyof F & string>

/** The fields that a part looks at, the first of them where it is mended. */
export const fieldsOfPart = (part: QualityPart): readonly string[] => {
  switch (part.kind) {
    case 'said':
    case 'named':
    case 'several':
    case 'own-words':
    case 'particular':
    case 'seen-by':
      return part.any
    case 'some':
    case 'each':
      return [part.list]
    case 'unlike':
      return part.fields
    case 'rows-meet':
      return [part.other]
    default:
      return [part.field]
  }
}
