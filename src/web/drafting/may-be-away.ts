import type { Contradicted } from '#views/drafting/check.ts'
import { subjectsIn } from '../../flow/condition.ts'
import { sheetOf } from '../../flow/sheet.ts'
import { addressOf, fieldAt, isSameSpot, itemAt, type Spot, sectionAt } from '../../flow/spot.ts'
import { stands } from '../../plan/items.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked, onceFor } from '../../plan/plan-forms.ts'
import { isBarred, isBarredBy, textsAt } from '../../plan/reads/barred.ts'
import { entryOf } from '../../plan/reads/content-of.ts'
import { areFormsOfOne, textsAway } from '../../plan/reads/kept-away.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import { spokenInAll } from '../../plan/reads/spoken.ts'
import type { Found } from '../frame/doors.ts'
import { pathTo } from './place.ts'

/**
 * Of whom it is not sure that the person means them: by another form of a name, as Pat is of Patricia, by a letter that is wrong,
 * or by what they are to the person. She is asked, where urgent care would be told to ask her; nothing follows by itself.
 */
export const mayBeMeantAt = ({ plan, actor }: Found, spot: Spot): readonly Contradicted[] => {
  if (actor.kind !== 'patient') return []
  const field = fieldMarked(plan.forms, 'stays-away') ?? ''
  const isAwayHidden = isKeptFromCarers(plan, [field])
  const maybe = mayBeAway(plan)
  if (fieldAt(spot.at) === field)
    return maybe.map(({ to, name }) => ({
      ...{ kind: 'may-be-called' as const, name, isHidden: isAwayHidden || isKeptFromCarers(plan, to.at) },
      href: pathTo(plan.id, addressOf({ section: to.section, at: [] }, 'check')),
    }))
  const away: readonly Contradicted[] = maybe.some(({ to }) => isSameSpot(to, spot))
    ? [{ kind: 'may-be-away', isHidden: isAwayHidden }]
    : []
  const barred = barredOtherwise(plan).filter(({ to }) => isSameSpot(to, spot))
  return [
    ...away,
    ...barred.map(({ name }): Contradicted => {
      return { kind: 'may-be-barred', name, isHidden: isKeptFromCarers(plan, spot.at) }
    }),
  ]
}

/** Whether the page only asks, and what is there may still be needed. */
export const isOnlyAsked = ({ kind }: Contradicted): boolean => kind.startsWith('may-be')

type May = { readonly to: Spot; readonly name: string }

const mayBeAway = onceFor((plan: Plan): readonly May[] => {
  const { sections, submission, approval, urgentPage } = plan.forms
  if (urgentPage === undefined || textsAway(plan, ['person']).length === 0) return []
  const entries = spokenInAll(plan, ['person']).map(entryOf)
  return sheetOf([...sections, submission, approval], urgentPage)
    .keptAway(entries)
    .flatMap(({ item, isMaybe }) => (isMaybe && !isBarred(plan, item) ? barringSpot(plan, item) : []))
})

/** Who is to be called, and has another form of the name of somebody who is not. */
const barredOtherwise = onceFor((plan: Plan): readonly May[] => {
  const all = Object.keys(plan.items).filter((id) => stands(plan, id))
  const barred = all
    .filter((id) => isBarredBy(plan, id, ['person']))
    .flatMap((id) => textsAt(plan, id, 'contact-name').slice(0, 1))
  if (barred.length === 0) return []
  return all
    .filter((id) => !isBarred(plan, id))
    .flatMap((id) => {
      const [name = ''] = textsAt(plan, id, 'contact-name')
      const other = barred.find((one) => areFormsOfOne(plan.forms, one, name))
      return other === undefined ? [] : barringSpot(plan, id).map(({ to }) => ({ to, name: other }))
    })
})

/** The question by which they would be barred. */
const barringSpot = (plan: Plan, id: string): readonly May[] => {
  const item = plan.items[id]
  const form = item && plan.forms.sections.find(({ section }) => section.id === item.section)
  const [bars] = subjectsIn((form && sectionAt(form.section, item.at)?.barred) ?? {})
  const [name = ''] = textsAt(plan, id, 'contact-name')
  return item === undefined || bars === undefined || itemAt(item.at) === undefined
    ? []
    : [{ to: { section: item.section, at: [...item.at, bars] }, name }]
}
