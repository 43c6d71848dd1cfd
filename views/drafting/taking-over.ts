import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import { insetText } from '../parts/inset-text.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'

export type Offer = {
  readonly plan: string
  readonly name: string
  readonly back: string
  /** A code was made before: the next one ends it. */
  readonly isOffered: boolean
}

/** Before a code is made: what it does. */
export const offerView =
  (offer: Offer): View<'part' | 'takingOver'> =>
  (says) => ({
    ...head(says, offer),
    main: html`<h1 class="nhsuk-heading-l">${says.takingOver.offer.title(offer.name)}</h1>
${says.takingOver.offer.lead.map((text) => html`<p>${text}</p>`)}
${offer.isOffered && insetText({ visuallyHiddenText: says.part.information, text: says.takingOver.offer.again })}
${making(says, offer)}`,
  })

export type Offered = Offer & { readonly code: string; readonly address: string; readonly until: string }

/** The only page that ever shows the code. */
export const offeredView =
  (offer: Offered): View<'part' | 'takingOver'> =>
  (says) => ({
    ...head(says, offer),
    main: html`<h1 class="nhsuk-heading-l">${says.takingOver.offer.title(offer.name)}</h1>
${warningCallout({ visuallyHiddenText: says.part.important, heading: { text: says.takingOver.offer.once, level: 2 }, html: html`<p>${says.takingOver.offer.onceText}</p>` })}
<ol class="nhsuk-list nhsuk-list--number">
<li>${says.takingOver.offer.address} <strong class="sayso-words" dir="auto">${offer.address}</strong></li>
<li>${says.takingOver.offer.code} <strong class="sayso-card__letters">${offer.code}</strong></li>
</ol>
<p>${says.takingOver.offer.until} <time datetime="${offer.until}">${momentInWords(offer.until)}</time>.</p>
<p>${says.takingOver.offer.apart}</p>
${making(says, { ...offer, isOffered: true })}`,
  })

const head = ({ takingOver }: Says<'takingOver'>, { name, back }: Offer) => ({
  title: takingOver.offer.title(name),
  back: { href: back, text: takingOver.offer.back },
})

const making = ({ takingOver }: Says<'takingOver'>, { plan, isOffered }: Offer): Html => {
  const text = isOffered ? takingOver.offer.renew : takingOver.offer.make
  return html`<form method="post" action="/plans/${plan}/hand-to-person" aria-label="${text}">${button({ text, ...(isOffered ? { variant: 'secondary' } : {}) })}</form>`
}

/** `typed`: a code that was brought and is not the one. */
export type TakeOver = { readonly plan: string; readonly typed?: string }

/** It says nothing of the plan before the code was right: whoever has the address alone learns nothing. */
export const takeOverView =
  ({ plan, typed }: TakeOver): View<'field' | 'page' | 'part' | 'takingOver'> =>
  (says) => {
    const { take } = says.takingOver
    const isWrong = typed !== undefined
    return {
      title: isWrong ? `${says.page.errorTitle}${take.title}` : take.title,
      back: { href: '/plans', text: says.takingOver.begin.toPlans },
      main: html`${isWrong && errorSummary({ heading: says.field.summary, errorList: [{ text: take.wrong, href: '#code' }] })}
<h1 class="nhsuk-heading-l">${take.title}</h1>
${take.lead.map((text) => html`<p>${text}</p>`)}
<form method="post" action="/plans/${plan}/yours" novalidate aria-label="${take.title}">
${input({
  name: 'code',
  label: take.label,
  hint: take.hint,
  value: typed ?? '',
  width: 20,
  autocomplete: 'off',
  attributes: { dir: 'auto', spellcheck: 'false', autocapitalize: 'characters' },
  ...(isWrong ? { errorMessage: { text: take.wrong, visuallyHiddenText: says.part.error } } : {}),
})}
${button({ text: take.button })}
</form>`,
    }
  }
