import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Drawing } from './row.ts'

/** On the person's draft: from a line to the question that it answers; what she is not asked leads nowhere. */
export const meant = (
  { says, mends, sheet }: Pick<Drawing, 'says' | 'mends' | 'sheet'>,
  entry: Entry,
): Html => {
  const way = mends(entry)
  if (way === undefined) return nothing
  const { mend } = says.urgent.draft.own
  const text = entry.leftOff === true ? mend.leftOff : way.isOwn ? mend.own : mend.others
  const label = entry.label ?? sheet.labels[entry.field] ?? entry.question
  return html`<small class="scr"><a href="${way.href}" aria-label="${text}: ${label}">${text}</a></small>`
}
