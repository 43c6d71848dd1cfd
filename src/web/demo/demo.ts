import type { Context } from 'hono'
import { demoView } from '#views/demo/demo.ts'
import { demoMailView } from '#views/demo/mail.ts'
import { demoNewcomers, demoPeople, newcomersDomain } from '#views/demo/people.en.ts'
import { actorFor } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import { accountId, planId } from '../../plan/ids.ts'
import { clientAddress } from '../frame/client-address.ts'
import { anybody } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { openSession } from '../sign-in/open-session.ts'

/** The demonstration, where anybody can be any of its made-up people; with DEMO off there is nothing here. */
export const demoRoutes = (service: Service) => {
  const demo = room(service, anybody)
  if (!service.settings.demo) return demo
  return demo
    .get('/demo', (c) => service.respond(c, demoView()))
    .get('/demo/mail', async (c) =>
      service.respond(c, demoMailView(await service.outbox.newest(mailsMost), service.settings.baseUrl)),
    )
    .post('/demo/sign-in/:person', async (c) => {
      const person = Object.entries(demoPeople).find(([key]) => key === c.req.param('person'))?.[1]
      const account = person && (await service.accounts.findByEmail(person.email))
      return account ? await enter(service, c, account, '/') : service.errorPage(c, 'not-found')
    })
    .post('/demo/patients', async (c) => {
      const key = service.clock.digest(`newcomers ${clientAddress(service, c)}`)
      const wait = await service.tries.tooMany(key, newcomersLimit)
      return wait === undefined ? await begin(service, c) : service.errorPage(c, 'too-often')
    })
}
const mailsMost = 50
const newcomersLimit = { most: 300, seconds: 3600 }

const enter = async (
  service: Service,
  c: Context<Env>,
  account: Account,
  path: string,
): Promise<Response> => {
  await openSession(service, c, account)
  return goTo(c, path)
}

/** Somebody new, with an empty plan. */
const begin = async (service: Service, c: Context<Env>): Promise<Response> => {
  const account = newcomer(service)
  if ((await service.accounts.add(account)) !== 'added') throw new Error('two newcomers had the same address')
  const id = planId(service.clock.token())
  await service.act(id, { kind: 'start', owner: account.id, name: account.name }, (plan) =>
    actorFor(account, plan),
  )
  return await enter(service, c, account, `/plans/${id}`)
}

const newcomer = ({ clock }: Service): Account => {
  const token = clock.token()
  const chance = Number.parseInt(clock.digest(token).slice(0, 8), 16)
  const name = demoNewcomers[chance % demoNewcomers.length] ?? ''
  const number = 1000 + (chance % 9000)
  const email = `${token.toLowerCase()}@${newcomersDomain}`
  return { id: accountId(token), email, name: `${name} ${number}`, duty: { kind: 'none' } }
}
