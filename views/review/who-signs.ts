import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import type { Review } from './review.ts'

/** Who else could sign what somebody wrote in herself. */
export type SignsElse = {
  /** Somebody of her own practice or team who wrote nothing in it. */
  readonly isColleague: boolean
  /** Whether she may let another practice or team approve the plan. */
  readonly mayLetTeams: boolean
}

/** Said before anybody works on it: whoever wrote in it signs nothing. */
export const whoSigns = (
  says: Says<'inHand' | 'part' | 'review'>,
  { plan, drafters, signsElse }: Pick<Review, 'plan' | 'drafters' | 'signsElse'>,
): Html | false => {
  if (signsElse !== undefined)
    return warningCallout({
      visuallyHiddenText: says.part.important,
      heading: { text: says.review.needsColleague, level: 2 },
      html: html`<p>${says.review.needsColleagueText}</p>${waysToSigner(says, plan, signsElse)}`,
    })
  return (
    drafters.length > 0 &&
    insetText({ visuallyHiddenText: says.part.information, text: says.review.drafted(drafters.join(', ')) })
  )
}

/** A colleague by name, and where there is none, or none who can, another practice by agreement. */
export const waysToSigner = (
  { inHand, review: { signsElse } }: Says<'inHand' | 'review'>,
  plan: string,
  { isColleague, mayLetTeams }: SignsElse,
): Html =>
  html`${isColleague ? html`<p><a href="/plans/${plan}/pass-on">${inHand.passOn}</a></p>` : html`<p>${signsElse.alone}</p>`}
${mayLetTeams && html`<p>${signsElse.elsewhere} <a href="/plans/${plan}/teams">${signsElse.letThem}</a></p>`}`
