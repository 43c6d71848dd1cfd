import type { Context } from 'hono'
import { wantedOfNobodyView } from '#views/staff/wanted.ts'
import type { Account } from '../../plan/actor.ts'
import { onDuty } from '../frame/doors.ts'
import { practicesToName } from '../frame/open-practices.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { noteWanted } from '../frame/wanted-noted.ts'
import { wantedOfNobody } from './wanted-of-nobody.ts'

/** The inbox of whoever runs the service: plans that were wanted while nobody knows the practice. No plan is read or looked up here. */
export const wantedOfNobodyRoutes = (service: Service) =>
  room(service, onDuty('administrator'))
    .get('/plans-wanted', (c, { account }) => list(service, c, account))
    .post('/plans-wanted/:wanted', (c, { account }) => settle(service, c, account), { page: '/plans-wanted' })

/** With the names of those that have said that somebody is not theirs, closed ones too. */
const list = async (
  service: Service,
  c: Context<Env>,
  account: Account,
  unnamed?: string,
): Promise<Response> => {
  const [wanted, open, all] = await Promise.all([
    wantedOfNobody(service),
    practicesToName(service),
    service.practices.all(),
  ])
  if (wanted.length > 0) await noteWanted(service, account, 'wanted-read')
  const nameOf = new Map(all.map(({ id, name }) => [id, name]))
  const lines = wanted.map((one) => ({
    ...one,
    notTheirs: one.notOurs.flatMap((id) => nameOf.get(id) ?? []),
  }))
  const view = wantedOfNobodyView(lines, open, unnamed)
  return service.respond(c, view, unnamed === undefined ? 200 : 422)
}

const settle = async (service: Service, c: Context<Env>, account: Account): Promise<Response> => {
  const wanted = (await wantedOfNobody(service)).find(({ id }) => id === c.req.param('wanted'))
  const post = c.get('post')
  if (wanted && post.get('do') === 'take-off') {
    await noteWanted(service, account, 'wanted-known')
    await service.plansWanted.takeOff(wanted)
  }
  if (wanted && post.get('do') === 'send') {
    const to = (await practicesToName(service)).find(({ id }) => id === post.get('practice'))
    if (!to) return await list(service, c, account, wanted.id)
    await noteWanted(service, account, 'wanted-moved')
    await service.plansWanted.move(wanted, { practice: to.id, notOurs: wanted.notOurs })
  }
  return goTo(c, '/plans-wanted')
}
