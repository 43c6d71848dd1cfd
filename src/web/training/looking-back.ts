import { type Context, Hono } from 'hono'
import { debriefOf } from '../../training/debrief.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { debriefPage } from './debrief-page.ts'
import { ownRun, runIn } from './own-run.ts'
import { endingPage } from './run-page.ts'
import { attemptIn } from './training.ts'

/** After a conversation: the learner's own account, then the key, then another try that keeps the first. */
export const lookingBackRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .post('/training/runs/:run/explanation', (c) => explain(web, c))
    .get('/training/runs/:run/debrief', (c) => lookBack(web, c))
    .post('/training/runs/:run/forks', (c) => tryAgain(web, c))

const pathOfRun = (c: Context<Env>): string => `/training/runs/${c.req.param('run') ?? ''}`
const signIn = (c: Context<Env>, path: string): Response =>
  goTo(c, `/sign-in?returnTo=${encodeURIComponent(path)}`)

/** Who wrote for so long that the session ran out keeps the words, and sees the rest after signing in. */
const explain = async (web: Web, c: Context<Env>): Promise<Response> => {
  const account = c.get('account') ?? c.get('expired')
  const debrief = `${pathOfRun(c)}/debrief`
  if (!account) return signIn(c, pathOfRun(c))
  const text = new URLSearchParams(await c.req.text()).get('text') ?? ''
  const id = c.req.param('run') ?? ''
  const played = await web.play(id, account.id, { kind: 'explain', text })
  if (!c.get('account')) return signIn(c, debrief)
  const found = runIn(web.training, id, played.state)
  if (!found) return web.errorPage(c, 'not-found')
  if (!played.ok && played.refusal.kind === 'too-long')
    return web.respond(c, endingPage(found, { text, isTooLong: true }), 422)
  return goTo(c, played.ok ? debrief : pathOfRun(c))
}

const lookBack = async (web: Web, c: Context<Env>): Promise<Response> => {
  const account = c.get('account')
  if (!account) return signIn(c, `${pathOfRun(c)}/debrief`)
  const found = await ownRun(web, account, c.req.param('run') ?? '')
  const number = Number(c.req.query('try') ?? found?.run.attempts.length)
  const attempt = found?.run.attempts[number - 1]
  if (!found || !attempt) return web.errorPage(c, 'not-found')
  const debrief = debriefOf(found.run, attempt)
  if (debrief.kind !== 'key' || found.run.outdated) return goTo(c, pathOfRun(c))
  const page = { debrief, attempt, number, newForm: web.clock.token(), skillWords: web.training.skillWords }
  return web.respond(c, debriefPage(found, page))
}

/** Only the last try can be gone back into; a page of an earlier one, or a second click, changes nothing. */
const tryAgain = async (web: Web, c: Context<Env>): Promise<Response> => {
  const account = c.get('account')
  if (!account) return signIn(c, `${pathOfRun(c)}/debrief`)
  const params = new URLSearchParams(await c.req.text())
  const id = c.req.param('run') ?? ''
  const fork = { turn: params.get('turn') ?? '', ...attemptIn(params) }
  const { state } = await web.play(id, account.id, { kind: 'fork', ...fork })
  return runIn(web.training, id, state) ? goTo(c, pathOfRun(c)) : web.errorPage(c, 'not-found')
}
