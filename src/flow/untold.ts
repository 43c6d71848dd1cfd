import type { Said } from './answer.ts'
import { ticked, unticked } from './controls/one.ts'
import { textsIn } from './heard-text.ts'

/**
 * `beside` each of the fields; `instead` of them while nobody has said why they open the plan. Where the person has said so
 * only since the approval, `since` and the day stand in the place of what was approved; `moved` and the day beside it, where
 * any of the fields was changed and nobody asks that it is not told.
 */
export type Untold<Field extends string = string, Sentence extends string = string> = Readonly<
  Record<'beside' | 'instead' | 'since' | 'moved', Sentence>
> & {
  /** In its place on a copy of whoever lives there, who did not ask for it there. */
  readonly offPaper: Sentence
  /** Choices; one of them is enough. */
  /** Other answers that may tell of the place or the way in: what was approved of them is kept back with the fields. */
  readonly withIt?: readonly Field[]
  /** Told to who is about to sign, of own words elsewhere that tell of the place in the same words, but for `common` ones. */
  readonly elsewhere?: { readonly says: Sentence; readonly common: readonly string[] }
  readonly when: { readonly field: Field; readonly has: readonly string[] }
  readonly fields: readonly Field[]
  /**
   * Where whoever lives there would rather not say the place, and no voice says it, nothing tells of the way in: `instead` stands there.
   * Not `unless` the way in is where somebody without a place is found.
   */
  readonly unsaid?: {
    readonly places: readonly [Field, ...Field[]]
    readonly wayIn: readonly Field[]
    readonly unless: { readonly field: Field; readonly has: readonly string[] }
    readonly instead: Sentence
    /** In the place of the place itself. */
    readonly place: Sentence
  }
  /** The same where this reader in `hears` hears in one of these that somebody must not find the person, with a sentence of its own beside them. */
  readonly inWords?: {
    readonly hears: string
    readonly fields: readonly Field[]
    readonly beside: Sentence
  }
  /** The same where the person ticks one of these boxes, each `of` its own question; who took the tick away is heard there no more. */
  readonly boxes?: {
    readonly of: { readonly [Box in Field]?: Field }
    readonly beside: Sentence
  }
}

type Spoken = { readonly field: string; readonly said: Said; readonly shown: readonly string[] }

/** By what nobody may be told of a place: its kind, a box that was ticked, or words; the first of them. */
export type UntoldBy = 'place' | 'asked' | 'heard'

/** Whoever says so: no voice outweighs another in it. A box that was unticked outweighs words of its own question alone. */
export const untoldBy = (
  untold: Untold,
  hears: Readonly<Record<string, (text: string) => boolean>>,
  entries: readonly Spoken[],
): UntoldBy | undefined => {
  const { when, inWords } = untold
  if (entries.some(({ field, said }) => field === when.field && choosesOneOf(said, when.has))) return 'place'
  const fields = inWords?.fields ?? []
  if (boxesIn(untold).some(([box]) => boxSaid(box, entries) === ticked)) return 'asked'
  const asksToHide = hears[inWords?.hears ?? ''] ?? hearsNothing
  const isHeard = fields.some(
    (name) =>
      boxSaid(boxOf(untold, name), entries) !== unticked &&
      entries.some(({ field, shown }) => field === name && shown.some(asksToHide)),
  )
  return isHeard ? 'heard' : undefined
}
const hearsNothing = () => false

/** Whether the person would rather not say the place itself, and no voice says it. */
export const isPlaceUnsaid = ({ unsaid }: Untold, entries: Parameters<typeof wayInUnsaid>[1]): boolean => {
  const own = entries.filter(({ field }) => field === unsaid?.places[0])
  const isSaid = own.some(({ said }) => said.kind === 'answer')
  return !isSaid && own.some(({ said, saidBy }) => said.kind === 'declined' && saidBy.voice === 'person')
}

/** What of the way in is told to nobody, since the place that it leads to is not said. */
export const wayInUnsaid = (
  { unsaid }: Untold,
  entries: readonly (Pick<Spoken, 'field' | 'said'> & { readonly saidBy: { readonly voice: string } })[],
): readonly string[] => {
  if (!unsaid) return []
  const { places, wayIn, unless } = unsaid
  const isDeclined = entries.some(
    ({ field, said, saidBy }) => field === places[0] && said.kind === 'declined' && saidBy.voice === 'person',
  )
  const isSaid = entries.some(({ field, said }) => places.includes(field) && said.kind === 'answer')
  const isFound = entries.some(({ field, said }) => field === unless.field && choosesOneOf(said, unless.has))
  return !isDeclined || isSaid || isFound
    ? []
    : wayIn.filter((name) => entries.some(({ field, said }) => field === name && said.kind === 'answer'))
}

/** What a page for somebody at the door leaves out, whoever may read it elsewhere. */
export const placeKept = (
  untold: Untold,
  hears: Parameters<typeof untoldBy>[1],
  entries: readonly (Spoken & Parameters<typeof wayInUnsaid>[1][number])[],
): readonly string[] => {
  const place = offPaper(untold, hears, entries)
  return place.length > 0 ? place : wayInUnsaid(untold, entries)
}

/** What a copy leaves off that may lie about: the place that nobody may be told of, and what tells of it. */
export const offPaper = (
  untold: Untold,
  hears: Parameters<typeof untoldBy>[1],
  entries: readonly Spoken[],
): readonly string[] => (untoldBy(untold, hears, entries) ? [...untold.fields, ...(untold.withIt ?? [])] : [])

/** The box that goes with a question. */
export const boxOf = (untold: Untold, field: string): string | undefined =>
  boxesIn(untold).find(([, of]) => of === field)?.[0]

export const isBoxIn = (untold: Untold, field: string): boolean =>
  boxesIn(untold).some(([box]) => box === field)

const boxesIn = ({ boxes }: Untold): readonly (readonly [string, unknown])[] =>
  Object.entries(boxes?.of ?? {})

/** Ticked by one voice, it is. */
const boxSaid = (box: string | undefined, entries: readonly Pick<Spoken, 'field' | 'said'>[]) => {
  const said = entries.flatMap((entry) =>
    entry.field === box && entry.said.kind === 'answer' ? [entry.said.value] : [],
  )
  return said.includes(ticked) ? ticked : said.includes(unticked) ? unticked : undefined
}

const choosesOneOf = (said: Said, has: readonly string[]): boolean =>
  said.kind === 'answer' && textsIn(said.value).some((text) => has.includes(text))

/** What a box says that is ticked. */
export const ticking: Said = { kind: 'answer', value: ticked }

/** Whether a box says that nobody may be told, or that whoever reads may. */
export const isTicked = (said: Said | undefined): boolean | undefined =>
  said?.kind === 'answer' ? said.value === ticked : undefined
