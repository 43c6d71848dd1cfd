import type { Said } from '../../flow/answer.ts'
import { keptRows } from '../../flow/json.ts'
import type { Plan } from '../plan.ts'
import { type Spoken, spokenInAll } from './spoken.ts'

/** Rows that stand in a field, in items too, and in no approved version as they stand. */
export const newSince = (plan: Plan, field: string): readonly Spoken[] => {
  const isNew = newIn(plan, field)
  return spokenInAll(plan).filter(
    ({ field: name, answer: { said } }) =>
      name === field && said.kind === 'answer' && keptRows(said.value).length > 0 && isNew(said),
  )
}

/** Whether no approved answer to this field is so, wherever it stood. */
export const newIn = ({ approved }: Plan, field: string): ((said: Said) => boolean) => {
  const before = approved?.content.entries ?? []
  const were = new Set(before.flatMap((one) => (one.field === field ? [JSON.stringify(one.said)] : [])))
  return (said) => !were.has(JSON.stringify(said))
}
