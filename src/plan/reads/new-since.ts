import { keptRows } from '../../flow/json.ts'
import type { Plan } from '../plan.ts'
import { type Spoken, spokenBy } from './spoken.ts'

/** Rows that stand in a field, in items too, and in no approved version as they stand. */
export const newSince = (plan: Plan, field: string): readonly Spoken[] => {
  const before = plan.approved?.content.entries ?? []
  const were = new Set(before.flatMap((one) => (one.field === field ? [JSON.stringify(one.said)] : [])))
  return plan.forms.sections
    .flatMap((form) => spokenBy(plan, form))
    .filter(
      ({ field: name, answer: { said } }) =>
        name === field &&
        said.kind === 'answer' &&
        keptRows(said.value).length > 0 &&
        !were.has(JSON.stringify(said)),
    )
}
