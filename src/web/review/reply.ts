import type { Context } from 'hono'
import type { DeskKept } from '#views/review/desk-kept.ts'
import { replyView } from '#views/review/reply.ts'
import {
  type Asking,
  isTaken,
  type OnePage,
  opensOn,
  postedPage,
  textMarked,
  withProblem,
} from '../../flow/page.ts'
import { isInHands } from '../../plan/lifecycle.ts'
import { carriedIn, type OwnQuestion, repliedOf, type Settlement } from '../../plan/question.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { forgetTyped } from '../frame/begun.ts'
import { type Door, type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { asideMoved, fieldsOf, keyOf, notTaken, openedAtDesk, placeOf } from './desk-begun.ts'
import { patientOf } from './patient-of.ts'
import { stoodIn } from './stood-in.ts'
import { whoOf } from './who-of.ts'

/** What becomes of a question that the person or a carer asked: nobody approves past it. */
export const replyRoutes = (service: Service) =>
  room(service, onQuestion)
    .get('/plans/:plan/questions/:question/reply', async (c, found) =>
      show(
        service,
        c,
        found,
        await openedAtDesk(service, c, { found, key: keyFor(found), asking: askedOf(service, found) }),
      ),
    )
    .post('/plans/:plan/questions/:question/reply', (c, found) => settle(service, c, found))

type OnQuestion = OnPlan<'clinician'> & { readonly question: OwnQuestion }

const onQuestion: Door<OnQuestion> = async (service, c) => {
  const entry = await withPlan('settle-question', 'clinician')(service, c)
  if (entry.kind !== 'in') return entry
  const version = Number(c.req.param('question'))
  const { plan } = entry.held
  const known = isInHands(plan.life) ? plan.questions : carriedIn(plan)
  const question = known.find((one) => one.version === version)
  return question
    ? { ...entry, held: { ...entry.held, question } }
    : { kind: 'fault' as const, fault: 'not-found' as const }
}

const askedOf = ({ forms: { reply } }: Service, { plan }: Pick<OnQuestion, 'plan'>): Asking => ({
  form: reply,
  given: givenFor(plan, 'team', reply.section),
})

type Shown = { readonly page: OnePage; readonly kept: DeskKept }
const keyFor = ({ question }: Pick<OnQuestion, 'question'>): string =>
  keyOf('reply', [String(question.version)])

const show = (
  service: Service,
  c: Context<Env>,
  found: Pick<OnQuestion, 'plan' | 'question'> & { readonly isMoved?: boolean },
  { page, kept }: Shown,
) => {
  const { plan, question, isMoved = false } = found
  return service.respond(
    c,
    replyView({
      plan: plan.id,
      patient: patientOf(plan),
      question: {
        text: question.text,
        who: whoOf(plan, question),
        at: question.at,
        version: question.version,
        stood: repliedOf(question),
        reply: question.reply && { ...question.reply, by: question.reply.by.name },
        before: question.changed && { text: question.changed.before, at: question.changed.at },
        isTakenBack: question.takenBack !== undefined,
      },
      page,
      kept,
      opensOn: opensOn(askedOf(service, found), page),
      isMoved,
    }),
    isMoved ? 409 : c.req.method === 'POST' ? 422 : 200,
  )
}

const settle = async (service: Service, c: Context<Env>, found: OnQuestion): Promise<Response> => {
  const asking = askedOf(service, found)
  const key = keyFor(found)
  const sent = { found, place: placeOf(key, fieldsOf(asking.form)), params: c.get('post') }
  const moved = await asideMoved(service, c, sent, c.req.path)
  if (moved) return moved
  const page = postedPage(asking, sent.params)
  const again = async (one: OnePage) =>
    show(service, c, found, { page: one, kept: await notTaken(service, sent, key) })
  if (!isTaken(page)) return await again(page)
  const { plan, question, act } = found
  const outcome = await act({
    kind: 'settle-question',
    question: question.version,
    ...{ stood: repliedOf(question), ...stoodIn(sent.params) },
    ...settlementIn(page),
  })
  if (outcome.ok) {
    await forgetTyped(service, sent)
    return goTo(c, `/plans/${plan.id}/review`)
  }
  return await refused(service, c, outcome.refusal, {
    'says-nothing': () => again(withProblem(page, 'reply-words', 'says-nothing')),
    'draft-moved': async () => putAnew(service, c, found, { page, kept: await notTaken(service, sent, key) }),
    'no-such-place': () => again(withProblem(page, 'reply-day', 'not-yet')),
  })
}

/** Nobody answers words that she has not read: the page comes with those that stand now, and with what she typed. */
const putAnew = async (service: Service, c: Context<Env>, found: OnQuestion, shown: Shown) => {
  const plan = await service.plans.load(found.plan.id)
  const now = plan.questions.find(({ version }) => version === found.question.version)
  return show(service, c, { plan, question: now ?? found.question, isMoved: true }, shown)
}

/** The marks say which answer is which; only the words of the way that was chosen were asked for. */
const settlementIn = (page: OnePage): Settlement => {
  const words = textMarked(page, 'reply-words')
  const day = textMarked(page, 'reply-day')
  if (words !== '') return { how: 'answered', words }
  return day === '' ? { how: 'carried' } : { how: 'talked', day }
}
