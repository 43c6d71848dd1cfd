import type { Typed } from '../form/field.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'

/** Answers that are set aside, by chapter: the questions in words, and whose answer it is where it is not the reader's. */
export type ParkedAnswers = readonly {
  readonly title: string
  readonly answers: readonly { readonly question: string; readonly who: string | undefined }[]
}[]

export type BeforeParking = {
  readonly action: string
  /** What was sent, to be sent again. */
  readonly sent: Typed
  readonly parked: ParkedAnswers
}

/** Told before it happens, with a way not to: the answers that a change would set aside. */
export const beforeParking =
  ({ action, sent, parked }: BeforeParking): View<'parked'> =>
  (says) => ({
    title: says.parked.beforeTitle,
    main: html`<h1 class="nhsuk-heading-l">${says.parked.beforeTitle}</h1>
<p>${says.parked.beforeText}</p>
${parked.map((one) => ofChapter(says, one))}
<form method="post" action="${action}" aria-label="${says.parked.beforeTitle}">
${Object.entries(sent).flatMap(([name, values]) => values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`))}
${button({ text: says.parked.change, name: 'sets-aside', value: 'yes' })}
${button({ text: says.parked.keep, name: 'do', value: 'leave', variant: 'secondary' })}
</form>`,
  })

const ofChapter = (says: Says<'parked'>, { title, answers }: ParkedAnswers[number]): Html =>
  html`<h2 class="nhsuk-heading-s">${title}</h2><ul class="nhsuk-list nhsuk-list--bullet">${answers.map(
    ({ question, who }) => html`<li>${who === undefined ? question : says.parked.theirs(who, question)}</li>`,
  )}</ul>`

/** What is set aside now, and that it comes back; with the way on, or the way to the reason. */
export const parkedNow = (
  says: Says<'parked' | 'part'>,
  parked: ParkedAnswers,
  way: { readonly href: string; readonly text: 'next' | 'reason' },
): Html | false =>
  parked.length > 0 &&
  insetText({
    visuallyHiddenText: says.part.information,
    html: html`<h2 class="nhsuk-heading-m">${says.parked.afterTitle}</h2><p>${says.parked.afterText}</p>
${parked.map((one) => ofChapter(says, one))}<p><a href="${way.href}">${says.parked[way.text]}</a></p>`,
  })
