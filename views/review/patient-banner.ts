import { dayInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { patientBannerWords as words } from './patient-banner.words.en.ts'

export type Patient = {
  readonly family: string
  readonly given: string
  /** YYYY-MM-DD; empty while it is not known. */
  readonly born: string
  readonly nhsNumber: string | undefined
  /** In words. */
  readonly gender: string | undefined
}

/** Whom the page is about, on every page that a clinician acts on (RULE-SAF-2). */
export const patientBanner = (
  patient: Patient,
): Html => html`<section class="sayso-patient" aria-label="${words.label}">
<p class="sayso-patient__name"><bdi>${patientName(patient)}</bdi></p>
<p>${words.born} <strong>${bornInWords(patient.born)}</strong></p>
<p>${words.nhs} <strong>${patient.nhsNumber === undefined ? words.notGiven : nhsNumberInWords(patient.nhsNumber)}</strong></p>
<p>${words.gender} <strong>${patient.gender ?? words.notGiven}</strong></p>
</section>`

/** FAMILY, Given */
export const patientName = ({ family, given }: Pick<Patient, 'family' | 'given'>): string =>
  `${family.toUpperCase()}, ${given}`

export const bornInWords = (born: string): string => (born === '' ? words.notGiven : dayInWords(born))
