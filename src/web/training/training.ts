import type { Context } from 'hono'
import { trainingStopped } from '#views/training/stopped.ts'
import type { Account } from '../../plan/actor.ts'
import { signedIn } from '../frame/doors.ts'
import type { Post } from '../frame/guards.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { practisePage } from './practise-page.ts'
import { runPage, turnPage } from './run-page.ts'
import { type OnRun, runIn, withRun } from './runs.ts'

/** Practising: any account may, and what it does there is its own. */
export const trainingRoutes = (service: Service) =>
  room(service, signedIn)
    .get('/training', async (c, { account }) => service.respond(c, await practisePage(service, account)))
    .post('/training/:scenario/runs', (c, { account }) => begin(service, c, account), { page: '/training' })
    .behind(withRun)
    .get('/training/runs/:run', async (c, found) => {
      const [kept] = await givenBack(service, c)
      const text = kept?.post.get('text') ?? ''
      const chosen = kept?.post.get('move') ?? undefined
      return service.respond(c, runPage(found, { newForm: service.clock.token(), text, chosen }))
    })
    .get('/training/runs/:run/pause', (c, { id }) => service.respond(c, trainingStopped(id)))
    .post('/training/runs/:run/moves', (c, found) => move(service, c, found), { page: '/training/runs/:run' })

/** The run's id comes of the form that was sent, so that a double click begins one run; it is never chosen by it. */
const begin = async (service: Service, c: Context<Env>, account: Account): Promise<Response> => {
  const scenario = service.training.scenarios.find(({ section }) => section.id === c.req.param('scenario'))
  if (!scenario) return service.errorPage(c, 'not-found')
  const form = c.get('post').get('form') ?? service.clock.token()
  const id = service.clock.digest(`run ${account.id} ${scenario.section.id} ${form}`).slice(0, 32)
  await service.play(id, account.id, { kind: 'begin', scenario: scenario.section.id })
  return goTo(c, `/training/runs/${id}`)
}

const move = async (service: Service, c: Context<Env>, { id, account }: OnRun): Promise<Response> => {
  const began = (await service.runs.ofAccount(account.id)).find(({ run }) => run === id)
  const atMs = began ? Date.parse(service.clock.now()) - Date.parse(began.at) : 0
  const post = c.get('post')
  const move = { turn: post.get('turn') ?? '', move: post.get('move') ?? '', ...attemptIn(post) }
  const played = await service.play(id, account.id, { kind: 'move', ...move, atMs })
  const found = runIn(service.training, id, played.state)
  if (!found) return service.errorPage(c, 'not-found')
  if (!played.ok && played.refusal.kind === 'not-a-move')
    return service.respond(c, turnPage(found, { isWrong: true }), 422)
  return goTo(c, `/training/runs/${id}`)
}

/** A page that does not say which try it showed is taken for one of the last. */
export const attemptIn = (post: Post): { readonly attempt?: number } => {
  const said = post.get('try')
  return said === null ? {} : { attempt: Number(said) }
}
