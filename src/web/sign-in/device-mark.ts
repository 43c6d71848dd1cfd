import type { Context } from 'hono'
import { generateCookie, getCookie } from 'hono/cookie'
import type { Account } from '../../plan/actor.ts'
import type { Env } from '../frame/ports.ts'
import { addCookie } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import { cookieRules } from './open-session.ts'

/**
 * That an address which works here was signed in by this browser, kept after signing out: what others at the same place ask
 * for is not counted against it. It says nothing, opens nothing, and nobody without the master key makes one. At home nothing
 * stays in a browser.
 */
export const markDevice = (service: Service, c: Context<Env>, { email, duty, isStaff }: Account): void => {
  if (duty.kind === 'none' && isStaff !== true) return
  const others = marksIn(service, c).filter((mark) => !isOf(service, mark, email))
  const nonce = service.clock.token().slice(0, 16)
  const marks = [...others.slice(1 - marksMost), `${nonce}.${hashFor(service, nonce, email)}`]
  const { baseUrl } = service.settings
  addCookie(
    c,
    generateCookie(deviceCookie(baseUrl), marks.join('~'), { ...cookieRules(baseUrl), maxAge: halfAYear }),
  )
}
/** A computer on a ward is shared. */
const marksMost = 8
const halfAYear = 180 * 24 * 3600

export const isMarked = (service: Service, c: Context<Env>, email: string): boolean =>
  marksIn(service, c).some((mark) => isOf(service, mark, email))

/** Whether this browser keeps anything of it. */
export const hasMarks = (service: Service, c: Context<Env>): boolean => marksIn(service, c).length > 0

const marksIn = ({ settings: { baseUrl } }: Service, c: Context<Env>): readonly string[] =>
  (getCookie(c, deviceCookie(baseUrl)) ?? '')
    .split('~')
    .filter((mark) => mark !== '' && mark.length < markLongest)
    .slice(-marksMost)
const markLongest = 200

const isOf = (service: Service, mark: string, email: string): boolean => {
  const [nonce = '', hash] = mark.split('.')
  return hash === hashFor(service, nonce, email)
}

const hashFor = ({ keyedHash }: Service, nonce: string, email: string): string =>
  keyedHash(`device ${nonce} ${email.toLowerCase()}`)

const deviceCookie = (baseUrl: string): string =>
  baseUrl.startsWith('https:') ? '__Host-sayso-device' : 'sayso-device'
