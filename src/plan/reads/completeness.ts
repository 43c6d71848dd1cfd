import { isClinicianOnly } from '../../flow/field-rules.ts'
import { needOf } from '../../flow/needs.ts'
import { type Path, withItems } from '../../flow/path.ts'
import type { Section } from '../../flow/section.ts'
import { answersAt, isSameSpot, itemAt, pathAt, type Spot, sectionAt } from '../../flow/spot.ts'
import { isStillValid } from '../../flow/still-valid.ts'
import type { Voice } from '../facts.ts'
import { standingAnswers } from '../items.ts'
import type { Plan } from '../plan.ts'
import { anotherLook } from './another-look.ts'
import { contactName } from './contact-name.ts'
import { formOf, pathIn, pathwaysOf, voicesOf } from './reading.ts'
import { hasValue, neededNow } from './rules.ts'
import { shown } from './shown.ts'

/**
 * What must hold a value before approval and does not yet, in any voice (dataset section 4, "approve").
 * An answer that its question does not take any more is asked for again, whatever its need: approved as it
 * stands it would show an urgent reader what nobody is offered, left out it would drop somebody's words in silence.
 * Rules see today; without one, the day of the last fact.
 */
export const missingForApproval = (plan: Plan, today: string = plan.changedAt): readonly Spot[] => {
  const missing = plan.forms.chapters.flatMap((form) => [
    ...topLevel(plan, form.section),
    ...inItems(plan, form.section),
  ])
  const ruled = neededNow(plan, { at: 'approval', today })
  const flagged = anotherLook(plan).map(({ voice: _, ...spot }): Spot => spot)
  const more = [...ruled, ...flagged].filter((spot) => !missing.some((one) => isSameSpot(one, spot)))
  return [...missing, ...more]
}

/** What has to be addressed and was not, in any voice: approval records the reason "not asked" for each. */
export const notAskedOf = (plan: Plan): readonly Spot[] =>
  plan.forms.chapters.flatMap(({ section }) =>
    pathIn(plan, 'person', section)
      .missing.filter(({ field, need }) => need === 'R' && !hasValue(plan, field))
      .map(({ field }) => ({ section: section.id, at: [field] })),
  )

/** What the person has yet to give before the draft can be handed over: what rules need, and what the hand-over asks. */
export const missingForSubmission = (plan: Plan, today: string = plan.changedAt): readonly Spot[] => {
  const { section } = plan.forms.submission
  return [
    ...neededNow(plan, { at: 'hand-over', today }),
    ...pathIn(plan, 'person', section).missing.map(({ field }) => ({ section: section.id, at: [field] })),
  ]
}

const topLevel = (plan: Plan, section: Section): readonly Spot[] =>
  pathIn(plan, 'person', section)
    .missing.filter(({ field, need }) => need === 'M' && !hasValue(plan, field))
    .map(({ field }) => ({ section: section.id, at: [field] }))

/**
 * In each item that stands: the musts of who added it, which any voice may have met, and those of the clinician.
 * The team adds to items of others and has none of its own, so nothing is asked of the team's voice.
 */
const inItems = (plan: Plan, section: Section): readonly Spot[] =>
  voicesOf(plan).flatMap((voice) => (voice === team ? [] : inItemsOf(plan, voice, section)))

const inItemsOf = (plan: Plan, voice: Voice, section: Section): readonly Spot[] =>
  withItems(pathIn(plan, voice, section)).flatMap(({ at, path }) => {
    const item = sectionAt(section, at)
    const id = itemAt(at)
    if (!item || id === undefined || plan.items[id]?.addedBy !== voice) return []
    const spotOf = (field: string): Spot => ({ section: section.id, at: [...at, field] })
    const others = voicesOf(plan).filter((one) => one !== voice)
    const unmet = path.missing.filter(
      ({ field, need }) => need === 'M' && !others.some((one) => has(plan, one, spotOf(field), item)),
    )
    const teams = [...pointingAtNobody(plan, voice, item, path), ...clinicianMusts(plan, item)].filter(
      (field) => !has(plan, team, spotOf(field), item),
    )
    return [...unmet.map(({ field }) => field), ...teams].map(spotOf)
  })

const clinicianMusts = (plan: Plan, item: Section): readonly string[] =>
  Object.entries(item.fields)
    .filter(([, field]) => isClinicianOnly(field) && needOf(field, pathwaysOf(plan)) === 'M')
    .map(([name]) => name)

/** Musts that name only contacts who were taken out since: nobody would be left to ring. */
const pointingAtNobody = (plan: Plan, voice: Voice, item: Section, { live }: Path): readonly string[] =>
  Object.entries(item.fields).flatMap(([name, field]) => {
    const said = live[name]
    if (field.control !== 'references' || said?.kind !== 'answer') return []
    const isMust = needOf(field, pathwaysOf(plan)) === 'M'
    const reads = shown(field, undefined, said, (id) => contactName(plan, voice, id))
    return isMust && reads.length === 0 ? [name] : []
  })

const has = (plan: Plan, voice: Voice, { section, at }: Spot, item: Section): boolean => {
  const field = at.at(-1) ?? ''
  const said = answersAt(standingAnswers(plan, voice, section), at)?.answers[field]?.said
  const chapter = voice === team ? undefined : formOf(plan, section)?.section
  const withheld = chapter && pathAt(pathIn(plan, voice, chapter), at)?.withheld[field]
  return said?.kind === 'answer' && isStillValid(item.fields[field], said, withheld)
}
const team: Voice = 'team'
