import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'

export type Stopping = {
  readonly plan: string
  readonly about: string
  /** There is an account of the person's, which is written to. */
  readonly isTold: boolean
  /** Without this helper nobody could open the plan. */
  readonly isNobodyElses: boolean
  /** They may give it to the person by a code. */
  readonly mayOffer: boolean
  /** What they wrote in this plan and is in no plan: afterwards nobody puts it there. */
  readonly unsaved: readonly {
    /** None on a page that is no question. */
    readonly title: string | undefined
    /** None where the question is not asked now. */
    readonly href: string | undefined
    readonly lines: readonly string[]
  }[]
}

/** Asked once before it is done: what whoever helps loses, what stays, and who hears of it. */
export const stoppingView =
  ({
    plan,
    about,
    isTold,
    isNobodyElses,
    mayOffer,
    unsaved,
  }: Stopping): View<'part' | 'stopping' | 'takingOver'> =>
  (says) => {
    const { stopping } = says
    const keep = html`<p><a href="/plans/${plan}">${stopping.keep}</a></p>`
    const cannot = html`<h1 class="nhsuk-heading-l">${stopping.cannot}</h1>
${insetText({ visuallyHiddenText: says.part.important, html: html`<p>${stopping.nobodyElse(about)}</p><p>${stopping.nothingDue}</p>` })}
${mayOffer ? html`<p>${stopping.afterGiving(about)}</p><p><a href="/plans/${plan}/hand-to-person">${says.takingOver.offer.link(about)}</a></p>` : html`<p>${stopping.askPractice(about)}</p>`}${keep}`
    const asked = html`<h1 class="nhsuk-heading-l">${stopping.title}</h1>
<p>${stopping.still(about)}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${[...stopping.told, isTold ? stopping.mailed(about) : stopping.nobodyMailed].map((text) => html`<li>${text}</li>`)}</ul>
<p>${stopping.again(about)}</p>${unsavedBefore(stopping, unsaved)}${keep}
<form method="post" action="/plans/${plan}/stop-helping" aria-label="${stopping.title}">${button({ text: stopping.sure, name: 'sure', value: 'yes', variant: 'warning' })}</form>`
    return {
      title: isNobodyElses ? stopping.cannot : stopping.title,
      back: { href: `/plans/${plan}`, text: stopping.back },
      main: isNobodyElses ? cannot : asked,
    }
  }

/** Each with the way to its page, on which the words stand in the form. */
const unsavedBefore = (
  { unsaved: words }: Says<'stopping'>['stopping'],
  unsaved: Stopping['unsaved'],
): Html | false =>
  unsaved.length > 0 &&
  html`<section aria-labelledby="unsaved"><h2 class="nhsuk-heading-m" id="unsaved">${words.title}</h2><p>${words.text}</p>
${unsaved.map(({ title, href, lines }) => html`<h3 class="nhsuk-heading-s">${title ?? words.otherPage}</h3>${ownWords(lines)}${href === undefined ? html`<p>${words.notAsked}</p>` : button({ text: words.putBack, href, variant: 'secondary' })}`)}</section>`
