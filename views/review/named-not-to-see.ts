import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { ownWords } from '../parts/own-words.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type NamedNotToSee = {
  readonly plan: string
  readonly patient: Patient
  /** What the person wrote that may mean its reader. */
  readonly lines: readonly string[]
  /** Who of the practice can approve it. */
  readonly others: readonly { readonly name: string; readonly jobRole: string }[]
}

/** To whom the person may have named among those who should not see the plan. */
export const namedNotToSee =
  ({ plan, patient, lines, others }: NamedNotToSee): View<'approval' | 'patientBanner'> =>
  (says) => {
    const { backToReview, named } = says.approval
    return {
      title: named.title,
      back: { href: `/plans/${plan}/review#main`, text: backToReview },
      main: html`${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${named.title}</h1>
<p>${named.text}</p>${ownWords(lines)}
${others.length === 0 ? html`<p>${named.none}</p>` : html`<p>${named.others}</p><ul class="nhsuk-list nhsuk-list--bullet">${others.map(({ name, jobRole }) => html`<li><bdi>${name}</bdi>, ${jobRole}</li>`)}</ul><p><a href="/plans/${plan}/pass-on">${named.pass}</a></p>`}
<p>${named.otherwise}</p>`,
    }
  }
