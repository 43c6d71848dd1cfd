import type { Context } from 'hono'
import { emailMovedMail, newAddressMail } from '#views/mail/mail.ts'
import { addressSentView, emailView, moveEmailView } from '#views/sign-in/email.ts'
import { emailAddressIn } from '../../flow/email-address.ts'
import type { Account } from '../../plan/actor.ts'
import { isAddress, secondsLater } from '../../plan/ids.ts'
import type { SignInLink } from '../../plan/ports.ts'
import { type Door, signedIn } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { openSession } from './open-session.ts'
import { unproved } from './sign-in.ts'

/** One's own address, changed by a link in the new mailbox; the old one is told, and opens nothing from then on. */
export const emailRoutes = (service: Service) =>
  room(service, byEmail)
    .get('/account/email', async (c, { account }) => {
      const first = await unproved(service, c)
      if (first) return first
      const [late] = await givenBack(service, c)
      return service.respond(c, emailView({ email: account.email, typed: late?.post.get('email') ?? '' }))
    })
    .post('/account/email', (c, { account }) => ask(service, c, account))
    .get('/account/email/:token', async (c, { account }) => {
      const link = await linkOf(service, c, account)
      if (!link) return service.errorPage(c, 'link-used')
      return service.respond(c, moveEmailView({ action: c.req.path, from: account.email, to: link.email }))
    })
    .post('/account/email/:token', (c, { account }) => move(service, c, account))

/** What staff sign in with is an administrator’s; who came by a letter has none. */
const byEmail: Door<{ readonly account: Account }> = async (service, c) => {
  const entry = await signedIn(service, c)
  if (entry.kind !== 'in') return entry
  const { duty, email, isStaff, letter } = entry.held.account
  const hasOwn = duty.kind === 'none' && isStaff !== true && !letter && isAddress(email)
  return hasOwn ? entry : { kind: 'fault', fault: 'not-found' }
}

/** Whether somebody else has that address is told to nobody but who reads its mail. */
const ask = async (service: Service, c: Context<Env>, account: Account): Promise<Response> => {
  const first = await unproved(service, c)
  if (first) return first
  const { clock, sessions, settings, tries } = service
  const typed = c.get('post').get('email') ?? ''
  const again = (problem: 'email' | 'same' | 'often', status: 422 | 429 = 422) =>
    service.respond(c, emailView({ email: account.email, typed, problem }), status)
  const address = emailAddressIn(typed)
  if (address === undefined) return again('email')
  if (address.toLowerCase() === account.email.toLowerCase()) return again('same')
  for (const key of [`moves ${account.id}`, `moves to ${address.toLowerCase()}`])
    if ((await tries.tooMany(clock.digest(key), asksLimit)) !== undefined) return again('often', 429)
  const token = clock.token()
  await sessions.addLink(
    {
      ...{ tokenHash: hashOf(service, token), email: address, browserHash: ownerOf(service, account) },
      ...{ returnTo: '/account', expiresAt: secondsLater(clock.now(), lifeSeconds) },
    },
    { to: address, ...newAddressMail(wordsFor(c), `${settings.baseUrl}/account/email/${token}`) },
  )
  return service.respond(c, addressSentView({ demo: settings.demo }))
}
const lifeSeconds = 30 * 60
/** In a day, from one account and to one address. */
const asksLimit = { most: 5, seconds: 24 * 60 * 60 }

/** Not as links to sign in are: none of these signs anybody in. */
const hashOf = ({ clock }: Service, token: string): string => clock.digest(`email ${token}`)
/** For the account that asked, and for no other. */
const ownerOf = ({ clock }: Service, { id }: Account): string => clock.digest(`email of ${id}`)

const linkOf = async (
  service: Service,
  c: Context<Env>,
  account: Account,
): Promise<SignInLink | undefined> => {
  const link = await service.sessions.findLink(hashOf(service, c.req.param('token') ?? ''))
  const now = service.clock.now()
  const isOpen = link && link.expiresAt > now && link.expiresAt <= secondsLater(now, 2 * lifeSeconds)
  return isOpen && link.browserHash === ownerOf(service, account) ? link : undefined
}

/** From this moment the old address opens nothing, and every other session is over. */
const move = async (service: Service, c: Context<Env>, account: Account): Promise<Response> => {
  const { accounts, outbox, sessions, settings } = service
  const link = await linkOf(service, c, account)
  const used = link && (await sessions.useLink(link.tokenHash))
  if (!used) return service.errorPage(c, 'link-used')
  if ((await accounts.move(account.id, used.email)) === 'email-taken')
    return service.respond(
      c,
      moveEmailView({ action: c.req.path, from: account.email, to: used.email, isTaken: true }),
      409,
    )
  await outbox.add({ to: account.email, ...emailMovedMail(wordsFor(c), settings.baseUrl) })
  const provedAt = c.get('session')?.provedAt
  await sessions.closeAll(account.id)
  await openSession(service, c, { ...account, email: used.email }, provedAt)
  service.log({ event: 'email moved', request: c.get('requestId'), account: account.id })
  return goTo(c, '/account')
}
