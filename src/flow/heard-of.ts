import type { Heard } from './heard-at-night.ts'
import type { UrgentPage } from './layout.ts'
import { isView, rowOf, type Together, type Told, viewIn } from './together.ts'

/** What somebody said and what the team added; `refusal` where a clinician read it as one. */
export type Spoken = Told & {
  readonly teamWords?: string
  readonly refusal?: object
}

/** All that speaks of one thing, and whether some of it asks for what a confirmed refusal refuses. */
export type HeardOf<One> = {
  readonly all: readonly HeardIn<One>[]
  readonly isAtOdds: boolean
}
/** `row`: the answers beside it that are quoted with it. */
export type HeardIn<One> = {
  readonly said: One
  readonly own: Quoted
  readonly teams: Quoted
  readonly row?: readonly One[]
}

/**
 * Whole sentences, letter for letter; none where nothing was heard. `asks`: they read like asking for it. `isUnsaid`: what is
 * thought of it is not said.
 */
export type Quoted = {
  readonly texts: readonly string[]
  readonly asks: boolean
  readonly isUnsaid?: true
}

export const heardOf = <One extends Spoken>(
  { hears, asks, turns = '' }: Heard,
  {
    layout: { together },
    hears: readers = {},
  }: Pick<UrgentPage, 'hears'> & {
    readonly layout: Pick<UrgentPage['layout'], 'together'>
  },
  entries: readonly One[],
): HeardOf<One> => {
  const speaks = readers[hears] ?? hearsNone
  const wants = readers[asks] ?? hearsNone
  const isTurning = readers[turns] ?? hearsNone
  // Whatever counts as asking is listed: nobody is told of words that do not agree and shown one side.
  const isHeard = (text: string): boolean => speaks(text) || wants(text)
  const quoted = (texts: readonly string[]): Quoted => ({
    texts: texts.filter(isHeard).map((text) => quotedFrom(text, isHeard, isTurning)),
    asks: texts.some(wants),
  })
  const all = entries
    .map((said) => ({
      ...((together ? ownIn(together, { said, entries, isHeard, wants, isTurning }) : undefined) ?? {
        said,
        own: quoted(said.shown),
      }),
      teams: quoted([said.teamWords ?? '']),
    }))
    .filter(({ own, teams }) => own.texts.length + teams.texts.length > 0)
  const isRefused = all.some(({ said }) => said.refusal !== undefined)
  const isAsked = all.some(({ said, own, teams }) => (said.refusal === undefined && own.asks) || teams.asks)
  return { all, isAtOdds: isRefused && isAsked }
}

/**
 * An answer of which the others of its row are quoted too, once for the whole row: where the treatment is heard, what is
 * thought of it says whether it is asked for.
 */
const ownIn = <One extends Spoken>(
  together: Together,
  { said, entries, isHeard, wants, isTurning }: Listening<One>,
): Omit<HeardIn<One>, 'teams'> | undefined => {
  const row = rowOf(together, said, entries)
  const heard = row.filter(({ shown }) => shown.some(isHeard))
  const lead = heard.find(({ refusal }) => refusal !== undefined) ?? heard[0]
  if (lead === undefined) return undefined
  if (lead !== said) return { said, own: { texts: [], asks: false } }
  const view = viewIn(together, row)
  const isOfIt = heard.some(({ field }) => field === together.topic)
  const asking = row.filter(({ field }) => !isOfIt || field !== together.topic || view === undefined)
  return {
    said,
    own: {
      texts: row.flatMap(({ shown, field }) =>
        (field === together.topic && isOfIt ? shown.filter(isHeard) : shown).map((text) =>
          isHeard(text) ? quotedFrom(text, isHeard, isTurning) : text,
        ),
      ),
      asks: asking.some(({ shown }) => shown.some(wants)) || (isOfIt && isView(view, together.wants)),
      ...(view ? {} : { isUnsaid: true }),
    },
    row: row.filter((one) => one !== said),
  }
}
type Listening<One> = {
  readonly said: One
  readonly entries: readonly One[]
  readonly isHeard: (text: string) => boolean
  readonly wants: (text: string) => boolean
  readonly isTurning: (text: string) => boolean
}

/** Names of the things that words speak of, of those that the page points at. */
export const speaksOf = (page: UrgentPage, texts: readonly string[]): readonly string[] =>
  heardIn(page)
    .filter((one) => texts.some((text) => one.speaks(text) || one.wants(text)))
    .map(({ hears }) => hears)

/** Names of those that they ask for: each text that speaks of one does so asking. */
export const asksFor = (page: UrgentPage, texts: readonly string[]): readonly string[] =>
  heardIn(page)
    .filter(({ speaks, wants }) => texts.some(wants) && texts.every((text) => wants(text) || !speaks(text)))
    .map(({ hears }) => hears)

/** Whether it speaks of one of them and does not ask for it. */
export const speaksAndAsksNot = (page: UrgentPage, text: string): boolean =>
  heardIn(page).some(({ speaks, wants }) => speaks(text) && !wants(text))

const heardIn = ({ layout, hears = {} }: UrgentPage) =>
  layout.parts
    .flatMap(({ holds }) => holds.flatMap((block) => (block.draw === 'heard' ? [block] : [])))
    .map((block) => ({
      hears: block.hears,
      speaks: hears[block.hears] ?? hearsNone,
      wants: hears[block.asks] ?? hearsNone,
    }))

const hearsNone = (): boolean => false

/**
 * A short text whole; of a longer one the sentences that speak of it, with the one behind each, which may take half of it
 * back; where it says no “no” itself also the one before, and the last before it that turns what follows round: a line of a list
 * without its head reads like its opposite. What is left out is marked.
 */
const quotedFrom = (
  text: string,
  isHeard: (text: string) => boolean,
  isTurning: (text: string) => boolean,
): string => {
  if (text.length <= wholeMost) return text
  sentenceReader ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  const sentences = [...sentenceReader.segment(text)].map(({ segment }) => segment)
  const heard = sentences.flatMap((sentence, at) => (isHeard(sentence) ? [at] : []))
  if (heard.length === 0) return text
  const turning = sentences.flatMap((sentence, at) => (isTurning(sentence) ? [at] : []))
  const before = (at: number): readonly number[] =>
    turning.includes(at) ? [] : [turning.filter((one) => one < at).at(-1) ?? at, at - 1]
  const kept = new Set(heard.flatMap((at) => [...before(at), at, at + 1]))
  const parts = sentences.map((sentence, at) => {
    if (kept.has(at)) return sentence
    return at === 0 || kept.has(at - 1) ? leftOut : ''
  })
  return parts.join('').trim()
}
const wholeMost = 200
const leftOut = '[…] '
let sentenceReader: Intl.Segmenter | undefined
