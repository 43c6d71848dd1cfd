import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { html } from '../html.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type Moved = {
  readonly plan: string
  readonly patient: Patient
  /** Who wrote in each since, newest first. */
  readonly sections: readonly {
    readonly text: string
    readonly href: string
    readonly by: readonly { readonly name: string; readonly at: string }[]
  }[]
  /** What she said stands on the page again when she comes back. */
  readonly isKept: boolean
}

/** Nothing was approved, because it was not what the approver had read. */
export const approvalMoved =
  ({ plan, patient, sections, isKept }: Moved): View<'approval' | 'patientBanner'> =>
  (says) => ({
    title: says.approval.moved,
    main: html`${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${says.approval.moved}</h1>
${
  sections.length === 0
    ? html`<p>${says.approval.movedElsewhere}</p>`
    : html`<p>${says.approval.movedText}</p><ul class="nhsuk-list nhsuk-list--bullet">${sections.map(
        ({ text, href, by }) =>
          html`<li><a href="${href}">${text}</a>${by.map(({ name, at }) => html`<br>${says.approval.movedBy} <bdi>${name}</bdi>, ${momentInWords(at)}`)}</li>`,
      )}</ul>`
}${
  isKept &&
  html`
<p>${says.approval.movedKept}</p>`
}
<p><a href="/plans/${plan}/review#main">${says.approval.backToReview}</a></p>`,
  })
