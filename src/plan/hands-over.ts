import type { Voice } from './facts.ts'
import type { Plan } from './plan.ts'

/** In whose voice a plan is handed over: the person's own, else that of the helper who began it, while nobody has taken it over. */
export const voiceHandingOver = ({
  owner,
  starter,
  carers,
}: Pick<Plan, 'owner' | 'starter' | 'carers'>): Voice => {
  if (owner !== undefined || starter === undefined) return 'person'
  return Object.values(carers).find(({ account, removed }) => account === starter && !removed)?.id ?? 'person'
}
