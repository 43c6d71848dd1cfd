import type { Patient } from '#views/review/patient-banner.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked } from '../../plan/reads/marked.ts'
import { factMarked } from '../../plan/reads/reading.ts'

/** Who a plan is about, for the banner of a clinical page (RULE-SAF-2). */
export const patientOf = (plan: Plan): Patient => {
  const gender = factMarked(plan, 'gender')
  return {
    family: factMarked(plan, 'family-name') ?? '',
    given: factMarked(plan, 'given-name') ?? plan.ownerName,
    born: factMarked(plan, 'birth-date') ?? '',
    nhsNumber: factMarked(plan, 'nhs-number'),
    gender: gender === undefined ? undefined : genderInWords(plan, gender),
  }
}

const genderInWords = ({ forms }: Plan, code: string): string => {
  const field = fieldMarked(forms, 'gender') ?? ''
  return forms.chapters.map(({ words }) => words.fields[field]?.choices?.[code]).find((word) => word) ?? code
}
