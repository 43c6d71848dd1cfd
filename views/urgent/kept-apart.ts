import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { bornInWords, fullName, type Patient } from '../review/patient-banner.ts'

export type KeptApart = {
  readonly label: string
  /** What was kept; without it the page asks first. */
  readonly text?: string
  /** Where the button posts. */
  readonly action: string
  readonly back: string
  readonly reader: 'own' | 'carer' | 'staff'
  /** Whose it is, for whoever works (H01). */
  readonly patient?: Pick<Patient, 'family' | 'given' | 'born'>
  /** Which helper gave it, to the person, who may take it out. */
  readonly from?: { readonly name: string; readonly relationship: string }
  /** Nobody may be told of the place that it opens. */
  readonly warning?: string | undefined
}

/** One value on a page of its own: no script takes it over, so that it lies in no history. */
export const keptApartView =
  ({
    label,
    text,
    action,
    back,
    reader,
    patient,
    warning,
    from,
  }: KeptApart): View<'keptApart' | 'patientBanner'> =>
  (says) => {
    const { keptApart: words } = says
    return {
      title: label,
      ...(reader === 'staff' ? { isNight: true as const } : {}),
      back: { href: back, text: words.back },
      main: html`<h1 class="nhsuk-heading-l">${label}</h1>
${patient !== undefined && html`<p>${words.of} <strong><bdi>${fullName(patient)}</bdi></strong>, ${words.born} <strong>${bornInWords(says, patient.born)}</strong></p>`}
${
  text === undefined
    ? html`${from !== undefined && html`<p>${words.from} <strong><bdi>${from.name}</bdi></strong>, <bdi>${from.relationship}</bdi>.</p>`}<p>${words.about}</p><p>${words.writtenDown[reader]}</p>
<form method="post" action="${action}" aria-label="${label}">${button({ text: words.show })}</form>`
    : html`<p class="nhsuk-heading-m sayso-words" dir="auto">${text}</p>
${warning !== undefined && html`<p><strong>${warning}</strong></p>`}<p>${words.now}</p><p>${words.writtenDown[reader]}</p>`
}${from !== undefined && html`<form method="post" action="${action}/taking-out" aria-label="${words.takeOut}">${button({ text: words.takeOut, variant: 'secondary' })}<p class="nhsuk-hint">${words.takenOut(from.name)}</p></form>`}`,
    }
  }
