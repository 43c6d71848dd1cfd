import type { Section } from '../../flow/section.ts'
import { entryNamed, fieldAt, isSameSpot, type Spot, sectionAt } from '../../flow/spot.ts'
import { testsOf } from '../../flow/step.ts'
import { mayWrite } from '../access.ts'
import type { Actor } from '../actor.ts'
import { fold, type Plan } from '../plan.ts'
import { type LeftAside, leftAsideIn } from './left-aside.ts'
import { formOf } from './reading.ts'

/**
 * What the team said only because it said this: taken back, its questions are not asked any more. Whoever takes it back takes
 * these back too, and does not find them one by one as something that somebody lost.
 */
export const goesWith = (plan: Plan, spot: Spot, by: Actor): readonly LeftAside[] => {
  const section = formOf(plan, spot.section)?.section
  if (!section || !isForkedBy(section, spot)) return []
  const before = leftAsideIn(plan, section)
  const isOwn = ({ at }: Spot): boolean => {
    const field = entryNamed(sectionAt(section, at)?.fields, fieldAt(at) ?? '')
    return field !== undefined && mayWrite(by, field)
  }
  return leftAsideIn(without(plan, spot, by), section).filter(
    (one) => isOwn(one) && !before.some((other) => isSameSpot(other, one)),
  )
}

/** Whether any way in its section hangs on it. */
const isForkedBy = (section: Section, { at }: Spot): boolean => {
  const asked = sectionAt(section, at)
  return [section, ...(asked ? [asked] : [])].some((one) =>
    testsOf(one).some(([subject]) => subject === fieldAt(at)),
  )
}

const without = (plan: Plan, spot: Spot, { id, name, kind: role }: Actor): Plan =>
  fold(plan, [
    {
      version: plan.version + 1,
      at: plan.changedAt,
      by: { id, name, role },
      fact: { kind: 'AnswerTakenBack', voice: 'team', ...spot },
    },
  ])
