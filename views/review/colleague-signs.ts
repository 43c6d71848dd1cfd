import type { OnePage } from '#src/flow/page.ts'
import { onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { html } from '../html.ts'
import { details } from '../parts/details.ts'
import { type Agreed, agreedList, agreementForm } from './agreement.ts'
import { type Patient, patientBanner } from './patient-banner.ts'
import { type SignsElse, waysToSigner } from './who-signs.ts'

export type ColleagueSigns = {
  readonly plan: string
  readonly patient: Patient
  readonly signsElse: SignsElse
  readonly agreed: readonly Agreed[]
  /** Which clinician wrote it down, and when. */
  readonly recorded: { readonly name: string; readonly at: string } | undefined
  readonly agreement: OnePage
  /** Nobody has said it yet, or what was said does not hold, or is being said. */
  readonly isOpen: boolean
}

/** To who wrote in the draft: a colleague signs, and what she heard the person agree to she writes down here. */
export const colleagueSigns =
  ({
    plan,
    patient,
    signsElse,
    agreed,
    recorded,
    agreement,
    isOpen,
  }: ColleagueSigns): View<
    'approval' | 'field' | 'inHand' | 'part' | 'patientBanner' | 'problem' | 'review' | 'saidInstead'
  > =>
  (says) => {
    const { approval } = says
    const form = agreementForm(says, plan, agreement)
    return {
      title: approval.colleague,
      back: { href: `/plans/${plan}/review#main`, text: approval.backToReview },
      main: html`${onePageTop(says, agreement)}${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${approval.colleague}</h1>
<p>${approval.colleagueText}${(isOpen || recorded) && ` ${approval.colleagueRecords}`}</p>${waysToSigner(says, plan, signsElse)}
<h2 class="nhsuk-heading-m" id="agreement" tabindex="-1">${isOpen ? approval.noAgreement : approval.agreed}</h2>
${isOpen ? html`<p>${approval.heardIt}</p>${agreed.length > 0 && html`<p>${approval.saidSoFar}</p>${agreedList(says, agreed)}`}${form}` : html`${agreedList(says, agreed)}${recorded && html`<p>${approval.recordedBy(recorded.name, momentInWords(recorded.at))} ${approval.reliedOnByName}</p>${details({ summary: approval.askYourself, html: form })}`}`}`,
    }
  }
