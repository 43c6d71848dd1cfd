import type { Context } from 'hono'
import { type Queued, reviews } from '#views/review/queue.ts'
import type { RefusalLine } from '#views/review/refusals.ts'
import { type Away, type Review, review, reviewAway } from '#views/review/review.ts'
import { subjectsIn } from '../../flow/condition.ts'
import { cliniciansWording, wordsIn } from '../../flow/words-in.ts'
import { may } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import { openAskedBack } from '../../plan/asked-back.ts'
import type { PracticeId } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked, formAsking } from '../../plan/plan-forms.ts'
import type { ListedPlan, PracticePlan } from '../../plan/ports.ts'
import { carriedIn } from '../../plan/question.ts'
import { hasRead, isAccepted, readersOf, readingsOf } from '../../plan/readings.ts'
import { agendaOf } from '../../plan/reads/agenda.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { withNamesakes } from '../../plan/reads/namesakes.ts'
import { labelOf } from '../../plan/reads/publication.ts'
import { refusalsChanged, refusalsWritten, treatmentsAsked } from '../../plan/reads/refusals-changed.ts'
import { rulesNow } from '../../plan/reads/rules.ts'
import { isUnable } from '../../plan/reads/unable.ts'
import { type Found, type OnPlan, onDuty, withPlan } from '../frame/doors.ts'
import type { Post } from '../frame/guards.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { usedLines } from '../frame/used-lines.ts'
import { agendaLines, questionLine, refusalLines } from './agenda-lines.ts'
import { isAgreementOpen } from './agreement.ts'
import { readsOtherwise, sinceBegun } from './changes.ts'
import { openLines } from './disclosures.ts'
import { lackingIn } from './lacking.ts'
import { namesakesIn } from './namesakes.ts'
import { pageWarnings } from './page-warnings.ts'
import { patientAsApproved, patientOf, patientToldOf } from './patient-of.ts'
import { qualityLines } from './quality-lines.ts'
import type { Reviewed } from './section-page.ts'
import { standingOf, suspensionIn } from './standing-of.ts'
import { withBegun } from './use-reports.ts'
import { daysFrom, dueIn } from './which-plans.ts'

/** The clinician's way in: what waits for the practice, and one plan with its agenda and its sections. */
export const reviewRoutes = (service: Service) =>
  room(service, onDuty('clinician'))
    .get('/reviews', (c, duty) => showQueue(service, c, duty))
    .behind(withPlan('review', 'clinician'))
    .get('/plans/:plan/review', (c, found) => showPlan(service, c, found))
    .behind(withPlan('accept', 'clinician'))
    .post(
      '/plans/:plan/refusal',
      async (c, { plan, actor, act }) => {
        const post = c.get('post')
        const at = (post.get('at') ?? '').split('/')
        const outcome = await act({
          kind: 'read-refusal',
          section: post.get('section') ?? '',
          at,
          answer: Number(post.get('answer')),
          isRefusal: post.get('is') === 'refusal',
          because: (post.get('because') ?? '').trim(),
        })
        if (outcome.ok) return goTo(c, `/plans/${plan.id}/review#refusals`)
        const again = ({ kind }: { readonly kind: NonNullable<Review['problem']> }) => {
          const { refusals, ...page } = overview(service, { plan, actor })
          const lines = refusals.map((one) => withTyped(one, post))
          return service.respond(c, review({ ...page, refusals: lines, problem: kind }), 422)
        }
        return await refused(service, c, outcome.refusal, { 'no-reason': again, 'own-record': again })
      },
      { page: '/plans/:plan/review' },
    )
    .behind(withPlan('return', 'clinician'))
    .post(
      '/plans/:plan/return',
      async (c, { plan, actor, act }) => {
        const outcome = await act({ kind: 'return' })
        if (outcome.ok) return goTo(c, `/plans/${plan.id}/review`)
        return await refused(service, c, outcome.refusal, {
          'nothing-asked-back': ({ kind }) =>
            service.respond(c, review({ ...overview(service, { plan, actor }), problem: kind }), 422),
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

const followReturn = async (
  service: Service,
  c: Context<Env>,
  found: OnPlan<'clinician'>,
  kind: 'take-up-again' | 'ask-again',
): Promise<Response> => {
  const outcome = await found.act({ kind })
  if (outcome.ok) return goTo(c, `/plans/${found.plan.id}/review#main`)
  const again = (problem: NonNullable<Away['problem']>) =>
    service.respond(c, reviewAway({ ...away(service, found), problem }), 409)
  return await refused(service, c, outcome.refusal, {
    'draft-moved': () => again('moved'),
    'too-often': () => again('tooOften'),
  })
}

type Duty = { readonly account: Account; readonly duty: { readonly practice: PracticeId } }

const showQueue = async (service: Service, c: Context<Env>, { account, duty: { practice } }: Duty) => {
  const own = await service.plans.theirOwnIn(practice, account)
  const all = (await service.plans.ofPractice(practice)).filter(({ id }) => !own.has(id))
  const queue = (await queueOf(service, practice, all)).filter(({ plan }) => !own.has(plan))
  const due = dueOf(all, service.clock.now())
  const withThem = all.filter(({ status }) => status === 'returned').length
  return service.respond(c, reviews(damagedFirst(queue), all.filter(isAwayAndOpen), { ...due, withThem }))
}

const showPlan = async (service: Service, c: Context<Env>, found: OnPlan<'clinician'>) => {
  const { plan, actor, account } = found
  const used = await withBegun(service, found, {
    used: usedLines(service, plan, actor.id),
    unsaid: Number(c.req.query('unsaid')),
  })
  if (!may(actor, 'read-submitted', plan))
    return service.respond(c, reviewAway({ ...away(service, found), used }))
  const namesakes = await namesakesIn(service, account, plan)
  return service.respond(c, review({ ...overview(service, found), used, namesakes }))
}

/** Of a draft that is with its person no more than the lists name. */
const patientWaiting = (plan: Plan): Away['patient'] => {
  if (openLines(plan).length > 0) return patientToldOf(plan)
  const { nhsNumber: _, gender: __, ...named } = patientOf(plan)
  return plan.status === 'returned' ? named : undefined
}

const away = (service: Service, { plan, actor }: Found<'clinician'>): Away => ({
  ...shared(service, { plan, actor }),
  patient: patientAsApproved(plan) ?? patientWaiting(plan),
  status: plan.status,
  kept: carriedIn(plan).map((one) => questionLine(plan, one)),
  isTold: plan.owner !== undefined,
  returned: plan.returned && { by: plan.returned.by.name, at: plan.returned.at },
  askedAgain: plan.askedAgain?.at,
  problem: undefined,
})

/** Why the words refuse nothing, as it was typed, beside the words that it was typed for. */
const withTyped = (line: RefusalLine, post: Post): RefusalLine =>
  String(line.answer) === post.get('answer') && line.at === post.get('at')
    ? { ...line, because: post.get('because') ?? '' }
    : line

/** By rows alone: however many wait, none is folded, and one that is damaged takes no other with it. */
const queueOf = async (
  { plans, clock, forms }: Service,
  practice: PracticeId,
  all: readonly PracticePlan[],
): Promise<readonly Queued[]> => {
  const namesakes = withNamesakes(all)
  const named = pathwayWords(forms)
  const live = new Map(all.flatMap(({ id, version, isLive }) => (isLive ? [[id, version]] : [])))
  return (await plans.queueOf(practice)).map((row) => ({
    ...row,
    given: row.given || row.ownerName,
    plan: row.id,
    pathways: row.pathways.map((one) => named[one] ?? one),
    waits: waitOf(row, clock.now()),
    suspended: suspensionIn(row, clock.now()),
    hasNamesake: namesakes.has(row.id),
    live: live.get(row.id),
  }))
}

/** What a plan may be for, as clinicians read it. */
const pathwayWords = (forms: Service['forms']): Readonly<Record<string, string>> => {
  const field = fieldMarked(forms, 'pathways') ?? ''
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

/** How many reviews of the practice are overdue, and how many are due in the next weeks. */
const dueOf = (all: readonly PracticePlan[], now: string) => {
  const due = all.flatMap((one) => dueIn(one, now) ?? []).filter(({ isSoon }) => isSoon)
  const overdue = due.filter(({ days }) => days < 0).length
  return { overdue, soon: due.length - overdue }
}

/** The rows come with the marked ones first; that one is damaged no row knows. */
const damagedFirst = (queue: readonly Queued[]): readonly Queued[] => [
  ...queue.filter(({ isDamaged }) => isDamaged),
  ...queue.filter(({ isDamaged }) => !isDamaged),
]

/** Plans in nobody's review in which something is open: what became of danger, a refusal that moved, a question that was kept. */
const isAwayAndOpen = ({
  isDisclosureOpen,
  isRefusalChanged,
  isQuestionKept,
  isUseUnread,
  status,
}: PracticePlan): boolean =>
  (isDisclosureOpen || isRefusalChanged || isQuestionKept || isUseUnread) &&
  status !== 'submitted' &&
  status !== 'in-review'

const overview = (service: Service, { plan, actor }: Found<'clinician'>): Review => {
  const agenda = agendaOf(plan, service.clock.now())
  const lines = agendaLines(plan, agenda)
  const ofPage = pageWarnings(service, plan).map(({ text, places: [first] }) => ({ ...first, text }))
  return {
    ...overviewOf(service, { plan, actor }),
    refusals: refusalLines(plan, agenda, actor.id),
    quality: qualityLines(service, plan),
    agenda: { ...lines, warnings: [...ofPage, ...lines.warnings] },
  }
}

const overviewOf = (
  service: Service,
  { plan, actor }: Found<'clinician'>,
): Omit<Review, 'agenda' | 'quality' | 'refusals'> => ({
  ...shared(service, { plan, actor }),
  isTold: plan.owner !== undefined,
  blocks: blocksOf(plan, service.clock.now()),
  isAgreementOpen: isAgreementOpen(plan, service.clock.now()),
  lacking: lackingIn(plan, service.clock.now()),
  offersTo: may(actor, 'offer-take-over', plan) && !isUnable(plan) ? calledOpenly(plan) : undefined,
  sections: plan.forms.sections.map((form) => ({
    id: form.section.id,
    title: form.words.title,
    state: stateOf({ plan, actor, form }),
    isMine: hasRead(plan, form.section.id, actor),
    readBy: readersOf(plan, form.section.id).map(({ by }) => by.name),
  })),
})

/** What forbids the approval whatever is signed, such as a child's age: said before anybody works on it. */
const blocksOf = (plan: Plan, today: string): readonly string[] => {
  const { submission, approval } = plan.forms
  const asked = { ...submission.section.fields, ...approval.section.fields }
  return rulesNow(plan, { at: 'approval', today }, 'block')
    .filter(({ when }) => !subjectsIn(when).some((field) => Object.hasOwn(asked, field)))
    .map(({ words }) => words)
}

const shared = (service: Service, { plan, actor }: Found<'clinician'>) => ({
  plan: plan.id,
  used: usedLines(service, plan, actor.id),
  patient: patientOf(plan),
  approved: plan.approved?.version,
  askedBack: openAskedBack(plan).map(({ text }) => text),
  disclosures: openLines(plan),
  ...standingOf(service, plan),
  refusalsChanged: refusalsChanged(plan).map(({ entry, at }) => ({
    question: entry.question,
    lines: entry.shown,
    at,
  })),
  refusalsWritten: refusalsWritten(plan).map(({ field, at }) => ({ question: labelOf(plan, field), at })),
  treatmentsAsked: treatmentsAsked(plan).map(({ field, at }) => ({ question: labelOf(plan, field), at })),
})

const stateOf = (
  reviewed: Pick<Reviewed, 'plan' | 'actor' | 'form'>,
): Review['sections'][number]['state'] => {
  const { plan, actor, form } = reviewed
  if (isAccepted(plan, form.section.id)) return 'accepted'
  const readings = readingsOf(plan, form.section.id)
  if (readings.length === 0) return sinceBegun(reviewed).length > 0 ? 'changed-unaccepted' : 'not-read'
  if (!readsOtherwise(reviewed)) return 'same'
  return readings.some(({ by }) => by.id === actor.id) ? 'changed' : 'changed-for-others'
}
