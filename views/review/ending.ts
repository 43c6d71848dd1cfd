import type { OnePage } from '#src/flow/page.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type EndingPage = {
  readonly plan: string
  readonly patient: Patient
  readonly field: string
  readonly label: string
  /** What stands approved. */
  readonly shown: readonly string[]
  readonly page: OnePage
  /** The approved version. */
  readonly of: number
  /** Whether an account holds the plan, which is written to. */
  readonly isTold: boolean
  /** It is not what stands any more. */
  readonly isMoved: boolean
}

/** One recommendation, and what follows from taking it back: above why. */
export const endingView =
  ({
    plan,
    patient,
    field,
    label,
    shown,
    page,
    of,
    isTold,
    isMoved,
  }: EndingPage): View<'field' | 'life' | 'part' | 'patientBanner' | 'problem'> =>
  (says) => {
    const { endsAlone, follows, notTold, title } = says.life
    const name = endsAlone.pageTitle(label)
    return {
      title: name,
      back: { href: `/plans/${plan}/life`, text: title },
      main: html`${onePageTop(says, page)}
${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${name}</h1>
${isMoved && html`<p><strong>${endsAlone.moved}</strong></p>`}
<h2 class="nhsuk-heading-m">${endsAlone.stands}</h2>
${shown.map((text) => html`<p class="sayso-words" dir="auto">${text}</p>`)}
${warningCallout({
  visuallyHiddenText: says.part.important,
  heading: { text: follows, level: 2 },
  html: html`<ul class="nhsuk-list nhsuk-list--bullet">${endsAlone.follows.map((text) => html`<li>${text}</li>`)}<li>${isTold ? endsAlone.told : notTold}</li></ul>`,
})}
<form method="post" action="/plans/${plan}/life/recommendation/${field}" novalidate aria-label="${name}"><input type="hidden" name="stood" value="${of}">
${onePageFields(says, page)}
${button({ text: endsAlone.button, preventDoubleClick: true, variant: 'warning' })}
</form>`,
    }
  }
