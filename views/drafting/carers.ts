import type { OnePage } from '#src/flow/page.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { notificationBanner } from '../parts/notification-banner.ts'
import type { Says } from '../words.ts'

type Carer = {
  readonly id: string
  readonly name: string
  readonly relationship: string
  readonly state: 'invited' | 'helping' | 'removed'
}
export type Carers = {
  readonly plan: string
  readonly carers: readonly Carer[]
  readonly hidden: readonly { readonly label: string; readonly href: string }[]
  /** Who was just taken away. */
  readonly removed: string | undefined
  readonly invitation: OnePage
}

/** Whom the person lets help, and what they keep from them. */
export const carers =
  (page: Carers): View<'carers' | 'field' | 'part' | 'problem'> =>
  (says) => ({
    title: says.carers.title,
    back: { href: `/plans/${page.plan}`, text: says.carers.back },
    main: html`${page.removed !== undefined && notificationBanner({ title: says.part.success, text: says.carers.cannotSee(page.removed), variant: 'success' })}${onePageTop(says, page.invitation)}<h1 class="nhsuk-heading-l">${says.carers.title}</h1><p>${says.carers.lead}</p>
${standing(says, page)}
<h2 class="nhsuk-heading-m">${says.carers.readTitle}</h2>
<p>${says.carers.read}</p>
<p>${says.carers.hiddenTitle}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${page.hidden.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}<li>${says.carers.hiddenAlways}</li></ul>
<p>${says.carers.hiddenHow}</p>
<h2 class="nhsuk-heading-m">${says.carers.inviteTitle}</h2>
<form method="post" action="/plans/${page.plan}/carers" novalidate aria-label="${says.carers.inviteTitle}">
${onePageFields(says, page.invitation)}
${button({ text: says.carers.send })}</form>`,
  })

const standing = (says: Says<'carers'>, { plan, carers }: Carers): Html => {
  const here = carers.filter(({ state }) => state !== 'removed')
  const gone = carers.filter(({ state }) => state === 'removed')
  return html`${here.length === 0 && gone.length === 0 ? html`<p>${says.carers.nobody}</p>` : here.length > 0 && html`<ul class="nhsuk-list sayso-items">${here.map((one) => row(says, plan, one))}</ul>`}
${gone.length > 0 && html`<p>${says.carers.removedTitle}: ${gone.map(({ name }) => name).join(', ')}</p>`}`
}

const row = (
  says: Says<'carers'>,
  plan: string,
  { id, name, relationship, state }: Carer,
): Html => html`<li class="sayso-item">
<p><strong>${name}</strong> (${relationship}): ${state === 'invited' ? says.carers.invited : says.carers.helping}</p>
<form method="post" action="/plans/${plan}/carers/${id}/removal" aria-label="${says.carers.remove} ${name}"><button class="sayso-way">${says.carers.remove}<span class="nhsuk-u-visually-hidden"> ${name}</span></button></form></li>`
