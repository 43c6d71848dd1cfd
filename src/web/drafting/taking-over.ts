import type { Context } from 'hono'
import { offeredView, offerView, takeOverView } from '#views/drafting/taking-over.ts'
import { cardCode, cardInGroups } from '../../plan/card-code.ts'
import { secondsLater } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { takeOverCode } from '../../plan/take-over-code.ts'
import { type Door, forOneself, type OnPlan, withPlan } from '../frame/doors.ts'
import { helpAddress } from '../frame/help-address.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo, tellingNothing } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

/** A plan that was begun for somebody: who began it makes a code, and the account that brings it makes the plan its own. */
export const takingOverRoutes = (service: Service) =>
  room(service, withPlan('offer-take-over', 'carer', 'clinician'))
    .get('/plans/:plan/hand-to-person', (c, found) => {
      tellingNothing(c)
      return service.respond(c, offerView(about(found)))
    })
    .post('/plans/:plan/hand-to-person', (c, found) => offer(service, c, found))
    .behind(forHerself)
    .get('/plans/:plan/yours', (c, { plan }) => service.respond(c, takeOverView({ plan: plan.id })))
    .post('/plans/:plan/yours', async (c, { plan, act }) => {
      const typed = c.get('post').get('code') ?? ''
      const outcome = await act({ kind: 'take-over', code: cardCode(typed) })
      if (outcome.ok) {
        if (plan.owner !== undefined) await service.sessions.closeAll(plan.owner)
        return goTo(c, `/plans/${plan.id}`)
      }
      return await refused(service, c, outcome.refusal, {
        'not-allowed': () => {
          const heard = viaHelpOfTyped(plan, typed)
          return heard ? goTo(c, heard) : service.respond(c, takeOverView({ plan: plan.id, typed }), 422)
        },
      })
    })
    .behind(withPlan('end-take-over', 'patient'))
    .post('/plans/:plan/code/end', async (c, { plan, act }) => {
      const outcome = await act({ kind: 'end-take-over' })
      return outcome.ok
        ? goTo(c, `/plans/${plan.id}?code=stopped`)
        : await refused(service, c, outcome.refusal)
    })

/** Words in place of a code are kept nowhere, and whose numbers are shown says nothing of the plan. */
const viaHelpOfTyped = ({ id, forms }: Plan, typed: string): string | undefined => {
  const dangers = forms.danger(typed, 'person')
  const again = `/plans/${id}/yours`
  const asked = { isCarer: false, kept: 'nowhere', told: 'later', next: again, back: again } as const
  return dangers.length === 0
    ? undefined
    : helpAddress({ dangers, nation: 'england', isYoung: false, ...asked })
}

/** Whoever is here for herself: on duty nobody makes a plan her own. */
const forHerself: Door<OnPlan<'stranger'>> = async (service, c) => {
  const entry = await forOneself(service, c)
  return entry.kind === 'in' ? await withPlan('take-over', 'stranger')(service, c) : entry
}

const about = ({ plan, actor }: OnPlan<'carer' | 'clinician'>) => ({
  plan: plan.id,
  name: calledOpenly(plan, actor),
  back: actor.kind === 'carer' ? `/plans/${plan.id}` : `/plans/${plan.id}/review`,
  isOffered: plan.takeOver !== undefined,
})

/** The code stands on the page that answers, once: only its digest is kept, so no other page could show it. */
const offer = async (
  service: Service,
  c: Context<Env>,
  found: OnPlan<'carer' | 'clinician'>,
): Promise<Response> => {
  const { clock, settings } = service
  tellingNothing(c)
  const code = takeOverCode(clock.token())
  const until = secondsLater(clock.now(), offeredForSeconds)
  const outcome = await found.act({ kind: 'offer-take-over', codeHash: clock.digest(code), until })
  if (!outcome.ok) return await refused(service, c, outcome.refusal)
  const address = `${settings.baseUrl}/plans/${found.plan.id}/yours`
  return service.respond(c, offeredView({ ...about(found), code: cardInGroups(code), address, until }))
}
const offeredForSeconds = 14 * 24 * 60 * 60
