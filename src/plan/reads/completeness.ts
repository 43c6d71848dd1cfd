import { isClinicianOnly } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import { needOf } from '../../flow/needs.ts'
import type { Path } from '../../flow/path.ts'
import type { Section } from '../../flow/section.ts'
import { isStillValid } from '../../flow/still-valid.ts'
import type { Spot } from '../command.ts'
import type { Voice } from '../facts.ts'
import { answersIn, type Plan } from '../plan.ts'
import type { Missing } from '../refusal.ts'
import { anotherLook } from './another-look.ts'
import { contactName } from './contact-name.ts'
import { pathIn, pathwaysOf, saidTo, voicesOf } from './reading.ts'
import { shown } from './shown.ts'

/**
 * What must hold a value before approval and does not yet, in any voice (dataset section 4, "approve").
 * An answer that its question does not take any more is asked for again, whatever its need: approved as it
 * stands it would show an urgent reader what nobody is offered, left out it would drop somebody's words in silence.
 */
export const missingForApproval = (plan: Plan): readonly Missing[] => {
  const missing = plan.forms.chapters.flatMap((form) => [
    ...topLevel(plan, form.section),
    ...listsIn(form.section).flatMap(({ name, item }) => inItems(plan, form.section, name, item)),
  ])
  const flagged = anotherLook(plan)
    .map(({ voice: _, ...place }): Missing => place)
    .filter((place) => !missing.some((one) => one.field === place.field && one.item === place.item))
  return [...missing, ...flagged]
}

/** What has to be addressed and was not, in any voice: approval records the reason "not asked" for each. */
export const notAskedOf = (plan: Plan): readonly Missing[] =>
  plan.forms.chapters.flatMap(({ section }) =>
    pathIn(plan, 'person', section)
      .missing.filter(({ field, need }) => need === 'R' && !hasValue(plan, field))
      .map(({ field }) => ({ section: section.id, field })),
  )

/** What the person has yet to give before the draft can be handed over (dataset section 4, "submit"). */
export const missingForSubmission = (plan: Plan): readonly Missing[] => [
  ...identity(plan),
  ...[reason, contact].filter((field) => !isAddressed(plan, field)).map((field) => placed(plan, field)),
  ...(saysSomething(plan) ? [] : [placed(plan, plan.forms.chapters.flatMap(wishesOf)[0] ?? contact)]),
  ...pathIn(plan, 'person', plan.forms.submission.section).missing.map(({ field }) => placed(plan, field)),
]
const reason = 'health.mainDiagnosis'
const contact = 'contact'

const identity = (plan: Plan): readonly Missing[] =>
  plan.forms.chapters.flatMap(({ section }) =>
    Object.entries(section.fields)
      .filter(([name, field]) => name.startsWith('person.') && needOf(field, pathwaysOf(plan)) === 'M')
      .filter(([name]) => !hasValue(plan, name))
      .map(([field]) => ({ section: section.id, field })),
  )

const hasValue = (plan: Plan, field: string): boolean =>
  voicesOf(plan).some((voice) => saidTo(plan, voice, field)?.kind === 'answer')

/** A value, or a reason why there is none: passing over is not a reason. */
const isAddressed = (plan: Plan, field: string): boolean => {
  const said = saidTo(plan, 'person', field)
  return said !== undefined && said.kind !== 'skipped'
}

/** One thing about me, what matters to me, or what to do in a crisis: else there is nothing to approve. */
const saysSomething = (plan: Plan): boolean =>
  plan.forms.chapters.some(({ section }) => {
    const own = Object.entries(section.fields).some(
      ([name, field]) =>
        isWish(name) && field.control !== 'list' && saidTo(plan, 'person', name)?.kind === 'answer',
    )
    return (
      own ||
      (section.fields.crisis !== undefined && itemsOf(pathIn(plan, 'person', section), 'crisis').length > 0)
    )
  })
const isWish = (field: string): boolean => field.startsWith('about.') || field.startsWith('matters.')
const wishesOf = ({ section }: Form): readonly string[] => Object.keys(section.fields).filter(isWish)

const itemsOf = (path: Path, list: string): readonly string[] => Object.keys(path.items[list] ?? {})

const placed = (plan: Plan, field: string): Missing => ({
  section:
    [...plan.forms.chapters, plan.forms.submission].find((form) => form.section.fields[field])?.section.id ??
    '',
  field,
})

const topLevel = (plan: Plan, section: Section): readonly Missing[] =>
  pathIn(plan, 'person', section)
    .missing.filter(({ field, need }) => need === 'M' && !hasValue(plan, field))
    .map(({ field }) => ({ section: section.id, field }))

const listsIn = (section: Section): readonly { readonly name: string; readonly item: Section }[] =>
  Object.entries(section.fields).flatMap(([name, field]) =>
    field.control === 'list' ? [{ name, item: field.item }] : [],
  )

/**
 * In each item that stands in a voice: that voice's own musts, and the musts of the clinician.
 * The team adds to items of others and has none of its own, so nothing is asked of the team's voice.
 */
const inItems = (plan: Plan, section: Section, list: string, item: Section): readonly Missing[] =>
  voicesOf(plan).flatMap((voice) => {
    if (voice === team) return []
    return Object.entries(pathIn(plan, voice, section).items[list] ?? {}).flatMap(([id, path]) =>
      [
        ...path.missing.filter(({ need }) => need === 'M').map(({ field }) => field),
        ...pointingAtNobody(plan, voice, item, path),
        ...clinicianMusts(plan, item),
      ]
        .filter((field) => !teamHas(plan, { section: section.id, list, item: id }, item, field))
        .map((field) => ({ section: section.id, field, item: id })),
    )
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

const teamHas = (plan: Plan, place: Required<Spot>, item: Section, field: string): boolean => {
  const said = answersIn(plan, team, place.section).items[place.list]?.[place.item]?.answers[field]?.said
  return said?.kind === 'answer' && isStillValid(item.fields[field], said)
}
const team: Voice = 'team'
