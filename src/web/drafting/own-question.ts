import type { Context } from 'hono'
import { seenLength } from '../../flow/controls/own-words.ts'
import { typedIn } from '../../flow/read-post.ts'
import { ownQuestionMax } from '../../plan/deeds/asking.ts'
import { keptOrShown } from '../frame/begun.ts'
import type { Post } from '../frame/guards.ts'
import { keepRefused, withTheirWords } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import { ownSaved, ownTextIn, viaHelp } from './offering-help.ts'
import { cameFrom, goingBack, isHiding, pathTo } from './place.ts'
import { type Asking, questionPage } from './question-page.ts'
import { typedBeforeIn } from './suggesting.ts'
import type { Sent } from './typed.ts'

/** What stood on a page that comes back, beside the answer: a question in its box, the box that hides, what it knew to be kept. */
export const carried = (params: Post): Pick<Asking, 'ownQuestion' | 'hides' | 'kept'> => {
  const text = params.get('ownQuestion')
  return {
    hides: isHiding(params),
    kept: { since: params.get('since') ?? '', aside: [] },
    ...(text ? { ownQuestion: { text } } : {}),
  }
}

/** Whatever is pressed, a question of one's own that stands on the page is asked first, and is listened to wherever that leads. */
export const withOwn = async (
  service: Service,
  c: Context<Env>,
  sent: Sent,
  leave: () => Promise<Response>,
): Promise<Response> => {
  const { found, place, params } = sent
  const own = ownSaved(params)
  if (own.ownQuestion === undefined) return await leave()
  const unasked = await askIt(service, c, sent)
  if (unasked) return unasked
  const left = await leave()
  const to = left.headers.get('Location')
  if (to?.startsWith('/help-now')) return left
  const back = pathTo(found.plan.id, goingBack(place.key, cameFrom(params.get('from'))))
  const next = to ?? back
  const path = await viaHelp(found, { spot: place.spot, ...own }, { next, back })
  if (path === next) return left
  return (to === null ? await keptOrShown(service, c, sent) : undefined) ?? goTo(c, path)
}

/** The button for it alone: the same page again, with what was typed there. */
export const askOwn = async (service: Service, c: Context<Env>, sent: Sent): Promise<Response> => {
  const { found, place, params } = sent
  const from = cameFrom(params.get('from'))
  const unasked = await askIt(service, c, sent, () => keptOrShown(service, c, sent))
  if (unasked) return unasked
  const back = pathTo(found.plan.id, goingBack(place.key, from))
  const saved = { spot: place.spot, ...ownSaved(params), typed: typedIn(place.asked, params) }
  return goTo(
    c,
    await viaHelp(found, saved, { next: `${back}${from === undefined ? '?' : '&'}asked=1`, back }),
  )
}

/** Asked, or the page that says why not, with every word that was sent. */
const askIt = async (
  service: Service,
  c: Context<Env>,
  sent: Sent,
  before?: () => Promise<Response | undefined>,
): Promise<Response | undefined> => {
  const text = ownTextIn(sent.params)
  if (text === '') return again(service, c, sent, 'empty')
  if (seenLength(text) > ownQuestionMax) return again(service, c, sent, 'too-long')
  const stopped = await before?.()
  if (stopped) return stopped
  const outcome = await sent.found.act({ kind: 'ask', section: sent.place.spot.section, text })
  if (outcome.ok) return undefined
  return await refused(service, c, outcome.refusal, {
    'too-many': () => again(service, c, sent, 'too-many'),
  })
}

const again = async (
  service: Service,
  c: Context<Env>,
  { found, place, params }: Sent,
  problem: NonNullable<NonNullable<Asking['ownQuestion']>['problem']>,
): Promise<Response> => {
  if (place.asked.some((name) => place.fields.fields[name]?.control === 'list'))
    return withTheirWords(service, c, 'too-much') ?? service.errorPage(c, 'too-many')
  const asking = {
    typed: typedIn(place.asked, params),
    typedBefore: typedBeforeIn(place, params),
    from: cameFrom(params.get('from')),
    ...carried(params),
    ownQuestion: { text: ownTextIn(params), problem },
  }
  if (problem !== 'empty') await keepRefused(service, c)
  return service.respond(c, questionPage(found, place, asking), 422)
}
