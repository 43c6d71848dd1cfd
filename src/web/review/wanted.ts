import type { Context } from 'hono'
import { plansWantedView } from '#views/review/wanted.ts'
import type { Account } from '../../plan/actor.ts'
import type { PracticeId } from '../../plan/ids.ts'
import { onDuty } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { noteWanted } from '../frame/wanted-noted.ts'
import { wantedHere } from './wanted-here.ts'

/** At the desk: for whom a plan was wanted, and what became of it. Whoever said so hears nothing. */
export const plansWantedRoutes = (service: Service) =>
  room(service, onDuty('clinician'))
    .get('/reviews/wanted', async (c, duty) => {
      const wanted = await atDesk(service, duty)
      if (wanted.length > 0) await noteWanted(service, duty.account, 'wanted-read')
      return service.respond(c, plansWantedView(wanted, duty.duty.practice))
    })
    .post('/reviews/wanted/:wanted', (c, duty) => settle(service, c, duty), { page: '/reviews/wanted' })

type Desk = { readonly account: Account; readonly duty: { readonly practice: PracticeId } }

const atDesk = async (service: Service, duty: Desk) => {
  const { practice } = duty.duty
  const [listed, own] = await Promise.all([
    service.plans.ofPractice(practice),
    service.plans.theirOwnIn(practice, duty.account),
  ])
  return await wantedHere(service, duty, { listed, own })
}

/** What is on no list of this desk any more was settled by a colleague. */
const settle = async (service: Service, c: Context<Env>, duty: Desk): Promise<Response> => {
  const { practice } = duty.duty
  const wanted = (await atDesk(service, duty)).find(({ id }) => id === c.req.param('wanted'))
  const does = c.get('post').get('do')
  if (wanted && does === 'known') {
    await noteWanted(service, duty.account, 'wanted-known')
    await service.plansWanted.takeOff(wanted)
  }
  if (wanted && does === 'not-ours' && wanted.practice === practice) {
    await noteWanted(service, duty.account, 'wanted-moved')
    const notOurs = [...new Set([...wanted.notOurs, practice])]
    await service.plansWanted.move(wanted, { practice: undefined, notOurs })
  }
  return goTo(c, '/reviews/wanted')
}
