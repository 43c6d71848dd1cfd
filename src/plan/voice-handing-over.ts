import type { Voice } from './facts.ts'
import type { Plan } from './plan.ts'

type Held = Pick<Plan, 'owner' | 'starter' | 'carers'>

/** In whose voice a plan is handed over: the person's own, else that of the helper who began it, while nobody has taken it over. */
export const voiceHandingOver = ({ owner, starter, carers }: Held): Voice => {
  if (owner !== undefined || starter === undefined) return 'person'
  return Object.values(carers).find(({ account, removed }) => account === starter && !removed)?.id ?? 'person'
}

/** Whose words of after an approval ask for a change of it: another helper's wait for whoever hands it over. */
export const asksForChanges = (plan: Held, voice: Voice): boolean =>
  voice === 'person' || voice === voiceHandingOver(plan)
