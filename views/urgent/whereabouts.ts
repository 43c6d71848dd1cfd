import type { Sheet } from '#src/flow/sheet.ts'
import type { Entry } from '#src/plan/content.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { type Html, html, nothing } from '../html.ts'
import { urgentDayInWords } from './day.ts'
import { urgentFact } from './fact.ts'

type Words = Pick<Sheet, 'banner' | 'layout' | 'words' | 'untoldBy' | 'isPlaceUnsaid'>
type Where = Pick<Publication, 'changeAsked' | 'content'>

/** Where somebody lives, to whoever has not said yet why they open the plan: not where nobody may be told of it. */
export const whereabouts = (sheet: Words, publication: Where, absent: string): Html => {
  const { layout, banner, words } = sheet
  const { entries } = publication.content
  const since = keptBackSince(sheet, publication.changeAsked, banner.address)
  if (since !== undefined) return html`<strong>${since}</strong>`
  return layout.untold && sheet.untoldBy(entries) !== undefined
    ? html`<strong>${words.sentences[layout.untold.instead]}</strong>`
    : html`<bdi>${urgentFact(entries.filter(({ field }) => field === banner.address))?.join(', ') ?? placeUnsaid(sheet, entries) ?? absent}</bdi>${movedSince(sheet, publication.changeAsked)}`
}

/** In the place of where they live, which they would rather not say: that is no gap in the record. */
export const placeUnsaid = (
  { layout: { untold }, words, ...sheet }: Words,
  entries: readonly Entry[],
): string | undefined =>
  untold?.unsaid && sheet.isPlaceUnsaid(entries) ? words.sentences[untold.unsaid.place] : undefined

/** Beside what tells of such a place, once the plan is open: by itself, or by words of its own beside a choice. */
export const untoldBeside = (
  sheet: Words & Pick<Sheet, 'notesIn'>,
  entries: readonly Entry[],
  field: string | undefined,
  leadsIn = false,
): string | undefined => {
  const { untold } = sheet.layout
  if (!untold || field === undefined) return undefined
  const isTold =
    (untold.withIt ?? []).includes(field) &&
    entries.some((entry) => entry.field === field && sheet.notesIn(entry).length > 0)
  return untold.fields.includes(field) || isTold || leadsIn ? untoldWarning(sheet, entries) : undefined
}

/** The warning of an open plan whose place nobody may be told of; undefined where anybody may. */
export const untoldWarning = (sheet: Words, entries: readonly Entry[]): string | undefined => {
  const { untold } = sheet.layout
  const by = untold && sheet.untoldBy(entries)
  if (!by) return undefined
  const says = { place: untold, asked: untold.boxes, heard: untold.inWords }
  return sheet.words.sentences[(says[by] ?? untold).beside]
}

/** In the place of the way in, where the person would rather not say where it leads. */
export const unsaidHere = (
  { layout: { untold }, words }: Words,
  unsaid: ReadonlySet<string>,
  field: string,
): string | undefined =>
  untold?.unsaid && unsaid.has(field) ? words.sentences[untold.unsaid.instead] : undefined

/** In the place of what a copy leaves off. */
export const offPaperHere = (
  { layout: { untold }, words }: Words,
  off: ReadonlySet<string>,
  field: string | undefined,
): string | undefined => (untold && off.has(field ?? '') ? words.sentences[untold.offPaper] : undefined)

/** In the place of what was approved, where nobody is told of it any more. */
export const keptBackSince = (
  { layout: { untold }, words }: Words,
  changes: Where['changeAsked'],
  field: string | undefined,
): string | undefined => {
  const since = changes.find(({ keepsBack = [] }) => keepsBack.includes(field ?? ''))
  return untold && since && `${words.sentences[untold.since]} ${urgentDayInWords(since.at)}.`
}

/** Beside the address as it was approved: the person may be found there no more. */
export const movedSince = (
  { layout: { untold }, banner, words }: Words,
  changes: Where['changeAsked'],
): Html => {
  const where = [banner.address, untold?.when.field, ...(untold?.fields ?? [])]
  const [last] = changes
    .filter(({ field }) => where.includes(field))
    .map(({ at }) => at)
    .toSorted()
    .slice(-1)
  return untold && last !== undefined
    ? html` <b class="x">${words.sentences[untold.moved]} ${urgentDayInWords(last)}.</b>`
    : nothing
}

/** Approved or since. */
export const isKeptBack = (sheet: Words, { content, changeAsked }: Where): boolean =>
  sheet.untoldBy(content.entries) !== undefined ||
  keptBackSince(sheet, changeAsked, sheet.banner.address) !== undefined
