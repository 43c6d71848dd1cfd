import { helpPanel } from '../frame/help-now.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import { urgentDayInWords } from '../urgent/day.ts'
import type { Says } from '../words.ts'
import { type AwayOnPaper, awayNotice } from './away-on-paper.ts'
import { type LeftOff, leftOffLine } from './left-off.ts'
import { type PaperTop, paper } from './paper.ts'

export type LadderSheet = Omit<PaperTop, 'by'> & {
  /** From the first step to the last; without own words there is room to write them in. */
  readonly rungs: readonly Rung[]
  readonly beside: Rung | undefined
  /** Whose signature these words have; absent on a sheet of what is written now. */
  readonly approved?: {
    readonly version: number
    readonly at: string
    readonly by: string
    readonly of: string
  }
  /** The approved version that has such steps too. */
  readonly other?: number | undefined
  /** What the person hides from helpers, where any of it belongs here. */
  readonly hidden?: 'shown' | 'left-out'
  /** Who on it may have to stay away, told on the screen alone. */
  readonly away: AwayOnPaper | undefined
}
type Rung = {
  readonly before: string
  readonly lines: readonly string[]
  readonly leftOff?: LeftOff
  /** Not all that was approved is said any more: that is left out. */
  readonly isChanged?: true
}

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
${otherSheet(says, sheet)}${sheet.hidden !== undefined && aboutHidden(says, sheet, sheet.hidden)}
${awayNotice(says, sheet.away)}
${paper(says, { ...says.ladder, writtenBy: says.ladder.about, mark: markOf(says, sheet) }, sheet, body(says, sheet))}`,
  })

/** What it is, on each side: also of what was approved it is a copy that nobody keeps up to date. */
const markOf = ({ ladder }: Says<'ladder'>, { approved }: LadderSheet): string =>
  approved ? ladder.approved.mark(approved.version, urgentDayInWords(approved.at)) : ladder.mark

/** On the screen alone: these steps as they are written now, or as they were approved. */
const otherSheet = ({ ladder: { approved: words } }: Says<'ladder'>, sheet: LadderSheet): Html | false => {
  const { plan, approved, other, rungs, beside } = sheet
  const at = `/plans/${plan}/ladder`
  if (!approved)
    return (
      other !== undefined &&
      html`<p class="sayso-unprinted"><a href="${at}?of=approved">${words.toApproved(other)}</a></p>`
    )
  const isChanged = [...rungs, beside].some((one) => one?.isChanged)
  return html`<div class="sayso-unprinted"><p>${words.lead}${isChanged && html` ${words.changedLead}`}</p>
<p><a href="${at}">${words.toNow}</a></p></div>`
}

const aboutHidden = (
  says: Says<'ladder' | 'part'>,
  { plan, approved }: LadderSheet,
  hidden: 'shown' | 'left-out',
): Html => {
  const { leftOut, show, shown, leaveOut } = says.ladder
  const at = `/plans/${plan}/ladder`
  const way =
    hidden === 'shown'
      ? html`<a href="${at}${approved && '?of=approved'}">${leaveOut}</a>`
      : html`<a href="${at}?${approved && 'of=approved&'}hidden=shown">${show}</a>`
  return html`<div class="sayso-unprinted">${insetText({ visuallyHiddenText: says.part.information, html: html`<p>${hidden === 'shown' ? shown : leftOut}</p><p>${way}</p>` })}</div>`
}

const body = (
  says: Says<'helpLines' | 'ladder' | 'prints'>,
  { rungs, beside, approved }: LadderSheet,
): Html => html`${approved && html`<p>${says.ladder.approved.signed(approved.by, approved.of)}</p>`}<p>${says.ladder.order}</p>
<ol class="nhsuk-list sayso-ladder">${rungs.map((rung) => html`<li><h2 class="nhsuk-heading-s">${rung.before}</h2>${rung.leftOff ? leftOffLine(says, rung.leftOff) : approved || rung.lines.length > 0 ? html`${ownWords(rung.lines)}${changed(says, rung)}` : html`<p>${says.ladder.byHand}</p><div class="sayso-room sayso-room--short"></div>`}</li>`)}</ol>
${beside !== undefined && html`<h2 class="nhsuk-heading-s">${beside.before}</h2>${beside.leftOff ? leftOffLine(says, beside.leftOff) : ownWords(beside.lines)}${changed(says, beside)}`}
${helpPanel(says, [], undefined, true)}`

/** That something is not there is said on the paper too. */
const changed = ({ ladder }: Says<'ladder'>, { isChanged }: Rung): Html | false =>
  isChanged === true && html`<p>${ladder.approved.changed}</p>`
