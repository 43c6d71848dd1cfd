import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { textarea } from '../parts/textarea.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type LostMailbox = {
  readonly plan: string
  readonly patient: Patient
  readonly isOffered: boolean
  readonly typed: string
  readonly problem?: 'empty' | 'too-long' | undefined
  /** Shown on the page that answers, once. */
  readonly made?: { readonly code: string; readonly address: string; readonly until: string }
}

/** What follows stands above the question how the clinician knows the person. */
export const lostMailboxView =
  (
    page: LostMailbox,
  ): View<'field' | 'life' | 'lostMailbox' | 'page' | 'part' | 'patientBanner' | 'takingOver'> =>
  (says) => {
    const { lostMailbox: words } = says
    return {
      title: page.problem ? `${says.page.errorTitle}${words.title}` : words.title,
      back: { href: `/plans/${page.plan}/life`, text: says.life.title },
      main: html`${page.problem !== undefined && errorSummary({ heading: says.field.summary, errorList: [{ text: words.problems[page.problem], href: '#known-by' }] })}${patientBanner(says, page.patient)}
<h1 class="nhsuk-heading-l">${words.title}</h1>
${
  page.made
    ? code(says, page.made)
    : html`<p>${words.when}</p>
${warningCallout({ visuallyHiddenText: says.part.important, heading: { text: words.follows, level: 2 }, html: html`<ul class="nhsuk-list nhsuk-list--bullet">${words.points.map((text) => html`<li>${text}</li>`)}</ul><p><strong>${words.danger}</strong></p>` })}
${page.isOffered && insetText({ visuallyHiddenText: says.part.information, text: words.again })}
${asking(says, page)}`
}`,
    }
  }

const code = (
  { takingOver: { offer }, lostMailbox: words, part }: Says<'lostMailbox' | 'part' | 'takingOver'>,
  { code: letters, address, until }: NonNullable<LostMailbox['made']>,
): Html => html`${warningCallout({ visuallyHiddenText: part.important, heading: { text: offer.once, level: 2 }, html: html`<p>${offer.onceText}</p>` })}
<ol class="nhsuk-list nhsuk-list--number">
<li>${offer.address} <strong class="sayso-words" dir="auto">${address}</strong></li>
<li>${offer.code} <strong class="sayso-card__letters">${letters}</strong></li>
</ol>
<p>${words.until} <time datetime="${until}">${momentInWords(until)}</time>.</p>
<p>${words.give}</p>`

const asking = (
  { lostMailbox: words, part }: Says<'lostMailbox' | 'part'>,
  { plan, isOffered, typed, problem }: LostMailbox,
): Html => html`<form method="post" action="/plans/${plan}/lost-mailbox" novalidate aria-label="${words.title}">
${textarea({
  name: 'known-by',
  label: { text: words.label, size: 's' },
  hint: words.hint,
  rows: 3,
  value: typed,
  attributes: { dir: 'auto' },
  ...(problem === undefined
    ? {}
    : { errorMessage: { text: words.problems[problem], visuallyHiddenText: part.error } }),
})}
${button({ text: isOffered ? words.renew : words.make, variant: 'warning', preventDoubleClick: true })}
</form>`
