import type { Context } from 'hono'
import { noSignalScripts, noSignalView } from '#views/urgent/no-signal.ts'
import { type AccountId, accountId, type Instant, instant, planId, secondsLater } from '../../plan/ids.ts'
import { clientAddress } from '../frame/client-address.ts'
import { anybody } from '../frame/doors.ts'
import { isMoment } from '../frame/end-of-day.ts'
import { limiter } from '../frame/limiter.ts'
import type { Env } from '../frame/ports.ts'
import { addHeader, answer, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { type Copy, copyMark, isNewest, partsMarked } from './copies.ts'
import { answerUrgently } from './policy.ts'

/**
 * Plans that a device keeps, locked, for when there is no signal. The page and its worker are about nobody and the same for
 * all, and the copies never come here. Each was kept with a ticket of its reader: by it, whoever is signed in by then or
 * nobody, the device says that a copy was opened, and asks which of them no longer stand (H02, H14).
 */
export const noSignalRoutes = (service: Service) => {
  const { assets, settings, clock } = service
  const addressOf = (name: string): string => assets.get(name)?.address ?? `/assets/${name}`
  const asks = limiter(asksMost, asksSeconds)
  const tooMany = (c: Context<Env>) => asks.tooMany(clientAddress(service, c), clock.now()) !== undefined
  return room(service, anybody)
    .get('/urgent/no-signal', (c) =>
      answerUrgently(c, String(noSignalView(wordsFor(c), { demo: settings.demo, addressOf }))),
    )
    .get('/urgent/no-signal-worker.js', (c) =>
      answer(c, {
        body: workerOf(addressOf),
        headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Service-Worker-Allowed': '/urgent' },
      }),
    )
    .post('/urgent/no-signal/opened', async (c) => {
      if (tooMany(c)) return service.errorPage(c, 'too-often')
      const post = c.get('post')
      const isNoted = await noteOpening(service, post.get('ticket') ?? '', post.get('at') ?? '')
      return answer(c, { body: null, status: isNoted ? 204 : 404 })
    })
    .post('/urgent/no-signal/standing', async (c) => {
      if (tooMany(c)) return service.errorPage(c, 'too-often')
      const copies = c
        .get('post')
        .getAll('ticket')
        .slice(0, copiesMost)
        .flatMap((mark) => keptUnder(service, mark) ?? [])
      const gone = await Promise.all(
        copies.map(async (copy) =>
          isNewest(copy, await service.publications.current(copy.plan)) ? [] : [copy.plan],
        ),
      )
      return answer(c, {
        body: JSON.stringify({ gone: gone.flat() }),
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
      })
    })
}
const [asksMost, asksSeconds, copiesMost] = [240, 15 * 60, 200]

/** What goes with the page of a plan, for a device that keeps it: by it a reading is its reader's. */
export const addTicket = (service: Service, c: Context<Env>, { account, plan, version }: Kept): void =>
  addHeader(c, 'Kept-Copy', copyMark(service, ticket, [account, plan, version]))
const ticket = 'kept copy'

type Kept = Copy & { readonly account: AccountId }

const keptUnder = (service: Service, mark: string): Kept | undefined => {
  const [account, plan, version] = partsMarked(service, ticket, mark) ?? []
  if (account === undefined || plan === undefined) return undefined
  return { account: accountId(account), plan: planId(plan), version: Number(version) }
}

/** A row under whoever kept it, as they were when they said why they read it; not without that, nor of a time at which it was no copy. */
const noteOpening = async (service: Service, mark: string, at: string): Promise<boolean> => {
  const { accessLog, clock } = service
  const copy = keptUnder(service, mark)
  const now = clock.now()
  if (!copy || !isMoment(at) || at > secondsLater(now, clockSlackSeconds)) return false
  const since: Instant = secondsLater(instant(at), -keptMostSeconds)
  const given = await accessLog.reasonGiven(copy.account, copy.plan, since)
  if (!given) return false
  await accessLog.record({ ...given, at: now, deed: 'opened', reason: `kept-copy: ${at}` })
  return true
}
/** As long as a copy is kept at most, and the hour for which a reason opens a plan before it. */
const keptMostSeconds = 25 * 3600
const clockSlackSeconds = 600

/** Its bytes change with what it loads, so that a browser takes the new one. */
const workerOf = (addressOf: (name: string) => string): string => {
  const files = ['/urgent/no-signal', addressOf('favicon.svg'), ...noSignalScripts.map(addressOf)]
  const loads = [addressOf('kept-copies.js'), addressOf('no-signal-worker.js')]
  return `self.noSignalFiles = ${JSON.stringify(files)}\nimportScripts(${loads.map((one) => JSON.stringify(one)).join(', ')})\n`
}
