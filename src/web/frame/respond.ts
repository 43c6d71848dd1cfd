import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import type { ContentfulStatusCode, StatusCode } from 'hono/utils/http-status'
import { frame, layout } from '#views/frame/layout.ts'
import type { View } from '#views/frame/page.ts'
import { withoutVoice } from '#views/frame/without-voice.ts'
import { englishIn, type ViewWords } from '#views/words.ts'
import type { Account } from '../../plan/actor.ts'
import type { Session } from '../../plan/ports.ts'
import { idleFor } from './doors.ts'
import type { Clock, Env, Ports } from './ports.ts'
import { heardIn } from './words-in-post.ts'

export type Respond = (c: Context<Env>, view: View, status?: ContentfulStatusCode) => Response

/** One page for the browser that loads it whole and for htmx, which takes the title and `main` alone. */
export const respondWith = ({
  settings,
  assets,
  clock,
  forms,
}: Pick<Ports, 'settings' | 'assets' | 'clock' | 'forms'>): Respond => {
  const addressOf = (asset: string): string => assets.get(asset)?.address ?? `/assets/${asset}`
  return (c, view, status = 200) => {
    // What is refused may speak of danger as well: whom to call comes first, then what is wrong.
    const helpFirst = c.get('helpFirst') ?? (status < 400 ? undefined : heardIn(forms, c))
    if (helpFirst) c.set('nation', helpFirst.nation)
    const says = wordsFor(c)
    const page = view(says)
    const account = c.get('account')
    const idle = account && idleFor(account, assets)
    const who = {
      demo: settings.demo,
      addressOf,
      givenBack: c.get('givenBack'),
      isRefused: status >= 400,
      ...(helpFirst ? { helpFirst } : {}),
      ...(idle ? { idle } : {}),
      ...(account ? { name: account.name, duty: account.duty.kind } : {}),
      largeBy: c.get('largeBy'),
      formPage: c.get('formPage'),
    }
    const body = c.req.header('HX-Request') === 'true' ? frame(says, page, who) : layout(says, page, who)
    const markup = String(body)
    const mark = account && pageMark(clock, account, c.get('session'))
    return answer(c, { body: mark === undefined ? markup : withMark(markup, mark), status })
  }
}

/**
 * Every form that posts says for whom it was drawn. No markup here is a person's: what they wrote is escaped. Going back, a
 * browser fills a form with what was typed in it, whoever typed it: it knows a form by its name, or by the names of its first
 * controls, so that both are another account's own.
 */
const withMark = (page: string, mark: string): string => {
  const [account = ''] = mark.split('.')
  let at = 0
  return page.replace(posting, (form) => {
    at += 1
    const named = `<form name="of-${account}-${at}"${form.slice('<form'.length)}`
    return `${named}${hidden(`of-${account}`, 'disabled')}${hidden('drawn-for', `value="${mark}"`)}`
  })
}
const hidden = (name: string, more: string): string => `<input type="hidden" name="${name}" ${more}>`
const posting = /<form\b[^>]* method="post"[^>]*>/g

/** The account’s mark first, so that whoever signs in again goes on with the page that is open; behind it that of the session. */
const pageMark = (clock: Pick<Clock, 'digest'>, account: Account, session: Session | undefined): string =>
  `${markOf(clock, account)}.${session ? leftMarkOf(clock, session) : ''}`

export const markOf = ({ digest }: Pick<Clock, 'digest'>, { id }: Pick<Account, 'id'>): string =>
  digest(`drawn for ${id}`).slice(0, 24)

/** By which a page is known once its session was ended by hand: it opens nothing, and nobody gets the session from it. */
export const leftMarkOf = ({ digest }: Pick<Clock, 'digest'>, { idHash }: Pick<Session, 'idHash'>): string =>
  digest(`left ${idHash}`).slice(0, 32)

/** The words of whoever asks, one language for all of a request; an account names none yet. */
export const wordsFor = (c: Context<Env>): ViewWords => {
  const words = englishIn(c.get('nation') ?? 'england', {
    isYoung: c.get('isYoung') === true,
    isOfYoung: c.get('isOfYoung') === true,
    reachesNobody: c.get('reachesNobody') === true,
  })
  return c.get('callsWithoutVoice') === true ? withoutVoice(words) : words
}

/** Marks a page on the way to a record that shows nothing of it, so that no reading is written down. */
export const tellingNothing = (c: Context<Env>): void => c.set('tellsNothing', true)

/** After a post: to the next page, by GET. */
export const goTo = (c: Context<Env>, path: string): Response =>
  answer(c, { body: null, status: 303, headers: { Location: path } })

/** The same to a page that htmx cannot put in the place of `main`, because it stands alone. */
export const goToWhole = (c: Context<Env>, path: string): Response =>
  c.req.header('HX-Request') === 'true'
    ? answer(c, { body: null, status: 204, headers: { 'HX-Redirect': path } })
    : goTo(c, path)

export type Answer = {
  /** A page, the bytes of something else, or nothing. */
  readonly body: string | Uint8Array<ArrayBuffer> | null
  readonly status?: StatusCode
  readonly headers?: Readonly<Record<string, string>>
  /** How hard a page is pressed: 1 costs the least time, 9 makes the fewest bytes. */
  readonly level?: 1 | 9
}

/** The one way out: everything that leaves is made here, with the headers of every answer, from a body that is no stream. */
export const answer = (c: Context<Env>, { body, status = 200, headers, level = 1 }: Answer): Response => {
  const isPacked = typeof body === 'string' && body.length >= packedFromLength && takesGzip(c)
  const cookies = c.get('cookies') ?? []
  const all = {
    ...c.get('always'),
    ...(typeof body === 'string' ? { 'Content-Type': 'text/html; charset=UTF-8' } : {}),
    ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
    ...headers,
    ...c.get('headers'),
  }
  const response = new Response(isPacked ? gzipSync(body, { level }) : body, {
    status,
    headers: cookies.length === 0 ? all : withCookies(all, cookies),
  })
  c.set('answered', response)
  return response
}
const packedFromLength = 1024

export const takesGzip = (c: Pick<Context, 'req'>): boolean =>
  /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')

const withCookies = (
  headers: Readonly<Record<string, string>>,
  cookies: readonly string[],
): [string, string][] => [
  ...Object.entries(headers),
  ...cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]),
]

/** A header that this answer has and others do not. */
export const addHeader = (c: Context<Env>, name: string, value: string): void =>
  c.set('headers', { ...c.get('headers'), [name]: value })

export const addCookie = (c: Context<Env>, cookie: string): void =>
  c.set('cookies', [...(c.get('cookies') ?? []), cookie])

/** What a library answered by itself leaves with the same headers as every page. */
export const headersAreThere = (c: Context<Env>): void => {
  if (c.res === c.get('answered')) return
  for (const [name, value] of Object.entries(c.get('always')))
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
}

/** No page with a person in it stays in a browser's or a proxy's cache, in a frame, or runs what is not ours. */
export const headersOf = (baseUrl: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy,
  'Cache-Control': 'no-store',
  Vary: 'HX-Request, Accept-Encoding',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-XSS-Protection': '0',
  ...(baseUrl.startsWith('https:')
    ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
    : {}),
})

/** A page of a plan may record what is said, once somebody presses; what is swapped into it stands under the same policy. No other page may, and none may look or locate. */
export const sensesOf = (path: string): string =>
  `camera=(), geolocation=(), microphone=${path.startsWith('/plans/') ? '(self)' : '()'}`
export const policy = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')
