import type { Context } from 'hono'
import { deedOf } from '#views/drafting/receipts.ts'
import { fullName } from '#views/review/patient-banner.ts'
import { type WhoOpened, whoOpenedView } from '#views/review/who-opened.ts'
import { whoOpenedFile } from '#views/review/who-opened-file.ts'
import { ukDay } from '../../flow/uk-day.ts'
import type { Access, AccessPlace } from '../../plan/access-log.ts'
import type { Account, Duty } from '../../plan/actor.ts'
import { type Instant, instant, secondsLater } from '../../plan/ids.ts'
import type { PracticePlan } from '../../plan/ports.ts'
import { accessOf, reasonsToOpen } from '../frame/access-of.ts'
import { type Door, onDuty } from '../frame/doors.ts'
import { endOfDay, isMoment } from '../frame/end-of-day.ts'
import type { Env } from '../frame/ports.ts'
import { answer, tellingNothing, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

/** Who read plans of a practice, for who leads it: of its own plans alone, and of none of her own or her family's. */
export const whoOpenedRoutes = (service: Service) =>
  room(service, leading)
    .get('/reviews/who-opened', async (c, she) => {
      tellingNothing(c)
      const asked = askedIn(c, service.clock.now())
      await noteLook(service, she.account, 'who-opened')
      const { all, listed, read, last } = await lookedThrough(service, she, { asked, most: shownMost })
      const { from, place, until, day, who, deed } = asked
      const page = {
        ...{ from: last?.at ?? from, until, day, days: daysIn(asked), who, deed },
        after: place && placeText(place),
        // Where there are more than are shown, the next page begins after the last of these.
        before: placeText(last ?? { at: from, version: 0, chain: '' }),
        accesses: ofDeed(read, deed),
        people: peopleIn(read),
        most: last ? shownMost : undefined,
        stopped: all.filter(isStopped).length,
        plans: listed,
        reasons: reasonsToOpen(service),
        fileMost,
      }
      return service.respond(c, whoOpenedView(page))
    })
    .get('/reviews/who-opened.csv', async (c, she) => {
      tellingNothing(c)
      const asked = askedIn(c, service.clock.now())
      await noteLook(service, she.account, 'who-opened-file')
      const { read, last } = await lookedThrough(service, she, { asked, most: fileMost })
      const content = whoOpenedFile(wordsFor(c), {
        accesses: ofDeed(read, asked.deed),
        reasons: reasonsToOpen(service),
        isCut: last !== undefined,
        most: fileMost,
      })
      return answer(c, {
        body: content,
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': 'attachment; filename="who-opened.csv"',
        },
      })
    })

/** Which days, by whom and of which kind. */
type AskedFor = {
  readonly from: Instant
  readonly until: Instant
  readonly place: AccessPlace | undefined
  /** The one day that was chosen, or nothing. */
  readonly day: string
  readonly who: string
  readonly deed: string
}

const askedIn = (c: Context<Env>, now: Instant): AskedFor => {
  const place = placeIn(c.req.query('before'), now)
  const chosen = c.req.query('day') ?? ''
  const [end, dayBefore] = [endOfDay(chosen), endOfDay(dayEarlier(chosen, 1))]
  const own = { place, who: c.req.query('who') ?? '', deed: c.req.query('deed') ?? '' }
  if (end && dayBefore && dayBefore < now)
    return {
      ...own,
      day: chosen,
      from: secondsLater(dayBefore, 0.001),
      until: place?.at ?? earlier(end, now),
    }
  const until = place?.at ?? earlier(endOfDay(c.req.query('until') ?? '') ?? now, now)
  return { ...own, day: '', from: secondsLater(until, -daysShown * daySeconds), until }
}

/** Those to choose from: of the page, and before it. */
const daysIn = ({ until, day }: AskedFor): readonly string[] => {
  const last = ukDay(until)
  const days = Array.from({ length: daysShown }, (_, back) => dayEarlier(last, back))
  return day === '' || days.includes(day) ? days : [day, ...days]
}

const lookedThrough = async (
  service: Service,
  { account, duty: { practice } }: Leading,
  { asked, most }: { readonly asked: AskedFor; readonly most: number },
) => {
  const { plans, accessLog, practices } = service
  const called = (await practices.find(practice))?.name ?? ''
  const { from, until, place, who } = asked
  const days = { from, until: place ?? until, most, service: called, asker: account.id, by: who }
  const [every, own, { accesses, last }] = await Promise.all([
    plans.ofPractice(practice),
    plans.theirOwnIn(practice, account),
    accessLog.ofPractice(practice, days),
  ])
  const all = every.filter(({ id }) => !own.has(id))
  // Of those of which sharing was stopped the practice reads nothing, nor whose they are.
  const listed = new Map(
    all
      .filter((plan) => !isStopped(plan))
      .map((plan) => [plan.id, { name: fullName(plan), isOpen: plan.status !== 'draft' }]),
  )
  return { all, listed, last, read: accesses.filter(({ plan }) => plan === undefined || listed.has(plan)) }
}

const isStopped = ({ status }: PracticePlan) => status === 'withdrawn'

const ofDeed = (read: readonly Access[], deed: string): readonly Access[] =>
  read.filter((one) => deed === '' || deedOf(one) === deed)

const peopleIn = (read: readonly Access[]): WhoOpened['people'] => [
  ...new Map(read.map(({ account, name, service }) => [account, { account, name, service }])).values(),
]

/** Who looked through it, or took it along, stands in it. */
const noteLook = async (
  { accessLog, clock, practices }: Service,
  account: Account,
  reason: 'who-opened' | 'who-opened-file',
): Promise<void> => {
  const row = { account, at: clock.now(), plan: undefined, deed: 'searched', reason } as const
  await accessLog.record(await accessOf(row, practices))
}

const daysShown = 28
const daySeconds = 24 * 3600
const shownMost = 500
/** So many readings a file has. */
const fileMost = 5000

type Leading = { readonly account: Account; readonly duty: Extract<Duty, { readonly kind: 'clinician' }> }

/** To whoever does not lead her practice there is no such page. */
const leading: Door<Leading> = async (service, c) => {
  const entry = await onDuty('clinician')(service, c)
  return entry.kind !== 'in' || entry.held.duty.leads ? entry : { kind: 'fault', fault: 'not-found' }
}

const dayEarlier = (day: string, days: number): string => {
  const noon = Date.parse(`${day}T12:00:00Z`)
  return Number.isNaN(noon) ? '' : new Date(noon - days * daySeconds * 1000).toISOString().slice(0, 10)
}

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other)

const placeText = ({ at, version, chain }: AccessPlace): string => [at, version, chain].join('_')

const placeIn = (text: string | undefined, now: Instant): AccessPlace | undefined => {
  const [, at = '', version = '', chain = ''] = /^([^_]+)_(\d{1,9})_([\w:-]{0,100})$/.exec(text ?? '') ?? []
  return isMoment(at) && at <= now ? { at: instant(at), version: Number(version), chain } : undefined
}
