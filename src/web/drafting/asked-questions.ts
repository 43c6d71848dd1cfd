import type { Context } from 'hono'
import { type AskedQuestion, askedQuestionView } from '#views/drafting/asked-question.ts'
import { voiceOf } from '../../plan/access.ts'
import { ownQuestionMax } from '../../plan/deeds/asking.ts'
import { type OwnQuestion, wordsOf } from '../../plan/question.ts'
import { type Door, type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack, keepRefused } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { viaHelp } from './offering-help.ts'

/** What somebody asked the nurse or doctor can be put otherwise, or taken back, by who asked it, until it was answered. */
export const askedQuestionRoutes = (service: Service) =>
  room(service, onOwnQuestion)
    .get('/plans/:plan/questions/:question', async (c, found) => {
      const [late] = await givenBack(service, c)
      return show(service, c, found, { text: late?.post.get('text') ?? found.question.text })
    })
    .post('/plans/:plan/questions/:question', (c, found) => change(service, c, found))

type OnQuestion = OnPlan<'patient' | 'carer'> & { readonly question: OwnQuestion }

const onOwnQuestion: Door<OnQuestion> = async (service, c) => {
  const entry = await withPlan('ask', 'patient', 'carer')(service, c)
  if (entry.kind !== 'in') return entry
  const { plan, actor } = entry.held
  const version = Number(c.req.param('question'))
  const question = plan.questions.find((one) => one.version === version && one.voice === voiceOf(actor))
  return question
    ? { ...entry, held: { ...entry.held, question } }
    : { kind: 'fault' as const, fault: 'not-found' as const }
}

type Shown = Pick<AskedQuestion, 'text' | 'problem'>

const show = (
  service: Service,
  c: Context<Env>,
  { plan, question }: Pick<OnQuestion, 'plan' | 'question'>,
  shown: Shown,
) =>
  service.respond(
    c,
    askedQuestionView({
      plan: plan.id,
      id: question.version,
      stood: wordsOf(question),
      stands: question.text,
      at: question.at,
      isThere: question.version <= plan.inHandsUpTo || question.carriedFrom !== undefined,
      isOver: question.reply !== undefined || question.takenBack !== undefined,
      ...shown,
    }),
    shown.problem === undefined ? 200 : shown.problem === 'moved' ? 409 : 422,
  )

const change = async (service: Service, c: Context<Env>, found: OnQuestion): Promise<Response> => {
  const { plan, question, act } = found
  const post = c.get('post')
  const list = `/plans/${plan.id}/left-open`
  const text = (post.get('text') ?? '').replaceAll('\r\n', '\n').trim()
  const isTakenBack = post.get('do') === 'take-back'
  const problem = text === '' ? 'empty' : text.length > ownQuestionMax ? 'too-long' : undefined
  if (problem && !isTakenBack) {
    if (problem === 'too-long') await keepRefused(service, c)
    return show(service, c, found, { text, problem })
  }
  const outcome = await act(
    isTakenBack
      ? { kind: 'take-back-question', question: question.version }
      : { kind: 'change-question', question: question.version, text, stood: Number(post.get('stood')) },
  )
  if (!outcome.ok) {
    const moved = () => again(service, c, found, text)
    return await refused(service, c, outcome.refusal, { 'draft-moved': moved, 'wrong-state': moved })
  }
  if (isTakenBack) return goTo(c, `${list}?now=taken-back`)
  const saved = { spot: { section: question.section, at: [] }, ownQuestion: text }
  return goTo(c, await viaHelp(found, saved, { next: `${list}?now=changed`, back: list }))
}

/** It was answered, or put otherwise on another page, while this one was open: what stands, and what was typed. */
const again = async (
  service: Service,
  c: Context<Env>,
  found: OnQuestion,
  text: string,
): Promise<Response> => {
  const plan = await service.plans.load(found.plan.id)
  const question = plan.questions.find(({ version }) => version === found.question.version)
  return show(service, c, { plan, question: question ?? found.question }, { text, problem: 'moved' })
}
