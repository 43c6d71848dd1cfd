import type { NamedBarred } from '#src/flow/bars.ts'
import { dayTyped } from '#src/flow/controls/month.ts'
import type { Row } from '#src/flow/layout.ts'
import type { Sheet } from '#src/flow/sheet.ts'
import type { Entry } from '#src/plan/content.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'
import { urgentApart } from './apart.ts'
import { type Cells, cell, linesOf, named } from './cells.ts'
import { changedByNobodyHere } from './changes.ts'
import { quotedBeside } from './clash-quotes.ts'
import { endedHere } from './ended.ts'
import type { EntriesOf, UrgentIndex } from './index.ts'
import { isLimited } from './limits.ts'
import { isPointedAt, ownWordsElsewhere, pointedId } from './pointers.ts'
import { standingIn } from './risen.ts'
import { type UrgentText, urgentSaid, urgentSpoken } from './said.ts'
import { urgentClashes } from './said-otherwise.ts'
import { type Sources, sourcesOf } from './sources.ts'
import { textInLine, textOfField } from './text-of-field.ts'
import type { UrgentReading } from './urgent.ts'
import { keptBackSince, offPaperHere, unsaidHere, untoldBeside } from './whereabouts.ts'

/** What the parts of one page are drawn from. */
export type Drawing = {
  readonly says: Says<'urgent'>
  readonly sheet: Sheet
  readonly index: UrgentIndex
  readonly signer: string
  /** What is drawn is not approved. */
  readonly isDraft: boolean
  /** When the person changed an answer that stands here, in this item of its list. */
  readonly changedOn: (entry: Pick<Entry, 'field' | 'item'>) => string | undefined
  /** What was taken back alone, by its field. */
  readonly ended: ReadonlyMap<string, NonNullable<Publication['reversed']>>
  /** Helpers whose words count no more for the person. */
  readonly disowned: NonNullable<Publication['disowned']>
  /** What the person changed there. */
  readonly changeAt: (entry: Pick<Entry, 'field' | 'item'>) => Publication['changeAsked'][number] | undefined
  /** Who must not be rung and is named in an answer's own words, by an approved bar or one that the person asks for. */
  readonly barredNamed: ReadonlyMap<Entry, readonly NamedBarred[]>
  /** What the person asked to be changed since the approval. */
  readonly newer: Publication['changeAsked']
  /** When the person took an item out. */
  readonly goneOn: (item: string) => string | undefined
  /** When the person asked that somebody is not rung who stands approved, by name. */
  readonly barsAsked: ReadonlyMap<string, string>
  /** Items of people to ring who stand in the answer that warns of people. */
  readonly keptAway: ReadonlySet<string>
  /** Of those, whom no name says. */
  readonly maybeAway: ReadonlySet<string>
  /** Of them, those of whom that answer says nothing by itself, as it is not clear; and of these, those who stand in it. */
  readonly turnedAway: ReadonlySet<string>
  readonly inItAway: ReadonlySet<string>
  /** That answer warns of somebody, whoever it fits: as approved, or in words that nobody has approved yet. */
  readonly somebodyAway?: 'approved' | 'new'
  /** Names of those who must not be rung: an earlier approval may have printed one under whom to ring. */
  readonly barred: ReadonlySet<string>
  /** What of the way in is told to nobody, since its place is not said. */
  readonly unsaid: ReadonlySet<string>
  /** What this copy leaves off, since nobody may be told of the place. */
  readonly offPaper: ReadonlySet<string>
  /** What lies apart, and of which plan. */
  readonly apart: NonNullable<UrgentReading['apart']>
  readonly plan: string
  /** Of approved files, those that nobody has taken away or replaced since. */
  readonly filesThere?: ReadonlySet<string>
  /** The day on which the page is read. */
  readonly today: string
  /** A sign that whoever reads is looking for. */
  readonly sought?: string
  /** On the person's own draft: where an answer is said otherwise. */
  readonly mends: NonNullable<UrgentReading['mends']>
}
/** The same as it is read once it is signed: without what leads from a line of a draft to its question. */
export const asRead = <D extends Drawing>(drawing: D): D =>
  drawing.isDraft ? { ...drawing, isDraft: false, mends: () => undefined } : drawing

/** The same inside a box that says once who speaks in it. */
export type Boxed = Drawing & Cells & { readonly sources: Sources }

export const boxed = (drawing: Drawing & Cells, entries: readonly Entry[]): Boxed => ({
  ...drawing,
  /** Nobody has signed a draft. */
  sources: sourcesOf(drawing.says, entries, {
    signer: drawing.isDraft ? undefined : drawing.signer,
    disowned: drawing.disowned,
    teamSaw: (entry) => teamSawIn(drawing.index, entry),
  }),
})

const teamSawIn = ({ lists }: UrgentIndex, { list = '', item = '' }: Entry): Entry | undefined =>
  [...(lists.get(list)?.get(item)?.values() ?? [])]
    .flat()
    .find(
      ({ class: kind, said, saidBy }) => kind === 'V' && said.kind === 'answer' && saidBy.voice === 'team',
    )

/** The rows that have something to say, as one box; where it stands in a larger box, that tells its sources. */
export const urgentRows = (all: readonly Row[], drawing: Drawing, within?: Boxed): Html =>
  rowsIn(standingIn(all, drawing), drawing, within)

export const rowsIn = (rows: readonly Row[], drawing: Drawing & Cells, within?: Boxed): Html => {
  const said = entriesIn(rows, drawing.index.fields)
  const box = { ...(within ?? boxed(drawing, said)), ...(said.every(isTeams) ? { kind: '' } : {}) }
  const drawn = rows.map((row) => urgentRow(row, box)).filter((row) => row !== nothing)
  return drawn.length === 0
    ? nothing
    : html`${!within && box.sources.lead}${urgentClashes(drawing, said)}${!within && drawing.isPlain && quotedBeside(box, said)}${linesOf(box, drawn)}`
}

const isTeams = ({ saidBy }: Entry): boolean => saidBy.voice === 'team'

export const entriesIn = (rows: readonly Row[], entries: EntriesOf): readonly Entry[] =>
  rows.flatMap(({ field }) => entries.get(field) ?? [])

/**
 * Every answer to one field; its absence only where the approved version asked and nobody answered at all. What a rule
 * says of it stands right below.
 */
export const urgentRow = (
  row: Row,
  drawing: Boxed,
  entries: EntriesOf = drawing.index.fields,
  item?: string,
): Html => {
  const { sheet, index } = drawing
  const said = (entries.get(row.field) ?? []).filter(
    (entry) =>
      !isOvertaken(entry, drawing) && !isNoneBeside(row, entry, drawing) && !isNamed(row, entry, drawing),
  )
  const text = row.rises || row.inLine ? textInLine(drawing, row.field) : textOfField(drawing, row.field)
  const untold =
    keptBackSince(sheet, drawing.newer, row.field) ??
    unsaidHere(sheet, drawing.unsaid, row.field) ??
    offPaperHere(sheet, drawing.offPaper, row.field) ??
    (said.length > 0 ? untoldBeside(sheet, index.entries, row.field, leadsIn(row, drawing)) : undefined)
  // A decision about CPR has its line where it says that there is none.
  const ended = row.as === 'warning' ? nothing : endedHere(drawing, row.field)
  const below = [
    ...(untold === undefined ? [] : [cell(drawing, html`<b class="x">${untold}</b>`)]),
    ...(said.length > 0 || ended !== nothing
      ? voicesIn(said, weighed(row, drawing), text)
      : absence(row, drawing, item)),
    ...(ended === nothing ? [] : [cell(drawing, ended)]),
    ...goneBy(row, drawing, said),
    ...index.sentencesAt(row.field, item).map((words) => ownVoice(drawing, words)),
    ...urgentApart(row, drawing),
    ...newHere(row, drawing, { field: row.field, ...(item === undefined ? {} : { item }) }, said),
  ]
  const label = said[0]?.label ?? sheet.labels[row.field] ?? said[0]?.question
  const id = isPointedAt(drawing, row.field) ? pointedId(said[0] ?? { field: row.field }) : undefined
  return below.length === 0
    ? nothing
    : lineOf(row.as === 'headed' ? { ...drawing, heads: true } : drawing, label ?? '', below, id)
}

/** As large as what stands there while nothing is answered. */
const weighed = ({ as }: Row, drawing: Boxed): Boxed =>
  as === 'warning' && drawing.isPlain ? { ...drawing, kind: 'c' } : drawing

/** The day that was set, or typed as plainly as one, has passed on the day on which the page is read. */
export const goneByIn = ({ gone }: Row, today: string, entries: readonly Entry[]): string | undefined =>
  gone &&
  entries
    .map(({ said }) => (said.kind === 'answer' ? valueAt(said.value, gone.part) : undefined))
    .map((day) => (typeof day === 'string' ? dayTyped(day) : undefined))
    .find((day) => day !== undefined && day < today)

const goneBy = (row: Row, drawing: Boxed, entries: readonly Entry[]): readonly Html[] =>
  row.gone !== undefined && goneByIn(row, drawing.today, entries) !== undefined
    ? [ownVoice(drawing, drawing.sheet.words.sentences[row.gone.says] ?? '')]
    : []

/** What the page itself says of an answer: named, and in a type of its own, so that nobody takes it for words of who speaks before it. */
const ownVoice = (drawing: Boxed, words: string): Html =>
  cell(drawing, html`${drawing.says.urgent.itself} ${words}`, 'y')

/** A code of the door is as much as the address. */
const leadsIn = (row: Row, { apart }: Drawing): boolean => apart.some(({ field }) => field === row.apart)

/** That the person says nothing here, once they say something that has effect at once: the old line would deny it. */
const isOvertaken = ({ said, ...entry }: Entry, { changeAt }: Boxed): boolean =>
  entry.saidBy.voice === 'person' &&
  said.kind === 'answer' &&
  isNone(said.value) &&
  changeAt(entry)?.isAtOnce === true

/** The banner says it. */
const isNamed = ({ unlessNamed }: Row, entry: Entry, { sheet, index, changedOn }: Boxed): boolean => {
  const named = unlessNamed && index.fields.get(sheet.banner[unlessNamed] ?? '')
  return (
    changedOn(entry) === undefined &&
    entry.teamWords === undefined &&
    named?.some(
      (one) => one.saidBy.voice === entry.saidBy.voice && one.shown.join() === entry.shown.join(),
    ) === true
  )
}

/** Nobody depends on a child, and a sister of four stays behind all the same. */
const isNoneBeside = ({ noneBeside }: Row, { said }: Entry, { index }: Boxed): boolean =>
  noneBeside !== undefined &&
  said.kind === 'answer' &&
  isNone(said.value) &&
  (index.fields.get(noneBeside) ?? []).some((one) => one.said.kind === 'answer' && !isNone(one.said.value))

const isNone = (value: Extract<Entry['said'], { kind: 'answer' }>['value']): boolean =>
  typeof value === 'object' && value !== null && 'none' in value && value.none === true

/** A detail of which nobody had said anything waits for the approval, but for what has effect at once. */
const newHere = (
  { isDetail }: Row,
  drawing: Boxed,
  place: Parameters<Drawing['changeAt']>[0],
  said: readonly Entry[],
): readonly Html[] =>
  isDetail && said.length === 0 && !drawing.changeAt(place)?.isAtOnce
    ? []
    : changedByNobodyHere(drawing, place, said)

/** A labelled line with every voice under it, each by its own words. */
export const urgentLine = (
  label: string,
  entries: readonly Entry[],
  drawing: Boxed,
  text: UrgentText,
): Html => lineOf(drawing, entries[0]?.label ?? label, voicesIn(entries, drawing, text))

/** One voice is named where its box does not name it; of several, each is named before its words. */
const voicesIn = (entries: readonly Entry[], drawing: Boxed, text: UrgentText): readonly Html[] => {
  const said = entries.length > 1 ? urgentSpoken : urgentSaid
  return entries.map((entry) => said(drawing.says, entry, drawing, text))
}

/** What another voice says of somebody whom one has spoken of above. */
export const urgentAlso = (label: string, entry: Entry, drawing: Boxed, text: UrgentText): Html =>
  lineOf(drawing, entry.label ?? label, [urgentSpoken(drawing.says, entry, drawing, text)])

const lineOf = (cells: Cells, label: string, below: readonly Html[], id?: string): Html =>
  html`<div${id !== undefined && html` id="${id}"`}>${named(cells, label)}${below}</div>`

/** Who reads this must not take silence for "none", nor a question that was never asked for one without an answer. */
const absence = (row: Row, drawing: Boxed, item: string | undefined): readonly Html[] => {
  const { field, unlessPowers, unlimited } = row
  const absent = unlimited === undefined || isLimited(drawing) ? row.absent : unlimited
  const { sheet, index, ...cells } = drawing
  const isUntrue = unlessPowers && index.powersSeen.length > 0
  const text = absent === undefined || isUntrue ? undefined : sheet.words.sentences[absent]
  return text === undefined || !index.isOpen(field, item)
    ? []
    : [cell(cells, html`${text}${ownWordsElsewhere(row, drawing)}`, 'o')]
}

export const valueAt = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
