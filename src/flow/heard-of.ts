import type { Heard } from './heard-at-night.ts'
import type { UrgentPage } from './layout.ts'

/** What somebody said and what the team added; `refusal` where a clinician read it as one. */
export type Spoken = {
  readonly shown: readonly string[]
  readonly teamWords?: string
  readonly refusal?: object
}

/** All that speaks of one thing, and whether some of it asks for what a confirmed refusal refuses. */
export type HeardOf<One> = {
  readonly all: readonly { readonly said: One; readonly own: Quoted; readonly teams: Quoted }[]
  readonly isAtOdds: boolean
}

/** Whole sentences, letter for letter; none where nothing was heard. `asks`: they read like asking for it. */
export type Quoted = { readonly texts: readonly string[]; readonly asks: boolean }

export const heardOf = <One extends Spoken>(
  { hears, asks }: Heard,
  readers: NonNullable<UrgentPage['hears']>,
  entries: readonly One[],
): HeardOf<One> => {
  const speaks = readers[hears] ?? hearsNone
  const wants = readers[asks] ?? hearsNone
  // Whatever counts as asking is listed: nobody is told of words that do not agree and shown one side.
  const isHeard = (text: string): boolean => speaks(text) || wants(text)
  const quoted = (texts: readonly string[]): Quoted => ({
    texts: texts.filter(isHeard).map((text) => quotedFrom(text, isHeard)),
    asks: texts.some(wants),
  })
  const all = entries
    .map((said) => ({ said, own: quoted(said.shown), teams: quoted([said.teamWords ?? '']) }))
    .filter(({ own, teams }) => own.texts.length + teams.texts.length > 0)
  const isRefused = all.some(({ said }) => said.refusal !== undefined)
  const isAsked = all.some(({ said, own, teams }) => (said.refusal === undefined && own.asks) || teams.asks)
  return { all, isAtOdds: isRefused && isAsked }
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
 * back. What is left out is marked.
 */
const quotedFrom = (text: string, isHeard: (text: string) => boolean): string => {
  if (text.length <= wholeMost) return text
  sentenceReader ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  const sentences = [...sentenceReader.segment(text)].map(({ segment }) => segment)
  const heard = sentences.flatMap((sentence, at) => (isHeard(sentence) ? [at] : []))
  if (heard.length === 0) return text
  const kept = new Set(heard.flatMap((at) => [at, at + 1]))
  const parts = sentences.map((sentence, at) => {
    if (kept.has(at)) return sentence
    return at === 0 || kept.has(at - 1) ? leftOut : ''
  })
  return parts.join('').trim()
}
const wholeMost = 200
const leftOut = '[…] '
let sentenceReader: Intl.Segmenter | undefined
