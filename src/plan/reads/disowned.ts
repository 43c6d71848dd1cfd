import type { Entry } from '../content.ts'
import type { Instant } from '../ids.ts'
import type { Plan } from '../plan.ts'
import { spokenInAll } from './spoken.ts'

/** A helper whose words stand approved, and since when the person lets them count no more. */
export type Disowned = {
  readonly name: string
  readonly relationship?: string
  readonly at: Instant
}

/** A new version leaves them out, so that nothing of before it is. */
export const disowned = (plan: Plan): readonly Disowned[] => {
  const { approved, carers } = plan
  if (!approved) return []
  return Object.values(carers)
    .flatMap(({ id, name, relationship, relationshipsBefore = [], disownedAt: at }) => {
      if (at === undefined || at < approved.at) return []
      const said = spokenInAll(plan, [id])
      const names = new Set([name, ...said.map(({ answer }) => answer.by.name)])
      const called = [relationship, ...relationshipsBefore]
      return [...names].flatMap((one) => called.map((as): Disowned => ({ name: one, relationship: as, at })))
    })
    .filter((one) => approved.content.entries.some((entry) => isOf(entry, one)))
}

const isOf = ({ saidBy }: Entry, one: Disowned): boolean =>
  saidBy.voice === 'carer' && saidBy.name === one.name && saidBy.relationship === one.relationship
