import { type Context, Hono } from 'hono'
import { trainingStopped } from '#views/training/stopped.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { ownRun, runIn } from './own-run.ts'
import { practisePage } from './practise-page.ts'
import { runPage, turnPage } from './run-page.ts'

/** Practising: any account may, and what it does there is its own. */
export const trainingRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .get('/training', async (c) => {
      const account = c.get('account')
      if (!account) return goTo(c, '/sign-in?returnTo=/training')
      return web.respond(c, await practisePage(web, account))
    })
    .post('/training/:scenario/runs', (c) => begin(web, c))
    .get('/training/runs/:run', async (c) => {
      const account = c.get('account')
      if (!account) return signIn(c)
      const found = await ownRun(web, account, c.req.param('run'))
      return found ? web.respond(c, runPage(found, web.clock.token())) : web.errorPage(c, 'not-found')
    })
    .get('/training/runs/:run/pause', async (c) => {
      const account = c.get('account')
      if (!account) return signIn(c)
      const found = await ownRun(web, account, c.req.param('run'))
      return found ? web.respond(c, trainingStopped(found.id)) : web.errorPage(c, 'not-found')
    })
    .post('/training/runs/:run/moves', (c) => move(web, c))

const signIn = (c: Context<Env>): Response =>
  goTo(c, `/sign-in?returnTo=${encodeURIComponent(`/training/runs/${c.req.param('run') ?? ''}`)}`)

/** The run's id comes of the form that was sent, so that a double click begins one run; it is never chosen by it. */
const begin = async (web: Web, c: Context<Env>): Promise<Response> => {
  const account = c.get('account')
  if (!account) return goTo(c, '/sign-in?returnTo=/training')
  const scenario = web.training.scenarios.find(({ section }) => section.id === c.req.param('scenario'))
  if (!scenario) return web.errorPage(c, 'not-found')
  const form = new URLSearchParams(await c.req.text()).get('form') ?? web.clock.token()
  const id = web.clock.digest(`run ${account.id} ${scenario.section.id} ${form}`).slice(0, 32)
  await web.play(id, account.id, { kind: 'begin', scenario: scenario.section.id })
  return goTo(c, `/training/runs/${id}`)
}

const move = async (web: Web, c: Context<Env>): Promise<Response> => {
  const account = c.get('account')
  if (!account) return signIn(c)
  const id = c.req.param('run') ?? ''
  const params = new URLSearchParams(await c.req.text())
  const began = (await web.runs.ofAccount(account.id)).find(({ run }) => run === id)
  const atMs = began ? Date.parse(web.clock.now()) - Date.parse(began.at) : 0
  const move = { turn: params.get('turn') ?? '', move: params.get('move') ?? '', ...attemptIn(params) }
  const played = await web.play(id, account.id, { kind: 'move', ...move, atMs })
  const found = runIn(web.training, id, played.state)
  if (!found) return web.errorPage(c, 'not-found')
  if (!played.ok && played.refusal.kind === 'not-a-move')
    return web.respond(c, turnPage(found, { isWrong: true }), 422)
  return goTo(c, `/training/runs/${id}`)
}

/** A page that does not say which try it showed is taken for one of the last. */
export const attemptIn = (params: URLSearchParams): { readonly attempt?: number } => {
  const said = params.get('try')
  return said === null ? {} : { attempt: Number(said) }
}
