import { type RefusalReader, refusalReaderFor } from './listening.ts'
import type { Patterns, WordLists } from './phrases.ts'
import type { ViewsBeside } from './views-beside.ts'

/** A treatment that somebody may refuse for themselves, and that somebody else may advise all the same. */
export type Opposable = {
  readonly id: string
  /** What it is, as clinicians read it. */
  readonly words: string
  readonly isNamed: RefusalReader
  readonly isRefused: RefusalReader
  readonly isAdvised: RefusalReader
}
export type Opposables = {
  /** Questions that ask what is not wanted: to name a treatment there is to refuse it. */
  readonly refusedIn: readonly string[]
  /** What clinicians write there is why, what was talked about or what they found: never what is to be done. */
  readonly reasonsIn: readonly string[]
  /** Choices that leave a treatment out: what is written beside one is why. */
  readonly leaves: readonly string[]
  readonly treatments: readonly Opposable[]
  /** What the person thinks of a treatment, by choices. */
  readonly views?: ViewsBeside
}

export type TreatmentWords = {
  readonly words: string
  /** How it is called. */
  readonly named: Patterns
  /** Further ways to refuse it, beside those that fit every treatment. */
  readonly refused?: Patterns
  /** What only sounds like it. */
  readonly alike?: Patterns
}

/** How people refuse, and how advice does without, what stands in the place of `{it}`. */
export type OpposedWords = {
  readonly not: Patterns
  readonly refuses: Patterns
  readonly refusesNot: Patterns
  readonly advisesNot: Patterns
  readonly refusedIn: Opposables['refusedIn']
  readonly reasonsIn: Opposables['reasonsIn']
  readonly leaves: Opposables['leaves']
  /** Words that patterns name in braces, beside `{it}` and `{not}`. */
  readonly lists: WordLists
  readonly treatments: Readonly<Record<string, TreatmentWords>>
}

/** Told by words alone, so that it only asks: it decides nothing, and what it misses is read all the same. */
export const opposablesFrom = (data: OpposedWords): Opposables => ({
  refusedIn: data.refusedIn,
  reasonsIn: data.reasonsIn,
  leaves: data.leaves,
  treatments: Object.entries(data.treatments).map(([id, { words, named, refused = [], alike = [] }]) => {
    const reader = (refuses: Patterns, harmless: Patterns): RefusalReader =>
      refusalReaderFor({
        spelling,
        lists: { ...data.lists, not: data.not, it: named },
        refuses,
        harmless: [...alike, ...harmless],
      })
    return {
      id,
      words,
      isNamed: reader(['{it}', ...refused], []),
      isRefused: reader([...data.refuses, ...refused], data.refusesNot),
      isAdvised: reader(['{it}'], [...data.advisesNot, ...refused]),
    }
  }),
})
/** One for all of them, so that a text is spelt for them once. */
const spelling = {
  as: {
    dont: 'do not',
    doesnt: 'does not',
    wont: 'will not',
    cant: 'can not',
    dnar: 'dnacpr',
    dnr: 'dnacpr',
  },
  near: [],
  notNear: [],
}
