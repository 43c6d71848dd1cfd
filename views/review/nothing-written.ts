import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type NothingWritten = {
  readonly plan: string
  readonly patient: Patient
  /** The version of the plan that this page shows. */
  readonly read: number
  readonly chapters: readonly {
    readonly id: string
    readonly title: string
    readonly href: string
    /** What is recommended there, and nobody has said. */
    readonly open: readonly string[]
  }[]
}

/** All that there is to read of them; the button stands after it, and is never focused by itself. */
export const nothingWrittenView =
  ({ plan, patient, read, chapters }: NothingWritten): View<'patientBanner' | 'review'> =>
  (says) => {
    const { nothingWritten: words, toReview } = says.review
    return {
      title: words.title,
      back: { href: `/plans/${plan}/review#main`, text: toReview },
      main: html`${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${words.title}</h1>
<form method="post" action="/plans/${plan}/nothing-written" novalidate aria-label="${words.title}">
<input type="hidden" name="read" value="${read}"><input type="hidden" name="chapters" value="${chapters.map(({ id }) => id).join(' ')}">
<p><a href="#accept-nothing-written" data-to-end>${words.toTheEnd}</a></p>
<p>${words.text}</p>
${chapters.map(
  ({ title, href, open }) => html`<h2 class="nhsuk-heading-s"><a href="${href}">${title}</a></h2>
${open.length === 0 ? html`<p>${words.nothingOpen}</p>` : html`<p>${words.open}</p><ul class="nhsuk-list nhsuk-list--bullet">${open.map((label) => html`<li>${label}</li>`)}</ul>`}`,
)}
<div class="sayso-accept">${button({ id: 'accept-nothing-written', text: words.accept(chapters.length), preventDoubleClick: true })}</div>
</form>`,
    }
  }
