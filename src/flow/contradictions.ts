import { rememberingTexts } from './heard-text.ts'
import { type RefusalReader, refusalReaderFor } from './listening.ts'
import type { NotNames } from './names-written.ts'
import type { Patterns, WordLists } from './phrases.ts'

/** Two things that may not go together, where different answers say them. */
export type Contradiction = {
  readonly id: string
  /** What they are about, as clinicians read it. */
  readonly words: string
  /** What whoever wrote both is told beside each. */
  readonly told: string
  readonly isRefused: Reader
  /** Fields of which alone it can be refused; any where it is left out. */
  readonly refusedIn?: readonly string[]
  /** What this hears nothing in is refused by none that share it. */
  readonly heardWith?: RefusalReader
  /** A row that is about one of these by its name refuses that alone, and what this hears in it: what else it tells may be what helped. */
  readonly isRefusedBesideName?: RefusalReader
  readonly isWanted: Reader
  /** The treatment under which advice against a refusal of the person is asked about already. */
  readonly opposedAs?: string
  /** Where this one stands apart as well, whoever signs says why there, and not twice. */
  readonly askedWith?: string
  /** Said by this choice alone: of lines of the team’s that want it all the same nothing is asked. */
  readonly settledBy?: (field: string, text: string) => boolean
  /** Only the team's words want it, and whoever answers these questions; anybody's do where it is left out. */
  readonly wantedIn?: readonly string[]
  /** Where a treatment is named and the person only chose what they think of it, that is the one side or the other. */
  readonly wantedView?: RefusalReader
  readonly refusedView?: RefusalReader
  /** What the team writes refuses nothing here: it may tell of what held before. */
  readonly isRefusedByOthers?: true
  /** The one side is a condition, which by itself says nothing against the other: a note for whoever signs, and no contradiction. */
  readonly isNote?: true
}
/** Whether a line of an answer says so; the field may make a name alone say it. */
type Reader = (field: string, text: string) => boolean

/** Words in an item of a list that may be newer than other lines there. */
export type WrittenSince = {
  /** What it is about, by what the item is called; empty where nobody called it anything, or it is of no item. */
  readonly words: (name: string) => string
  readonly named: string
  /** Fields of others, and of the team, in the same item. */
  readonly own: readonly string[]
  readonly team: readonly string[]
  /** Fields elsewhere that may hold the same times. */
  readonly beside: readonly string[]
  readonly timesIn: TimesReader
}
/** How long each time in a text is, in seconds. */
type TimesReader = (text: string) => readonly number[]

/** “Five minutes”, “5-min”, “five to ten minutes”: by what a number and a unit are called. */
export const timesReaderFrom = ({
  numbers,
  to,
  seconds,
}: Readonly<Record<'numbers' | 'seconds', Readonly<Record<string, number>>>> & {
  readonly to: readonly string[]
}): TimesReader => {
  const number = `(\\d{1,3}|${Object.keys(numbers).join('|')})`
  const unit = `(${Object.keys(seconds).join('|')})`
  const all = new RegExp(`\\b${number}(?:\\s*(?:${to.join('|')})\\s*${number})?[\\s-]*${unit}\\b`, 'giu')
  return (text) =>
    [...text.toLowerCase().matchAll(all)].flatMap(([, from, until, of = '']) =>
      [from, until].flatMap((one) =>
        one === undefined ? [] : [(numbers[one] ?? Number(one)) * (seconds[of] ?? 0)],
      ),
    )
}

/** Somebody of a list whom one voice calls, and another keeps away, in a choice or in words that name them. */
export type CalledApart = {
  /** What it is about, by the name; empty where nobody gave one. */
  readonly words: (name: string) => string
  /** The text with this in the place of the name is what the readers hear. */
  readonly who: string
  /** What has a capital and is no name. */
  readonly notNames: NotNames
  /** Fields in which whoever is named is kept away by that alone. */
  readonly awayIn: readonly string[]
  readonly kin: Kin
  readonly isCalled: RefusalReader
  readonly isKeptAway: RefusalReader
}
/** People named by what they are to the person. */
export type Kin = {
  /** How the person says whose, and how everybody else does. */
  readonly own: readonly string[]
  readonly others: readonly string[]
  /** With one of these before or after it the word means another one. */
  readonly notBefore: readonly string[]
  readonly notAfter: readonly string[]
  /** The field of the list that says it, by the choices in `is`. */
  readonly relation: string
  readonly all: readonly {
    readonly id: string
    readonly words: readonly string[]
    readonly name: string
    readonly is: readonly string[]
  }[]
}
export type CalledApartWords = Pick<CalledApart, 'words' | 'who' | 'notNames' | 'awayIn' | 'kin'> & {
  readonly lists: WordLists
  readonly called: { readonly said: Patterns; readonly harmless: Patterns }
  readonly keptAway: { readonly said: Patterns; readonly harmless: Patterns }
}

/** Patterns name them by `{who}`. */
export const calledApartFrom = ({
  called,
  keptAway,
  lists: given,
  ...data
}: CalledApartWords): CalledApart => {
  const lists = { ...given, who: [`${data.who} (${data.who})?`] }
  return {
    ...data,
    isCalled: readerOf(lists, called.said, called.harmless),
    isKeptAway: readerOf(lists, keptAway.said, keptAway.harmless),
  }
}

type Saying = {
  readonly words: string
  readonly refused: Patterns
  readonly harmless: Patterns
  readonly isWanted: RefusalReader
  /** Fields of which alone it is asked; of all where it is left out. */
  readonly refusedIn?: readonly string[]
  readonly wantedIn?: readonly string[]
  readonly decided?: Decided
} & Pick<
  Contradiction,
  'isNote' | 'askedWith' | 'opposedAs' | 'wantedView' | 'refusedView' | 'isRefusedByOthers'
>
/** What clinicians recommend about it, by fields and the choices as they read: the choice tells, and never what is written beside it. */
type Decided = {
  readonly in: readonly string[]
  readonly leaves: (text: string) => boolean
  readonly gives: (text: string) => boolean
  readonly settledBy?: Contradiction['settledBy']
}
/** Things by their names: not to be had again in the one answer, of help in the other. */
type Tried = {
  readonly avoidedIn: readonly string[]
  readonly workedIn: readonly string[]
  readonly things: Readonly<Record<string, { readonly words: string; readonly named: Patterns }>>
}
type Place = {
  readonly words: string
  /** How going or being there is said, where somebody says that they do not want it. */
  readonly it: Patterns
  /** What only sounds like it. */
  readonly alike: Patterns
  /** The kind of place and no single one: as a whole answer to what is avoided it refuses them all. */
  readonly bare: Patterns
  /** As the choices read. */
  readonly chosen: Patterns
  /** Further ways to refuse it, and whether any words want it, wherever they stand. */
  readonly refused?: Patterns
  readonly isWanted?: RefusalReader
  readonly opposedAs?: string
  readonly decided?: Decided
}
export type ContradictionWords = {
  readonly lists: WordLists
  readonly told: string
  /** Ways to say no to a place, `{it}`, or to all of a kind, `{bare}`. */
  readonly refuses: Patterns
  readonly avoidedIn: readonly string[]
  readonly chosenIn: readonly string[]
  readonly sayings: Readonly<Record<string, Saying>>
  readonly places: Readonly<Record<string, Place>>
  readonly tried: Tried
}

/** Told by words alone, so that it only asks: it decides nothing. */
export const contradictionsFrom = (data: ContradictionWords): readonly Contradiction[] => [
  ...Object.entries(data.sayings).map(
    ([id, { words, refused, harmless, isWanted, refusedIn, wantedIn, decided, ...more }]) => {
      const isRefused = readerOf(data.lists, refused, harmless)
      return byChoice(decided, {
        ...{ id, words, told: data.told, ...more, ...(refusedIn ? { refusedIn } : {}) },
        isRefused: (field: string, text: string) => (refusedIn?.includes(field) ?? true) && isRefused(text),
        isWanted: (field: string, text: string) => (wantedIn?.includes(field) ?? true) && isWanted(text),
      })
    },
  ),
  ...Object.entries(data.tried.things).map(([id, { words, named }]) => {
    const names = readerOf(data.lists, named, [])
    return {
      ...{ id, words, told: data.told, refusedIn: data.tried.avoidedIn },
      isRefused: (field: string, text: string) => data.tried.avoidedIn.includes(field) && names(text),
      isWanted: (field: string, text: string) => data.tried.workedIn.includes(field) && names(text),
    }
  }),
  ...Object.entries(data.places).map(([id, place]) => placeFrom(data, id, place)),
]

const placeFrom = (
  { lists, refuses, told, avoidedIn, chosenIn }: ContradictionWords,
  id: string,
  { words, it, bare, alike, chosen, refused = [], isWanted = () => false, opposedAs, decided }: Place,
): Contradiction => {
  const named = { ...lists, it, bare }
  const says = readerOf(named, [...refuses, ...refused], alike)
  const names = readerOf(named, ['. {bare} .'], alike)
  const choosesIt = readerOf(lists, chosen, [])
  return byChoice(decided, {
    ...{ id, words, told },
    isRefused: (field, text) => says(text) || (avoidedIn.includes(field) && names(text)),
    isWanted: (field, text) =>
      (chosenIn.includes(field) && choosesIt(text)) || isWanted(fromItsBeginning(text)),
    ...(opposedAs === undefined ? {} : { opposedAs }),
  })
}

const byChoice = (decided: Decided | undefined, one: Contradiction): Contradiction =>
  decided === undefined
    ? one
    : {
        ...one,
        ...(decided.settledBy ? { settledBy: decided.settledBy } : {}),
        ...(one.refusedIn ? { refusedIn: [...one.refusedIn, ...decided.in] } : {}),
        isRefused: (field, text) =>
          decided.in.includes(field) ? decided.leaves(text) : one.isRefused(field, text),
        isWanted: (field, text) =>
          decided.in.includes(field) ? decided.gives(text) : one.isWanted(field, text),
      }

export const readerOf = (lists: WordLists, refuses: Patterns, harmless: Patterns): RefusalReader => {
  const reads = refusalReaderFor({ spelling, lists, refuses, harmless })
  return (text) => reads(fromItsBeginning(text))
}

/** A full stop stands for the beginning; one text for all who listen to it, since some sixty look it up. */
const fromItsBeginning = rememberingTexts((text) => `. ${text}`)

const spelling = {
  as: {
    dont: 'do not',
    doesnt: 'does not',
    wont: 'will not',
    cant: 'can not',
    cannot: 'can not',
    dnar: 'dnacpr',
    dnr: 'dnacpr',
  },
  near: [],
  notNear: [],
}
