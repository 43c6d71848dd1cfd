import type { WayOut } from '#src/flow/answer.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { type AwayOnPaper, awayNotice } from './away-on-paper.ts'
import { type PaperTop, paper } from './paper.ts'

export type Brief = PaperTop & {
  /** The first is what could happen, in own words. */
  readonly isOfItem?: boolean
  /** How to speak with them, and what they have, as far as it was said. */
  readonly head: readonly Line[]
  readonly lines: readonly Line[]
  /** The same page with why they have a plan, or without it. */
  readonly whySwitch?: string
  /** What the person hides is on it, since they asked for it. */
  readonly isShown: boolean
  /** An approved plan stands beside these words. */
  readonly hasApproved: boolean
  readonly next: { readonly href: string; readonly title: string } | undefined
  /** Who on it may have to stay away, told on the screen alone. */
  readonly away: AwayOnPaper | undefined
}
type Line = {
  readonly label: string
  readonly lines: readonly string[]
  readonly wayOut?: WayOut
  /** A recording of the person's to it is in no answer. */
  readonly isSaid?: true
  /** Kept from helpers by the person or by what its words tell: folded on the screen, and on no paper. */
  readonly hidden?: 'by-person' | 'by-words' | 'by-choice'
  /** Why they have a plan: printed for whoever asks for it. */
  readonly isWhy?: true
  /** Hidden too, and on the paper because they asked for it. */
  readonly isAsked?: true
  readonly href: string
}

/** What is on the screen around the sheet is not printed; that it is a draft stands on each side of the paper. */
export const briefView =
  (brief: Brief): View<'awayOnPaper' | 'brief' | 'check' | 'part' | 'prints' | 'question' | 'wayOutHeard'> =>
  (says) => ({
    title: says.brief.title,
    back: { href: `/plans/${brief.plan}`, text: says.question.back },
    main: html`<h1 class="nhsuk-heading-l sayso-unprinted">${says.brief.title}</h1>
<p class="sayso-unprinted">${says.brief.lead}</p>
${brief.lines.some(isOpen) && html`<div class="sayso-unprinted">${insetText({ visuallyHiddenText: says.part.information, text: says.brief.open })}</div>`}
${aboutHidden(says, brief)}${awayNotice(says, brief.away)}${paper(says, says.brief, brief, body(says, brief))}
<div class="sayso-unprinted"><p>${says.brief.goOnText}</p>
${brief.next !== undefined && button({ text: says.brief.goOn(brief.next.title), href: brief.next.href })}
<p><a href="/plans/${brief.plan}">${says.brief.toPlan}</a></p></div>`,
  })

/** On the screen alone: the way to a paper with what is hidden, and back. */
const aboutHidden = (says: Says<'brief' | 'part'>, { lines, isShown }: Brief): Html | false => {
  if (!lines.some(({ hidden, isAsked }) => hidden === 'by-person' || isAsked)) return false
  const { withHidden } = says.brief
  const way = isShown
    ? html`<a href="?">${withHidden.leaveOut}</a>`
    : html`<a href="?hidden=shown">${withHidden.show}</a>`
  return html`<div class="sayso-unprinted">${insetText({ visuallyHiddenText: says.part.information, html: html`<p>${isShown ? withHidden.shown : withHidden.leftOut}</p><p>${way}</p>` })}</div>`
}

const body = (says: Says<'brief' | 'check' | 'wayOutHeard'>, brief: Brief): Html => html`${brief.head.map(
  (one) => html`<div class="${isOpen(one) && 'sayso-unprinted'}"><h2 class="nhsuk-heading-s">${one.label}</h2>
${line(says, one)}</div>`,
)}${brief.lines.map((one, at) => {
  const isName = brief.isOfItem === true && at === 0
  return html`<h2 class="nhsuk-heading-s${one.hidden === 'by-choice' && ' sayso-unprinted'}">${isName ? says.brief.happens : one.label}</h2>
${line(says, one, isName ? 'sayso-brief__name' : '')}${one.isWhy && one.hidden !== 'by-person' && one.hidden !== 'by-words' && html`<p class="sayso-unprinted"><a href="${brief.whySwitch ?? ''}">${one.hidden ? says.brief.why.print : says.brief.why.leaveOut}</a></p>`}`
})}
<p class="sayso-brief__who">${says.brief.means} ${says.brief.emergency}${brief.hasApproved && html` ${says.brief.stands}`}</p>`

const line = (
  says: Says<'brief' | 'check' | 'wayOutHeard'>,
  one: Line,
  classes = '',
): Html => html`<div class="${classes}">${said(says, one)}</div>
<p class="sayso-unprinted"><a href="${one.href}">${isOpen(one) ? says.brief.write : says.brief.change}<span class="nhsuk-u-visually-hidden">: ${one.label}</span></a></p>`

const said = (says: Says<'brief' | 'check' | 'wayOutHeard'>, one: Line): Html => {
  if (one.isSaid)
    return html`<p class="${one.hidden ? 'sayso-unprinted' : ''}">${says.brief.said}</p>${!isOpen(one) && written(says, one)}`
  return isOpen(one) ? html`<p>${says.brief.notYet}</p>` : written(says, one)
}

const written = (says: Says<'brief' | 'check' | 'wayOutHeard'>, one: Line): Html => {
  const text =
    one.wayOut === undefined ? html`${ownWords(one.lines)}` : html`<p>${says.wayOutHeard[one.wayOut]}</p>`
  if (one.hidden === undefined) return text
  const summary = one.hidden === 'by-person' ? says.check.hidden : says.brief.show
  return html`<p class="sayso-unprinted">${says.brief.hidden[one.hidden]}</p><div class="sayso-unprinted">${details({ summary, html: text })}</div>`
}

const isOpen = ({ lines, wayOut }: Line): boolean => lines.length === 0 && wayOut === undefined
