import type { Warned } from '#src/flow/layout.ts'
import { type Html, html, nothing } from '../html.ts'
import { changedHere } from './changes.ts'
import { meant } from './meant.ts'
import { boxed, type Drawing } from './row.ts'

/** Own words that a stranger has to know before anything happens, whole and under the name of who said them. */
export const urgentWarned = (block: Warned, drawing: Drawing): Html => {
  const { field, label } = block
  const said = (drawing.index.fields.get(field) ?? []).filter((entry) =>
    drawing.sheet.isWarning(block, entry),
  )
  if (said.length === 0) return nothing
  const { sources } = boxed(drawing, said)
  return html`${sources.lead}${said.map(
    (entry) =>
      html`<div class="x"><b>${drawing.sheet.words.sentences[label]}:</b>${entry.shown.map((text) => html`<bdi>${text}</bdi>`)}${sources.of(entry)}${changedHere(drawing, entry)}${meant(drawing, entry)}</div>`,
  )}`
}
