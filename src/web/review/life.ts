import type { Context } from 'hono'
import type { DeskKept } from '#views/review/desk-kept.ts'
import { type LifeDeed, lifeDeedView, lifeView } from '#views/review/life.ts'
import type { Form } from '../../flow/form.ts'
import { markedIn } from '../../flow/mark.ts'
import {
  type Asking,
  isTaken,
  type OnePage,
  opensOn,
  postedPage,
  textMarked,
  withExample,
  withProblem,
} from '../../flow/page.ts'
import { aheadOf } from '../../flow/read-post.ts'
import type { Nation } from '../../flow/section.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { type Deed, may } from '../../plan/access.ts'
import type { Command } from '../../plan/command.ts'
import { closings } from '../../plan/facts.ts'
import { allows } from '../../plan/lifecycle.ts'
import { reachesOwner } from '../../plan/mail.ts'
import type { Plan } from '../../plan/plan.ts'
import { readBy } from '../../plan/plan-forms.ts'
import { standingAlone } from '../../plan/reads/ends-alone.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { forgetTyped } from '../frame/begun.ts'
import { type Found, type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { unproved } from '../sign-in/sign-in.ts'
import { isToldOf } from './care-event.ts'
import { deathDayIn, deathIn } from './death-told.ts'
import { asideMoved, fieldsOf, notTaken, openedAtDesk, placeOf } from './desk-begun.ts'
import { labelOfEnding, placeOfEnding } from './ending.ts'
import { happenedIn } from './happened.ts'
import { patientToldOf } from './patient-of.ts'
import { standingOf } from './standing-of.ts'
import { stoodIn } from './stood-in.ts'

/** What happens to a plan: suspended, lifted, written anew, closed, or marked as made in error. */
export const lifeRoutes = (service: Service) => {
  type She = OnPlan<'clinician'>
  const asks = (way: Way) => (c: Context<Env>, found: She) => ask(service, c, found, way)
  const acts = (way: Way) => (c: Context<Env>, found: She) => act(service, c, found, way)
  return room(service, withPlan('review', 'clinician'))
    .get('/plans/:plan/life', (c, found) => showLife(service, c, found))
    .behind(withPlan(newVersion.right, 'clinician'))
    .get('/plans/:plan/life/new-version', asks(newVersion))
    .post('/plans/:plan/life/new-version', acts(newVersion))
    .behind(withPlan(suspension.right, 'clinician'))
    .get('/plans/:plan/life/suspension', asks(suspension))
    .post('/plans/:plan/life/suspension', acts(suspension))
    .get('/plans/:plan/life/resumption', asks(resumption))
    .post('/plans/:plan/life/resumption', acts(resumption))
    .behind(withPlan(closing.right, 'clinician'))
    .get('/plans/:plan/life/closing', asks(closing))
    .post('/plans/:plan/life/closing', acts(closing))
    .behind(withPlan(correction.right, 'clinician'))
    .get('/plans/:plan/life/correction', asks(correction))
    .post('/plans/:plan/life/correction', acts(correction))
}

type Way = {
  readonly deed: LifeDeed
  readonly right: Deed
  /** The fact that the chart of the plan's life has to have a way for. */
  readonly fact: string
  /** Whether who does it has to show once more that it is her. */
  readonly isProved: boolean
  readonly form?: (service: Service) => Form
  /** `nation`: where her practice is. */
  readonly command: (
    page: OnePage | undefined,
    nation: Nation | undefined,
    stood: { readonly stood?: number },
  ) => Command | undefined
}

const newVersion: Way = {
  deed: 'new-version',
  right: 'open-new-version',
  fact: 'VersionOpened',
  isProved: false,
  command: (_, nation) => ({ kind: 'open-new-version', ...(nation === undefined ? {} : { nation }) }),
}

const suspension: Way = {
  deed: 'suspension',
  right: 'suspend',
  fact: 'Suspended',
  isProved: true,
  form: ({ forms }) => forms.suspension,
  command: (page) => {
    if (!page) return undefined
    const until = textMarked(page, 'suspension-until')
    const reason = textMarked(page, 'suspension-reason')
    return { kind: 'suspend', reason, ...(until === '' ? {} : { until }) }
  },
}

const resumption: Way = {
  deed: 'resumption',
  right: 'suspend',
  fact: 'Resumed',
  isProved: true,
  command: (_, __, stood) => ({ kind: 'resume', ...stood }),
}

const closing: Way = {
  deed: 'closing',
  right: 'close',
  fact: 'Closed',
  isProved: true,
  form: ({ forms }) => forms.closing,
  command: (page) => {
    const because = closings.find((one) => page && one === textMarked(page, 'closing-reason'))
    return (
      because && { kind: 'close', because, ...(page && because === 'died' ? { death: deathIn(page) } : {}) }
    )
  },
}

const correction: Way = {
  deed: 'correction',
  right: 'enter-in-error',
  fact: 'EnteredInError',
  isProved: true,
  form: ({ forms }) => forms.correction,
  command: (page) => page && { kind: 'enter-in-error', reason: textMarked(page, 'correction-reason') },
}

const ways = [newVersion, suspension, resumption, closing, correction]

const isPossible = ({ life }: Plan, { deed, fact }: Way): boolean =>
  allows(life, fact) && (deed !== 'new-version' || life.draft === 'none')

const showLife = (service: Service, c: Context<Env>, { plan, actor }: Found<'clinician'>) =>
  service.respond(
    c,
    lifeView({
      ...shared(plan),
      deeds: ways
        .filter((way) => isPossible(plan, way) && may(actor, way.right, plan))
        .map(({ deed }) => deed),
      ...standingOf(service, plan),
      isHers: plan.approved !== undefined && isHers(plan),
      events: isToldOf(plan) ? happenedIn(plan) : undefined,
      ends: may(actor, 'take-back-recommendation', plan) ? endingIn(plan) : [],
      isRegained: may(actor, 'offer-regaining', plan),
      isToStop: may(actor, 'stop-sharing-for', plan) && allows(plan.life, 'Withdrawn'),
    }),
    c.req.method === 'POST' ? 409 : 200,
  )

/** What can be taken back alone, by what it is called. */
const endingIn = (plan: Plan) =>
  standingAlone(plan).map((one) => ({ field: placeOfEnding(one), label: labelOfEnding(one) }))

/** The person has the draft: a version that is opened over it would take words that nobody has handed over. */
const isHers = ({ life: { draft } }: Plan): boolean => draft === 'draft' || draft === 'returned'

/** As it was approved; before that, as it was handed over. */
const shared = (plan: Plan) => ({
  plan: plan.id,
  patient: patientToldOf(plan),
  status: plan.status,
  approved: plan.approved?.version,
})

const askedOf = (service: Service, plan: Plan, { form }: Way): Asking | undefined => {
  const asked = form?.(service)
  return asked && { form: asked, given: givenFor(plan, 'team', asked.section) }
}

const ask = async (service: Service, c: Context<Env>, found: OnPlan<'clinician'>, way: Way) => {
  const { plan } = found
  if (!isPossible(plan, way)) return goTo(c, `/plans/${plan.id}/life`)
  const first = way.isProved ? await unproved(service, c) : undefined
  if (first) return first
  const asking = askedOf(service, plan, way)
  const shown = asking && (await openedAtDesk(service, c, { found, key: way.deed, asking }))
  return show(service, c, plan, { way, page: undefined, ...shown })
}

/** Any day to come would do. */
const monthLater = (now: string): string =>
  new Date(Date.parse(now) + 30 * 86_400_000).toISOString().slice(0, 10)

type Shown = {
  readonly way: Way
  readonly page: OnePage | undefined
  readonly isOther?: boolean
  readonly kept?: DeskKept
}

const show = (service: Service, c: Context<Env>, plan: Plan, { way, page, kept, isOther = false }: Shown) => {
  const asking = askedOf(service, plan, way)
  return service.respond(
    c,
    lifeDeedView({
      ...shared(plan),
      deed: way.deed,
      stood: plan.suspended?.version,
      page: page && withExample(page, 'suspension-until', monthLater(service.clock.now())),
      opensOn: asking && page ? opensOn(asking, page) : {},
      isOther,
      kept,
      isTold: reachesOwner(plan),
    }),
    c.req.method === 'POST' ? (isOther ? 409 : 422) : 200,
  )
}

/** A day that has been is asked for, and this one is still to come; or nobody of this plan can have died on it. */
const withDays = ({ clock }: Service, plan: Plan, page: OnePage): OnePage => ({
  ...page,
  problems: {
    ...(textMarked(page, 'closing-reason') === 'died' ? deathDayIn(plan, page) : {}),
    ...aheadOf(ukDay(clock.now()), page.form.section, page.said),
    ...page.problems,
  },
})

const act = async (
  service: Service,
  c: Context<Env>,
  found: OnPlan<'clinician'>,
  way: Way,
): Promise<Response> => {
  const { plan, actor, act: doing } = found
  const first = way.isProved ? await unproved(service, c) : undefined
  if (first) return first
  const asking = askedOf(service, plan, way)
  const sent = { found, place: placeOf(way.deed, asking ? fieldsOf(asking.form) : []), params: c.get('post') }
  const moved = await asideMoved(service, c, sent, c.req.path)
  if (moved) return moved
  const page = asking && withDays(service, plan, postedPage(asking, sent.params))
  const again = async (shown: Omit<Shown, 'way' | 'kept'>) =>
    show(service, c, plan, {
      way,
      ...shown,
      ...(asking ? { kept: await notTaken(service, sent, way.deed) } : {}),
    })
  const nation = (await service.practices.find(actor.practice))?.nation
  const command =
    page === undefined || isTaken(page) ? way.command(page, nation, stoodIn(sent.params)) : undefined
  if (!command) return await again({ page })
  const outcome = await doing(command)
  if (outcome.ok) {
    if (asking) await forgetTyped(service, sent)
    return goTo(c, `/plans/${plan.id}/${way.deed === 'new-version' ? 'review' : 'life'}`)
  }
  return await refused(service, c, outcome.refusal, {
    ...(way.deed === 'new-version' && isHers(plan)
      ? { 'wrong-state': () => showLife(service, c, { plan, actor }) }
      : {}),
    // A colleague suspended it anew meanwhile: why stands there, and whoever has read that may lift it.
    'draft-moved': async () =>
      showLife(service, c, { ...found, plan: readBy(await service.plans.load(plan.id), actor) }),
    'already-published': () => again({ page, isOther: true }),
    ...(page && markedIn([page.form], 'suspension-until') !== undefined
      ? {
          'no-such-place': () => again({ page: withProblem(page, 'suspension-until', 'gone-by') }),
        }
      : {}),
  })
}
