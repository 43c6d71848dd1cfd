import { deedOf } from '#views/drafting/receipts.ts'
import { fullName } from '#views/review/patient-banner.ts'
import { type WhoOpened, whoOpenedView } from '#views/review/who-opened.ts'
import { markedIn } from '../../flow/mark.ts'
import { ukDay } from '../../flow/uk-day.ts'
import type { Access } from '../../plan/access-log.ts'
import type { Account, Duty } from '../../plan/actor.ts'
import { type Instant, instant } from '../../plan/ids.ts'
import { accessOf } from '../frame/access-of.ts'
import { type Door, onDuty, secondsLater } from '../frame/doors.ts'
import { tellingNothing } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

/** Who read plans of a practice, for who leads it: of its own plans alone, and of none of her own or her family's. */
export const whoOpenedRoutes = (service: Service) =>
  room(service, leading).get('/reviews/who-opened', async (c, { account, duty: { practice } }) => {
    tellingNothing(c)
    const { plans, accessLog, forms, clock, practices } = service
    const now = clock.now()
    const wanted = c.req.query('until')
    const until = endOf(wanted, now)
    const lastDay = until === now ? ukDay(now) : (wanted ?? '')
    const from = secondsLater(until, -daysShown * daySeconds)
    await noteLook(service, account)
    const called = (await practices.find(practice))?.name ?? ''
    const [all, own, found] = await Promise.all([
      plans.ofPractice(practice),
      plans.theirOwnIn(practice, account),
      accessLog.ofPractice(practice, { from, until, most: shownMost, service: called }),
    ])
    const listed = new Map(
      all.flatMap((plan) =>
        own.has(plan.id) ? [] : [[plan.id, { name: fullName(plan), isOpen: !shut.has(plan.status) }]],
      ),
    )
    const read = found.filter(
      ({ plan, at }) => (plan === undefined || listed.has(plan)) && ukDay(at) <= lastDay,
    )
    const [who, deed] = [c.req.query('who') ?? '', c.req.query('deed') ?? '']
    const { urgentAccess } = forms
    const field = markedIn([urgentAccess], 'opening-reason') ?? ''
    const oldest = found.at(-1)
    const isCut = oldest !== undefined && found.length >= shownMost
    const page = {
      from: ukDay(from),
      until: lastDay,
      // Where there are more than are shown, the next page begins on the day of the last of these.
      before: isCut && ukDay(oldest.at) < lastDay ? ukDay(oldest.at) : ukDay(secondsLater(from, -1)),
      accesses: read.filter(
        (one) => (who === '' || one.account === who) && (deed === '' || deedOf(one) === deed),
      ),
      people: peopleIn(read),
      ...{ who, deed },
      most: isCut ? shownMost : undefined,
      plans: listed,
      reasons: urgentAccess.words.fields[field]?.choices ?? {},
    }
    return service.respond(c, whoOpenedView(page))
  })
const peopleIn = (read: readonly Access[]): WhoOpened['people'] => [
  ...new Map(read.map(({ account, name, service }) => [account, { account, name, service }])).values(),
]

/** Who looked through it stands in it. */
const noteLook = async ({ accessLog, clock, practices }: Service, account: Account): Promise<void> => {
  const row = { account, at: clock.now(), plan: undefined, deed: 'searched', reason: 'who-opened' } as const
  await accessLog.record(await accessOf(row, practices))
}

/** Of these the practice reads nothing. */
const shut: ReadonlySet<string> = new Set(['draft', 'withdrawn'])
const daysShown = 28
const daySeconds = 24 * 3600
const shownMost = 500

type Leading = { readonly account: Account; readonly duty: Extract<Duty, { readonly kind: 'clinician' }> }

/** To whoever does not lead her practice there is no such page. */
const leading: Door<Leading> = async (service, c) => {
  const entry = await onDuty('clinician')(service, c)
  return entry.kind !== 'in' || entry.held.duty.leads ? entry : { kind: 'fault', fault: 'not-found' }
}

/** The end of a day that is over; else this moment. */
const endOf = (day: string | undefined, now: Instant): Instant => {
  const end = `${day}T23:59:59.999Z`
  const isDay = /^20\d\d-\d\d-\d\d$/.test(day ?? '') && !Number.isNaN(Date.parse(end))
  return isDay && end < now ? instant(end) : now
}
