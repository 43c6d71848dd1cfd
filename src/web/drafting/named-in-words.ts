import { subjectsIn } from '../../flow/condition.ts'
import { sheetOf } from '../../flow/sheet.ts'
import { fieldAt, type Spot, sectionAt } from '../../flow/spot.ts'
import { spotOf } from '../../plan/content.ts'
import { stands } from '../../plan/items.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { isBarredBy } from '../../plan/reads/barred.ts'
import { entryOf } from '../../plan/reads/content-of.ts'
import { textsAway } from '../../plan/reads/kept-away.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import { spokenInAll } from '../../plan/reads/spoken.ts'
import type { Found } from '../frame/doors.ts'

/** An answer in whose own words the person names somebody of whom they said that nobody calls them, or that they should stay away: hidden where that is. */
export type NamedInWords = Spot & { readonly name: string; readonly isHidden: boolean }

/** Nothing is looked for where the person bars nobody. */
export const namedInWords = ({ plan, actor }: Found): readonly NamedInWords[] => {
  const { sections, submission, approval, urgentPage } = plan.forms
  const barring = barringSpots(plan)
  if (actor.kind !== 'patient' || urgentPage === undefined || barring.length === 0) return []
  const sheet = sheetOf([...sections, submission, approval], urgentPage)
  const entries = spokenInAll(plan, ['person']).map(entryOf)
  const away = fieldMarked(plan.forms, 'stays-away')
  const isKept = ({ at }: Spot): boolean => isKeptFromCarers(plan, at)
  const isHidden = {
    away: barring.some((one) => fieldAt(one.at) === away && isKept(one)),
    listed: barring.some((one) => fieldAt(one.at) !== away && isKept(one)),
  }
  return [
    ...sheet.barredNamed(
      entries,
      sheet.keptAway(entries).filter(({ isMaybe, isTurned }) => !isMaybe && !isTurned),
    ),
  ].flatMap(([entry, named]) =>
    entry.field === away
      ? []
      : ([true, false] as const).flatMap((hides) => {
          const these = named.filter(({ isAway }) => isHidden[isAway ? 'away' : 'listed'] === hides)
          const name = these.map((one) => one.name).join(', ')
          return these.length === 0 ? [] : [{ ...spotOf(entry), name, isHidden: hides }]
        }),
  )
}

/** Where the person says of somebody that they must not be called, or should stay away. */
const barringSpots = (plan: Plan): readonly Spot[] => {
  const away = fieldMarked(plan.forms, 'stays-away') ?? ''
  const items = Object.entries(plan.items).flatMap(([id, { section, at }]) => {
    const form = plan.forms.sections.find((one) => one.section.id === section)
    const [bars] = subjectsIn((form && sectionAt(form.section, at)?.barred) ?? {})
    const isBarred = bars !== undefined && stands(plan, id) && isBarredBy(plan, id, ['person'])
    return isBarred ? [{ section, at: [...at, bars] }] : []
  })
  return textsAway(plan, ['person']).length === 0 ? items : [...items, { section: '', at: [away] }]
}
