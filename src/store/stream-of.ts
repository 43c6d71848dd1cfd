import type { PlanId } from '../plan/ids.ts'

/** The stream of a plan's facts, whose name its key has too. */
export const streamOf = (plan: PlanId): string => `plan:${plan}`
