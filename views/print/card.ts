import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html, trusted } from '../html.ts'
import { patientName } from '../review/patient-banner.ts'
import type { Says } from '../words.ts'

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
export const cardView =
  (card: Card): View<'card'> =>
  (says) => ({
    title: says.card.title,
    back: { href: `/plans/${card.plan}`, text: says.card.toPlan },
    main: html`<h1 class="nhsuk-heading-l">${says.card.title}</h1>
<p class="sayso-unprinted">${says.card.lead}</p>
<p class="sayso-unprinted">${says.card.how}</p>
<p class="sayso-unprinted">${says.card.print}</p>
<div class="sayso-cards">${[one(says, card), one(says, card)]}</div>`,
  })

/** Before there is an approved version, a card would lead nowhere. */
export const cardNotYetView =
  (plan: string): View<'card'> =>
  (says) => ({
    title: says.card.notYet,
    main: html`<h1 class="nhsuk-heading-l">${says.card.notYet}</h1>
<p>${says.card.notYetText}</p>
<p><a href="/plans/${plan}">${says.card.toPlan}</a></p>`,
  })

const one = (says: Says<'card'>, card: Card): Html => html`<section class="sayso-card">
<div class="sayso-card__words">
<p class="sayso-card__have">${says.card.have}</p>
<p class="sayso-card__name"><bdi>${patientName(card)}</bdi></p>
<p>${says.card.born} ${dayInWords(card.born)}</p>
<p>${says.card.please}</p>
</div>
<div class="sayso-card__code" role="img" aria-label="${says.card.code}">${trusted(card.code)}</div>
<p class="sayso-card__staff">${says.card.staff} <span class="sayso-card__address">${card.address}</span></p>
</section>`
