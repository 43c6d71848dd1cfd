import type { Context } from 'hono'
import { accountView, dutyView } from '#views/sign-in/account.ts'
import { confirmView } from '#views/sign-in/sign-in.ts'
import { accountOn, dutiesNow, dutyKey } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import type { Member } from '../../plan/member.ts'
import { deskMorningAfter } from '../frame/desk-morning.ts'
import { type Door, signedIn } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { localPath } from './local-path.ts'
import { openSession } from './open-session.ts'
import { isFresh } from './sign-in.ts'

/** What somebody is signed in as and where, and the choice of one duty for this session. */
export const accountRoutes = (service: Service) =>
  room(service, asMember)
    .get('/account', async (c, { member, account }) => {
      const sessions = await service.sessions.ofAccount(member.id)
      const here = c.get('session')?.idHash
      const daily = await dailyOf(service, account)
      return service.respond(
        c,
        accountView({
          member,
          name: account.name,
          duty: account.duty,
          sessions,
          here,
          daily,
          isByLetter: account.letter !== undefined,
        }),
      )
    })
    .post('/account/daily-email', (c, { account }) => setDaily(service, c, account))
    .post('/account/sessions/:session/end', async (c, { member }) => {
      const id = c.req.param('session') ?? ''
      const own = await service.sessions.ofAccount(member.id)
      if (!own.some(({ idHash }) => idHash === id)) return service.errorPage(c, 'not-found')
      await service.sessions.close(id)
      return goTo(c, '/account')
    })
    .get('/account/duty', async (c, { member, account }) => {
      if (account.letter) return service.errorPage(c, 'not-found')
      const returnTo = localPath(c.req.query('returnTo'))
      const choices = await choicesOf(service, member)
      return service.respond(c, dutyView({ choices, chosen: dutyKey(account.duty), returnTo }))
    })
    .post('/account/duty', (c, held) => choose(service, c, held))

type AsMember = { readonly account: Account; readonly member: Member }
const asMember: Door<AsMember> = async (service, c) => {
  const entry = await signedIn(service, c)
  if (entry.kind !== 'in') return entry
  const { account } = entry.held
  const member = await service.accounts.member(account.id)
  return member ? { kind: 'in', held: { account, member } } : { kind: 'sign-in' }
}

const choicesOf = ({ practices }: Service, member: Member) =>
  Promise.all(
    [...dutiesNow(member), { kind: 'none' } as const].map(async (duty) => ({
      key: dutyKey(duty),
      duty,
      practice: duty.kind === 'clinician' ? (await practices.find(duty.practice))?.name : undefined,
    })),
  )

/** Another duty is another session, under a new token; going on duty asks for a fresh proof of who it is. */
const choose = async (service: Service, c: Context<Env>, { member }: AsMember): Promise<Response> => {
  const post = c.get('post')
  const session = c.get('session')
  const chosen = accountOn(member, post.get('duty') ?? 'none of them')
  if (!chosen || !session) return service.errorPage(c, 'not-found')
  if (chosen.duty.kind !== 'none' && !isFresh(session, service.clock.now()))
    return service.respond(c, confirmView('/account/duty'), 403)
  await openSession(service, c, chosen, session.provedAt)
  service.log({ event: 'duty chosen', account: member.id, duty: chosen.duty.kind })
  return goTo(c, localPath(post.get('returnTo')))
}

/** Whether one email a day is sent; undefined for whoever has no desk. */
const dailyOf = async ({ digests }: Service, { id, duty }: Account): Promise<'yes' | 'no' | undefined> => {
  if (duty.kind !== 'clinician') return undefined
  return (await digests.of(id, duty.practice)) ? 'yes' : 'no'
}

const setDaily = async (service: Service, c: Context<Env>, { id, duty }: Account): Promise<Response> => {
  const { digests, clock } = service
  const want = c.get('post').get('want')
  if (duty.kind !== 'clinician' || (want !== 'yes' && want !== 'no')) return service.errorPage(c, 'not-found')
  const desk = { account: id, practice: duty.practice }
  const askedAt = clock.now()
  if (want === 'no') await digests.stop(id, duty.practice)
  else await digests.ask({ ...desk, askedAt, nextAt: deskMorningAfter(askedAt) })
  return goTo(c, '/account#daily')
}
