import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { fileMaxBytes } from '../../flow/kept-file.ts'
import type { Plan } from '../../plan/plan.ts'
import { versionRead } from '../../plan/version-read.ts'
import type { ErrorPage } from './errors.ts'
import type { Env, LogEntry, Ports } from './ports.ts'
import { type AsksForFile, asksForFile, wordsAndFiles } from './with-files.ts'

/** What stands before every page: an id for the log, headers, a limit on what comes in, and where it comes from. */
export const guards = (ports: Ports, errorPage: ErrorPage) =>
  guardsOf(ports, errorPage, asksForFile(ports.forms.sections))

const guardsOf = ({ settings: { baseUrl }, log }: Ports, errorPage: ErrorPage, asks: AsksForFile) => [
  identified,
  withoutNul(errorPage),
  limited(errorPage, asks),
  postIsRead(errorPage, asks),
  sameOrigin(baseUrl, { errorPage, asks, log }),
]
/** More than anybody types or pastes into one question, so that a text too long for its field comes back to its writer. */
const wordsMaxBytes = 1024 * 1024
/** One file at a time beside the words. */
const bodyWithFilesMaxBytes = wordsMaxBytes + fileMaxBytes

const identified = createMiddleware<Env>(async (c, next) => {
  c.set('requestId', Math.random().toString(36).slice(2, 10))
  await next()
})

/** Counting a body's bytes makes a stream of it, so only a body that does not say its length is counted. */
const limited = (errorPage: ErrorPage, asks: AsksForFile) => {
  const ofWords = limitedTo(wordsMaxBytes, (c) => errorPage(c, 'too-large'))
  const ofFiles = limitedTo(bodyWithFilesMaxBytes, (c) => errorPage(c, 'file-too-large'))
  return createMiddleware<Env>(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return await next()
    return await (isWithFiles(c, asks) ? ofFiles(c, next) : ofWords(c, next))
  })
}

const limitedTo = (mostBytes: number, tooLarge: (c: Context<Env>) => Response) => {
  const counted = bodyLimit({ maxSize: mostBytes, onError: tooLarge })
  return createMiddleware<Env>(async (c, next) => {
    const length = c.req.header('Content-Length')
    if (length === undefined || c.req.header('Transfer-Encoding') !== undefined) return await counted(c, next)
    return Number(length) <= mostBytes ? await next() : tooLarge(c)
  })
}

/** What the fields of a request come to, and what looks at it. */
type Looking = { readonly errorPage: ErrorPage; readonly asks: AsksForFile; readonly log: Ports['log'] }

/**
 * A post has to come from a page of ours: by Origin where the browser sends it, and that is the address in the
 * configuration, whatever Host the request names; else by Sec-Fetch-Site. One that says neither is refused. Only the
 * types that our forms send are read.
 */
const sameOrigin = (baseUrl: string, { errorPage, asks, log }: Looking) => {
  const ours = new URL(baseUrl).origin
  return createMiddleware<Env>(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return await next()
    if (c.req.method !== 'POST') return errorPage(c, 'not-found')
    const origin = c.req.header('Origin')
    const isOurs =
      origin !== undefined && origin !== 'null'
        ? origin === ours || isSameMachine(origin, ours)
        : c.req.header('Sec-Fetch-Site') === 'same-origin'
    if (!isOurs) {
      log({ level: 'warn', event: 'foreign form', request: c.get('requestId'), origin, expected: ours })
      return errorPage(c, 'foreign-form')
    }
    return isOfForm(c) || isWithFiles(c, asks) ? await next() : errorPage(c, 'not-a-form')
  })
}

/** `localhost` and `127.0.0.1` on one port are one service, when it runs on the own machine. */
const isSameMachine = (origin: string, ours: string): boolean =>
  ownMachine.test(origin) && ownMachine.test(ours) && origin.split(':')[2] === ours.split(':')[2]
const ownMachine = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/

/** Nobody types it, databases refuse it, and what stands behind it in an address is read by some and not by others. */
const withoutNul = (errorPage: ErrorPage) =>
  createMiddleware<Env>(async (c, next) =>
    c.req.url.includes('%00') ? errorPage(c, 'not-found') : await next(),
  )

/** One line a request, with the route's pattern: the path itself holds ids and the tokens of links. */
export const requestLog = ({ log }: Pick<Ports, 'log'>) =>
  createMiddleware<Env>(async (c, next) => {
    const beganMs = performance.now()
    await next()
    const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))
    log({
      ...levelOf(c.res.status),
      event: 'request',
      request: c.get('requestId'),
      account: (c.get('account') ?? c.get('expired'))?.id,
      method: c.req.method,
      route: route?.path ?? 'none',
      status: c.res.status,
      tookMs: Math.round(performance.now() - beganMs),
    })
  })

const levelOf = (status: number): Pick<LogEntry, 'level'> => {
  if (status >= 500) return { level: 'error' }
  return turnedAway.has(status) ? { level: 'warn' } : {}
}
const turnedAway: ReadonlySet<number> = new Set([403, 404, 409, 410, 413, 415, 429])

/** The fields of a form as they were sent, read once; each is found by its name without going through all of them. */
export class Post extends URLSearchParams {
  readonly #byName = new Map<string, string[]>()

  constructor(body: string) {
    super(body)
    for (const [name, value] of this) {
      const values = this.#byName.get(name)
      if (values) values.push(value)
      else this.#byName.set(name, [value])
    }
  }

  override get(name: string): string | null {
    return this.#byName.get(name)?.[0] ?? null
  }
  override getAll(name: string): string[] {
    return [...(this.#byName.get(name) ?? [])]
  }
  override has(name: string): boolean {
    return this.#byName.has(name)
  }
}

/** The version that the page was read at. */
export const readVersion = (post: Post, plan: Plan): number =>
  versionRead(plan, Number(post.get('read') ?? 0))

/** Reads what was posted, for everything behind it, and refuses more fields, or more words, than any form of ours has. */
const postIsRead = (errorPage: ErrorPage, asksForFile: AsksForFile) =>
  createMiddleware<Env>(async (c, next) => {
    const body = isWithFiles(c, asksForFile)
      ? await wordsAndFiles(c)
      : { words: isOfForm(c) ? await c.req.text() : '' }
    if (!body || /%00|\0/.test(body.words)) return errorPage(c, 'not-a-form')
    if (isTooMuch(body.words)) return errorPage(c, 'too-large')
    c.set('post', new Post(body.words))
    if ('files' in body) c.set('files', body.files)
    await next()
  })

/** Other types are refused behind this. */
const isOfForm = (c: Context<Env>): boolean => typeOf(c) === 'application/x-www-form-urlencoded'

/** The type that brings files is read where a file is asked for, and nowhere else. */
const isWithFiles = (c: Context<Env>, asksForFile: AsksForFile): boolean =>
  typeOf(c) === 'multipart/form-data' && asksForFile(c.req.path)

const typeOf = (c: Context<Env>): string =>
  (c.req.header('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** A section on one page, with all its lists, has a tenth of it. */
const fieldsMost = 2000

const isTooMuch = (body: string): boolean =>
  body.length > wordsMaxBytes || body.split('&', fieldsMost + 1).length > fieldsMost
