import type { Refusals } from '#src/flow/layout.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'
import { urgentDayInWords } from './day.ts'
import { boxed, type Drawing } from './row.ts'

/** Inside the box, before the words: what it says may not be what the person wants any more, and nobody has looked. */
const changedSince = (says: Says<'urgent'>, at: string | undefined): Html =>
  at === undefined
    ? nothing
    : html`<p><b>${says.urgent.refusalChanged} ${urgentDayInWords(at)}.</b> ${says.urgent.refusalNotLookedAt}</p>`

/** Words that a clinician read as a refusal, whole and under the name of who said them. */
export const urgentRefusals = ({ label, readBy }: Refusals, drawing: Drawing): Html => {
  const { index, says, sheet, changedOn } = drawing
  const { sentences } = sheet.words
  const box = boxed(drawing, index.refusals)
  if (index.refusals.length === 0) return nothing
  return html`${box.sources.lead}${index.refusals.map(
    (entry) =>
      html`<div class="x"><b>${sentences[label]}:</b>${entry.saidBy.voice === 'person' && changedSince(says, changedOn(entry))}${entry.shown.map((text) => html`<bdi>${text}</bdi>`)}${box.sources.of(entry)}
<small>${entry.label ?? entry.question}; ${sentences[readBy]} <bdi>${entry.refusal?.readBy}</bdi>, ${urgentDayInWords(entry.refusal?.at ?? says.urgent.absent)}</small></div>`,
  )}`
}
