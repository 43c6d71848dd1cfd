import type { Context } from 'hono'
import { generateCookie, getCookie } from 'hono/cookie'
import { signInMail } from '#views/mail/mail.ts'
import { enoughSentView } from '#views/sign-in/sign-in.ts'
import { secondsLater } from '../../plan/ids.ts'
import type { Env } from '../frame/ports.ts'
import { addCookie, addHeader, goTo, wordsFor } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import { cookieRules } from './open-session.ts'

type Asked = {
  readonly email: string
  readonly returnTo: string
  /** From a browser in which this address was signed in: what strangers ask for it does not count there. */
  readonly isKnown: boolean
}

/** Queues a link that works once, for ten minutes, and without more ado only in the browser that asked. */
export const sendLink = async (
  service: Service,
  c: Context<Env>,
  { email, returnTo, isKnown }: Asked,
): Promise<Response> => {
  const { clock, sessions, settings, tries } = service
  const wait = await tries.tooMany(keyOf(service, email, isKnown), linksLimit)
  if (wait !== undefined) return enoughSent(service, c, wait)
  const token = clock.token()
  await sessions.addLink(
    {
      tokenHash: clock.digest(token),
      email,
      browserHash: clock.digest(browserOf(service, c)),
      returnTo,
      expiresAt: secondsLater(clock.now(), lifeSeconds),
    },
    { to: email, ...signInMail(wordsFor(c), `${settings.baseUrl}/sign-in/${token}`) },
  )
  return goTo(c, '/sign-in/sent')
}
const lifeSeconds = 600
/** As long as a link lives: who may not ask for another has one that works, whoever asked for it. */
const linksLimit = { most: 5, seconds: lifeSeconds }

const keyOf = ({ clock }: Service, email: string, isKnown: boolean): string =>
  clock.digest(`links ${isKnown ? 'known' : 'new'} ${email.toLowerCase()}`)

/** Somebody showed that the mailbox is theirs: what was asked for before counts no more. */
export const forgetAsks = async (service: Service, email: string): Promise<void> => {
  for (const isKnown of [true, false]) await service.tries.forget(keyOf(service, email, isKnown))
}

const enoughSent = (service: Service, c: Context<Env>, waitSeconds: number): Response => {
  addHeader(c, 'Retry-After', String(waitSeconds))
  return service.respond(c, enoughSentView(Math.ceil(waitSeconds / 60)), 429)
}

/** Remembers the browser for as long as the link lives; one that asks twice can use either link. */
const browserOf = ({ clock, settings: { baseUrl } }: Service, c: Context<Env>): string => {
  const name = askedCookie(baseUrl)
  const browser = getCookie(c, name) ?? clock.token()
  addCookie(c, generateCookie(name, browser, { ...cookieRules(baseUrl), maxAge: lifeSeconds }))
  return browser
}

export const forgetAsking = ({ settings: { baseUrl } }: Service, c: Context<Env>): void =>
  addCookie(c, generateCookie(askedCookie(baseUrl), '', { ...cookieRules(baseUrl), maxAge: 0 }))

export const askedCookie = (baseUrl: string): string =>
  baseUrl.startsWith('https:') ? '__Host-sayso-asked' : 'sayso-asked'
