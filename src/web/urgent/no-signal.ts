import { noSignalScripts, noSignalView } from '#views/urgent/no-signal.ts'
import { instant, planId } from '../../plan/ids.ts'
import { accessOf } from '../frame/access-of.ts'
import { anybody, onDuty, secondsLater } from '../frame/doors.ts'
import { isMoment } from '../frame/end-of-day.ts'
import { answer, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { answerUrgently } from './policy.ts'

/**
 * Plans that a device keeps, locked, for when there is no signal. The page and its worker are about nobody and the same for
 * all; the copies never come here, only that one was opened.
 */
export const noSignalRoutes = (service: Service) => {
  const { assets, settings, clock, accessLog, practices } = service
  const addressOf = (name: string): string => assets.get(name)?.address ?? `/assets/${name}`
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
    .behind(onDuty('urgent-reader'))
    .post('/urgent/no-signal/opened', async (c, { account }) => {
      const post = c.get('post')
      const [plan, at, now] = [planId(post.get('plan') ?? ''), post.get('at') ?? '', clock.now()]
      const wasRead = isMoment(at) && secondsLater(instant(at), -keptMostSeconds)
      // Nobody writes a row about a plan that they did not come to read in the day before.
      const given = wasRead ? await accessLog.reasonGiven(account.id, plan, wasRead) : undefined
      if (!given || at > secondsLater(now, clockSlackSeconds)) return answer(c, { body: null, status: 404 })
      const row = { account, at: now, plan, deed: 'opened', reason: `kept-copy: ${at}` } as const
      await accessLog.record(await accessOf(row, practices))
      return answer(c, { body: null, status: 204 })
    })
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
