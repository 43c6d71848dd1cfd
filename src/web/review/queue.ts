import type { Context } from 'hono'
import { type Queued, reviews } from '#views/review/queue.ts'
import { dangers } from '../../flow/listening.ts'
import type { Mark } from '../../flow/mark.ts'
import { cliniciansWording, wordsIn } from '../../flow/words-in.ts'
import type { Account } from '../../plan/actor.ts'
import type { PracticeId } from '../../plan/ids.ts'
import { fieldMarked, formAsking, readBy } from '../../plan/plan-forms.ts'
import type { ListedPlan, PracticePlan } from '../../plan/ports.ts'
import { withNamesakes } from '../../plan/reads/namesakes.ts'
import { forgetTyped, keepTyped } from '../frame/begun.ts'
import { type OnPlan, onDuty, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { wantedHere } from '../frame/wanted-here.ts'
import { asideMoved, keyOf, placeOf } from './desk-begun.ts'
import { helpedPlans } from './helping.ts'
import { inHandShown } from './in-hand.ts'
import { type NotTaken, planPage } from './plan-page.ts'
import { suspensionIn } from './standing-of.ts'
import { stoodIn } from './stood-in.ts'
import { countsOf, daysFrom } from './which-plans.ts'
import { wordsChanged } from './words-changed.ts'

/** The clinician's way in: what waits for the practice, and one plan with its agenda and its sections. */
export const reviewRoutes = (service: Service) =>
  room(service, onDuty('clinician'))
    .get('/reviews', (c, duty) => showQueue(service, c, duty))
    .behind(withPlan('review', 'clinician'))
    .get('/plans/:plan/review', async (c, found) => service.respond(c, await planPage(service, c, found)))
    .behind(withPlan('accept', 'clinician'))
    .post('/plans/:plan/refusal', (c, found) => readRefusal(service, c, found), {
      page: '/plans/:plan/review',
    })
    .behind(withPlan('return', 'clinician'))
    .post(
      '/plans/:plan/return',
      async (c, found) => {
        const outcome = await found.act({ kind: 'return' })
        if (outcome.ok) return goTo(c, `/plans/${found.plan.id}/review`)
        return await refused(service, c, outcome.refusal, {
          'nothing-asked-back': async ({ kind: problem }) =>
            service.respond(c, await planPage(service, c, found, { problem }), 422),
        })
      },
      { page: '/plans/:plan/review' },
    )
    .behind(withPlan('follow-return', 'clinician'))
    .post('/plans/:plan/return/take-up', (c, found) => followReturn(service, c, found, 'take-up-again'), {
      page: '/plans/:plan/review',
    })
    .post('/plans/:plan/return/ask-again', (c, found) => followReturn(service, c, found, 'ask-again'), {
      page: '/plans/:plan/review',
    })

/** Whether words refuse a treatment, by somebody who read these very words. */
const readRefusal = async (
  service: Service,
  c: Context<Env>,
  found: OnPlan<'clinician'>,
): Promise<Response> => {
  const post = c.get('post')
  const at = (post.get('at') ?? '').split('/')
  const key = keyOf('refusal', [post.get('answer') ?? '', ...at])
  const sent = { found, place: placeOf(key, ['because']), params: post }
  const page = `/plans/${found.plan.id}/review#refusals`
  const moved = await asideMoved(service, c, sent, page)
  if (moved) return moved
  const outcome = await found.act({
    kind: 'read-refusal',
    section: post.get('section') ?? '',
    at,
    answer: Number(post.get('answer')),
    isRefusal: post.get('is') === 'refusal',
    because: (post.get('because') ?? '').trim(),
    ...stoodIn(post),
  })
  if (outcome.ok) {
    await forgetTyped(service, sent)
    return goTo(c, page)
  }
  const again = async ({ kind: problem }: { readonly kind: NonNullable<NotTaken['problem']> }) => {
    await keepTyped(service, sent)
    return service.respond(c, await planPage(service, c, found, { problem, post }), 422)
  }
  const changed = outcome.refusal.kind === 'no-such-place' && (await wordsChanged(service, found, post))
  if (changed) {
    const now = { ...found, plan: changed.plan }
    const shown = { problem: 'words-changed', wordsChanged: changed.changed } as const
    return service.respond(c, await planPage(service, c, now, shown), 409)
  }
  /** Nobody says otherwise than a colleague whose reading the page did not show: it stands there now, with what was typed. */
  const readMeanwhile = async () => {
    await keepTyped(service, sent)
    const now = { ...found, plan: readBy(await service.plans.load(found.plan.id), found.actor) }
    return service.respond(c, await planPage(service, c, now, { problem: 'read-meanwhile' }), 409)
  }
  return await refused(service, c, outcome.refusal, {
    ...{ 'no-reason': again, 'own-record': again, 'draft-moved': readMeanwhile },
  })
}

const followReturn = async (
  service: Service,
  c: Context<Env>,
  found: OnPlan<'clinician'>,
  kind: 'take-up-again' | 'ask-again',
): Promise<Response> => {
  const outcome = await found.act({ kind })
  if (outcome.ok) return goTo(c, `/plans/${found.plan.id}/review#main`)
  const again = async (waiting: NonNullable<NotTaken['waiting']>) =>
    service.respond(c, await planPage(service, c, found, { waiting }), 409)
  return await refused(service, c, outcome.refusal, {
    'draft-moved': () => again('moved'),
    'too-often': () => again('tooOften'),
  })
}

type Duty = { readonly account: Account; readonly duty: { readonly practice: PracticeId } }

const showQueue = async (service: Service, c: Context<Env>, { account, duty: { practice } }: Duty) => {
  const own = await service.plans.theirOwnIn(practice, account)
  const listed = await service.plans.ofPractice(practice)
  const all = listed.filter(({ id }) => !own.has(id))
  const queue = (await queueOf(service, { account, duty: { practice } }, all)).filter(
    ({ plan }) => !own.has(plan),
  )
  const counts = countsOf(all, service.clock.now())
  const helped = await helpedPlans(service, { account, duty: { practice } })
  const wanted = (await wantedHere(service, { account, duty: { practice } }, { listed, own })).length
  const beside = { disclosing: all.filter(isAwayAndOpen), changing: changingIn(all), helped }
  return service.respond(c, reviews(inOrder(queue), { ...counts, wanted }, beside))
}

/** By rows alone: however many wait, none is folded, and one that is damaged takes no other with it. */
const queueOf = async (
  { plans, clock, forms }: Service,
  { account, duty: { practice } }: Duty,
  all: readonly PracticePlan[],
): Promise<readonly Queued[]> => {
  const namesakes = withNamesakes(all)
  const named = choicesMarked(forms, 'pathways')
  const live = new Map(all.flatMap(({ id, version, isLive }) => (isLive ? [[id, version]] : [])))
  return (await plans.queueOf(practice)).map((row) => ({
    ...row,
    given: row.given || row.ownerName,
    plan: row.id,
    pathways: row.pathways.map((one) => named[one] ?? one),
    waits: waitOf(row, clock.now()),
    ...inHandShown(row, account.id, clock.now()),
    suspended: suspensionIn(row, clock.now()),
    hasNamesake: namesakes.has(row.id),
    live: live.get(row.id),
  }))
}

/** The choices of a question, as clinicians read them: what a plan may be for. */
export const choicesMarked = (forms: Service['forms'], mark: Mark): Readonly<Record<string, string>> => {
  const field = fieldMarked(forms, mark) ?? ''
  const form = formAsking(forms, field)
  return (form && wordsIn(form, cliniciansWording).fields[field]?.choices) ?? {}
}

/** From the first hand-over, which a draft that was taken back or sent back does not lose; in days of the calendar. */
const waitOf = (
  { firstSubmittedAt, submittedAt, isOpenedHere }: ListedPlan,
  now: string,
): Queued['waits'] => {
  const since = firstSubmittedAt ?? submittedAt
  if (since === undefined) return undefined
  return {
    since,
    days: daysFrom(since, now),
    isOpenedHere,
    again: submittedAt === since ? undefined : submittedAt,
  }
}

/**
 * The rows come with the marked ones first, then those in which something changed that lists say; that one is damaged no row knows.
 * By what it is, in the order of the lists of it; what is alike stays in the order of waiting.
 */
const inOrder = (queue: readonly Queued[]): readonly Queued[] => {
  const keys = new Map(queue.map((one) => [one, orderOf(one)]))
  return queue.toSorted((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0))
}
const orderOf = ({ isDamaged, hasDanger, isDisclosureOpen, isRefusalChanged, ...one }: Queued): number => {
  if (isDamaged) return -1
  if (hasDanger) return dangers.findIndex((danger) => one.dangers.includes(danger))
  if (isDisclosureOpen || isRefusalChanged || one.isUseToLookAt) return dangers.length
  return dangers.length + 1 + placeIn(one)
}
const placesMost = 100

/** Plans that somebody follows, changed and not handed over: what may harm stands first, as in the queue. */
const changingIn = (all: readonly PracticePlan[]): readonly PracticePlan[] =>
  all
    .filter(
      ({ spokenUp, wroteBeside, isLive, status }) =>
        isLive && spokenUp.length + wroteBeside.length > 0 && !isInReview(status),
    )
    .toSorted((one, other) => placeIn(one) - placeIn(other))

const placeIn = ({ spokenUp: [first] }: Pick<PracticePlan, 'spokenUp'>): number => first?.place ?? placesMost

const isInReview = (status: PracticePlan['status']): boolean =>
  status === 'submitted' || status === 'in-review'

/** Plans in nobody's review in which something is open: what became of danger, a refusal that moved, a question that was kept. */
const isAwayAndOpen = ({
  isDisclosureOpen,
  isRefusalChanged,
  isQuestionKept,
  isUseUnread,
  isUseOpen,
  isDisowned,
  isWordLeft,
  isQuestionLeft,
  isLetterUsed,
  toTell,
  status,
}: PracticePlan): boolean =>
  (isDisclosureOpen ||
    isRefusalChanged ||
    isQuestionKept ||
    isUseUnread ||
    isUseOpen ||
    isDisowned ||
    isWordLeft ||
    isQuestionLeft ||
    isLetterUsed ||
    toTell.length > 0) &&
  !isInReview(status)
