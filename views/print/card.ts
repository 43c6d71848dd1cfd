import type { Page } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html, trusted } from '../html.ts'
import { patientName } from '../review/patient-banner.ts'
import { cardWords as words } from './card.words.en.ts'

export type Card = {
  readonly plan: string
  readonly family: string
  readonly given: string
  readonly born: string
  /** Where the code leads, in letters. */
  readonly address: string
  /** The same as an SVG drawing of ours. */
  readonly code: string
}

/** Two cards of the size of a bank card on one sheet; nothing on them is about health. */
export const cardView = (card: Card): Page => ({
  title: words.title,
  back: { href: `/plans/${card.plan}`, text: words.toPlan },
  main: html`<h1 class="nhsuk-heading-l">${words.title}</h1>
<p class="sayso-unprinted">${words.lead}</p>
<p class="sayso-unprinted">${words.how}</p>
<p class="sayso-unprinted">${words.print}</p>
<div class="sayso-cards">${[one(card), one(card)]}</div>`,
})

/** Before there is an approved version, a card would lead nowhere. */
export const cardNotYetView = (plan: string): Page => ({
  title: words.notYet,
  main: html`<h1 class="nhsuk-heading-l">${words.notYet}</h1>
<p>${words.notYetText}</p>
<p><a href="/plans/${plan}">${words.toPlan}</a></p>`,
})

const one = (card: Card): Html => html`<section class="sayso-card">
<div class="sayso-card__words">
<p class="sayso-card__have">${words.have}</p>
<p class="sayso-card__name"><bdi>${patientName(card)}</bdi></p>
<p>${words.born} ${dayInWords(card.born)}</p>
<p>${words.please}</p>
</div>
<div class="sayso-card__code" role="img" aria-label="${words.code}">${trusted(card.code)}</div>
<p class="sayso-card__staff">${words.staff} <span class="sayso-card__address">${card.address}</span></p>
</section>`
