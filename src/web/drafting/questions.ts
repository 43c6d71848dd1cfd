import { type Context, Hono } from 'hono'
import { changedRows } from '../../flow/controls/rows.ts'
import { posted, typedFor, typedIn } from '../../flow/posted.ts'
import { stepIn } from '../../flow/spot.ts'
import { actorFor } from '../../plan/access.ts'
import { pathIn, pathwaysOf } from '../../plan/reads/reading.ts'
import { StorageFull } from '../../plan/storage-full.ts'
import { voiceOf } from '../../plan/voice.ts'
import type { Env } from '../frame/ports.ts'
import { readVersion } from '../frame/read-version.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { listPage } from './lists.ts'
import { afterAnswer } from './onward.ts'
import { type Address, anyPlaceAt, keyOf, type Place, pageAt, pathTo, placeAt } from './place.ts'
import { questionPage } from './question-page.ts'
import { refused } from './refused.ts'
import { setAside } from './set-aside.ts'
import { keepTyped, type Sent } from './typed.ts'

/** The conversation: a page a question, saved with every Continue. */
export const questionRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .get('/plans/:plan/:section', (c) => enter(web, c))
    .get('/plans/:plan/:section/:step{.+}', (c) => ask(web, c, addressIn(c)))
    .post('/plans/:plan/:section/:step{.+}', (c) => save(web, c, addressIn(c)))

/** A chapter opens at its first open question, or is played back when nothing is open. */
const enter = async (web: Web, c: Context<Env>): Promise<Response> => {
  const account = c.get('account')
  if (!account) return goTo(c, `/sign-in?returnTo=${encodeURIComponent(c.req.path)}`)
  const found = await web.planFor(account, c.req.param('plan') ?? '', 'answer')
  const form = found?.plan.forms.chapters.find(({ section }) => section.id === c.req.param('section'))
  if (!found || !form || found.actor.kind === 'clinician') return web.errorPage(c, 'not-found')
  const path = pathIn(found.plan, voiceOf(found.actor), form.section)
  const open = path.steps.find((step) => step.asked.length > 0 && !step.settled)?.id
  return goTo(c, `/plans/${found.plan.id}/${form.section.id}/${open ?? 'check'}`)
}

const addressIn = (c: Context<Env>): Address => {
  const { section = '', step = '' } = c.req.param()
  return stepIn(`${section}/${step}`)
}

const ask = async (web: Web, c: Context<Env>, address: Address): Promise<Response> => {
  const account = c.get('account')
  if (!account) return goTo(c, `/sign-in?returnTo=${encodeURIComponent(c.req.path)}`)
  const found = await web.planFor(account, c.req.param('plan') ?? '', 'answer')
  const place = found && placeAt(found, address)
  if (!found || !place || found.actor.kind === 'clinician') return web.errorPage(c, 'not-found')
  if (asksForList(place))
    return web.respond(c, listPage(found, place, c.req.query('from') === 'check', newItem(web)))
  const kept = await web.drafts.find(found.plan.id, account.id, place.key)
  return web.respond(
    c,
    questionPage(found, place, {
      typed: kept?.values ?? answered(place),
      isRestored: kept !== undefined,
      fromCheck: c.req.query('from') === 'check',
      isQuestionKept: c.req.query('asked') !== undefined,
    }),
  )
}

const asksForList = ({ fields, asked }: Place): boolean =>
  asked.some((name) => fields.fields[name]?.control === 'list')

const newItem = (web: Web): string => web.clock.token().slice(0, 10)

const answered = (place: Place) =>
  Object.assign(
    {},
    ...place.asked.map((name) => {
      const field = place.fields.fields[name]
      return field ? typedFor(field, name, place.answers.answers[name]?.said) : {}
    }),
  )

const save = async (web: Web, c: Context<Env>, address: Address): Promise<Response> => {
  const params = new URLSearchParams(await c.req.text())
  const account = c.get('account')
  if (!account) return await keepForLater(web, c, address, params)
  const found = await web.planFor(account, c.req.param('plan') ?? '', 'answer')
  if (!found || found.actor.kind === 'clinician') return web.errorPage(c, 'not-found')
  const place = anyPlaceAt(found, address)
  if (!place) return await pageIsGone(web, c, { found, params, account, address })
  const deed = params.get('do')
  const rows = changedRows(deed ?? '', place.fields.fields, typedIn(place.asked, params), newItem(web))
  if (rows) {
    const fromCheck = params.get('from') === 'check'
    return web.respond(c, questionPage(found, place, { typed: rows, fromCheck }))
  }
  if (deed !== null) return await setAside(web, c, { found, place, params, account, deed })
  const sent = { found, place, params, account }
  return await saveAnswer(web, c, sent).catch((error) => stillHere(web, c, sent, error))
}

/** The disk takes nothing now: the same page again, with every word that was sent. */
const stillHere = (web: Web, c: Context<Env>, { found, place, params }: Sent, error: unknown): Response => {
  if (!(error instanceof StorageFull) || asksForList(place)) throw error
  web.log({ event: 'storage full', request: c.get('requestId') })
  const typed = typedIn(place.asked, params)
  const problems = { [place.asked[0] ?? '']: 'not-saved' }
  return web.respond(
    c,
    questionPage(found, place, { typed, problems, fromCheck: params.get('from') === 'check' }),
    503,
  )
}

type Gone = Omit<Sent, 'place'> & { readonly address: Address }

/** Hidden, or taken out of its list, while it was written on: the words wait for its return. */
const pageIsGone = async (web: Web, c: Context<Env>, { address, ...sent }: Gone): Promise<Response> => {
  const page = pageAt(sent.found.plan, address)
  if (page) await keepTyped(web, { ...sent, place: { asked: page.step.ask, key: keyOf(address) } })
  return web.errorPage(c, 'not-found')
}

/** The words that the page says it showed; whether there are such words is decided with the answer. */
const wordsIn = (params: URLSearchParams): { readonly words?: string } => {
  const words = params.get('words')
  return words === null ? {} : { words }
}

const saveAnswer = async (web: Web, c: Context<Env>, sent: Sent): Promise<Response> => {
  const { found, place, params, account } = sent
  const { said, problems } = posted(place.fields, place.asked, params, pathwaysOf(found.plan))
  const typed = typedIn(place.asked, params)
  const fromCheck = params.get('from') === 'check'
  if (Object.keys(problems).length > 0 || Object.keys(said).length === 0) {
    if (asksForList(place)) return web.respond(c, listPage(found, place, fromCheck, newItem(web)), 422)
    const shown = Object.keys(problems).length > 0 ? problems : { [place.asked[0] ?? '']: 'empty' }
    return web.respond(c, questionPage(found, place, { typed, problems: shown, fromCheck }), 422)
  }
  const { spot, stepId: step } = place
  const read = readVersion(params, found.plan)
  const outcome = await web.act(
    found.plan.id,
    { kind: 'answer', ...spot, step, said, read, ...wordsIn(params) },
    (plan) => actorFor(account, plan),
  )
  if (!outcome.ok) return refused(web, c, outcome.refusal, { ...sent, typed, said })
  if (params.get('wayOut') === null) await web.drafts.forget(found.plan.id, account.id, place.key)
  else await keepTyped(web, sent)
  return goTo(c, afterAnswer({ plan: outcome.plan, actor: found.actor }, place, fromCheck, said))
}

/** The session ran out while the person wrote: their words are kept, and signing in again leads back to them. */
const keepForLater = async (
  web: Web,
  c: Context<Env>,
  address: Address,
  params: URLSearchParams,
): Promise<Response> => {
  const expired = c.get('expired')
  const found = await web.planFor(expired, c.req.param('plan') ?? '', 'answer')
  const place = found && anyPlaceAt(found, address)
  if (found && place && expired) await keepTyped(web, { found, place, params, account: expired })
  const back = pathTo(c.req.param('plan') ?? '', keyOf(address))
  return goTo(c, `/sign-in?returnTo=${encodeURIComponent(back)}${found ? '&kept=1' : ''}`)
}
