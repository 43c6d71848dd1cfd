import type { Context } from 'hono'
import { typedIn } from '../../flow/read-post.ts'
import { isOnlyToRead } from '../../flow/step.ts'
import { ownQuestionMax } from '../../plan/deeds/asking.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import { viaHelp } from './offering-help.ts'
import { cameFrom, goingBack, isHiding, pathTo } from './place.ts'
import { questionPage } from './question-page.ts'
import { typedBeforeIn } from './suggesting.ts'
import { keptOrShown, type Sent } from './typed.ts'

/** The buttons of a question that are not an answer: stop, ask; what was typed is kept with each. */
export const setAside = async (
  service: Service,
  c: Context<Env>,
  sent: Sent & { readonly deed: string },
): Promise<Response> => {
  const { found, place, deed } = sent
  if (deed === 'ask') return await askOwn(service, c, sent)
  const unkept = isOnlyToRead(place.fields.fields, place.asked)
    ? undefined
    : await keptOrShown(service, c, sent)
  if (unkept) return unkept
  const saved = { spot: place.spot, typed: typedIn(place.asked, sent.params) }
  const from = cameFrom(sent.params.get('from'))
  const back = pathTo(found.plan.id, goingBack(place.key, from))
  const ways = { next: `/plans/${found.plan.id}?stopped=1`, back }
  return goTo(c, await viaHelp(found, saved, ways))
}

const askOwn = async (service: Service, c: Context<Env>, sent: Sent): Promise<Response> => {
  const { found, place, params } = sent
  const from = cameFrom(params.get('from'))
  const text = (params.get('ownQuestion') ?? '').replaceAll('\r\n', '\n').trim()
  if (text === '' || text.length > ownQuestionMax) {
    const problem = text === '' ? ('empty' as const) : ('too-long' as const)
    const shown = {
      typed: typedIn(place.asked, params),
      typedBefore: typedBeforeIn(place, params),
      from,
      hides: isHiding(params),
      ownQuestion: { text, problem },
    }
    return service.respond(c, questionPage(found, place, shown), 422)
  }
  const unkept = await keptOrShown(service, c, sent)
  if (unkept) return unkept
  const outcome = await found.act({ kind: 'ask', section: place.spot.section, text })
  if (!outcome.ok) return await refused(service, c, outcome.refusal)
  const back = pathTo(found.plan.id, goingBack(place.key, from))
  const saved = { spot: place.spot, ownQuestion: text, typed: typedIn(place.asked, params) }
  return goTo(
    c,
    await viaHelp(found, saved, { next: `${back}${from === undefined ? '?' : '&'}asked=1`, back }),
  )
}
