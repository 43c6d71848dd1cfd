import type { Context } from 'hono'
import type { PaperTop } from '#views/print/paper.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import type { Found } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { isPrintLarge } from '../frame/print-size.ts'
import type { Service } from '../frame/service.ts'

/** Whose page of paper it is and in which size of print; the other size keeps what else the address says. */
export const paperTop = ({ clock }: Service, c: Context<Env>, { plan, actor }: Found): PaperTop => {
  const isLarge = isPrintLarge(c)
  const other = { ...c.req.query(), size: isLarge ? 'usual' : 'large' }
  return {
    plan: plan.id,
    about: calledOpenly(plan, actor),
    now: clock.now(),
    ...(actor.kind === 'carer' ? { by: actor.name } : {}),
    isLarge,
    otherSize: `${c.req.path}?${new URLSearchParams(other)}`,
  }
}
