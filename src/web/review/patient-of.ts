import type { Patient } from '#views/review/patient-banner.ts'
import type { Plan } from '../../plan/plan.ts'
import { factOf } from '../../plan/reads/reading.ts'

/** Who a plan is about, for the banner of a clinical page (RULE-SAF-2). */
export const patientOf = (plan: Plan): Patient => {
  const gender = factOf(plan, 'person.gender')
  return {
    family: factOf(plan, 'person.family') ?? '',
    given: factOf(plan, 'person.given') ?? plan.ownerName,
    born: factOf(plan, 'person.dob') ?? '',
    nhsNumber: factOf(plan, 'person.nhsNumber'),
    gender: gender === undefined ? undefined : genderInWords(plan, gender),
  }
}

const genderInWords = ({ forms }: Plan, code: string): string =>
  forms.chapters.map(({ words }) => words.fields['person.gender']?.choices?.[code]).find((word) => word) ??
  code
