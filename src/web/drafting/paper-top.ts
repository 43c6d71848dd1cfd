import type { Context } from 'hono'
import type { PaperTop } from '#views/print/paper.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import type { Found } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'

/** Whose page of paper it is and in which size of print; the other size keeps what else the address says. */
export const paperTop = ({ clock }: Service, c: Context, { plan, actor }: Found): PaperTop => {
  const isLarge = c.req.query('size') === 'large'
  const { size: _, ...others } = c.req.query()
  const asked = new URLSearchParams({ ...others, ...(isLarge ? {} : { size: 'large' }) }).toString()
  return {
    plan: plan.id,
    about: calledOpenly(plan, actor),
    now: clock.now(),
    ...(actor.kind === 'carer' ? { by: actor.name } : {}),
    isLarge,
    otherSize: asked === '' ? c.req.path : `${c.req.path}?${asked}`,
  }
}
