import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { numberLinks, ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { type AwayOnPaper, awayNotice } from './away-on-paper.ts'
import { type LeftOff, leftOffLine } from './left-off.ts'
import { type PaperTop, paper } from './paper.ts'

export type NeighbourSheet = Omit<PaperTop, 'by'> & {
  /** Own words, each with what is said before it. */
  readonly quotes: readonly {
    readonly before: string
    readonly lines: readonly string[]
    readonly leftOff?: LeftOff
  }[]
  /** Names with numbers, in the order in which they are called. */
  readonly calls: readonly string[]
  readonly hasApproved: boolean
  /** Something that would stand here is hidden from helpers, and is left out. */
  readonly isAnyHidden: boolean
  /** The way in is left out, since nobody may learn where it leads, or that is not said. */
  readonly isPlaceKept: boolean
  /** Who of them may have to stay away, told on the screen alone. */
  readonly away: AwayOnPaper | undefined
}

/** One page for whoever has a key: what to do, whom to call, and nothing of health. */
export const neighbourSheetView =
  (
    sheet: NeighbourSheet,
  ): View<'awayOnPaper' | 'check' | 'neighbourSheet' | 'part' | 'prints' | 'question'> =>
  (says) => ({
    title: says.neighbourSheet.title,
    back: { href: `/plans/${sheet.plan}/prints`, text: says.question.back },
    main: html`<h1 class="nhsuk-heading-l sayso-unprinted">${says.neighbourSheet.title}</h1>
<p class="sayso-unprinted">${says.neighbourSheet.lead}</p>
${sheet.isAnyHidden && html`<div class="sayso-unprinted">${insetText({ visuallyHiddenText: says.part.information, text: says.neighbourSheet.leftOut })}</div>`}
${sheet.isPlaceKept && html`<div class="sayso-unprinted">${insetText({ visuallyHiddenText: says.part.information, text: says.neighbourSheet.placeKept })}</div>`}
${awayNotice(says, sheet.away, `/plans/${sheet.plan}/neighbour-sheet`)}
${paper(says, { ...says.neighbourSheet, writtenBy: says.neighbourSheet.about }, sheet, body(says, sheet))}`,
  })

const body = (
  says: Says<'neighbourSheet' | 'prints'>,
  { quotes, calls, hasApproved }: NeighbourSheet,
): Html => {
  const words = says.neighbourSheet
  return html`<h2 class="nhsuk-heading-s">${words.wrong}</h2>
<ol class="nhsuk-list nhsuk-list--number">${[words.steps.danger, words.steps.letIn, ...(hasApproved ? [words.steps.tellCrew] : []), words.steps.thenCall].map((one) => html`<li>${one}</li>`)}</ol>
<h2 class="nhsuk-heading-s">${words.call}</h2>
${calls.length === 0 ? html`<p>${words.nobody}</p>${room}` : html`<ul class="nhsuk-list nhsuk-list--bullet">${calls.map((one) => html`<li><bdi>${numberLinks(one)}</bdi>${!/\d/.test(one) && html`<br>${words.byHand} ${line}`}</li>`)}</ul>`}
${quotes.map(({ before, lines, leftOff }) => html`<h2 class="nhsuk-heading-s">${before}</h2>${leftOff ? leftOffLine(says, leftOff) : ownWords(lines)}`)}
<h2 class="nhsuk-heading-s">${words.asked}</h2><p>${words.askedText}</p>${room}`
}

/** A number that is not printed is written in where the sheet is given away. */
const line = '_'.repeat(22)

const room = html`<div class="sayso-room"></div>`
