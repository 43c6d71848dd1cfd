import { type Html, html, nothing } from '../html.ts'
import { urgentDayInWords } from './day.ts'
import type { Drawing } from './row.ts'

/** In the place of a recommendation that was taken back alone: since when, by whom and why, and never what it was. */
export const endedHere = (
  { says: { urgent }, sheet, ended }: Pick<Drawing, 'says' | 'sheet' | 'ended'>,
  field: string,
): Html => {
  const one = ended.get(field)
  if (one?.at === undefined) return nothing
  const { by, at, because, senior, since } = one
  const what = urgent.ended.what(sheet.labels[field] ?? '', since && urgentDayInWords(since))
  return html`<div class="x"><b>${what} ${urgent.ended.on(urgentDayInWords(at))} <bdi>${by}</bdi>${senior !== undefined && html`, ${urgent.ended.senior} <bdi>${senior}</bdi>`}.</b> ${urgent.ended.because} “<bdi>${because}</bdi>” ${sheet.words.sentences[one.says ?? '']}</div>`
}
