import type { Context } from 'hono'
import { fullName } from '#views/review/patient-banner.ts'
import { type Chosen, governanceView, governedPlanView, whosePlanView } from '#views/staff/governance.ts'
import { governanceFile } from '#views/staff/governance-file.ts'
import { isTaken, neededMarked, postedPage } from '../../flow/page.ts'
import { ukDay } from '../../flow/uk-day.ts'
import type { Governed } from '../../plan/access-log.ts'
import type { Account, Duty } from '../../plan/actor.ts'
import { type Instant, type PlanId, planId, secondsLater } from '../../plan/ids.ts'
import { isAtWork, sumsOf, unusualIn } from '../../plan/reads/governed.ts'
import type { PlanRow } from '../../plan/reads/plan-row.ts'
import { whoWrote } from '../../plan/reads/who-wrote.ts'
import { accessOf, reasonsToOpen } from '../frame/access-of.ts'
import { type Door, onDuty } from '../frame/doors.ts'
import { endOfDay } from '../frame/end-of-day.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { answer, tellingNothing, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { administrator } from './asked.ts'

/** Who read and wrote in plans, for who leads information governance: no plan is read, and nobody named without a reason. */
export const governanceRoutes = (service: Service) =>
  room(service, onDuty('governance'))
    .get('/governance', async (c, she) => {
      tellingNothing(c)
      await note(service, she.account, { reason: 'governance' })
      const { days, chosen } = askedIn(c, service.clock.now())
      const { read, practices, isCut } = await readIn(service, she, days)
      const fitting = read.filter(fits(chosen))
      const page = {
        ...{ ...days, chosen, practices, isCut, most: lookedAtMost },
        coversAll: she.duty.covers === 'all',
        people: peopleIn(read),
        ...{ sums: sumsOf(fitting), unusual: unusualIn(fitting) },
        ...{ shown: fitting.slice(0, shownMost), isMore: fitting.length > shownMost },
        reasons: reasonsToOpen(service),
      }
      return service.respond(c, governanceView(page))
    })
    .get('/governance.csv', async (c, she) => {
      tellingNothing(c)
      await note(service, she.account, { reason: 'governance-file' })
      const { days, chosen } = askedIn(c, service.clock.now())
      const { read, practices, isCut } = await readIn(service, she, days)
      const rows = { accesses: read.filter(fits(chosen)), practices, isCut, most: lookedAtMost }
      return answer(c, {
        body: governanceFile(wordsFor(c), { ...rows, reasons: reasonsToOpen(service) }),
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': 'attachment; filename="who-read-and-wrote.csv"',
        },
      })
    })
    .behind(atPlan)
    .get('/governance/plans/:plan', (c, held) => showPlan(service, c, held))
    .get('/governance/plans/:plan/whose', async (c, { row }) => {
      tellingNothing(c)
      const page = await opened(service, c, whoseAsked(service))
      return service.respond(c, whosePlanView({ plan: row.id, page, is: undefined }))
    })
    .post('/governance/plans/:plan/whose', (c, held) => showWhose(service, c, held))

const showPlan = async (service: Service, c: Context<Env>, { account, row }: AtPlan): Promise<Response> => {
  tellingNothing(c)
  await note(service, account, { plan: row.id, reason: 'governance' })
  const { accessLog, plans, practices } = service
  const plan = await plans.load(row.id)
  const wrote = whoWrote(plan, await plans.made(row.id))
  const { practice } = row
  const page = {
    ...{ plan: row.id, practice: (practice && (await practices.find(practice)))?.name ?? '' },
    accesses: (await accessLog.ofPlan(row.id)).map((one) => asGoverned(one, row)),
    ...{ wrote: wrote.slice(0, shownMost), isWroteCut: wrote.length > shownMost },
    reasons: reasonsToOpen(service),
  }
  return service.respond(c, governedPlanView(page))
}

/** Her reason is on the disk before a name leaves. */
const showWhose = async (service: Service, c: Context<Env>, { account, row }: AtPlan): Promise<Response> => {
  tellingNothing(c)
  const page = postedPage(whoseAsked(service), c.get('post'))
  if (!isTaken(page)) return service.respond(c, whosePlanView({ plan: row.id, page, is: undefined }), 422)
  const because = neededMarked(page, 'whose-plan-because').replace(/\s+/g, ' ').trim()
  await note(service, account, { plan: row.id, reason: `governance: ${because}` })
  const { family, given, ownerName, born, nhsNumber } = row
  const is = { name: fullName({ family, given: given || ownerName }), born, nhsNumber }
  return service.respond(c, whosePlanView({ plan: row.id, page, is }))
}

type Governing = { readonly account: Account; readonly duty: Extract<Duty, { readonly kind: 'governance' }> }
type AtPlan = Governing & { readonly row: PlanRow }

/** A plan of a practice that she covers, whatever has become of it, and none of her own or her family's. */
const atPlan: Door<AtPlan> = async (service, c) => {
  const entry = await onDuty('governance')(service, c)
  if (entry.kind !== 'in') return entry
  const id = c.req.param('plan') ?? ''
  const row = /^[\w-]{8,64}$/.test(id) ? await service.plans.row(planId(id)) : undefined
  const { account, duty } = entry.held
  const isCovered =
    row?.practice !== undefined && (duty.covers === 'all' || duty.covers.includes(row.practice))
  if (!row || !isCovered || (await service.plans.isTheirOwn(row.id, account)))
    return { kind: 'fault', fault: 'not-found' }
  return { kind: 'in', held: { account, duty, row } }
}

const whoseAsked = ({ forms: { whosePlan } }: Service) => ({ form: whosePlan, given: administrator })

/** Up to which day, and what of it is shown. */
const askedIn = (c: Context<Env>, now: Instant) => {
  const day = endOfDay(c.req.query('until') ?? '')
  const until = day && day < now ? day : now
  const asked = (name: keyof Chosen) => (c.req.query(name) ?? '').trim().slice(0, 100)
  const chosen = {
    ...{ until: ukDay(until), practice: asked('practice'), who: asked('who') },
    ...{ deed: asked('deed'), plan: asked('plan') },
  }
  return { days: { from: secondsLater(until, -daysShown * daySeconds), until }, chosen }
}

const readIn = async (
  { accessLog, practices }: Service,
  { account, duty: { covers } }: Governing,
  days: { readonly from: Instant; readonly until: Instant },
) => {
  const all = await practices.all()
  const { accesses, isCut } = await accessLog.ofPractices(covers, {
    ...{ ...days, asker: account.id, most: lookedAtMost },
  })
  return { read: accesses, isCut, practices: all.filter(({ id }) => covers === 'all' || covers.includes(id)) }
}

const fits =
  ({ practice, who, deed, plan }: Chosen) =>
  (one: Governed): boolean =>
    (practice === '' || one.practice === practice) &&
    (who === '' || one.account === who) &&
    (deed === '' || one.deed === deed) &&
    (plan === '' || one.plan === plan)

/** Whoever reads what is theirs, or helps, is named nowhere. */
const peopleIn = (read: readonly Governed[]) =>
  [
    ...new Map(
      read
        .filter(isAtWork)
        .map(({ account, name, service }) => [account, { account, name: `${name}, ${service}` }]),
    ).values(),
  ].toSorted((one, other) => one.name.localeCompare(other.name))

const asGoverned = (access: Omit<Governed, 'practice'>, { practice }: PlanRow): Governed => ({
  ...access,
  practice,
})

/** Who looked, at which plan, and why where that was said. */
const note = async (
  { accessLog, clock, practices }: Service,
  account: Account,
  { plan, reason }: { readonly plan?: PlanId; readonly reason: string },
): Promise<void> => {
  const row = { account, at: clock.now(), plan, deed: 'searched', reason } as const
  await accessLog.record(await accessOf(row, practices))
}

const daysShown = 28
const daySeconds = 24 * 3600
/** So many entries are looked at, and so many of them shown one by one. */
const [lookedAtMost, shownMost] = [5000, 200]
