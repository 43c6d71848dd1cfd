import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { Account } from '../../plan/actor.ts'
import { type Instant, instant } from '../../plan/ids.ts'
import type { Session } from '../../plan/ports.ts'
import type { Env, Ports } from './ports.ts'

/** Finds who is signed in; a session that ran out is known, but opens nothing. */
export const sessionIsFound = ({ sessions, accounts, clock, settings }: Ports) =>
  createMiddleware<Env>(async (c, next) => {
    const token = getCookie(c, cookieName(settings.baseUrl))
    const session = token === undefined ? undefined : await sessions.find(clock.digest(token))
    const account = session && (await accounts.find(session.account))
    if (session && account) {
      const now = clock.now()
      if (isOpen(session, account, now)) {
        c.set('account', account)
        c.set('session', session)
        if (secondsBetween(session.seenAt, now) > seenEverySeconds) await sessions.seen(session.idHash, now)
      } else c.set('expired', account)
    }
    await next()
  })
const seenEverySeconds = 60

/** Patients and carers: 20 hours idle. Staff: 15 minutes idle, 12 hours at most. */
export const isOpen = ({ startedAt, seenAt }: Session, { duty }: Account, now: Instant): boolean =>
  duty.kind === 'none'
    ? secondsBetween(seenAt, now) < 20 * hour
    : secondsBetween(seenAt, now) < hour / 4 + seenEverySeconds && secondsBetween(startedAt, now) < 12 * hour
const hour = 3600

export const secondsBetween = (from: Instant, to: Instant): number =>
  (Date.parse(to) - Date.parse(from)) / 1000

export const secondsLater = (from: Instant, seconds: number): Instant =>
  instant(new Date(Date.parse(from) + seconds * 1000).toISOString())

/** The prefix binds the cookie to this host; browsers take it over TLS only. */
export const cookieName = (baseUrl: string): string =>
  baseUrl.startsWith('https:') ? '__Host-sayso' : 'sayso'
