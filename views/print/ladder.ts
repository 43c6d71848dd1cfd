import { helpPanel } from '../frame/help-now.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { type AwayOnPaper, awayNotice } from './away-on-paper.ts'
import { type PaperTop, paper } from './paper.ts'

export type LadderSheet = Omit<PaperTop, 'by'> & {
  /** From the first step to the last; without own words there is room to write them in. */
  readonly rungs: readonly Rung[]
  readonly beside: Rung | undefined
  /** What the person hides from helpers, where any of it belongs here. */
  readonly hidden?: 'shown' | 'left-out'
  /** Who on it may have to stay away, told on the screen alone. */
  readonly away: AwayOnPaper | undefined
}
type Rung = { readonly before: string; readonly lines: readonly string[] }

/** Steps for a bad hour, each below the other, and the numbers of the nation: it never says that anybody watches (RULE-MH-1). */
export const ladderView =
  (
    sheet: LadderSheet,
  ): View<'awayOnPaper' | 'check' | 'helpLines' | 'ladder' | 'part' | 'prints' | 'question'> =>
  (says) => ({
    title: says.ladder.title,
    back: { href: `/plans/${sheet.plan}/prints`, text: says.question.back },
    main: html`<h1 class="nhsuk-heading-l sayso-unprinted">${says.ladder.title}</h1>
<p class="sayso-unprinted">${says.ladder.lead}</p>
${sheet.hidden !== undefined && aboutHidden(says, sheet.plan, sheet.hidden)}
${awayNotice(says, sheet.away)}
${paper(says, { ...says.ladder, writtenBy: says.ladder.about }, sheet, body(says, sheet))}`,
  })

const aboutHidden = (says: Says<'ladder' | 'part'>, plan: string, hidden: 'shown' | 'left-out'): Html => {
  const { leftOut, show, shown, leaveOut } = says.ladder
  const at = `/plans/${plan}/ladder`
  const way =
    hidden === 'shown'
      ? html`<a href="${at}">${leaveOut}</a>`
      : html`<a href="${at}?hidden=shown">${show}</a>`
  return html`<div class="sayso-unprinted">${insetText({ visuallyHiddenText: says.part.information, html: html`<p>${hidden === 'shown' ? shown : leftOut}</p><p>${way}</p>` })}</div>`
}

const body = (
  says: Says<'helpLines' | 'ladder'>,
  { rungs, beside }: LadderSheet,
): Html => html`<p>${says.ladder.order}</p>
<ol class="nhsuk-list sayso-ladder">${rungs.map((rung) => html`<li><h2 class="nhsuk-heading-s">${rung.before}</h2>${rung.lines.length === 0 ? html`<p>${says.ladder.byHand}</p><div class="sayso-room sayso-room--short"></div>` : ownWords(rung.lines)}</li>`)}</ol>
${beside !== undefined && html`<h2 class="nhsuk-heading-s">${beside.before}</h2>${ownWords(beside.lines)}`}
${helpPanel(says, [], undefined, true)}`
