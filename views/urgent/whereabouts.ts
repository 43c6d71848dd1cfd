import type { Sheet } from '#src/flow/sheet.ts'
import type { Entry } from '#src/plan/content.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { type Html, html, nothing } from '../html.ts'
import { urgentDayInWords } from './day.ts'
import { urgentFact } from './fact.ts'

type Words = Pick<Sheet, 'banner' | 'layout' | 'words' | 'hears'>
type Where = Pick<Publication, 'changeAsked' | 'content'>

/** Where somebody lives, to whoever has not said yet why they open the plan: not where nobody may be told of it. */
export const whereabouts = (sheet: Words, publication: Where, absent: string): Html => {
  const { layout, banner, words } = sheet
  const { entries } = publication.content
  const since = keptBackSince(sheet, publication.changeAsked, banner.address)
  if (since !== undefined) return html`<strong>${since}</strong>`
  return layout.untold && isUntold(sheet, entries)
    ? html`<strong>${words.sentences[layout.untold.instead]}</strong>`
    : html`<bdi>${urgentFact(entries.filter(({ field }) => field === banner.address))?.join(', ') ?? absent}</bdi>${movedSince(sheet, publication.changeAsked)}`
}

/** Beside what tells of such a place, once the plan is open. */
export const untoldBeside = (
  sheet: Words,
  entries: readonly Entry[],
  field: string | undefined,
): string | undefined => {
  const { untold } = sheet.layout
  if (!untold?.fields.includes(field ?? '') || !isUntold(sheet, entries)) return undefined
  const { beside } = isSuchPlace(sheet, entries) ? untold : (untold.inWords ?? untold)
  return sheet.words.sentences[beside]
}

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

/** Whoever says so, approved or since: no voice outweighs another in it. */
export const isKeptBack = (sheet: Words, { content, changeAsked }: Where): boolean =>
  isUntold(sheet, content.entries) || keptBackSince(sheet, changeAsked, sheet.banner.address) !== undefined

const isUntold = (sheet: Words, entries: readonly Entry[]): boolean =>
  isSuchPlace(sheet, entries) || hides(sheet, entries)

const isSuchPlace = ({ layout: { untold } }: Words, entries: readonly Entry[]): boolean =>
  untold !== undefined &&
  entries.some(({ field, said }) => field === untold.when.field && chose(said, untold.when.has))

/** Somebody who hides writes so beside the address, wherever they live. */
const hides = ({ layout: { untold }, hears }: Words, entries: readonly Entry[]): boolean => {
  const { inWords } = untold ?? {}
  const asksToHide = inWords && hears[inWords.hears]
  return (
    asksToHide !== undefined &&
    entries.some(({ field, shown }) => inWords?.fields.includes(field) && shown.some(asksToHide))
  )
}

const chose = (said: Entry['said'], has: readonly string[]): boolean => {
  const value = said.kind === 'answer' ? said.value : undefined
  const choice = typeof value === 'object' && value !== null && 'choice' in value ? value.choice : value
  return has.includes(String(choice))
}
