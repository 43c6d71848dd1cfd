import type { Context } from 'hono'
import { plansWantedView } from '#views/review/wanted.ts'
import { onDuty } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { type Desk, wantedAtDesk } from '../frame/wanted-here.ts'
import { noteWanted } from '../frame/wanted-noted.ts'

/** At the desk: for whom a plan was wanted, and what became of it. Whoever said so hears nothing. */
export const plansWantedRoutes = (service: Service) =>
  room(service, onDuty('clinician'))
    .get('/reviews/wanted', async (c, duty) => {
      const wanted = await wantedAtDesk(service, duty)
      if (wanted.length > 0) await noteWanted(service, duty.account, 'wanted-read')
      return service.respond(c, plansWantedView(wanted, duty.duty.practice))
    })
    .post('/reviews/wanted/:wanted', (c, duty) => settle(service, c, duty), { page: '/reviews/wanted' })

/** What is on no list of this desk any more was settled by a colleague. */
const settle = async (service: Service, c: Context<Env>, duty: Desk): Promise<Response> => {
  const { practice } = duty.duty
  const wanted = (await wantedAtDesk(service, duty)).find(({ id }) => id === c.req.param('wanted'))
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
