import type { Context } from 'hono'
import { typedIn } from '../../flow/read-post.ts'
import { isOnlyToRead } from '../../flow/step.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import { ownSaved, viaHelp } from './offering-help.ts'
import { askOwn, withOwn } from './own-question.ts'
import { cameFrom, goingBack, pathTo } from './place.ts'
import { keptOrShown, type Sent } from './typed.ts'

/** The buttons of a question that are not an answer: stop, ask; what was typed is kept with each, and a question of one's own is asked. */
export const setAside = async (
  service: Service,
  c: Context<Env>,
  sent: Sent & { readonly deed: string },
): Promise<Response> => {
  if (sent.deed === 'ask') return await askOwn(service, c, sent)
  return await withOwn(service, c, sent, () => stop(service, c, sent))
}

const stop = async (service: Service, c: Context<Env>, sent: Sent): Promise<Response> => {
  const { found, place } = sent
  const unkept = isOnlyToRead(place.fields.fields, place.asked)
    ? undefined
    : await keptOrShown(service, c, sent)
  if (unkept) return unkept
  const saved = { spot: place.spot, ...ownSaved(sent.params), typed: typedIn(place.asked, sent.params) }
  const from = cameFrom(sent.params.get('from'))
  const back = pathTo(found.plan.id, goingBack(place.key, from))
  const ways = { next: `/plans/${found.plan.id}?stopped=1`, back }
  return goTo(c, await viaHelp(found, saved, ways))
}
