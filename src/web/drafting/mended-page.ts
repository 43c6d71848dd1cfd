import type { Context } from 'hono'
import { type Posted, typedIn } from '../../flow/read-post.ts'
import { asksFor } from '../../flow/step.ts'
import { keepTyped, keptAt } from '../frame/begun.ts'
import type { Env } from '../frame/ports.ts'
import type { Service } from '../frame/service.ts'
import { listPage, newItem } from './lists.ts'
import { ownSaved } from './offering-help.ts'
import { whereMended } from './parts.ts'
import { cameFrom, isHiding } from './place.ts'
import { questionPage } from './question-page.ts'
import { typedBeforeIn } from './suggesting.ts'
import type { Sent } from './typed.ts'
import { keptOn } from './unfinished.ts'

/** The same page, with what is wrong with it. */
export const mendedPage = async (
  service: Service,
  c: Context<Env>,
  sent: Sent,
  problems: Posted['problems'],
): Promise<Response> => {
  const { found, place, params } = sent
  const from = cameFrom(params.get('from'))
  if (asksFor('list', place)) return service.respond(c, listPage(found, place, from, newItem(service)), 422)
  const shown = Object.keys(problems).length > 0 ? problems : { [place.asked[0] ?? '']: 'empty' }
  // Whoever goes elsewhere from the page that comes back finds it there again.
  if (!asksFor('file', place)) await keepTyped(service, sent)
  return service.respond(
    c,
    questionPage(found, place.part ? whereMended(place, shown) : place, {
      typed: typedIn(place.asked, params),
      typedBefore: typedBeforeIn(place, params),
      problems: shown,
      from,
      kept: keptOn(found, place, await keptAt(service, found, place.key)),
      hides: isHiding(params),
      isQuestionKept: ownSaved(params).ownQuestion !== undefined,
    }),
    422,
  )
}
