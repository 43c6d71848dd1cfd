import type { Refusals } from '#src/flow/layout.ts'
import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'
import { urgentDayInWords } from './day.ts'
import { meant } from './meant.ts'
import { type Boxed, boxed, type Drawing } from './row.ts'

/** Inside the box, before the words: what it says may not be what the person wants any more, and nobody has looked. */
const changedSince = (says: Says<'urgent'>, at: string | undefined): Html =>
  at === undefined
    ? nothing
    : html`<p><b>${says.urgent.refusalChanged} ${urgentDayInWords(at)}.</b> ${says.urgent.refusalNotApproved}</p>`

/**
 * Words that a clinician read as a refusal, whole: the person's own first, and what anybody else says or wrote down
 * under that name, so that hearsay is never read as the person's word.
 */
export const urgentRefusals = (block: Refusals, drawing: Drawing): Html => {
  const { refusals } = drawing.index
  if (refusals.length === 0) return nothing
  const own = refusals.filter(isOwn)
  const box = boxed(drawing, own)
  return html`${box.sources.lead}${[...own, ...refusals.filter((entry) => !isOwn(entry))].map((entry) => refusal(block, entry, box))}`
}

const isOwn = ({ saidBy: { voice } }: Entry): boolean => voice === 'person'

const refusal = ({ label, hearsay, readBy }: Refusals, entry: Entry, drawing: Boxed): Html => {
  const { says, sheet, changedOn, sources } = drawing
  const { sentences } = sheet.words
  const before = isOwn(entry)
    ? html`${changedSince(says, changedOn(entry))}<b>${sentences[label]}:</b>`
    : html`<b>${sentences[hearsay]}</b> ${sources.before(entry)}`
  return html`<div class="x">${before}${entry.shown.map((text) => html`<bdi>${text}</bdi>`)}${isOwn(entry) && sources.of(entry)}
<small>${entry.label ?? entry.question}; ${sentences[readBy]} <bdi>${entry.refusal?.readBy}</bdi>, ${urgentDayInWords(entry.refusal?.at ?? says.urgent.absent)}</small>${meant(drawing, entry)}${advisedStill(drawing, entry)}</div>`
}

/** The reason of whoever signed the advice, beside the words that it is given against. */
const advisedStill = ({ says, signer }: Boxed, entry: Entry): readonly Html[] =>
  (entry.advisedStill ?? []).map(
    ({ treatment, because }) =>
      html`<p><b>${says.urgent.advisedStill(treatment)}</b> <bdi>${because}</bdi> <small><bdi>${signer}</bdi></small></p>`,
  )
