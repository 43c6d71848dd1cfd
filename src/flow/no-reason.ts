import { type RefusalWords, refusalReaderFor } from './listening.ts'
import type { Patterns } from './phrases.ts'

/** Words by which a text is seen to give, for treating somebody less, a diagnosis that is no reason for it. */
export type NoReasonWords = {
  /** What is by itself no reason. */
  readonly diagnoses: readonly string[]
  /** How somebody lives, speaks or is helped: beside such a diagnosis no reason either. */
  readonly likewise: readonly string[]
  /** What says that less is done. */
  readonly less: readonly string[]
  /** What it is done less of. */
  readonly treatments: readonly string[]
  /** What adds nothing. */
  readonly around: readonly string[]
}

/** Whether a text names nothing but these as what it says, or as the reason for treating less. */
export type NoReason = (text: string) => boolean

/**
 * The whole text, or one sentence of it: once what is listed is taken out of it nothing is left. One word more, and it may be
 * a reason; nothing is judged of that.
 */
export const noReasonIn = ({ diagnoses, likewise, less, treatments, around }: NoReasonWords): NoReason => {
  const [named, alike, lessDone] = [phrasesOf(diagnoses), phrasesOf(likewise), phrasesOf(less)]
  const [treated, rest] = [phrasesOf(treatments), phrasesOf(around)]
  return (text) => {
    const whole = plain(text)
    if (!named.test(whole)) return false
    if (isNothing(whole, [named, alike, rest])) return true
    return [whole, ...text.split(sentences).map(plain)].some(
      (one) =>
        named.test(one) &&
        lessDone.test(without(one, [named, alike])) &&
        isNothing(one, [named, alike, lessDone, treated, rest]),
    )
  }
}
/** What names nothing but these, sentence by sentence: a reason that would hold for anybody like that. */
export type Blanket = {
  /** By field the part of a row that is the reason; of an answer that is no row all of it. */
  readonly fields: Readonly<Record<string, string>>
  /** The choice of a row that leaves something out. */
  readonly leaves: string
  readonly says: NoReason
}

/** Once what is listed is taken out of the whole text nothing is left. One word more, and it may be a reason. */
export const blanketIn = (
  where: Pick<Blanket, 'fields' | 'leaves'>,
  { diagnoses, likewise, less, treatments, around }: NoReasonWords,
): Blanket => {
  const all = [diagnoses, likewise, less, treatments, around].map(phrasesOf)
  return { ...where, says: (text) => isNothing(plain(text), [...all, figures]) }
}
/** An age is one. */
const figures = /(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/u

/** What is said of somebody that holds for everybody of their age or with their illness, in the answers to these fields. */
export type ReasonLabels = {
  readonly fields: readonly string[]
  readonly names: (text: string) => boolean
  /** It says what was at stake for this person; a label beside it does no harm to that. */
  readonly says: (text: string) => boolean
}

export const reasonLabelsIn = ({
  fields,
  labels,
  says,
  saysNot,
  ...words
}: Pick<ReasonLabels, 'fields'> &
  Pick<RefusalWords, 'spelling' | 'lists'> & {
    readonly labels: readonly string[]
    readonly says: Patterns
    /** Taken out before that is looked for. */
    readonly saysNot: Patterns
  }): ReasonLabels => {
  const named = phrasesOf(labels)
  return {
    fields,
    names: (text) => named.test(plain(text)),
    says: refusalReaderFor({ ...words, refuses: says, harmless: saysNot }),
  }
}

const sentences = /[.;!?\n]+/

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .slice(0, lookedAt)
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
/** Characters: no reason is longer without a word of its own. */
const lookedAt = 4000

const without = (text: string, all: readonly RegExp[]): string =>
  all.reduce((left, phrases) => left.replace(new RegExp(phrases, 'gu'), ' '), text)

const isNothing = (text: string, all: readonly RegExp[]): boolean => without(text, all).trim() === ''

/** Whole words only, and the longest first. */
const phrasesOf = (phrases: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${phrases.toSorted((one, other) => other.length - one.length).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  )
