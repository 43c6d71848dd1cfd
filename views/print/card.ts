import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html, trusted } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { fullName } from '../review/patient-banner.ts'
import type { Says } from '../words.ts'

export type Card = {
  /** In groups, to be read out or typed. */
  readonly letters: string
  /** Where the code leads. */
  readonly address: string
  /** The same as an SVG drawing of ours. */
  readonly code: string
}
export type CardPage = {
  readonly plan: string
  readonly family: string
  readonly given: string
  readonly born: string
  /** Undefined until the person has made one. */
  readonly card: Card | undefined
}

/** Two cards of the size of a bank card on one sheet; nothing on them is about health. */
export const cardView =
  (page: CardPage): View<'card'> =>
  (says) => ({
    title: says.card.title,
    back: { href: `/plans/${page.plan}`, text: says.card.toPlan },
    main: html`<h1 class="nhsuk-heading-l">${says.card.title}</h1>
${page.card ? printed(says, page, page.card) : html`<p>${says.card.first}</p><p>${says.card.how}</p>${making(page, says.card.make)}`}`,
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

const printed = (says: Says<'card'>, page: CardPage, card: Card): Html => html`
<p class="sayso-unprinted">${says.card.lead}</p>
<p class="sayso-unprinted">${says.card.how}</p>
<p class="sayso-unprinted">${says.card.print}</p>
<div class="sayso-cards">${[one(says, page, card), one(says, page, card)]}</div>
<div class="sayso-unprinted">${details({
  summary: says.card.lost,
  html: html`<p>${says.card.lostText}</p>${making(page, says.card.renew)}`,
})}</div>`

const making = ({ plan }: CardPage, text: string): Html =>
  html`<form method="post" action="/plans/${plan}/card" aria-label="${text}">${button({ text, variant: 'secondary' })}</form>`

const one = (says: Says<'card'>, page: CardPage, card: Card): Html => html`<section class="sayso-card">
<div class="sayso-card__words">
<p class="sayso-card__have">${says.card.have}</p>
<p class="sayso-card__name"><bdi>${fullName(page)}</bdi></p>
<p>${says.card.born} ${dayInWords(page.born)}</p>
<p>${says.card.please}</p>
</div>
<div class="sayso-card__code" role="img" aria-label="${says.card.code}">${trusted(card.code)}</div>
<p class="sayso-card__staff">${says.card.staff} <strong class="sayso-card__letters">${card.letters}</strong> <span class="sayso-card__address">${card.address}</span></p>
</section>`
