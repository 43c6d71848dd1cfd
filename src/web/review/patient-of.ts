import type { Patient } from '#views/review/patient-banner.ts'
import { urgentFact } from '#views/urgent/fact.ts'
import { isTakenBack } from '../../plan/disclosure.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { publicationOf } from '../../plan/reads/publication.ts'
import { textMarked } from '../../plan/reads/reading.ts'

/** Who a plan is about, for the banner of a clinical page (RULE-SAF-2). */
export const patientOf = (plan: Plan): Patient & { readonly nhsNumber: string | undefined } => {
  const gender = textMarked(plan, 'gender')
  return {
    family: textMarked(plan, 'family-name') ?? '',
    given: textMarked(plan, 'given-name') ?? plan.ownerName,
    born: textMarked(plan, 'birth-date') ?? '',
    nhsNumber: textMarked(plan, 'nhs-number'),
    gender: gender === undefined ? undefined : genderInWords(plan, gender),
  }
}

/** The same as it was approved: what the person changed since is theirs until they hand it over. */
export const patientAsApproved = (plan: Plan): Patient | undefined => {
  const published = publicationOf(plan)
  if (!published) return undefined
  const { family, given, born, nhsNumber, content } = published
  const marked = fieldMarked(plan.forms, 'gender')
  const gender = urgentFact(content.entries.filter(({ field }) => field === marked))?.join(', ')
  return { family, given, born, nhsNumber, gender }
}

/** As approved; before that as it is in the draft, and once its person took it back by no more than the lists name. */
export const patientToldOf = (plan: Plan): Patient => {
  const { nhsNumber, gender, ...named } = patientOf(plan)
  return patientAsApproved(plan) ?? (isTakenBack(plan) ? named : { ...named, nhsNumber, gender })
}

const genderInWords = ({ forms }: Plan, code: string): string => {
  const field = fieldMarked(forms, 'gender') ?? ''
  return forms.sections.map(({ words }) => words.fields[field]?.choices?.[code]).find((word) => word) ?? code
}
