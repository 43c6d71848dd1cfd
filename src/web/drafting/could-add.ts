import type { Check } from '#views/drafting/check.ts'
import type { Form } from '../../flow/form.ts'
import { addressOf, around, fieldAt, pathAt } from '../../flow/spot.ts'
import { forPerson } from '../../plan/quality/audit.ts'
import { isKeptFromCarers, pathIn } from '../../plan/reads/reading.ts'
import type { Found } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'
import { goingBack, pathTo } from './place.ts'

/** What the person passed over in a chapter that she is through with, and strangers would miss: hers to add, or to leave. */
export const couldAdd = (
  { forms }: Service,
  { plan, actor }: Found,
  { section }: Form,
): Check['couldAdd'] => {
  if (actor.kind !== 'patient') return []
  const path = pathIn(plan, 'person', section)
  if (path.open !== undefined) return []
  return forPerson(plan, forms.qualityChecks, section.id).flatMap(({ words, spot }) => {
    const steps = pathAt(path, spot.at)?.steps ?? []
    const step = steps.find(({ asked }) => asked.includes(fieldAt(spot.at) ?? ''))
    if (!step || isKeptFromCarers(plan, spot.at)) return []
    const address = addressOf({ ...spot, at: around(spot.at) }, step.id)
    return [{ text: words, href: goingBack(pathTo(plan.id, address), 'check') }]
  })
}
