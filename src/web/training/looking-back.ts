import type { Context } from 'hono'
import { debriefOf } from '../../training/debrief.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { debriefPage } from './debrief-page.ts'
import { endingPage } from './run-page.ts'
import { type OnRun, type OwnRun, runIn, withRun } from './runs.ts'
import { attemptIn } from './training.ts'

/** After a conversation: the learner's own account, then the key, then another try that keeps the first. */
export const lookingBackRoutes = (service: Service) =>
  room(service, withRun)
    .post('/training/runs/:run/explanation', (c, found) => explain(service, c, found), {
      page: '/training/runs/:run',
    })
    .get('/training/runs/:run/debrief', (c, found) => lookBack(service, c, found))
    .post('/training/runs/:run/forks', (c, found) => tryAgain(service, c, found), {
      page: '/training/runs/:run/debrief',
    })

const pathOf = ({ id }: OwnRun): string => `/training/runs/${id}`

const explain = async (service: Service, c: Context<Env>, on: OnRun): Promise<Response> => {
  const text = c.get('post').get('text') ?? ''
  const played = await service.play(on.id, on.account.id, { kind: 'explain', text })
  const found = runIn(service.training, on.id, played.state)
  if (!found) return service.errorPage(c, 'not-found')
  if (!played.ok && played.refusal.kind === 'too-long')
    return service.respond(c, endingPage(found, { text, isTooLong: true }), 422)
  return goTo(c, played.ok ? `${pathOf(on)}/debrief` : pathOf(on))
}

const lookBack = (service: Service, c: Context<Env>, found: OwnRun): Response => {
  const number = Number(c.req.query('try') ?? found.run.attempts.length)
  const attempt = found.run.attempts[number - 1]
  if (!attempt) return service.errorPage(c, 'not-found')
  const debrief = debriefOf(found.run, attempt)
  if (debrief.kind !== 'key' || found.run.outdated) return goTo(c, pathOf(found))
  const page = {
    debrief,
    attempt,
    number,
    newForm: service.clock.token(),
    skillWords: service.training.skillWords,
    frameworks: service.training.frameworks,
  }
  return service.respond(c, debriefPage(found, page))
}

/** Only the last try can be gone back into; a page of an earlier one, or a second click, changes nothing. */
const tryAgain = async (service: Service, c: Context<Env>, on: OnRun): Promise<Response> => {
  const post = c.get('post')
  const fork = { turn: post.get('turn') ?? '', ...attemptIn(post) }
  const { state } = await service.play(on.id, on.account.id, { kind: 'fork', ...fork })
  return runIn(service.training, on.id, state) ? goTo(c, pathOf(on)) : service.errorPage(c, 'not-found')
}
