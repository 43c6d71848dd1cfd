import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { fileMaxBytes } from '../../flow/kept-file.ts'
import type { Plan } from '../../plan/plan.ts'
import { versionRead } from '../../plan/plan.ts'
import { whoIsThere, whoLeft } from './doors.ts'
import type { ErrorPage } from './errors.ts'
import type { Env, LogEntry, Ports } from './ports.ts'
import { answer, headersAreThere, headersOf, sensesOf } from './respond.ts'
import { type AsksForFile, asksForFile, wordsAndFiles } from './with-files.ts'

/** Around every page: the request gets an id, its answer the headers of every answer, and the operator one line about it. */
export const accounted = ({ log, settings }: Pick<Ports, 'log' | 'settings'>) => {
  const always = headersOf(settings.baseUrl)
  return createMiddleware<Env>(async (c, next) => {
    const beganMs = performance.now()
    c.set('requestId', Math.random().toString(36).slice(2, 10))
    c.set('always', { ...always, 'Permissions-Policy': sensesOf(c.req.path) })
    await next()
    headersAreThere(c)
    log({
      ...levelOf(c.res.status),
      event: 'request',
      request: c.get('requestId'),
      account: (c.get('account') ?? c.get('expired'))?.id,
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      tookMs: Math.round(performance.now() - beganMs),
    })
  })
}

/** The pattern of the route: the path itself holds ids and the tokens of links. */
const routeOf = (c: Context<Env>): string =>
  matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? 'none'

const levelOf = (status: number): Pick<LogEntry, 'level'> => {
  if (status >= 500) return { level: 'error' }
  return turnedAway.has(status) ? { level: 'warn' } : {}
}
const turnedAway: ReadonlySet<number> = new Set([403, 404, 409, 410, 413, 415, 429])

/** Before every page: what comes in is limited, read, and refused where it comes from elsewhere; then who sent it is found. */
export const entrance = (ports: Ports, errorPage: ErrorPage) => {
  const asks = asksForFile(ports.forms.sections)
  const ours = new URL(ports.settings.baseUrl).origin
  const looking = { errorPage, asks, ours, log: ports.log }
  const [findWhoIsThere, findWhoLeft] = [whoIsThere(ports), whoLeft(ports)]
  return createMiddleware<Env>(async (c, next) => {
    const refusal = await refusedAtOnce(c, looking)
    if (refusal) return refusal
    await findWhoIsThere(c)
    await findWhoLeft(c)
    await next()
  })
}

/** What looks at a request, and what it goes by. */
type Looking = {
  readonly errorPage: ErrorPage
  readonly asks: AsksForFile
  /** The address in the configuration, whatever Host a request names. */
  readonly ours: string
  readonly log: Ports['log']
}

const refusedAtOnce = async (c: Context<Env>, looking: Looking): Promise<Response | undefined> => {
  // Nobody types a NUL, databases refuse it, and what stands behind it in an address is read by some and not by others.
  if (c.req.url.includes('%00')) return looking.errorPage(c, 'not-found')
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return void c.set('post', nothingPosted)
  const unread = await (async () => (await tooLarge(c, looking)) ?? (await unreadable(c, looking)))().catch(
    () => answer(c, { body: null, status: brokenOff }),
  )
  return unread ?? foreign(c, looking)
}

/** A body that breaks off is from somebody who went away while sending: no answer reaches them, and it is no error of ours. */
const brokenOff = 400

/** More than anybody types or pastes into one question, so that a text too long for its field comes back to its writer. */
const wordsMaxBytes = 1024 * 1024
/** One file at a time beside the words. */
const bodyWithFilesMaxBytes = wordsMaxBytes + fileMaxBytes

/** Counting a body's bytes makes a stream of it, so only a body that does not say its length is counted. */
const tooLarge = async (c: Context<Env>, { errorPage, asks }: Looking): Promise<Response | undefined> => {
  const isFile = isWithFiles(c, asks)
  const maxSize = isFile ? bodyWithFilesMaxBytes : wordsMaxBytes
  const onError = (): Response => errorPage(c, isFile ? 'file-too-large' : 'too-large')
  const length = c.req.header('Content-Length')
  if (length === undefined || c.req.header('Transfer-Encoding') !== undefined)
    return (await bodyLimit({ maxSize, onError })(c, goingOn)) ?? undefined
  return Number(length) <= maxSize ? undefined : onError()
}
const goingOn = async (): Promise<void> => undefined

/**
 * A post has to come from a page of ours: by Origin where the browser sends it, else by Sec-Fetch-Site. One that says
 * neither is refused. Only the types that our forms send are read.
 */
const foreign = (c: Context<Env>, { errorPage, asks, ours, log }: Looking): Response | undefined => {
  if (c.req.method !== 'POST') return errorPage(c, 'not-found')
  const origin = c.req.header('Origin')
  const isOurs =
    origin !== undefined && origin !== 'null'
      ? origin === ours || isSameMachine(origin, ours)
      : c.req.header('Sec-Fetch-Site') === 'same-origin'
  if (isOurs) return isOfForm(c) || isWithFiles(c, asks) ? undefined : errorPage(c, 'not-a-form')
  log({ level: 'warn', event: 'foreign form', request: c.get('requestId'), origin, expected: ours })
  return errorPage(c, 'foreign-form')
}

/** `localhost` and `127.0.0.1` on one port are one service, when it runs on the own machine. */
const isSameMachine = (origin: string, ours: string): boolean =>
  ownMachine.test(origin) && ownMachine.test(ours) && origin.split(':')[2] === ours.split(':')[2]
const ownMachine = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/

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

const nothingPosted = new Post('')

/** The version that the page was read at. */
export const readVersion = (post: Post, plan: Plan): number =>
  versionRead(plan, Number(post.get('read') ?? 0))

/** Reads what was posted, for everything behind it, and refuses more fields, or more words, than any form of ours has. */
const unreadable = async (c: Context<Env>, { errorPage, asks }: Looking): Promise<Response | undefined> => {
  const body = isWithFiles(c, asks)
    ? await wordsAndFiles(c)
    : { words: isOfForm(c) ? await c.req.text() : '' }
  if (!body || /%00|\0/.test(body.words)) return errorPage(c, 'not-a-form')
  if (isTooMuch(body.words)) return errorPage(c, 'too-large')
  const { mark, words } = markIn(body.words)
  c.set('drawnFor', mark)
  c.set('post', new Post(words))
  if ('files' in body) c.set('files', body.files)
  return undefined
}

/** The mark of what was sent, and the rest, which alone is read further in. */
const markIn = (body: string): { readonly mark: string | undefined; readonly words: string } => {
  const mark = sent.exec(body)?.[1]
  return { mark, words: mark === undefined ? body : body.replaceAll(sentEach, '') }
}
const sent = /(?:^|&)drawn-for=([^&]*)/
const sentEach = new RegExp(sent, 'g')

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
