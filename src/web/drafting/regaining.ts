import type { Context } from 'hono'
import type { Regaining } from '#views/drafting/regaining.ts'
import type { OnPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import type { Service } from '../frame/service.ts'

/** How the plan comes to whoever looks: by a code that moved it here, by one that may move it away, or by a letter. */
export const regainingShown = (
  { clock }: Service,
  c: Context<Env>,
  { plan: { takeOver, regained, letters }, account }: OnPlan,
): Regaining => {
  const told = (one: typeof regained) => one && { by: one.by.name, at: one.at, knownBy: one.knownBy }
  return {
    // A code that is too old opens nothing.
    made: takeOver && takeOver.until >= clock.now() ? told(takeOver.regaining) : undefined,
    used: told(regained),
    letterUntil: account.letter && letters?.[account.letter.id]?.until,
    isStopped: c.req.query('code') === 'stopped',
  }
}
