import type { Context } from 'hono'
import type { ShowHidden } from '#views/drafting/show-hidden.ts'
import type { Env } from '../frame/ports.ts'

/** Asked for by the address of this visit alone: whoever comes back finds it folded again. */
export const showHidden = (c: Context<Env>): ShowHidden => ({
  isOpen: c.req.query('hidden') === 'shown',
  at: c.req.path,
})
