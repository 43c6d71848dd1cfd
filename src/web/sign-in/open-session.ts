import type { Context } from 'hono'
import { generateCookie } from 'hono/cookie'
import { sessionKey } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import { isAddress } from '../../plan/ids.ts'
import type { Session } from '../../plan/ports.ts'
import { cookieName } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { addCookie, leftMarkOf } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'

/** A new session under a new token; one that this browser had before ends (RULE: renewed at each sign-in). What came by a letter carries it. */
export const openSession = async (
  service: Service,
  c: Context<Env>,
  account: Account,
  provedAt = service.clock.now(),
): Promise<Session> => {
  if (!account.letter && !isAddress(account.email))
    throw new Error('an account of a letter without its letter')
  const { clock, sessions, settings } = service
  const before = c.get('session')
  if (before?.account === account.id) await leave(service, before)
  else if (before) await sessions.close(before.idHash)
  const token = clock.token()
  const now = clock.now()
  const session: Session = {
    idHash: clock.digest(token),
    account: account.id,
    startedAt: now,
    provedAt,
    seenAt: now,
    duty: sessionKey(account),
  }
  await sessions.open(session)
  service.log({ event: 'signed in', request: c.get('requestId'), account: account.id })
  addCookie(
    c,
    generateCookie(cookieName(settings.baseUrl), token, {
      ...cookieRules(settings.baseUrl),
      ...(account.duty.kind === 'none' && !account.letter ? { maxAge: monthSeconds } : {}),
    }),
  )
  return session
}
/** Patients come back after closing the browser, but for those who came by a letter, on a device that others use; when a session ends is decided here, not by the cookie. */
const monthSeconds = 30 * 24 * 3600

const leave = ({ sessions, clock }: Service, session: Session): Promise<void> =>
  sessions.leave(session, leftMarkOf(clock, session), clock.now())

/** By hand: what stands on pages that are open still can be kept for whoever leaves, and for nobody else. */
export const closeSession = async (service: Service, c: Context<Env>): Promise<void> => {
  const session = c.get('session')
  if (session) {
    await leave(service, session)
    service.log({ event: 'signed out', request: c.get('requestId'), account: session.account })
  }
  const { baseUrl } = service.settings
  addCookie(c, generateCookie(cookieName(baseUrl), '', { path: '/', secure: isSecure(baseUrl), maxAge: 0 }))
}

/** For every cookie of ours: no script reads it, and no foreign page sends it with a post. */
export const cookieRules = (baseUrl: string) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(baseUrl) }) as const

const isSecure = (baseUrl: string): boolean => baseUrl.startsWith('https:')
