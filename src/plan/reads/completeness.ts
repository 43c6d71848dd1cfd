import { needOf } from '../../flow/needs.ts'
import { type Path, withItems } from '../../flow/path.ts'
import type { Section } from '../../flow/section.ts'
import { isSameSpot, type Spot, sectionAt } from '../../flow/spot.ts'
import type { Plan } from '../plan.ts'
import { anotherLook } from './another-look.ts'
import { contactName } from './contact-name.ts'
import { pathIn, pathwaysOf } from './reading.ts'
import { neededNow } from './rules.ts'
import { shown } from './shown.ts'

/**
 * What must hold a value before approval and does not yet, in any voice: what is missing on the team's walk
 * (dataset section 4, "approve"). An answer that its question does not take any more is asked for again, whatever
 * its need: approved as it stands it would show an urgent reader what nobody is offered, left out it would drop
 * somebody's words in silence. Rules see today; without one, the day of the last fact.
 */
export const missingForApproval = (plan: Plan, today: string = plan.changedAt): readonly Spot[] => {
  const missing = plan.forms.chapters.flatMap(({ section }) =>
    withItems(pathIn(plan, 'team', section)).flatMap(({ at, path }) =>
      [...musts(path), ...pointingAtNobody(plan, sectionAt(section, at), path)].map((field) => ({
        section: section.id,
        at: [...at, field],
      })),
    ),
  )
  const ruled = neededNow(plan, { at: 'approval', today })
  const flagged = anotherLook(plan).map(({ voice: _, ...spot }): Spot => spot)
  const more = [...ruled, ...flagged].filter((spot) => !missing.some((one) => isSameSpot(one, spot)))
  return [...missing, ...more]
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

/** What the person has yet to give before the draft can be handed over: what rules need, and what the hand-over asks. */
export const missingForSubmission = (plan: Plan, today: string = plan.changedAt): readonly Spot[] => {
  const { section } = plan.forms.submission
  return [
    ...neededNow(plan, { at: 'hand-over', today }),
    ...pathIn(plan, 'person', section).missing.map(({ field }) => ({ section: section.id, at: [field] })),
  ]
}
