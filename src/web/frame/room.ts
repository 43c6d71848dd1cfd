import { type Context, Hono } from 'hono'
import { anybody, type Door, type Entered } from './doors.ts'
import { forgetKept, keepForLater, keepWhatMovedOn, notTheirPage, notThere, signInFor } from './kept-posts.ts'
import type { Env } from './ports.ts'
import { goTo, markOf } from './respond.ts'
import type { Service } from './service.ts'

/** Routes behind doors. A route is written no other way, so that none can be reached by whom its door did not let in. */
export type Room<Held> = {
  readonly get: (path: string, show: Handler<Held>) => Room<Held>
  /** `from`: the page with the form, where that is another address. */
  readonly post: (path: string, take: Handler<Held>, from?: From) => Room<Held>
  /** The same room; what follows stands behind another door. */
  readonly behind: <Other>(door: Door<Other>) => Room<Other>
  readonly [inside]: Hono<Env>
}

export type Handler<Held> = (c: Context<Env>, held: Held) => Response | Promise<Response>
/** The page by its pattern, and what is answered when the page was drawn for somebody else, where that is no page. */
type From = { readonly page?: string; readonly another?: (c: Context<Env>) => Response }
const inside: unique symbol = Symbol('inside')

export const room = <Held>(service: Service, door: Door<Held>): Room<Held> =>
  within(service, door, new Hono<Env>())

/** Rooms that stand beside each other in one. */
export const rooms = (...all: readonly Room<unknown>[]): Hono<Env> =>
  all.reduce((together, one) => together.route('/', one[inside]), new Hono<Env>())

const within = <Held>(service: Service, door: Door<Held>, routes: Hono<Env>): Room<Held> => {
  const self: Room<Held> = {
    get: (path, show) => {
      routes.get(path, async (c) => {
        const entry = await door(service, c)
        if (entry.kind === 'in') return await written(c, entry, await show(c, entry.held))
        return entry.kind === 'sign-in'
          ? goTo(c, signInFor(c, addressAsked(c)))
          : await turnedAway(service, c, entry)
      })
      return self
    },
    post: (path, take, { page, another } = {}) => {
      routes.post(path, async (c) => {
        const from = page === undefined ? c.req.path : pathOf(page, c.req.param())
        c.set('formPage', from)
        if (door !== anybody && isDrawnForAnother(service.clock, c))
          return another?.(c) ?? notTheirPage(service, c)
        const entry = await door(service, c)
        if (entry.kind === 'in')
          return await taken(service, c, from, await written(c, entry, await take(c, entry.held)))
        return entry.kind === 'sign-in'
          ? await keepForLater(service, c, from)
          : await taken(service, c, from, await turnedAway(service, c, entry))
      })
      return self
    },
    behind: (other) => within(service, other, routes),
    [inside]: routes,
  }
  return self
}

/** In another tab of this browser somebody else has signed in since the page was drawn: it would be stored as theirs. */
const isDrawnForAnother = (clock: Service['clock'], c: Context<Env>): boolean => {
  const [mark] = c.get('drawnFor')?.split('.') ?? []
  const account = c.get('account') ?? c.get('expired')
  return mark !== undefined && account !== undefined && mark !== markOf(clock, account)
}

const turnedAway = async (
  service: Service,
  c: Context<Env>,
  entry: Exclude<Entered<unknown>, { kind: 'in' | 'sign-in' }>,
) => {
  if (entry.kind === 'elsewhere') return goTo(c, entry.path)
  const { fault } = entry
  return fault === 'not-found' ||
    fault === 'access-ended' ||
    fault === 'help-stopped' ||
    fault === 'help-over'
    ? await notThere(service, c, fault)
    : service.errorPage(c, fault)
}

/** The row is on the disk before a word of the page leaves; where it cannot be, there is no page (RULE-SAF-4). */
const written = async (
  c: Context<Env>,
  entry: Extract<Entered<unknown>, { kind: 'in' }>,
  answer: Response,
): Promise<Response> => {
  if (!isOnward(answer) && c.get('tellsNothing') !== true) await entry.record?.()
  return answer
}

/** What went through is kept no more; what came for a plan that had moved on is. */
const taken = async (
  service: Service,
  c: Context<Env>,
  page: string,
  answer: Response,
): Promise<Response> => {
  if (isOnward(answer) && c.get('hasKept') === true) await forgetKept(service, c)
  const isTooLate = answer.status === 409 && c.get('tellsNothing') === true
  return (isTooLate ? await keepWhatMovedOn(service, c, page) : undefined) ?? answer
}

/** Whole, as which day or whom it shows stands behind its path; of what is too long to come back to, the path. */
const addressAsked = (c: Context<Env>): string => {
  const { pathname, searchParams } = new URL(c.req.url)
  const asked = searchParams.toString().replaceAll('*', '%2A')
  return asked === '' || asked.length > askedLongest ? pathname : `${pathname}?${asked}`
}
const askedLongest = 400

const isOnward = ({ status }: Response): boolean => status === 303

/** '/plans/:plan/carers' with the values of this request. */
const pathOf = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
