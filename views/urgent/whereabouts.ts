import type { Sheet } from '#src/flow/sheet.ts'
import type { Content, Entry } from '#src/plan/content.ts'
import { type Html, html } from '../html.ts'
import { urgentFact } from './fact.ts'

type Words = Pick<Sheet, 'banner' | 'layout' | 'words'>

/** Where somebody lives, to whoever has not said yet why they open the plan: not where nobody may be told of it. */
export const whereabouts = (sheet: Words, { entries }: Pick<Content, 'entries'>, absent: string): Html => {
  const { layout, banner, words } = sheet
  return layout.untold && isUntold(sheet, entries)
    ? html`<strong>${words.sentences[layout.untold.instead]}</strong>`
    : html`<bdi>${urgentFact(entries.filter(({ field }) => field === banner.address))?.join(', ') ?? absent}</bdi>`
}

/** Beside what tells of such a place, once the plan is open. */
export const untoldBeside = (
  sheet: Words,
  entries: readonly Entry[],
  field: string | undefined,
): string | undefined => {
  const { untold } = sheet.layout
  return untold?.fields.includes(field ?? '') && isUntold(sheet, entries)
    ? sheet.words.sentences[untold.beside]
    : undefined
}

/** Whoever says so: no voice outweighs another in it. */
export const isUntold = ({ layout: { untold } }: Words, entries: readonly Entry[]): boolean =>
  untold !== undefined &&
  entries.some(({ field, said }) => field === untold.when.field && chose(said, untold.when.has))

const chose = (said: Entry['said'], has: readonly string[]): boolean => {
  const value = said.kind === 'answer' ? said.value : undefined
  const choice = typeof value === 'object' && value !== null && 'choice' in value ? value.choice : value
  return has.includes(String(choice))
}
