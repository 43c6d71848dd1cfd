import { type Html, html, nothing } from '../html.ts'
import { urgentDayInWords } from './day.ts'
import type { Drawing } from './row.ts'

/** In the place of a recommendation that was taken back alone: since when, by whom and why, and never what it was. */
export const endedHere = (
  { says: { urgent }, sheet, ended }: Pick<Drawing, 'says' | 'sheet' | 'ended'>,
  field: string,
): Html => {
  const all = ended.get(field)?.filter(({ at }) => at !== undefined) ?? []
  if (all.length === 0) return nothing
  return html`${all.map((one) => endedOne({ urgent, sheet }, one))}`
}

const endedOne = (
  { urgent, sheet }: Pick<Drawing, 'sheet'> & Pick<Drawing['says'], 'urgent'>,
  one: NonNullable<ReturnType<Drawing['ended']['get']>>[number],
): Html => {
  const { field, name, by, at, because, senior, since } = one
  if (at === undefined) return nothing
  const called = sheet.labels[field] ?? ''
  const label = name === undefined ? called : `${called}: ${name}`
  const what = urgent.ended.what(label, since && urgentDayInWords(since))
  return html`<div class="x"><b>${what} ${urgent.ended.on(urgentDayInWords(at))} <bdi>${by}</bdi>${senior !== undefined && html`, ${urgent.ended.senior} <bdi>${senior}</bdi>`}.</b> ${urgent.ended.because} “<bdi>${because}</bdi>” ${sheet.words.sentences[one.says ?? '']}</div>`
}
