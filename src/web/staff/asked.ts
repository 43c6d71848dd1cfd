import type { Said } from '../../flow/answer.ts'
import type { Form } from '../../flow/form.ts'
import { type Mark, markedIn, marks } from '../../flow/mark.ts'
import { type Asking, type OnePage, textMarked } from '../../flow/page.ts'
import type { Given } from '../../flow/section.ts'
import type { Duty } from '../../plan/actor.ts'
import type { PracticeId } from '../../plan/ids.ts'
import type { Service } from '../frame/service.ts'

export const administrator: Given = {
  pathway: [],
  role: 'administrator',
  age: 'unknown',
  nation: 'england',
}

/** What is asked about somebody depends on the duty, which the page is for; what else the page knows is not asked. */
export const memberAsked = (
  { forms: { staffMember } }: Service,
  duty: Duty['kind'],
  known: Partial<Record<Mark, string>> = {},
): Asking => ({
  form: staffMember,
  given: administrator,
  known: saidUnder(staffMember, { ...known, 'staff-duty': duty }),
})

/** What stands, as answers to the fields that bear the marks. */
export const saidUnder = (
  form: Form,
  values: Partial<Record<Mark, string>>,
): Readonly<Record<string, Said>> =>
  Object.fromEntries(
    marks.flatMap((mark) => {
      const value = values[mark]
      const field = markedIn([form], mark)
      return field === undefined || value === undefined ? [] : [[field, { kind: 'answer', value }]]
    }),
  )

/** The duty that was filled in. */
export const dutyIn = (
  form: OnePage,
  { kind, practice }: { readonly kind: Duty['kind']; readonly practice?: PracticeId },
): Duty => {
  const jobRole = textMarked(form, 'staff-job-role')
  switch (kind) {
    case 'clinician': {
      if (practice === undefined) throw new Error('a clinician without a practice')
      const registration = textMarked(form, 'staff-registration')
      const isSenior = textMarked(form, 'staff-grade') === 'senior'
      return { kind, practice, jobRole, registration, ...(isSenior ? { grade: 'senior' as const } : {}) }
    }
    case 'urgent-reader':
      return { kind, jobRole, service: textMarked(form, 'staff-service') }
    default:
      return { kind }
  }
}
