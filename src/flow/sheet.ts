import { barredNamed, isWarning, keptAway } from './barred-named.ts'
import type { Bar, NamedBarred, Spoken as Naming } from './bars.ts'
import { isUnclear } from './excepted.ts'
import type { Form } from './form.ts'
import type { Heard } from './heard-at-night.ts'
import { type HeardOf, heardOf, type Spoken } from './heard-of.ts'
import type { FileKind } from './kept-file.ts'
import { type Layout, peopleIn, placesIn, type Row, rowsIn, type UrgentPage } from './layout.ts'
import { type LayoutWords, wordsAtAge } from './layout-words.ts'
import { type Mark, marksIn } from './mark.ts'
import { notesIn, ownWordsOf } from './own-words.ts'
import type { Field, Section } from './section.ts'
import { speaksOf } from './speaks-of.ts'
import { besideIt, type Told } from './together.ts'
import { isPlaceUnsaid, offPaper, type UntoldBy, untoldBy, wayInUnsaid } from './untold.ts'
import type { Warned } from './warned.ts'
import type { AnyWords } from './words.ts'

/** A layout with all that the forms say about its fields: what `views/urgent` draws from, and nothing else. */
export type Sheet = {
  readonly layout: Layout
  readonly words: LayoutWords
  /** As they are read of somebody of this age, or where none is known of somebody whose plan is for this. */
  readonly wordsAtAge: (age: number | undefined, pathways: readonly string[]) => LayoutWords
  readonly hears: NonNullable<UrgentPage['hears']>
  /** All that a plan says of the thing that a part points at. */
  readonly heardOf: <One extends Spoken>(block: Heard, entries: readonly One[]) => HeardOf<One>
  /** What is thought of the treatment beside an answer, as it is not quoted alone. */
  readonly besideIt: <One extends Told>(
    entry: One,
    entries: readonly One[],
  ) => ReturnType<typeof besideIt<One>>
  /** The fields of the banner by their marks. */
  readonly banner: Readonly<Partial<Record<Mark, string>>>
  /** Each field's own words for this page. */
  readonly labels: Readonly<Record<string, string>>
  /** Fields whose values are kept as a machine writes them, or are more than text. */
  readonly drawn: Readonly<Record<string, Drawn>>
  /** What of an answer somebody wrote themselves. */
  readonly ownWordsOf: (entry: Pick<Naming, 'field' | 'said' | 'shown'>) => readonly string[]
  /** What was written beside its choice. */
  readonly notesIn: (entry: Pick<Naming, 'said' | 'teamWords'>) => readonly string[]
  /** Fields of rows some of which weigh more than others. */
  readonly weighs: ReadonlyMap<string, NonNullable<Row['weighs']>>
  /** What the person's newest answer to a field means at once, before anybody approved it. */
  readonly atOnce: ReadonlyMap<string, string>
  /** Fields that hold refusals in advance. */
  readonly refuses: ReadonlySet<string>
  /** Fields that stand in a part; the rest of the plan holds the others. */
  readonly placed: ReadonlySet<string>
  /** Own words that name somebody who must not be rung: by what the entries say, and by `bars`. */
  readonly barredNamed: <One extends Naming>(
    entries: readonly One[],
    bars: readonly Bar[],
  ) => ReadonlyMap<One, readonly NamedBarred[]>
  /** Whom to ring who stands in the answer that warns of people. */
  readonly keptAway: (entries: readonly Naming[]) => readonly Bar[]
  /** By what nobody may be told where the person is. */
  readonly untoldBy: (entries: readonly Naming[]) => UntoldBy | undefined
  /** What a copy that may lie about leaves off with a place that nobody may be told of. */
  readonly offPaper: (entries: readonly Naming[]) => readonly string[]
  /** Whether the person would rather not say where they live, and nobody says it. */
  readonly isPlaceUnsaid: (entries: Parameters<typeof wayInUnsaid>[1]) => boolean
  /** What of the way in is told to nobody, since its place is not said. */
  readonly wayInUnsaid: (entries: Parameters<typeof wayInUnsaid>[1]) => readonly string[]
  /** Whether an answer, or what the team wrote beside it, warns of somebody there. */
  readonly isWarning: (
    block: Warned,
    entry: Pick<Naming, 'field' | 'said' | 'shown' | 'teamWords'>,
  ) => boolean
  /** Whether it is not clear whom what warns of somebody means. */
  readonly isUnclear: (entry: Pick<Naming, 'shown' | 'teamWords'>) => boolean
  /** Whether a text speaks of what somebody who reads looks for. */
  readonly speaksOf: typeof speaksOf
  /** The part in which a field stands; `more` for what is folded away. */
  readonly partOf: ReadonlyMap<string, string>
  readonly lists: ReadonlySet<string>
  /** All that the forms ask today. */
  readonly asks: ReadonlySet<string>
  /** Titles of the plan's sections by section. */
  readonly sections: Readonly<Record<string, string>>
}
export type Drawn = 'day' | 'numbers' | 'people' | 'nhs-number' | 'stages' | FileKind

export const sheetOf = (forms: readonly Form[], { layout, words, hears = {} }: UrgentPage): Sheet => {
  const marked = forms.flatMap(({ section }) => marksIn(section))
  const fields = forms.flatMap(({ section }) => fieldsIn(section))
  const drawn = drawnIn(fields)
  return {
    layout,
    words,
    wordsAtAge: (age, pathways) => wordsAtAge(words, age, pathways),
    hears,
    heardOf: (block, entries) => heardOf(block, { layout, hears }, entries),
    besideIt: (entry, entries) => layout.together && besideIt(layout.together, entry, entries),
    banner: Object.fromEntries(marked.filter(([mark]) => layout.banner.includes(mark))),
    labels: Object.fromEntries(forms.flatMap((form) => labelsIn(form.words))),
    drawn,
    ownWordsOf: (entry) => ownWordsOf(drawn[entry.field], entry),
    notesIn,
    barredNamed: (entries, bars) => barredNamed(layout, { given: namesIn(marked), drawn }, entries, bars),
    keptAway: (entries) => keptAway(layout, { given: namesIn(marked), hears }, entries),
    untoldBy: (entries) => layout.untold && untoldBy(layout.untold, hears, entries),
    offPaper: (entries) => (layout.untold ? offPaper(layout.untold, hears, entries) : []),
    isPlaceUnsaid: (entries) => layout.untold !== undefined && isPlaceUnsaid(layout.untold, entries),
    wayInUnsaid: (entries) => (layout.untold ? wayInUnsaid(layout.untold, entries) : []),
    isWarning: (block, entry) => isWarning(block, hears, entry),
    isUnclear: ({ shown, teamWords = '' }) =>
      peopleIn(layout).some(({ alsoWords }) =>
        [...shown, teamWords].some((text) => isUnclear(text, alsoWords)),
      ),
    speaksOf,
    weighs: new Map(
      rowsIn(layout).flatMap(({ field, weighs }) => (weighs ? [[field, weighs] as const] : [])),
    ),
    atOnce: new Map(
      rowsIn(layout).flatMap(({ field, atOnce = '' }) => {
        const text = words.sentences[atOnce]
        return text === undefined ? [] : [[field, text] as const]
      }),
    ),
    refuses: new Set(rowsIn(layout).flatMap(({ field, refuses }) => (refuses ? [field] : []))),
    placed: new Set(placesIn(layout).map(({ field }) => field)),
    partOf: new Map([
      ...forms
        .filter(({ section }) => layout.folded?.includes(section.id))
        .flatMap(({ section }) => fieldsIn(section).map(([name]): [string, string] => [name, 'more'])),
      ...layout.parts.flatMap((part) =>
        placesIn({ ...layout, parts: [part] }).map(({ field }): [string, string] => [field, part.id]),
      ),
    ]),
    asks: new Set(fields.map(([name]) => name)),
    lists: new Set(fields.filter(([, field]) => field.control === 'list').map(([name]) => name)),
    sections: Object.fromEntries(forms.map((form) => [form.section.id, form.words.title])),
  }
}

const drawnIn = (fields: ReturnType<typeof fieldsIn>): Sheet['drawn'] =>
  Object.fromEntries(
    fields.flatMap(([name, field]) => {
      const drawn = drawnAs(field)
      return drawn === undefined ? [] : [[name, drawn] as const]
    }),
  )

/** Where the person's own names stand. */
export const namesIn = (marked: readonly (readonly [Mark, string])[]): readonly string[] =>
  marked.flatMap(([mark, field]) => (ownNames.includes(mark) ? [field] : []))
const ownNames: readonly Mark[] = ['family-name', 'given-name', 'preferred-name']

const fieldsIn = ({ fields }: Section): readonly (readonly [string, Field])[] =>
  Object.entries(fields).flatMap(([name, field]) => [
    [name, field] as const,
    ...(field.control === 'list' ? fieldsIn(field.item) : []),
  ])

const labelsIn = ({ fields }: AnyWords): readonly (readonly [string, string])[] =>
  Object.entries(fields).flatMap(([name, { urgent, item }]) => [
    ...(urgent === undefined ? [] : [[name, urgent] as const]),
    ...(item === undefined ? [] : labelsIn(item)),
  ])

const drawnAs = (field: Field): Drawn | undefined => {
  const { control, mark } = field
  if (field.control === 'file') return field.holds
  if (mark === 'nhs-number') return 'nhs-number'
  if (control === 'references') return 'people'
  if (mark === 'own-phones' || mark === 'contact-phones') return 'numbers'
  if (control === 'date' || control === 'partial-date') return 'day'
  return control === 'stages' ? control : undefined
}
