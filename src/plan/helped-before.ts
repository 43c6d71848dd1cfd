import type { Account } from './actor.ts'
import { isOverFor } from './carer.ts'
import type { Instant } from './ids.ts'
import type { Plan } from './plan.ts'

/** How it ended that somebody helped: a day that is over, by themselves, or by somebody else; whoever is asked again has an invitation to read instead. */
export const howHelpEnded = (
  { id, email }: Account,
  { carers }: Plan,
  at: Instant,
): 'help-over' | 'help-stopped' | 'access-ended' | undefined => {
  const all = Object.values(carers)
  const own = all.filter(({ account }) => account === id)
  if (own.some((one) => !one.removed && isOverFor(one, at))) return 'help-over'
  const isAsked = all.some((one) => !one.removed && one.email.toLowerCase() === email.toLowerCase())
  if (isAsked || !own.some(({ removed }) => removed)) return undefined
  return own.at(-1)?.leftAt === undefined ? 'access-ended' : 'help-stopped'
}
