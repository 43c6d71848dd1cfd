import type { Plan } from '../../plan/plan.ts'
import { standingAlone } from '../../plan/reads/ends-alone.ts'

/** Those that can be, by what they are called, with what stands. */
export const endable = (plan: Plan) =>
  plan.away === undefined || plan.away.as === 'suspended'
    ? standingAlone(plan).map(({ entry: { field, label, question } }) => ({
        field,
        label: label ?? question,
      }))
    : []
