import { isRowAbout, recordedBefore, rowsRecorded } from '#src/flow/recorded-before.ts'
import type { Refusals } from '#src/flow/refusals-at-night.ts'
import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { changedSince, takenBackFirst } from './changes.ts'
import { urgentDayInWords } from './day.ts'
import { readHereAlone } from './here-alone.ts'
import { meant } from './meant.ts'
import { isChosen } from './pointers.ts'
import { partOfField } from './risen.ts'
import { type Boxed, boxed, type Drawing } from './row.ts'
import { urgentClashes } from './said-otherwise.ts'

/**
 * Words that a clinician read as a refusal, whole: the person's own first, and what anybody else says or wrote down
 * under that name, so that hearsay is never read as the person's word.
 */
export const urgentRefusals = (block: Refusals, drawing: Drawing): Html => {
  const { refusals } = drawing.index
  if (refusals.length === 0) return nothing
  const own = refusals.filter(isOwn)
  const box = boxed(drawing, own)
  return html`${takenBackFirst(drawing)}${madeForHere(drawing)}${couldDecide(block, drawing)}${onPaper(block, drawing)}${box.sources.lead}${[...own, ...refusals.filter((entry) => !isOwn(entry))].map((entry) => refusal(block, entry, box))}`
}

const madeForHere = (drawing: Drawing): Html => {
  const text = madeFor(drawing)
  return text === nothing ? nothing : html`<div><b>${text}</b></div>`
}

/** What was asked tells how a refusal came to be written; where it counts is told by its own words alone. */
export const madeFor = ({ sheet: { layout, words }, index: { pathways } }: Drawing): Html => {
  const { each, several, beyond } = layout.madeFor ?? {}
  const those = pathways.flatMap((one) => each?.[one] ?? [])
  const [first] = those
  // A plan for something that is not named here would be called one for the rest alone.
  if (first === undefined || several === undefined || beyond === undefined || those.length < pathways.length)
    return nothing
  const { sentences } = words
  return html`${those.length === 1 ? sentences[first.alone] : `${sentences[several]} ${those.map(({ among }) => sentences[among]).join('; ')}.`} ${sentences[beyond]}`
}

/** What else may bind stands further down, since nobody here has seen it. */
const onPaper = ({ onPaper: paper }: Refusals, drawing: Drawing): Html => {
  if (!paper || !isChosen(paper, drawing)) return nothing
  const { says, sheet, index } = drawing
  const [said] = index.fields.get(paper.field) ?? []
  return html`<p>${says.urgent.readToo} <a href="#${partOfField(drawing, paper.field) ?? 'rest'}">${said?.label ?? sheet.labels[paper.field]}</a></p>`
}

/** What a clinician recorded of it, and nothing made of it; where it was asked and is not there, that is said. */
const couldDecide = ({ capacity }: Refusals, drawing: Drawing): Html => {
  const { sheet, index } = drawing
  const said = index.fields.get(capacity.field) ?? []
  const lines = said.flatMap((entry) => linesAbout(capacity, entry).map((text) => ({ text, entry })))
  const { sources } = boxed(drawing, [])
  if (lines.length > 0)
    return html`${lines.map(
      ({ text, entry }) =>
        html`<div>${sheet.words.sentences[capacity.says]} <bdi>${text}</bdi> ${sources.of(entry)}${index.refusals.some(({ saidAt }) => recordedBefore(entry, capacity, saidAt)) && html` <b>${sheet.words.sentences[capacity.before]}</b>`}</div>`,
    )}`
  return said.length > 0 || index.isOpen(capacity.field)
    ? html`<div>${sheet.words.sentences[capacity.unknown]}</div>`
    : nothing
}

/** The rows about such a decision; or the one line that says that there are none, and why. */
const linesAbout = (capacity: Refusals['capacity'], { said, shown }: Entry): readonly string[] => {
  const rows = rowsRecorded(said)
  if (rows === undefined) return []
  if (rows.length === 0) return shown
  return shown.filter((_, at) => isRowAbout(rows[at], capacity))
}

/** Of what it was said, where that is one of several: what is refused in one crisis may be wanted in another. */
const itemOf = ({ index }: Drawing, { list, item }: Entry): Html => {
  const [named] =
    index.lists
      .get(list ?? '')
      ?.get(item ?? '')
      ?.values() ?? []
  return named?.[0] === undefined ? nothing : html`<bdi>${named[0].shown.join(' ')}</bdi>: `
}

const isOwn = ({ saidBy: { voice } }: Entry): boolean => voice === 'person'

const refusal = ({ label, hearsay, readBy }: Refusals, entry: Entry, drawing: Boxed): Html => {
  const { says, sheet, sources } = drawing
  const { sentences } = sheet.words
  const before = isOwn(entry)
    ? html`${changedSince(drawing, entry)}<b>${sentences[label]}:</b>`
    : html`${entry.saidBy.voice === 'carer' && changedSince(drawing, entry)}<b>${sentences[hearsay]}</b> ${sources.before(entry)}`
  return html`<div class="x">${before}${entry.shown.map((text) => html`<bdi>${text}</bdi>`)}${thoughtOfIt(drawing, entry)}${isOwn(entry) && sources.of(entry)}${entry.teamWords !== undefined && html` <small>${says.urgent.said.teamWords}:</small> <bdi>${entry.teamWords}</bdi>`}
<small>${itemOf(drawing, entry)}${entry.label ?? entry.question}; ${sentences[readBy]} <bdi>${entry.refusal?.readBy}</bdi>, ${urgentDayInWords(entry.refusal?.at ?? says.urgent.absent)}</small>${meant(drawing, entry)}${advisedStill(drawing, entry)}${otherwise(drawing, entry)}</div>`
}

/** What the person thinks of the treatment beside which, or as which, these words stand: without it they may read like its opposite. */
const thoughtOfIt = ({ sheet, index }: Drawing, entry: Entry): Html => {
  const beside = sheet.besideIt(entry, index.entries)
  const unsaid = sheet.words.sentences[sheet.layout.together?.unsaid ?? '']
  return beside === undefined
    ? nothing
    : html` ${beside.others.flatMap(({ shown }) => shown.map((text) => html`“<bdi>${text}</bdi>” `))}${beside.isUnsaid && unsaid}`
}

/** What the plan says against it beside advice, whose reason stands already. */
const otherwise = (drawing: Boxed, entry: Entry): readonly Html[] => {
  const { advisedStill = [], saidOtherwise = [] } = entry
  const others = saidOtherwise.filter(
    (one) => !one.isSince && !advisedStill.some(({ treatment }) => treatment === one.treatment),
  )
  return urgentClashes(drawing, [{ ...entry, saidOtherwise: others }])
}

/** The reason of whoever signed the advice, beside the words that it is given against. */
const advisedStill = ({ says, signer }: Boxed, entry: Entry): readonly Html[] =>
  (entry.advisedStill ?? []).map(
    ({ treatment, because, ...one }) =>
      html`<p><b>${says.urgent.advisedStill(treatment)}</b> <bdi>${because}</bdi> <small><bdi>${signer}</bdi></small>${readHereAlone(says, one)}</p>`,
  )
