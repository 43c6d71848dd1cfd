import type { AwayAs } from '#src/plan/lifecycle.ts'
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

/** What ended it that what was approved is read: no suspension, which ends. */
export type Stopped =
  | {
      readonly as: Exclude<AwayAs, 'suspended'>
      readonly by: string
      readonly at: string
      /** The approved version that nobody reads; none where nothing was ever approved. */
      readonly version: number | undefined
      /** Of a plan that was closed, and of one that was made in error. */
      readonly because: string | undefined
      /** What was known of a death, a line each. */
      readonly death?: readonly { readonly label: string; readonly lines: readonly string[] }[] | undefined
      readonly reason: string | undefined
      /** It was not the person who pressed it. */
      readonly stoppedFor: 'at-their-word' | 'by-power' | undefined
    }
  | undefined

/** A recommendation that was taken back alone, and why. */
export type Ended = {
  readonly label: string
  readonly at: string
  readonly by: string
  readonly because: string
}

export type Standing = {
  readonly suspended: Suspended
  readonly stopped: Stopped
  readonly ended?: readonly Ended[]
}

/** What is in the draft no more, since it was taken back of what stands approved. */
export const endedNow = (says: Says<'life' | 'part'>, ended: readonly Ended[] = []): Html =>
  ended.length === 0
    ? nothing
    : warningCallout({
        visuallyHiddenText: says.part.important,
        heading: { text: says.life.endsAlone.heading, level: 2 },
        html: html`${ended.map(({ label, at, by, because }) => html`<div class="sayso-voice"><p>${says.life.endsAlone.isOver(label, at, by)}</p><p class="sayso-words" dir="auto">${because}</p></div>`)}<p>${says.life.endsAlone.anew}</p>`,
      })

/** That nobody is to follow what was approved, and why: wherever a clinician works on the plan. */
export const standingNow = (
  says: Says<'life' | 'part' | 'review'>,
  { suspended, stopped }: Standing,
): Html => {
  if (suspended === undefined && stopped?.version === undefined) return nothing
  const { heading, text } =
    stopped?.version === undefined
      ? { heading: says.review.away.suspended.title, text: says.review.away.suspended.text }
      : { heading: says.life.nobodyReads(stopped.version), text: says.life.untilApproved }
  return warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: heading, level: 2 },
    html: html`<p>${text}</p>${stoppedAlready(says, { suspended, stopped })}`,
  })
}

/** The same where the page says already that nobody reads it. */
export const stoppedAlready = (says: Says<'life'>, { suspended, stopped }: Standing): Html =>
  html`${stopped && stoppedWhy(says, stopped)}${suspended && html`${stopped && html`<p>${says.life.notLifted}</p>`}${suspension(says, suspended)}`}`

const stoppedWhy = ({ life }: Says<'life'>, one: NonNullable<Stopped>): Html =>
  html`<p>${one.stoppedFor === undefined ? life.stopped[one.as]({ who: one.by, at: one.at }) : life.stoppedFor[one.stoppedFor]({ who: one.by, at: one.at })}${one.because === undefined ? '.' : `: ${one.because}.`}</p>${one.reason !== undefined && html`<div class="sayso-voice"><p class="sayso-words" dir="auto">${one.reason}</p></div>`}${one.death && deathView(one.death)}`

const deathView = (death: NonNullable<NonNullable<Stopped>['death']>): Html =>
  html`<ul class="nhsuk-list">${death.map(({ label, lines }) => html`<li>${label} <span dir="auto">${lines.join(', ')}</span></li>`)}</ul>`

const suspension = (says: Says<'life'>, one: NonNullable<Suspended>): Html =>
  html`<div class="sayso-voice"><p>${says.life.suspendedBy(one.by, one.at)}</p><p class="sayso-words" dir="auto">${one.reason}</p>${one.until !== undefined && html`<p>${one.isDue ? says.life.untilPassed(one.until) : says.life.until(one.until)}</p>`}</div>`
