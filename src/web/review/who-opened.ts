import { deedOf } from '#views/drafting/receipts.ts'
import { fullName } from '#views/review/patient-banner.ts'
import { type WhoOpened, whoOpenedView } from '#views/review/who-opened.ts'
import { markedIn } from '../../flow/mark.ts'
import { ukDay } from '../../flow/uk-day.ts'
import type { Access, AccessPlace } from '../../plan/access-log.ts'
import type { Account, Duty } from '../../plan/actor.ts'
import { type Instant, instant } from '../../plan/ids.ts'
import type { PracticePlan } from '../../plan/ports.ts'
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
    const place = placeIn(c.req.query('before'), now)
    const until = place?.at ?? endOf(c.req.query('until'), now)
    const from = secondsLater(until, -daysShown * daySeconds)
    await noteLook(service, account)
    const called = (await practices.find(practice))?.name ?? ''
    const days = { from, until: place ?? until, most: shownMost, service: called, asker: account.id }
    const [all, own, { accesses, last }] = await Promise.all([
      plans.ofPractice(practice),
      plans.theirOwnIn(practice, account),
      accessLog.ofPractice(practice, days),
    ])
    const [stopped, shared] = apart(all.filter(({ id }) => !own.has(id)))
    const listed = new Map(
      shared.map((plan) => [plan.id, { name: fullName(plan), isOpen: plan.status !== 'draft' }]),
    )
    const read = accesses.filter(({ plan }) => plan === undefined || listed.has(plan))
    const [who, deed] = [c.req.query('who') ?? '', c.req.query('deed') ?? '']
    const { urgentAccess } = forms
    const field = markedIn([urgentAccess], 'opening-reason') ?? ''
    const page = {
      from: last?.at ?? from,
      until,
      after: place && placeText(place),
      // Where there are more than are shown, the next page begins after the last of these.
      before: placeText(last ?? { at: from, version: 0, chain: '' }),
      accesses: read.filter(
        (one) => (who === '' || one.account === who) && (deed === '' || deedOf(one) === deed),
      ),
      people: peopleIn(read),
      ...{ who, deed },
      most: last ? shownMost : undefined,
      stopped: stopped.length,
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

/** Of those of which sharing was stopped the practice reads nothing, nor whose they are. */
const apart = (all: readonly PracticePlan[]) => {
  const isStopped = ({ status }: PracticePlan) => status === 'withdrawn'
  return [all.filter(isStopped), all.filter((plan) => !isStopped(plan))] as const
}
const daysShown = 28
const daySeconds = 24 * 3600
const shownMost = 500

type Leading = { readonly account: Account; readonly duty: Extract<Duty, { readonly kind: 'clinician' }> }

/** To whoever does not lead her practice there is no such page. */
const leading: Door<Leading> = async (service, c) => {
  const entry = await onDuty('clinician')(service, c)
  return entry.kind !== 'in' || entry.held.duty.leads ? entry : { kind: 'fault', fault: 'not-found' }
}

/** The end of a day that is over, in the United Kingdom; else this moment. */
const endOf = (day: string | undefined, now: Instant): Instant => {
  const asked = `${day}T23:59:59.999Z`
  if (!isMoment(asked)) return now
  const end = ukDay(asked) === day ? instant(asked) : secondsLater(instant(asked), -3600)
  return end < now ? end : now
}

/** A day that no calendar has is no moment. */
const isMoment = (text: string): boolean =>
  /^20\d\d-\d\d-\d\dT[\d:.]{12}Z$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString() === text

const placeText = ({ at, version, chain }: AccessPlace): string => [at, version, chain].join('_')

const placeIn = (text: string | undefined, now: Instant): AccessPlace | undefined => {
  const [, at = '', version = '', chain = ''] = /^([^_]+)_(\d{1,9})_([\w:-]{0,100})$/.exec(text ?? '') ?? []
  return isMoment(at) && at <= now ? { at: instant(at), version: Number(version), chain } : undefined
}
