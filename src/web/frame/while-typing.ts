import type { Context } from 'hono'
import { sinceBox } from '#views/form/around-question.ts'
import {
  keptLate,
  keptUnasked,
  noRoomToKeep,
  notKept,
  notTheirs,
  savedAt,
  savedBeside,
  tooLongToKeep,
} from '#views/frame/saved-at.ts'
import type { Html } from '#views/html.ts'
import { type Begun, isTooLongToKeep, keepTyped, keptAt } from './begun.ts'
import type { Post } from './guards.ts'
import { isTypingKept } from './kept-posts.ts'
import { limiter } from './limiter.ts'
import type { Env } from './ports.ts'
import { answer, wordsFor } from './respond.ts'
import type { Service } from './service.ts'

/** What is still being typed, and where it may be kept; `no-news`: nothing is there to be kept, or it is said already. */
export type Typing = Written | 'signed-out' | 'no-news'

type Written = {
  /** Who types, by which it is counted how often. */
  readonly by: string
  /** It lies beside the plan as if it had been sent, and stands in its form again when this page is opened. */
  readonly late?: { readonly page: string; readonly to?: string; readonly why: 'late' | 'elsewhere' }
  /** Its page is put to them no more: what was typed is kept, and they are told. */
  readonly isUnasked?: boolean
  readonly isTooLong: boolean
  readonly keep: () => Promise<KeptNow | 'full'>
}
/** What is kept now of a page; `isNothing`: all of it was deleted again. */
type KeptNow = { readonly since: string; readonly asideKept: number; readonly isNothing: boolean }

/** What is being typed comes in every few seconds where scripts run: what becomes of it, and what its page says of that. */
export const whileTyping = (service: Service) => {
  const often = limiter(keepsMost, 15 * 60)
  return async (c: Context<Env>, typing: Typing): Promise<Response> => {
    const says = wordsFor(c)
    const told = (text: Html, since = c.get('post').get('since') ?? '') =>
      answer(c, { body: `${text}${sinceBox(since)}` })
    if (typing === 'signed-out') return told(notKept(says))
    if (typing === 'no-news') return answer(c, { body: null, status: 204 })
    const isBusy = often.tooMany(typing.by, service.clock.now()) !== undefined
    if (typing.late) {
      const { page, to = page, why } = typing.late
      const isSafe = !isBusy && (await isTypingKept(service, c, page, to))
      return told((isSafe ? keptBeside : unkept)[why](says))
    }
    if (typing.isTooLong) return told(tooLongToKeep(says))
    const kept = isBusy ? 'full' : await typing.keep()
    if (kept === 'full') return told(noRoomToKeep(says))
    if (typing.isUnasked === true) return told(keptUnasked(says))
    if (kept.isNothing) return answer(c, { body: String(sinceBox(kept.since)) })
    return told((kept.asideKept > 0 ? savedBeside : savedAt)(says, service.clock.now()), kept.since)
  }
}
/** A page that is typed into asks every four seconds: four devices at once. */
const keepsMost = 900

const keptBeside = { late: keptLate, elsewhere: keptUnasked } as const
const unkept = { late: notKept, elsewhere: noRoomToKeep } as const

/** The page was drawn for another account than is signed in here by now. */
export const typedForAnother = {
  another: (c: Context<Env>) => answer(c, { body: String(notTheirs(wordsFor(c))) }),
}

/** A form beside the questions of the plan: what is typed into it is kept for its writer alone, and says nothing until it is sent. */
export const beside = (
  service: Service,
  sent: Omit<Begun, 'params'>,
  params: Post,
): Omit<Written, 'isUnasked'> => ({
  by: sent.found.account.id,
  isTooLong: isTooLongToKeep(sent.place.asked, params),
  keep: async () => {
    const outcome = await keepTyped(service, { ...sent, params })
    if (outcome === 'full') return 'full'
    const { since, aside } = await keptAt(service, sent.found, sent.place.key)
    return { since, asideKept: aside.length, isNothing: outcome === 'nothing' }
  },
})

/** The same where nothing gives it back once the session ran out. */
export const besideOpen = (
  service: Service,
  c: Context<Env>,
  sent: Omit<Begun, 'params'> | undefined,
): Typing => {
  const isKnown = c.get('account') !== undefined
  if (!sent) return isKnown || c.get('expired') ? 'no-news' : 'signed-out'
  return isKnown ? beside(service, sent, c.get('post')) : 'signed-out'
}
