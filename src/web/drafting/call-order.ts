import type { Question } from '#views/drafting/question.ts'
import { withItems } from '../../flow/path.ts'
import { itemAt } from '../../flow/spot.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { pathIn } from '../../plan/reads/reading.ts'
import type { Found } from '../frame/doors.ts'
import { nameOfItem } from './item-name.ts'
import type { Place } from './place.ts'

/** Beside the question how early somebody is called: whom this voice has given a place already. */
export const calledAlready = (found: Found, place: Place): Pick<Question, 'called'> => {
  const order = fieldMarked(found.plan.forms, 'call-order') ?? ''
  if (!place.asked.includes(order)) return {}
  const section = place.form.section
  const called = withItems(pathIn(found.plan, place.voice, section)).flatMap(({ at, path }) => {
    const said = path.live[order]
    const name = nameOfItem(found, { section: section.id, at })
    const isOther = itemAt(at) !== itemAt(place.spot.at)
    return isOther && name !== undefined && said?.kind === 'answer'
      ? [{ order: Number(said.value), name }]
      : []
  })
  return called.length === 0 ? {} : { called: called.toSorted((one, other) => one.order - other.order) }
}
