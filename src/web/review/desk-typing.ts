import { type Door, planFor } from '../frame/doors.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { beside, type Typing, typedForAnother, whileTyping } from '../frame/while-typing.ts'
import { placeOf } from './desk-begun.ts'
import { deskFormAt } from './desk-forms.ts'

/** What a clinician types into a small form is kept for her alone, and says nothing until it is sent. */
export const deskTypingRoutes = (service: Service) => {
  const typing = whileTyping(service)
  return room(service, stillAtDesk).post(
    '/plans/:plan/review/desk/:form/typed',
    (c, still) => typing(c, still.typing),
    typedForAnother,
  )
}

/** Open a while longer than the form itself, and then it leads beside the plan. */
const stillAtDesk: Door<{ readonly typing: Typing }> = async (service, c) => ({
  kind: 'in',
  held: { typing: await typingIn(service, c) },
})

const typingIn = async (...[service, c]: Parameters<typeof stillAtDesk>): Promise<Typing> => {
  const account = c.get('account') ?? c.get('expired')
  if (!account) return 'signed-out'
  const key = c.req.param('form') ?? ''
  const one = deskFormAt(key)
  const wanted = one && { deed: one.form.deed, kinds: ['clinician'] as const }
  const entry = wanted && (await planFor(service, c, account, wanted))
  if (!one || entry?.kind !== 'in') return 'no-news'
  const { form, at } = one
  const post = c.get('post')
  const asked = form.asks(service, entry.held, { at, post })
  if (!asked) return 'no-news'
  const below = `/plans/${entry.held.plan.id}/`
  const late = {
    ...{ page: `${below}${form.page(at)}`, why: 'late' as const },
    ...(form.to ? { to: `${below}${form.to(at)}` } : {}),
  }
  const isLate = c.get('account') === undefined
  const written = beside(service, { found: entry.held, place: placeOf(key, asked) }, post)
  return { ...written, ...(isLate ? { late } : {}) }
}
