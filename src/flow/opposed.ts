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
  /** Records of what is refused in advance: by the name of each alone, whatever else it tells. */
  readonly refusedByName: readonly string[]
  /** What clinicians write there is why, what was talked about or what they found: never what is to be done. */
  readonly reasonsIn: readonly string[]
  /** Choices that leave a treatment out: what is written beside one is why. */
  readonly leaves: readonly string[]
  readonly treatments: readonly Opposable[]
  /** What somebody may fear or speak of, and refuse by no word: where they do, and by the field that recommends it, how. */
  readonly wished: {
    readonly fearedIn: readonly string[]
    readonly spokenIn: readonly string[]
    readonly of: Readonly<Record<string, Wished>>
  }
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
  readonly refusedByName: Opposables['refusedByName']
  readonly reasonsIn: Opposables['reasonsIn']
  readonly leaves: Opposables['leaves']
  /** Words that patterns name in braces, beside `{it}` and `{not}`. */
  readonly lists: WordLists
  readonly treatments: Readonly<Record<string, TreatmentWords>>
  /** The same with the treatment of each, and what tells that somebody fears the want of it. */
  readonly wished: Pick<Opposables['wished'], 'fearedIn' | 'spokenIn'> & {
    readonly of: Readonly<Record<string, string>>
    readonly wanting: Patterns
  }
}
type Wished = {
  readonly treatment: string
  readonly isFeared: RefusalReader
  readonly isNamed: RefusalReader
}

/** Told by words alone, so that it only asks: it decides nothing, and what it misses is read all the same. */
export const opposablesFrom = (data: OpposedWords): Opposables => ({
  refusedIn: data.refusedIn,
  refusedByName: data.refusedByName,
  reasonsIn: data.reasonsIn,
  leaves: data.leaves,
  treatments: Object.entries(data.treatments).map(([id, treatment]) => {
    const { words, named, refused = [] } = treatment
    const reader = (refuses: Patterns, harmless: Patterns) => readerOf(data, treatment, { refuses, harmless })
    return {
      id,
      words,
      isNamed: reader(['{it}', ...refused], []),
      isRefused: reader([...data.refuses, ...refused], data.refusesNot),
      isAdvised: reader(['{it}'], [...data.advisesNot, ...refused]),
    }
  }),
  wished: {
    fearedIn: data.wished.fearedIn,
    spokenIn: data.wished.spokenIn,
    of: Object.fromEntries(
      Object.entries(data.wished.of).map(([field, treatment]) => {
        const reader = (harmless: Patterns) =>
          readerOf(data, data.treatments[treatment], { refuses: ['{it}'], harmless })
        return [field, { treatment, isFeared: reader(data.wished.wanting), isNamed: reader([]) }]
      }),
    ),
  },
})

const readerOf = (
  data: OpposedWords,
  { named, alike = [] }: TreatmentWords = { words: '', named: [] },
  { refuses, harmless }: { readonly refuses: Patterns; readonly harmless: Patterns },
): RefusalReader =>
  refusalReaderFor({
    spelling,
    lists: { ...data.lists, not: data.not, it: named },
    refuses,
    harmless: [...alike, ...harmless],
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
