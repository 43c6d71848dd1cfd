import { type Html, html } from '../html.ts'
import { notificationBanner } from '../parts/notification-banner.ts'
import { ownWords } from '../parts/own-words.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { foldedIf } from './from-practice.ts'

/** What somebody typed to a question and did not add to the plan. */
export type Unfinished = {
  readonly title: string
  /** None where the question is not asked now. */
  readonly href: string | undefined
  readonly lines: readonly string[]
  /** Dates that are no whole day yet, part by part as they were typed. */
  readonly dates?: readonly HalfDate[]
  /** Helpers must not see it, and one of them may look on: it is read once it is opened. */
  readonly isHidden?: boolean
  /** Its page can be left at once: where somebody may look on nothing names it. */
  readonly isUnnamed?: boolean
}
export type HalfDate = { readonly day: string; readonly month: string; readonly year: string }

/** Before a plan is handed over: none of this goes with it. */
export const unfinishedView = (
  says: Says<'check' | 'part' | 'submission'>,
  unfinished: readonly Unfinished[],
): Html | false => {
  const { title, text, notAsked } = says.submission.unfinished
  return (
    unfinished.length > 0 &&
    warningCallout({
      visuallyHiddenText: says.part.important,
      heading: { text: title, level: 2 },
      html: html`<p>${text}</p>${unfinished.map(
        (
          one,
        ) => html`<h3 class="nhsuk-heading-s">${one.href === undefined ? one.title : html`<a href="${one.href}?from=hand-over">${one.title}</a>`}</h3>
${one.href === undefined && html`<p>${notAsked}</p>`}${foldedIf(says, one.isHidden === true, html`${ownWords(one.lines)}${(one.dates ?? []).map((date) => halfDate(says, date))}`)}`,
      )}`,
    })
  )
}

const halfDate = (says: Says<'submission'>, { day, month, year }: HalfDate): Html => {
  const { parts, nothing, text } = says.submission.unfinished.halfDate
  const typed = (part: string): Html => (part === '' ? html`${nothing}` : html`“<bdi>${part}</bdi>”`)
  return html`<p>${parts.day} ${typed(day)}, ${parts.month} ${typed(month)}, ${parts.year} ${typed(year)}. ${text}</p>`
}

/** What became of what stood on the page that somebody stopped on. */
export type StoppedHere = 'saved' | 'kept' | 'nothing'

/** Only what is in the plan is called a success. */
export const stoppedHere = (says: Says<'part' | 'plans'>, as: StoppedHere): Html => {
  const text = says.plans.stopped[as]
  return as === 'saved'
    ? notificationBanner({ title: says.part.success, text, variant: 'success' })
    : notificationBanner({ title: says.part.important, text, role: 'alert' })
}
