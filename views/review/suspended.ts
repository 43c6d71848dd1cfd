import { type Html, html, nothing } from '../html.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'

export type Suspended =
  | {
      readonly by: string
      readonly at: string
      readonly reason: string
      readonly until: string | undefined
      /** That day has passed: nothing ended by itself, and somebody has to look (RULE-02). */
      readonly isDue: boolean
    }
  | undefined

/** That nobody is to follow what was approved, and why: wherever a clinician works on the plan. */
export const suspendedNow = (says: Says<'life' | 'part' | 'review'>, suspended: Suspended): Html =>
  suspended === undefined
    ? nothing
    : warningCallout({
        visuallyHiddenText: says.part.important,
        heading: { text: says.review.away.suspended.title, level: 2 },
        html: html`<p>${says.review.away.suspended.text}</p>${suspension(says, suspended)}`,
      })

export const suspension = (says: Says<'life'>, one: NonNullable<Suspended>): Html =>
  html`<div class="sayso-voice"><p>${says.life.suspendedBy(one.by, one.at)}</p><p class="sayso-words" dir="auto">${one.reason}</p>${one.until !== undefined && html`<p>${one.isDue ? says.life.untilPassed(one.until) : says.life.until(one.until)}</p>`}</div>`
