import { ukDay } from '../../flow/uk-day.ts'
import type { Plan } from '../plan.ts'
import { textMarked } from './reading.ts'

/** Why nobody of this plan can have died on that day: it is before they were born, or before any word of the plan was written. */
export const deathDayProblem = (
  plan: Plan,
  on: string | undefined,
): 'before-birth' | 'before-plan' | undefined => {
  if (on === undefined) return undefined
  if (on < (textMarked(plan, 'birth-date') ?? '')) return 'before-birth'
  const begun = begunOn(plan)
  return begun !== undefined && on < begun ? 'before-plan' : undefined
}

/** The first sign of it that is kept: an answer that was given anew has its newest day, the hand-over its first. */
const begunOn = ({ voices, firstSubmittedAt, approved }: Plan): string | undefined => {
  const said = Object.values(voices).flatMap((bySection) =>
    Object.values(bySection).flatMap(({ answers }) => Object.values(answers).map(({ at }) => at)),
  )
  const approvedSaid = approved?.content.entries.map(({ saidAt }) => saidAt) ?? []
  const first = [...said, ...approvedSaid, ...(firstSubmittedAt ? [firstSubmittedAt] : [])].toSorted()[0]
  return first === undefined ? undefined : ukDay(first)
}
