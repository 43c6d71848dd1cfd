import type { Context } from 'hono'
import { lostMailboxView } from '#views/review/lost-mailbox.ts'
import { seenLength } from '../../flow/controls/own-words.ts'
import { cardInGroups } from '../../plan/card-code.ts'
import { knownByMax } from '../../plan/deeds/starting.ts'
import { secondsLater } from '../../plan/ids.ts'
import { takeOverCode } from '../../plan/take-over-code.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { tellingNothing } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { unproved } from '../sign-in/sign-in.ts'
import { patientOf } from './patient-of.ts'

/** A person whose mailbox is lost: a clinician who says how she knows them makes a code for another address (H34). */
export const lostMailboxRoutes = (service: Service) =>
  room(service, withPlan('offer-regaining', 'clinician'))
    .get('/plans/:plan/lost-mailbox', async (c, found) => {
      tellingNothing(c)
      const first = await unproved(service, c)
      if (first) return first
      const [late] = await givenBack(service, c)
      return service.respond(c, lostMailboxView(pageOf(found, late?.post.get('known-by') ?? '')))
    })
    .post('/plans/:plan/lost-mailbox', (c, found) => offer(service, c, found))

const pageOf = ({ plan }: OnPlan<'clinician'>, typed = '') => ({
  plan: plan.id,
  patient: patientOf(plan),
  isOffered: plan.takeOver !== undefined,
  typed,
})

/** The code stands on the page that answers, once: only its digest is kept. */
const offer = async (service: Service, c: Context<Env>, found: OnPlan<'clinician'>): Promise<Response> => {
  const { clock, settings } = service
  tellingNothing(c)
  const first = await unproved(service, c)
  if (first) return first
  const knownBy = (c.get('post').get('known-by') ?? '').trim()
  const problem = knownBy === '' ? 'empty' : seenLength(knownBy) > knownByMax ? 'too-long' : undefined
  if (problem) return service.respond(c, lostMailboxView({ ...pageOf(found, knownBy), problem }), 422)
  const code = takeOverCode(clock.token())
  const until = secondsLater(clock.now(), offeredForSeconds)
  const outcome = await found.act({ kind: 'offer-regaining', codeHash: clock.digest(code), until, knownBy })
  if (!outcome.ok) return await refused(service, c, outcome.refusal)
  const made = {
    code: cardInGroups(code),
    address: `${settings.baseUrl}/plans/${found.plan.id}/yours`,
    until,
  }
  return service.respond(c, lostMailboxView({ ...pageOf(found), made }))
}
const offeredForSeconds = 3 * 24 * 60 * 60
