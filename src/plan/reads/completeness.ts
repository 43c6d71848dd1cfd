import type { Said } from '../../flow/answer.ts'
import { subjectsIn } from '../../flow/condition.ts'
import type { Form } from '../../flow/form.ts'
import { type Path, withItems } from '../../flow/path.ts'
import { type Field, pathways, type Section } from '../../flow/section.ts'
import { answersAt, isSameSpot, itemAt, pathAt, type Spot, sectionAt } from '../../flow/spot.ts'
import { needOf } from '../../flow/step.ts'
import type { Voice } from '../facts.ts'
import { isBeside, standingAnswers } from '../items.ts'
import { isInHands } from '../lifecycle.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked, formAsking } from '../plan-forms.ts'
import { voiceHandingOver } from '../voice-handing-over.ts'
import { anotherLook } from './another-look.ts'
import { contactName } from './contact-name.ts'
import { isDeclined } from './declined.ts'
import { keptAwayUnsettled } from './kept-away.ts'
import { pathIn, pathwaysOf, voicesOf } from './reading.ts'
import { hasValue, neededNow } from './rules.ts'
import { shown } from './shown.ts'

/**
 * What must hold a value before approval and does not yet, in any voice: what is missing on the team's walk
 * (dataset section 4, "approve"), but for a wish of which its person would rather not say anything. An answer that its question does not take any more is asked for again, whatever
 * its need: approved as it stands it would show an urgent reader what nobody is offered, left out it would drop
 * somebody's words in silence. Rules see today; without one, the day of the last fact.
 */
export const missingForApproval = (plan: Plan, today: string = plan.changedAt): readonly Spot[] =>
  missingOn(plan, plan.forms.sections, today)

/** The same of one section: the walks over the others are not gone through. */
export const missingInSection = (plan: Plan, form: Form, today: string): readonly Spot[] =>
  missingOn(plan, [form], today).filter(({ section }) => section === form.section.id)

const missingOn = (plan: Plan, forms: readonly Form[], today: string): readonly Spot[] => {
  const isNeeded = isReasonOpen(plan) ? isNeededForAll : () => true
  const missing = forms.flatMap(({ section }) =>
    withItems(pathIn(plan, 'team', section)).flatMap(({ at, path }) =>
      [
        ...musts(plan, { section: section.id, at }, path),
        ...pointingAtNobody(plan, { section: section.id, at }, sectionAt(section, at)),
      ]
        .filter((field) => isNeeded(sectionAt(section, at)?.fields[field]))
        .map((field) => ({ section: section.id, at: [...at, field] })),
    ),
  )
  const among = forms === plan.forms.sections ? {} : { among: forms }
  const ruled = neededNow(plan, { at: 'approval', today, ...among })
  const flagged = anotherLook(plan).map(({ voice: _, ...spot }): Spot => spot)
  const more = [...ruled, ...flagged, ...keptAwayUnsettled(plan)].filter(
    (spot) => !missing.some((one) => isSameSpot(one, spot)),
  )
  return [...missing, ...more]
}

/** A practice has the plan, and nobody has said yet what it is for: that is asked first, and beside it what every plan needs. */
const isReasonOpen = (plan: Plan): boolean => {
  const field = fieldMarked(plan.forms, 'pathways') ?? ''
  const form = formAsking(plan.forms, field)
  return (
    form !== undefined &&
    isInHands(plan.life) &&
    pathwaysOf(plan).length === 0 &&
    musts(plan, { section: form.section.id, at: [] }, pathIn(plan, 'team', form.section)).includes(field)
  )
}
const isNeededForAll = (field: Field | undefined): boolean =>
  field !== undefined && pathways.every((one) => needOf(field, [one]) === 'M')

const musts = (plan: Plan, { section, at }: Spot, { missing }: Path): readonly string[] =>
  missing
    .filter(({ need, field }) => need === 'M' && !isDeclined(plan, { section, at: [...at, field] }))
    .map(({ field }) => field)

/**
 * Musts that name, to each voice that says them, only contacts who were taken out since or whom that voice does not
 * have: what is approved would name nobody to ring.
 */
const pointingAtNobody = (plan: Plan, spot: Spot, section: Section | undefined): readonly string[] =>
  Object.entries(section?.fields ?? {}).flatMap(([name, field]) => {
    if (field.control !== 'references' || needOf(field, pathwaysOf(plan)) !== 'M') return []
    const lines = voicesOf(plan).flatMap((voice) => {
      const said = saidAt(plan, voice, spot, name)
      return said ? [shown(field, undefined, said, (id) => contactName(plan, voice, id))] : []
    })
    return lines.length > 0 && lines.every((one) => one.length === 0) ? [name] : []
  })

/** A voice's own answer that counts; the team's path walks over what others say, so its own words are asked. */
const saidAt = (plan: Plan, voice: Voice, { section, at }: Spot, field: string): Said | undefined => {
  const form = plan.forms.sections.find((one) => one.section.id === section)
  const own = answersAt(standingAnswers(plan, voice, section), at)?.answers[field]?.said
  const path = form && pathAt(pathIn(plan, voice, form.section), at)
  return own?.kind === 'answer' && path?.live[field] !== undefined ? own : undefined
}

/** What has to be addressed and was not, in any voice, a list with entries apart: approval records the reason "not asked" for each. */
export const notAskedOf = (plan: Plan): readonly Spot[] =>
  plan.forms.sections.flatMap(({ section }) =>
    withItems(pathIn(plan, 'team', section)).flatMap(({ at, path }) =>
      path.missing
        .filter(({ field, need }) => need === 'R' && Object.keys(path.items[field] ?? {}).length === 0)
        .map(({ field }) => ({ section: section.id, at: [...at, field] })),
    ),
  )

/** What approval asks of the person, and nobody has said yet: a draft says so, since only an approved plan is known to hold it. */
export const openMustsOf = (plan: Plan): readonly Spot[] =>
  plan.forms.sections.flatMap(({ section }) =>
    withItems(pathIn(plan, 'team', section)).flatMap(({ at, path }) =>
      musts(plan, { section: section.id, at }, path)
        .filter((field) => sectionAt(section, at)?.fields[field]?.by.includes('P') === true)
        .map((field) => ({ section: section.id, at: [...at, field] })),
    ),
  )

/** Of whom the person added, and did not say whether they must not be rung: an open question reads as leave to ring. */
const withoutPart = (plan: Plan, forms: readonly Form[]): readonly Spot[] =>
  forms.flatMap(({ section }) =>
    withItems(pathIn(plan, voiceHandingOver(plan), section)).flatMap(({ at, path }) => {
      const barred = sectionAt(section, at)?.barred
      if (!barred || isBeside(plan, voiceHandingOver(plan), itemAt(at))) return []
      const bars = subjectsIn(barred)
      return path.missing
        .filter(({ field }) => bars.includes(field))
        .map(({ field }) => ({ section: section.id, at: [...at, field] }))
    }),
  )

/**
 * What the plan is made and shared on, where nobody has given it: a plan that its person handed over holds it, one that was
 * begun for them may not (RULE-CON-1).
 */
export const missingAgreement = (plan: Plan): readonly Spot[] => {
  const { section } = plan.forms.submission
  return Object.entries(section.fields).flatMap(([field, one]) =>
    one.by.includes('K') && needOf(one, pathwaysOf(plan)) === 'M' && !hasValue(plan, field)
      ? [{ section: section.id, at: [field] }]
      : [],
  )
}

/** What the person has yet to give before the draft can be handed over: what rules need, and what the hand-over asks. */
export const missingForSubmission = (plan: Plan, today: string = plan.changedAt): readonly Spot[] => {
  const { section } = plan.forms.submission
  return [
    ...withoutPart(plan, plan.forms.sections),
    ...neededNow(plan, { at: 'hand-over', today }),
    ...pathIn(plan, voiceHandingOver(plan), section).missing.map(({ field }) => ({
      section: section.id,
      at: [field],
    })),
  ]
}

/** The same of one section that the person answers: what stands in the others is not gone through. */
export const missingForSubmissionIn = (plan: Plan, form: Form, today: string): readonly Spot[] => [
  ...withoutPart(plan, [form]),
  ...neededNow(plan, { at: 'hand-over', today, among: [form] }),
]
