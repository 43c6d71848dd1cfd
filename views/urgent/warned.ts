import type { Warned } from '#src/flow/warned.ts'
import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { changedHere } from './changes.ts'
import { meant } from './meant.ts'
import { boxed, type Drawing } from './row.ts'
import { urgentClashes } from './said-otherwise.ts'

/** Words that a stranger has to know before anything happens, whole and under the name of who said them, the team's as the team's. */
export const urgentWarned = (block: Warned, drawing: Drawing): Html => {
  const { field, label } = block
  const said = (drawing.index.fields.get(field) ?? []).filter((entry) =>
    drawing.sheet.isWarning(block, entry),
  )
  if (said.length === 0) return nothing
  const { sources } = boxed(drawing, said)
  return html`${sources.lead}${said.map(
    (entry) =>
      html`<div class="x"><b>${drawing.sheet.words.sentences[label]}:</b>${entry.said.kind === 'answer' && html`${entry.shown.map((text) => html`<bdi>${text}</bdi>`)}${sources.of(entry)}`}${drawing.sheet.isUnclear(entry) && html` <b class="x">${drawing.sheet.words.sentences[block.turnedHere]}</b>`}${changedHere(drawing, entry)}${meant(drawing, entry)}${teamsIn(drawing, entry)}${urgentClashes(drawing, [entry])}</div>`,
  )}`
}

/** Nothing in it is dialled, as nothing in the answer is. */
const teamsIn = ({ says }: Drawing, { teamWords, teamWordsBefore }: Entry): Html =>
  teamWords === undefined
    ? nothing
    : html` <small>${teamWordsBefore && html`${says.urgent.said.teamWordsBefore} `}${says.urgent.said.teamWords}:</small> <bdi>${teamWords}</bdi>`
