import { dayInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { ownWords } from '../parts/own-words.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says } from '../words.ts'
import type { AgendaLine } from './agenda.ts'
import { type DeskKept, deskAside, deskKept } from './desk-kept.ts'
import { refusalId } from './topic-id.ts'

/** Words that may refuse a treatment, whole, and what a clinician made of them. */
export type RefusalLine = AgendaLine & {
  readonly lines: readonly string[]
  readonly section: string
  readonly at: string
  readonly answer: number
  /** Why they refuse nothing, as it was typed and not taken. */
  readonly because?: string
  readonly isNotTaken?: boolean
  /** What was typed beside them and not sent. */
  readonly begun?: DeskKept
  readonly read:
    | {
        readonly by: string
        readonly at: string
        readonly isRefusal: boolean
        readonly because: string | undefined
      }
    | undefined
  /** The clinician who says so, where no list of words noticed them; `isEarlier`: of other words in their place. */
  readonly raised?: { readonly by: string; readonly at: string; readonly isEarlier: boolean }
  /** Which reading of these words the page shows. */
  readonly stood: number
  /** Told by another voice than the person, and confirmed for a version of before. */
  readonly isToConfirmAgain: boolean
  /** Read as none before other words came that may refuse a treatment. */
  readonly isToReadAgain: boolean
  /** Whoever looks wrote these words down, and does not say that they refuse nothing. */
  readonly isOwnRecord: boolean
  /** The team's own words: they may tell of a refusal, or be advice against something. */
  readonly isTeams: boolean
}

/** Above the rest of the agenda: what a clinician confirms stands at the top of the page of urgent care. */
export const reviewRefusals = (
  says: Says<'part' | 'question' | 'review' | 'reviewSection'>,
  plan: string,
  refusals: readonly RefusalLine[],
): Html =>
  refusals.length === 0
    ? nothing
    : html`<section aria-labelledby="refusals"><h2 class="nhsuk-heading-m" id="refusals" tabindex="-1">${says.review.refusals.title}</h2>
<p>${says.review.refusals.lead} ${says.review.refusals.law}</p>
${refusals.map((one) => refusal(says, plan, one))}</section>`

export const becauseId = (one: RefusalLine): string => `because-${refusalId(one)}`

const refusal = (
  says: Says<'part' | 'question' | 'review' | 'reviewSection'>,
  plan: string,
  one: RefusalLine,
): Html => {
  const { text, who, href, lines, read } = one
  const id = refusalId(one)
  return html`<div class="nhsuk-inset-text"><h3 class="nhsuk-heading-s" id="${id}" tabindex="-1"><bdi>${who}</bdi>: <a href="${href}">${text}</a></h3>
${ownWords(lines)}
${one.isTeams && html`<p>${says.review.refusals.ofTeam}</p>`}${one.raised !== undefined && html`<p>${one.raised.isEarlier ? says.review.refusals.raisedEarlier : says.review.refusals.raised} <bdi>${one.raised.by}</bdi>, ${dayInWords(one.raised.at)}</p>`}
${read && html`<p>${read.isRefusal ? says.review.refusals.isOne : says.review.refusals.isNone} <bdi>${read.by}</bdi>, ${dayInWords(read.at)}</p>${read.because !== undefined && html`<p class="sayso-words" dir="auto">${read.because}</p>`}`}${one.isToConfirmAgain && html`<p><strong>${says.review.refusals.again}</strong></p>`}${one.isToReadAgain && html`<p><strong>${says.review.refusals.readAgain}</strong></p>`}
<form method="post" action="/plans/${plan}/refusal" aria-labelledby="${id}">
<input type="hidden" name="section" value="${one.section}"><input type="hidden" name="at" value="${one.at}"><input type="hidden" name="answer" value="${one.answer}"><input type="hidden" name="stood" value="${one.stood}">
${(read?.isRefusal !== true || one.isToConfirmAgain) && button({ text: says.review.refusals.confirm, name: 'is', value: 'refusal', variant: 'secondary' })}
${one.isOwnRecord ? html`<p>${says.review.refusals.ownRecord}</p>` : (read?.isRefusal !== false || one.isToReadAgain || one.because !== undefined) && html`${textarea({ id: becauseId(one), name: 'because', label: says.review.refusals.because, rows: 2, value: one.because ?? '', attributes: { dir: 'auto' }, ...(one.isNotTaken ? { errorMessage: { text: says.review.refusals.problems['no-reason'], visuallyHiddenText: says.part.error } } : {}) })}${one.begun && deskKept(says, one.begun)}${button({ text: says.review.refusals.deny, name: 'is', value: 'none', variant: 'secondary' })}${one.begun && deskAside(says, one.begun)}`}
</form></div>`
}
