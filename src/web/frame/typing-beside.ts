import type { Context } from 'hono'
import { sinceBox } from '#views/form/around-question.ts'
import { noRoomToKeep, notKept, savedAt, savedBeside, tooLongToKeep } from '#views/frame/saved-at.ts'
import type { Html } from '#views/html.ts'
import { type Begun, isTooLongToKeep, keepTyped, keptAt } from './begun.ts'
import { limiter } from './limiter.ts'
import type { Env } from './ports.ts'
import { answer, wordsFor } from './respond.ts'
import type { Service } from './service.ts'

/** What somebody types into a form beside the plan comes in every few seconds; it is kept for them alone, and says nothing until it is sent. */
export const typingBeside = (service: Service) => {
  const often = limiter(keepsMost, 15 * 60)
  return async (c: Context<Env>, sent: Omit<Begun, 'params'> | undefined): Promise<Response> => {
    const says = wordsFor(c)
    const params = c.get('post')
    const told = (text: Html, since = params.get('since') ?? '') =>
      answer(c, { body: `${text}${sinceBox(since)}` })
    const writer = c.get('account')
    if (!sent && (writer || c.get('expired'))) return answer(c, { body: null, status: 204 })
    if (!sent || !writer) return told(notKept(says))
    if (isTooLongToKeep(sent.place.asked, params)) return told(tooLongToKeep(says))
    if (often.tooMany(writer.id, service.clock.now()) !== undefined) return told(noRoomToKeep(says))
    const outcome = await keepTyped(service, { ...sent, params })
    if (outcome === 'full') return told(noRoomToKeep(says))
    const { since, aside } = await keptAt(service, sent.found, sent.place.key)
    if (outcome === 'nothing') return answer(c, { body: String(sinceBox(since)) })
    return told((aside.length > 0 ? savedBeside : savedAt)(says, service.clock.now()), since)
  }
}
/** A page that is typed into asks every four seconds: four devices at once. */
const keepsMost = 900
