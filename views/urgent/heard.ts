import type { Heard } from '#src/flow/heard-at-night.ts'
import type { HeardIn as HeardOne, Quoted } from '#src/flow/heard-of.ts'
import { ukDay } from '#src/flow/uk-day.ts'
import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { changedHere, goneSince, isGoneWith, isUnsettled, takenBackFirst, takenOut } from './changes.ts'
import { urgentDayInWords } from './day.ts'
import { madeFor } from './refusals.ts'
import { isOneOf, partOfField } from './risen.ts'
import { type Boxed, boxed, type Drawing, valueAt } from './row.ts'
import { urgentClashes } from './said-otherwise.ts'
import { barredMarks } from './text-of-field.ts'

/**
 * What nobody must miss further down, or take one half of for the whole: each in its own words, with who said them and
 * where they stand, the person's own first. It says what others read in them, and never what to do.
 */
export const urgentHeard = (block: Heard, drawing: Drawing): Html => {
  const { sheet, index } = drawing
  // A decision stands above them, and is none of the words.
  const decision = new Set(sheet.layout.reversals?.flatMap((one) => one.with))
  const entries = index.entries.filter((one) => !decision.has(one.field))
  const contrary = index.entries.filter((one) => decision.has(one.field) && isContrary(block, drawing, one))
  const { isAtOdds } = sheet.heardOf(block, [...entries, ...contrary])
  const all = [
    ...sheet.heardOf(block, entries).all,
    ...contrary.map((one) => heardWhole(block, drawing, one)),
  ]
  const { sentences } = sheet.words
  if (all.length === 0)
    return html`${standsBeside(block, drawing)}${insteadOf(block, drawing, [])}${looked(mayBeHeld(block, drawing) ? undefined : sentences[block.none], block, drawing)}`
  const box = { ...boxed(drawing, []), block, isAtOdds }
  const ordered = [...all.filter(({ said }) => isOwn(said)), ...all.filter(({ said }) => !isOwn(said))]
  return html`${takenBackFirst(drawing)}${standsBeside(block, drawing)}${asksStill(block, drawing, all)}<p class="${isAtOdds ? 'c x' : 'c'}">${sentences[isAtOdds ? block.disagree : block.says]}</p>${reasonsIn(block, drawing, ordered)}<ul>${ordered.map(
    (one) => html`${ownLine(box, one)}${teamsLine(box, one.said, one.teams)}`,
  )}</ul>${askedFor(drawing, ordered)}${insteadOf(block, drawing, all)}${looked(sentences[block.looked], block, drawing)}`
}

/** Behind the words, and in plain letters: before them it would read as the reason of a decision about it. */
const askedFor = (drawing: Drawing, heard: readonly HeardIn[]): Html => {
  const text = heard.some(({ said }) => said.refusal !== undefined) ? madeFor(drawing) : nothing
  return text === nothing ? nothing : html`<div>${text}</div>`
}

/** The talk with the person stands above itself; what others said in theirs stands nowhere else in the box. */
const isContrary = ({ decided, asks }: Heard, { sheet, index }: Drawing, { field, shown }: Entry): boolean =>
  field === decided?.others &&
  (index.fields.get(decided.field) ?? []).some((one) => isOneOf(one, decided.has)) &&
  shown.some((text) => sheet.hears[asks]?.(text) || sheet.hears[decided.contrary]?.(text))

/** A talk is no answer of theirs of which a sentence could be meant alone. */
const heardWhole = ({ asks }: Heard, { sheet }: Drawing, said: Entry) => ({
  said,
  own: { texts: said.shown, asks: said.shown.some((text) => sheet.hears[asks]?.(text)) },
  teams: { texts: [], asks: false },
})

/** Why the plan was approved with both, where that is about this: it stands with the words, as far as its reader may read it. */
const reasonsIn = (
  { hears }: Heard,
  drawing: Drawing,
  heard: readonly { readonly said: Entry }[],
): readonly Html[] =>
  urgentClashes(
    drawing,
    heard.map(({ said: { saidOtherwise = [], advisedStill = [], ...entry } }) => ({
      ...entry,
      saidOtherwise: [...saidOtherwise, ...advisedStill].filter(
        ({ treatment, isSince }) => !isSince && drawing.sheet.hears[hears]?.(treatment),
      ),
    })),
  )

/** Never "as without this plan" where the plan, or what the person wrote since, may hold the answer: that stands first. */
const insteadOf = (block: Heard, drawing: Drawing, heard: readonly HeardIn[]): Html => {
  const { hears, instead } = block
  const { sheet, index, newer } = drawing
  const { sentences } = sheet.words
  const says = (isGuarded(drawing) ? instead.guarded : undefined) ?? instead
  const { isAsking, isNewer } = newerOn(hears, newer)
  const isSince =
    heard.some(
      ({ said, own, row = [] }) =>
        isUnsettled(drawing, said, outOf({ ...drawing, block }, said, own)) ||
        row.some((one) => isUnsettled(drawing, one, takenOut(drawing, one, wholeOf(one, own)))),
    ) || index.refusals.some((one) => heard.every(({ said }) => said !== one) && isUnsettled(drawing, one))
  const isBeside = heard.length > 0 || isNewer || isAsking || index.refusals.length > 0
  return instead.until.some(index.isAnswered)
    ? nothing
    : html`${isNewer && html`<p><b>${sentences[says.newer]}</b></p>`}${isAsking && html`<p><b>${sentences[instead.newerAsks]}</b></p>`}<div>${sentences[isSince ? says.since : isBeside ? says.beside : says.alone]}</div>`
}

/** Words that nobody has approved turn no approved decision round, and do not stay unsaid beside it. */
const standsBeside = ({ hears, instead, decided }: Heard, drawing: Drawing): Html => {
  const { sheet, index, newer } = drawing
  const { isAsking, at } = newerOn(hears, newer)
  const [decision] = index.fields.get(decided?.field ?? '') ?? []
  if (!decided || !decision || at === undefined || !instead.until.some(index.isAnswered)) return nothing
  const { says, guarded, asks } = decided.newer
  const text = sheet.words.sentences[isAsking ? asks : isGuarded(drawing) ? guarded : says] ?? ''
  const [on] = index.fields.get(decided.day) ?? []
  const day = on?.said.kind === 'answer' ? String(on.said.value) : decision.saidAt
  return html`<p><b>${text.replace('{decided}', urgentDayInWords(day)).replace('{written}', urgentDayInWords(at))}</b></p>`
}

/** A decision was approved over own words that ask for it: it does not end the doubt, a talk with the person after them does. */
const asksStill = ({ decided }: Heard, { sheet, index }: Drawing, heard: readonly HeardIn[]): Html => {
  if (
    decided === undefined ||
    !(index.fields.get(decided.field) ?? []).some((one) => isOneOf(one, decided.has))
  )
    return nothing
  const talks = (index.fields.get(decided.talks.field) ?? []).flatMap((one) => talksIn(one, decided.talks))
  const unanswered = heard.flatMap(({ said, own }) =>
    isAtTheirWord(said) && own.asks && !talks.some((talk) => isAfter(talk, said)) ? [said.saidAt] : [],
  )
  const written = unanswered.toSorted().at(-1)
  if (written === undefined) return nothing
  const talked = talks
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
  const isBefore = talked !== undefined && talked !== '' && talked < ukDay(written)
  const text = sheet.words.sentences[isBefore ? decided.before : decided.says] ?? ''
  return html`<p><b>${text.replace('{written}', urgentDayInWords(written)).replace('{talked}', isBefore ? urgentDayInWords(talked) : '')}</b></p>`
}

type Talk = { readonly on: string; readonly savedAt: string }

/** Each talk that took place, with its day and when it was written down. */
const talksIn = (
  { said, saidAt }: Entry,
  { outcome, has, day }: NonNullable<Heard['decided']>['talks'],
): readonly Talk[] => {
  const rows = said.kind === 'answer' ? valueAt(said.value, 'rows') : undefined
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row) => {
    const one = valueAt(row, 'said')
    return valueAt(one, outcome) === has ? [{ on: String(valueAt(one, day) ?? ''), savedAt: saidAt }] : []
  })
}

/** On a later day; of the same day the talk has to be written down after the words. */
const isAfter = ({ on, savedAt }: Talk, words: Entry): boolean => {
  const day = ukDay(words.saidAt)
  return on > day || (on === day && savedAt > words.saidAt)
}

/** What the person wrote since may want it, or may refuse it, or speaks of it; and when the newest of that was. */
const newerOn = (hears: string, newer: Drawing['newer']) => {
  const asking = newer.filter(({ asksFor = [] }) => asksFor.includes(hears))
  const others = newer.filter(
    ({ mayRefuse, speaksOf = [], asksFor = [] }) =>
      mayRefuse || (speaksOf.includes(hears) && !asksFor.includes(hears)),
  )
  const at = [...asking, ...others]
    .map((one) => one.at)
    .toSorted()
    .at(-1)
  return { isAsking: asking.length > 0, isNewer: others.length > 0, at }
}

/** Beside a decision about it, or newer words that may be about it, that none were found would be taken for false. */
const mayBeHeld = ({ hears, instead }: Heard, { index, newer }: Drawing): boolean => {
  const { isAsking, isNewer } = newerOn(hears, newer)
  return isAsking || isNewer || instead.until.some(index.isAnswered)
}

/** Somebody should stay away, or the person has changed who: whoever is there may be the one. */
const isGuarded = ({ sheet, index, newer, keptAway }: Drawing): boolean =>
  keptAway.size > 0 ||
  sheet.layout.parts
    .flatMap(({ holds }) => holds.flatMap((block) => (block.draw === 'warned' ? [block] : [])))
    .some(
      (block) =>
        newer.some(({ field }) => field === block.field) ||
        (index.fields.get(block.field) ?? []).some((entry) => sheet.isWarning(block, entry)),
    )

/** That it was looked for by words, and where such words stand most: in one phrase, as what follows cannot wait. */
const looked = (text: string | undefined, { readToo: [field] }: Heard, drawing: Drawing): Html => {
  const { says, sheet, index } = drawing
  const [said] = index.fields.get(field ?? '') ?? []
  if (text === undefined && said === undefined) return nothing
  return html`<div>${said === undefined ? text : html`<a href="#${partOfField(drawing, said.field) ?? 'rest'}">${text} ${says.urgent.readToo} ${said.label ?? sheet.labels[said.field] ?? said.question}</a>`}</div>`
}

type HeardIn = Pick<HeardOne<Entry>, 'said' | 'own' | 'row'>

type Box = Boxed & { readonly block: Heard; readonly isAtOdds: boolean }

const isOwn = ({ saidBy: { voice } }: Entry): boolean => voice === 'person'

const ownLine = (box: Box, { said, own: quoted, row = [] }: HeardIn): Html => {
  const { block, sheet, sources, isAtOdds } = box
  if (quoted.texts.length === 0) return nothing
  const { sentences } = sheet.words
  const asks = isAtOdds && quoted.asks ? block.asked : undefined
  const read = said.refusal === undefined ? asks : block.refused
  const out = outOf(box, said, quoted)
  const isGone = said.saidBy.voice !== 'team' && isGoneWith(box, said)
  const beside = row.map((one) => changedHere(box, one, takenOut(box, one, wholeOf(one, quoted))))
  const since = html`${changedHere(box, said, out)}${beside}${said.saidBy.voice !== 'team' && goneSince(box, said)}`
  const isOld =
    said.refusal !== undefined || out !== nothing || isGone || beside.some((one) => one !== nothing)
  return html`<li>${isOld && String(since) !== '' && html`<div>${since}</div>`}${isHearsay(said) && html`<b>${sentences[block.hearsay]}</b> `}${sources.before(said)}${read !== undefined && html`<small>${sentences[read]} </small>`}${quotes(box, said, quoted)}${!isOld && since}</li>`
}

/** What is thought of it is quoted whole. */
const wholeOf = ({ shown }: Entry, { asks }: Quoted) => ({
  lines: shown.map((_, at) => at),
  isRefusal: !asks,
})

/** That the person does not say any more what is quoted; what else of the answer they took out is told where it stands whole. */
const outOf = (
  { block, ...box }: Drawing & { readonly block: Heard },
  said: Entry,
  { asks }: Quoted,
): Html => {
  const { hears } = box.sheet
  const isHeard = (text: string): boolean => Boolean(hears[block.hears]?.(text) || hears[block.asks]?.(text))
  const lines = said.shown.flatMap((text, at) => (isHeard(text) ? [at] : []))
  return takenOut(box, said, { lines, isRefusal: said.refusal !== undefined || !asks })
}

/** Their own, and what the team wrote down at their word. */
const isAtTheirWord = (said: Entry): boolean =>
  isOwn(said) || (said.saidBy.voice === 'team' && said.class === 'W' && said.saidBy.forThem !== true)

/** What a helper says, and what the team wrote down at somebody's word; what the team says itself is its own. */
const isHearsay = ({ saidBy: { voice }, class: kind }: Entry): boolean =>
  voice !== 'person' && (voice !== 'team' || kind === 'W')

const teamsLine = (box: Box, said: Entry, quoted: Quoted): Html =>
  quoted.texts.length === 0
    ? nothing
    : html`<li><small>${box.says.urgent.said.teamWords}: </small>${quotes(box, said, quoted)}</li>`

/** Letter for letter, and nothing in it is dialled: it stands whole where the link leads. */
const quotes = (box: Box, said: Entry, { texts, isUnsaid }: Quoted): Html =>
  html`${barredMarks(box, said)}${texts.map((text) => html`“<bdi>${text}</bdi>” `)}${isUnsaid && html`${box.sheet.words.sentences[box.sheet.layout.together?.unsaid ?? '']} `}${placeOf(said, box)}`

const placeOf = ({ field, refusal, label, question }: Entry, drawing: Drawing): Html => {
  const { says, sheet } = drawing
  const { parts } = sheet.layout
  const refused = parts.find(({ holds }) => holds.some(({ draw }) => draw === 'refusals'))?.id
  const part = (refusal === undefined ? undefined : refused) ?? partOfField(drawing, field)
  return html`<small><a href="#${part ?? 'rest'}">${(part !== undefined && sheet.words.parts[part]?.title) || says.urgent.rest}</a>, ${label ?? question}</small>`
}
