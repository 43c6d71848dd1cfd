import type { StoppedFor } from '#src/plan/at-their-word.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { ownWords } from '../parts/own-words.ts'
import { textarea } from '../parts/textarea.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'

export type StoppedForThem = StoppedFor & { readonly by: string; readonly at: string }

/** Told to the person: who stopped it for them, how they say they heard it, in their words, and what to do where it is wrong. */
export const stoppedForView = (
  { stoppedFor, part }: Says<'part' | 'stoppedFor'>,
  { by, at, words, told }: StoppedForThem,
): Html =>
  warningCallout({
    visuallyHiddenText: part.important,
    heading: { text: stoppedFor.title, level: 2 },
    html: html`<p>${stoppedFor[told ? 'byClinician' : 'byPower'](by, momentInWords(at))}</p>
${told && html`<p>${stoppedFor.told(stoppedFor.how[told.how], dayInWords(told.on))}</p>`}<p>${stoppedFor.words}</p>${ownWords([words])}<p>${stoppedFor.wrong}</p>`,
  })

export type StopSharingFor = {
  readonly plan: string
  readonly about: string
  readonly typed: string
  /** It was sent, and could not be taken. */
  readonly isWrong: boolean
}

/** Whoever decides for the person stops it that others read their plan, and says why. */
export const stopSharingForView =
  ({ plan, about, typed, isWrong }: StopSharingFor): View<'field' | 'page' | 'part' | 'stoppedFor'> =>
  (says) => {
    const { stoppedFor: words, part } = says
    const wrong = typed.trim() === '' ? words.whyMissing : words.whyLong
    return {
      title: isWrong ? `${says.page.errorTitle}${words.stop(about)}` : words.stop(about),
      back: { href: `/plans/${plan}`, text: words.back },
      main: html`${isWrong && errorSummary({ heading: says.field.summary, errorList: [{ text: wrong, href: '#why' }] })}<h1 class="nhsuk-heading-l">${words.stop(about)}</h1>
<p>${words.yours}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${words.follows.map((text) => html`<li>${text}</li>`)}</ul>
<form method="post" action="/plans/${plan}/stop-sharing-for" novalidate aria-label="${words.stop(about)}">
${textarea({
  name: 'why',
  label: { text: words.why, size: 's' },
  hint: words.whyHint,
  rows: 3,
  value: typed,
  attributes: { dir: 'auto' },
  ...(isWrong ? { errorMessage: { text: wrong, visuallyHiddenText: part.error } } : {}),
})}
${button({ text: words.stopNow, variant: 'warning', preventDoubleClick: true })}</form>`,
    }
  }
