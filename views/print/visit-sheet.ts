import type { WayOut } from '#src/flow/answer.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { type LeftOff, leftOffLine } from './left-off.ts'
import { type PaperTop, paper } from './paper.ts'

export type VisitSheet = PaperTop & {
  /** Asked by whoever reads this, letter for letter. */
  readonly questions: readonly string[]
  readonly toTalkAbout: readonly Topic[]
  readonly differences: readonly (Topic & {
    readonly said: readonly {
      readonly by: string
      readonly isOwn: boolean
      readonly lines: readonly string[]
      readonly wayOut?: WayOut
    }[]
    readonly leftOff?: LeftOff
  })[]
  /** What the person hides from helpers, where any of it belongs here. */
  readonly hidden?: 'shown' | 'left-out'
}
/** A question, and of which entry of a list. */
type Topic = { readonly question: string; readonly item?: string }

/** A visit is short: what is to be asked stands first, and room to write down what was said last. */
export const visitSheetView =
  (sheet: VisitSheet): View<'part' | 'prints' | 'question' | 'visitSheet' | 'wayOutHeard'> =>
  (says) => ({
    title: says.visitSheet.title,
    back: { href: `/plans/${sheet.plan}`, text: says.question.back },
    main: html`<h1 class="nhsuk-heading-l sayso-unprinted">${says.visitSheet.title}</h1>
<p class="sayso-unprinted">${says.visitSheet.lead}</p>
${sheet.by === undefined && html`<p class="sayso-unprinted"><a href="/plans/${sheet.plan}/rehearsal">${says.visitSheet.practise}</a></p>`}
${sheet.hidden !== undefined && aboutHidden(says, sheet.plan, sheet.hidden)}
${paper(says, says.visitSheet, sheet, body(says, sheet))}`,
  })

const aboutHidden = (says: Says<'part' | 'visitSheet'>, plan: string, hidden: 'shown' | 'left-out'): Html => {
  const { leftOut, show, shown, leaveOut } = says.visitSheet
  const at = `/plans/${plan}/visit-sheet`
  const way =
    hidden === 'shown'
      ? html`<a href="${at}">${leaveOut}</a>`
      : html`<a href="${at}?hidden=shown">${show}</a>`
  return html`<div class="sayso-unprinted">${insetText({ visuallyHiddenText: says.part.information, html: html`<p>${hidden === 'shown' ? shown : leftOut}</p><p>${way}</p>` })}</div>`
}

const body = (says: Says<'prints' | 'visitSheet' | 'wayOutHeard'>, sheet: VisitSheet): Html => {
  const { questions, toTalkAbout, differences, hidden, by } = sheet
  const text = says.visitSheet
  return html`<h2 class="nhsuk-heading-s">${text.questions}</h2>
${questions.length === 0 ? html`<p>${hidden === 'left-out' ? text.noneHere : text.noQuestions}</p><p class="sayso-unprinted">${by === undefined ? text.howToAsk : text.howToAskAsHelper}</p>` : html`<ol class="nhsuk-list nhsuk-list--number">${questions.map((one) => html`<li>${ownWords([one])}</li>`)}</ol>`}
<h2 class="nhsuk-heading-s">${text.talk}</h2>
${toTalkAbout.length === 0 ? html`<p>${hidden === 'left-out' ? text.noneHere : text.noTalk}</p>` : html`<ul class="nhsuk-list nhsuk-list--bullet">${toTalkAbout.map((one) => html`<li>${topic(one)}</li>`)}</ul>`}
${differences.length > 0 && html`<h2 class="nhsuk-heading-s">${text.differ}</h2><p>${text.differText}</p>${differences.map((one) => difference(says, one))}`}
<h2 class="nhsuk-heading-s">${text.room}</h2><div class="sayso-room"></div>`
}

const topic = ({ question, item }: Topic): Html =>
  html`${item !== undefined && html`<bdi>${item}</bdi>: `}${question}`

const difference = (
  says: Says<'prints' | 'visitSheet' | 'wayOutHeard'>,
  { said, leftOff, ...about }: VisitSheet['differences'][number],
): Html => html`<h3 class="nhsuk-heading-xs">${topic(about)}</h3>
${leftOff && leftOffLine(says, leftOff)}${said.map(({ by, isOwn, lines, wayOut }) => html`<p class="nhsuk-u-margin-bottom-0"><bdi>${isOwn ? says.visitSheet.own : says.visitSheet.says(by)}</bdi>:</p>${wayOut === undefined ? ownWords(lines) : html`<p>${says.wayOutHeard[wayOut]}</p>`}`)}`
