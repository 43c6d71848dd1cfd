import { dayInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

export type Patient = {
  readonly family: string
  readonly given: string
  /** YYYY-MM-DD; empty while it is not known. */
  readonly born: string
  /** Not there where it is not told; undefined where nobody gave it. The same of the gender. */
  readonly nhsNumber?: string | undefined
  /** In words. */
  readonly gender?: string | undefined
}

/** Whom the page is about, on every page that a clinician acts on (RULE-SAF-2). */
export const patientBanner = (
  says: Says<'patientBanner'>,
  patient: Patient,
): Html => html`<section class="sayso-patient" aria-label="${says.patientBanner.label}">
<p class="sayso-patient__name"><bdi>${patientName(says, patient)}</bdi></p>
<p>${says.patientBanner.born} <strong>${bornInWords(says, patient.born)}</strong></p>
${'nhsNumber' in patient && html`<p>${says.patientBanner.nhs} <strong>${patient.nhsNumber === undefined ? says.patientBanner.notGiven : nhsNumberInWords(patient.nhsNumber)}</strong></p>`}
${'gender' in patient && html`<p>${says.patientBanner.gender} <strong>${patient.gender ?? says.patientBanner.notGiven}</strong></p>`}
</section>`

/** A draft may have no name yet, and says so. */
export const patientName = (
  { patientBanner: { noName } }: Says<'patientBanner'>,
  patient: Pick<Patient, 'family' | 'given'>,
): string => fullName(patient) || noName

/** FAMILY, Given; or as much of it as there is. */
export const fullName = ({ family, given }: Pick<Patient, 'family' | 'given'>): string =>
  [family.toUpperCase(), given].filter((part) => part.trim() !== '').join(', ')

export const bornInWords = (says: Says<'patientBanner'>, born: string): string =>
  born === '' ? says.patientBanner.notGiven : dayInWords(born)
