import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { signInMail } from '#views/mail/mail.ts'
import { secondsLater } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import { cookieRules } from './open-session.ts'

type Asked = { readonly email: string; readonly returnTo: string }

/** Queues a link that works once, for ten minutes, and without more ado only in the browser that asked. */
export const sendLink = async (
  service: Service,
  c: Context<Env>,
  { email, returnTo }: Asked,
): Promise<Response> => {
  const { clock, sessions, settings } = service
  const now = clock.now()
  if ((await sessions.linksSince(email, secondsLater(now, -windowSeconds))) >= linksMost) {
    c.header('Retry-After', String(windowSeconds))
    return service.errorPage(c, 'too-often')
  }
  const token = clock.token()
  await sessions.addLink(
    {
      tokenHash: clock.digest(token),
      email,
      browserHash: clock.digest(browserOf(service, c)),
      returnTo,
      expiresAt: secondsLater(now, lifeSeconds),
    },
    { to: email, ...signInMail(wordsFor(c), `${settings.baseUrl}/sign-in/${token}`) },
  )
  return goTo(c, '/sign-in/sent')
}
const linksMost = 5
const windowSeconds = 900
const lifeSeconds = 600

/** Remembers the browser for as long as the link lives; one that asks twice can use either link. */
const browserOf = ({ clock, settings: { baseUrl } }: Service, c: Context<Env>): string => {
  const name = askedCookie(baseUrl)
  const browser = getCookie(c, name) ?? clock.token()
  setCookie(c, name, browser, { ...cookieRules(baseUrl), maxAge: lifeSeconds })
  return browser
}

export const askedCookie = (baseUrl: string): string =>
  baseUrl.startsWith('https:') ? '__Host-sayso-asked' : 'sayso-asked'
