import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { namesNobodyShown, wordsWithNumbers } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { type Cells, cell } from './cells.ts'
import { changedHere } from './changes.ts'
import { readHereAlone } from './here-alone.ts'
import { meant } from './meant.ts'
import type { Drawing } from './row.ts'
import { dangerMark, olderLines, saidOtherwise } from './said-otherwise.ts'
import type { Sources } from './sources.ts'

/** How the lines of an answer are drawn, letter for letter. */
export type UrgentText = (says: Says<'urgent'>, entry: Entry) => Html

type Signed = Pick<Drawing, 'says' | 'changeAt' | 'signer' | 'isDraft' | 'barredNamed' | 'mends' | 'sheet'> &
  Cells & {
    readonly sources: Sources
  }

/** One answer letter for letter, who said it where the box does not say so, and the team's words beside it. */
export const urgentSaid = (says: Says<'urgent'>, entry: Entry, drawing: Signed, text: UrgentText): Html =>
  cell(
    drawing,
    html`${linesMarked(says, entry, drawing, text)}${drawing.sources.of(entry)}${saidOtherwise(drawing, entry)}${dangerMark(drawing, entry)}${changedHere(drawing, entry)}${meant(drawing, entry)}${teamWords(says, entry, drawing)}${readHereAlone(says, entry)}`,
    drawing.kind ?? (entry.class === 'C' ? 't' : ''),
  )

/** The same where another voice answers beside it: a block of its own, with who speaks before the words. */
export const urgentSpoken = (says: Says<'urgent'>, entry: Entry, drawing: Signed, text: UrgentText): Html =>
  cell(
    drawing,
    html`${drawing.sources.before(entry)}${linesMarked(says, entry, drawing, text)}${saidOtherwise(drawing, entry)}${dangerMark(drawing, entry)}${changedHere(drawing, entry)}${meant(drawing, entry)}${teamWords(says, entry, drawing)}${readHereAlone(says, entry)}`,
    entry.class === 'C' ? 'q t' : 'q',
  )

const linesMarked = (says: Says<'urgent'>, entry: Entry, drawing: Signed, text: UrgentText): Html => {
  const marks = olderLines(drawing, entry)
  if (marks.size === 0) return text(says, entry)
  // Names in it, and the stages of a crisis, are found by the whole answer: there one mark stands behind all of it.
  if (drawing.barredNamed.has(entry) || drawing.sheet.drawn[entry.field] !== undefined)
    return html`${text(says, entry)}${[...marks.values()][0]}`
  return html`${entry.shown.map((line, at) => html`<div>${text(says, { ...entry, shown: [line] })}${marks.get(at)}</div>`)}`
}

/** A way out of the question is said in words, never left blank; one line is no paragraph, which a screen reader would announce. */
export const textOf: UrgentText = (says, entry) => {
  const { said, shown } = entry
  const [only] = shown
  if (said.kind !== 'answer' || only === undefined) return withoutText(says, entry)
  if (shown.length === 1) return html`<bdi>${wordsWithNumbers(only)}</bdi>`
  return html`<ul>${shown.map((text) => html`<li dir="auto">${wordsWithNumbers(text)}</li>`)}</ul>`
}

/** The same with each line drawn by `draw`, which must not change a letter. */
export const textBy =
  (draw: (text: string) => Html): UrgentText =>
  (says, entry) => {
    if (entry.said.kind !== 'answer' || entry.shown.length === 0) return withoutText(says, entry)
    if (entry.shown.length === 1) return html`<bdi>${draw(entry.shown[0] ?? '')}</bdi>`
    const lines = entry.shown.map((text) => html`<li dir="auto">${draw(text)}</li>`)
    return html`<ul class="p">${lines}</ul>`
  }

const withoutText = (says: Says<'urgent'>, entry: Entry): Html =>
  html`<i class="o">${entry.leftOff === true ? says.urgent.draft.own.leftOffHere(entry.question) : entry.said.kind === 'answer' ? unshown(says, entry) : says.urgent.waysOut[entry.said.kind]}</i>`

/** Whoever named somebody did not say nothing. */
const unshown = ({ urgent }: Says<'urgent'>, entry: Entry): string =>
  namesNobodyShown(entry) ? urgent.nobodyShown : urgent.absent

/** A list that was closed empty reads as this sentence, not as the code that closed it. */
export const closedList =
  (sentence: string): UrgentText =>
  (says, entry) =>
    entry.said.kind === 'answer' ? html`<i class="o">${sentence}</i>` : textOf(says, entry)

const teamWords = (says: Says<'urgent'>, entry: Entry, { signer, isDraft, barredNamed }: Signed): Html => {
  const { teamWords: text, teamWordsBefore: isEarlier } = entry
  const words = barredNamed.has(entry) ? html`${text}` : wordsWithNumbers(text ?? '')
  return text === undefined
    ? nothing
    : html`<div class="t">${isEarlier && html`<small>${says.urgent.said.teamWordsBefore}</small>`}<p dir="auto">${words}</p><small>${says.urgent.said.teamWords}${!isDraft && html`, ${says.urgent.said.signed} <bdi>${signer}</bdi>`}</small></div>`
}
