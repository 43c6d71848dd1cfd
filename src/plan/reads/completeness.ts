import type { Form } from '../../flow/form.ts'
import { needOf } from '../../flow/needs.ts'
import { type Path, withItems } from '../../flow/path.ts'
import type { Section } from '../../flow/section.ts'
import { isSameSpot, type Spot, sectionAt } from '../../flow/spot.ts'
import type { Plan } from '../plan.ts'
import { anotherLook } from './another-look.ts'
import { contactName } from './contact-name.ts'
import { pathIn, pathwaysOf, saidTo, voicesOf } from './reading.ts'
import { shown } from './shown.ts'

/**
 * What must hold a value before approval and does not yet, in any voice: what is missing on the team's walk
 * (dataset section 4, "approve"). An answer that its question does not take any more is asked for again, whatever
 * its need: approved as it stands it would show an urgent reader what nobody is offered, left out it would drop
 * somebody's words in silence.
 */
export const missingForApproval = (plan: Plan): readonly Spot[] => {
  const missing = plan.forms.chapters.flatMap(({ section }) =>
    withItems(pathIn(plan, 'team', section)).flatMap(({ at, path }) =>
      [...musts(path), ...pointingAtNobody(plan, sectionAt(section, at), path)].map((field) => ({
        section: section.id,
        at: [...at, field],
      })),
    ),
  )
  const flagged = anotherLook(plan)
    .map(({ voice: _, ...spot }): Spot => spot)
    .filter((spot) => !missing.some((one) => isSameSpot(one, spot)))
  return [...missing, ...flagged]
}

const musts = ({ missing }: Path): readonly string[] =>
  missing.filter(({ need }) => need === 'M').map(({ field }) => field)

/** Musts that name only contacts who were taken out since: nobody would be left to ring. */
const pointingAtNobody = (plan: Plan, section: Section | undefined, { live }: Path): readonly string[] =>
  Object.entries(section?.fields ?? {}).flatMap(([name, field]) => {
    const said = live[name]
    if (field.control !== 'references' || said?.kind !== 'answer') return []
    const isMust = needOf(field, pathwaysOf(plan)) === 'M'
    const reads = shown(field, undefined, said, (id) => contactName(plan, 'team', id))
    return isMust && reads.length === 0 ? [name] : []
  })

/** What has to be addressed and was not, in any voice: approval records the reason "not asked" for each. */
export const notAskedOf = (plan: Plan): readonly Spot[] =>
  plan.forms.chapters.flatMap(({ section }) =>
    withItems(pathIn(plan, 'team', section)).flatMap(({ at, path }) =>
      path.missing
        .filter(({ need }) => need === 'R')
        .map(({ field }) => ({ section: section.id, at: [...at, field] })),
    ),
  )

/** What the person has yet to give before the draft can be handed over (dataset section 4, "submit"). */
export const missingForSubmission = (plan: Plan): readonly Spot[] => [
  ...identity(plan),
  ...[reason, contact].filter((field) => !isAddressed(plan, field)).map((field) => placed(plan, field)),
  ...(saysSomething(plan) ? [] : [placed(plan, plan.forms.chapters.flatMap(wishesOf)[0] ?? contact)]),
  ...pathIn(plan, 'person', plan.forms.submission.section).missing.map(({ field }) => placed(plan, field)),
]
const reason = 'health.mainDiagnosis'
const contact = 'contact'

const identity = (plan: Plan): readonly Spot[] =>
  plan.forms.chapters.flatMap(({ section }) =>
    Object.entries(section.fields)
      .filter(([name, field]) => name.startsWith('person.') && needOf(field, pathwaysOf(plan)) === 'M')
      .filter(([name]) => !hasValue(plan, name))
      .map(([field]) => ({ section: section.id, at: [field] })),
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

const placed = (plan: Plan, field: string): Spot => ({
  section:
    [...plan.forms.chapters, plan.forms.submission].find((form) => form.section.fields[field])?.section.id ??
    '',
  at: [field],
})
