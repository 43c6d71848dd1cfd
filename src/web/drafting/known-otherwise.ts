import { addressOf } from '../../flow/spot.ts'
import { voiceOf } from '../../plan/access.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { saidTo } from '../../plan/reads/reading.ts'
import type { Found } from '../frame/doors.ts'

/** Whoever gave the day of birth is not told that the year is wanted. */
export const knownOtherwise = ({ plan, actor }: Found): readonly string[] => {
  const [day, year] = (['birth-date', 'birth-year'] as const).map((mark) => fieldMarked(plan.forms, mark))
  const isDayGiven = day !== undefined && saidTo(plan, voiceOf(actor), day)?.kind === 'answer'
  const form =
    isDayGiven && year ? plan.forms.sections.find(({ section }) => section.fields[year]) : undefined
  return form && year ? [addressOf({ section: form.section.id, at: [] }, year)] : []
}
