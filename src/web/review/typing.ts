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
import { sectionReview } from '../../plan/reads/section-review.ts'
import { isTooLongToKeep } from '../frame/begun.ts'
import { type Door, planFor } from '../frame/doors.ts'
import { isTypingKept } from '../frame/kept-posts.ts'
import { limiter } from '../frame/limiter.ts'
import { answer, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { keptBegun } from './begun.ts'
import { onSection, type UnderReview } from './section.ts'
import { isTooManyFor, touchedOn } from './section-post.ts'

/** What a clinician types into a section comes in every few seconds where scripts run; it is kept for her, and is no word of the team. */
export const typingRoutes = (service: Service) => {
  const often = limiter(keepsMost, 15 * 60)
  return room(service, stillWriting).post(
    '/plans/:plan/review/:section/typed',
    async (c, { found, isLate, isElsewhere }) => {
      const says = wordsFor(c)
      const post = c.get('post')
      const told = (text: Html, since = post.get('since') ?? '') =>
        answer(c, { body: `${text}${sinceBox(since)}` })
      const writer = c.get('account') ?? c.get('expired')
      if (!writer) return told(notKept(says))
      const isBusy = often.tooMany(writer.id, service.clock.now()) !== undefined
      if (isElsewhere || (found && isLate)) {
        const isSafe = !isBusy && (await isTypingKept(service, c, c.req.path.replace(/\/typed$/, '')))
        if (!isSafe) return told(isLate ? notKept(says) : noRoomToKeep(says))
        return told(isLate ? keptLate(says) : keptUnasked(says))
      }
      if (!found) return answer(c, { body: null, status: 204 })
      const review = sectionReview(found.plan, found.form, found.actor)
      if (isTooManyFor(review, post)) return told(tooLongToKeep(says))
      const typed = touchedOn(review, post)
      if (isTooLongToKeep(Object.keys(typed), post)) return told(tooLongToKeep(says))
      if (isBusy) return told(noRoomToKeep(says))
      const { outcome, since, asideKept } = await keptBegun(service, found, post, typed)
      if (outcome === 'full') return told(noRoomToKeep(says))
      if (Object.keys(typed).length === 0) return answer(c, { body: String(sinceBox(since)) })
      return told((asideKept > 0 ? savedBeside : savedAt)(says, service.clock.now()), since)
    },
    { another: (c) => answer(c, { body: String(notTheirs(wordsFor(c))) }) },
  )
}
/** A page that is typed into asks every four seconds: four devices at once. */
const keepsMost = 900

type Writing = {
  readonly found: UnderReview | undefined
  readonly isLate: boolean
  /** The plan went into other hands while she wrote. */
  readonly isElsewhere: boolean
}

/** Open a while longer than the page itself, and then it leads beside the plan. */
const stillWriting: Door<Writing> = async (service, c) => {
  const account = c.get('account') ?? c.get('expired')
  const asked = { deed: 'answer', kinds: ['clinician'] } as const
  const entry = account && onSection(service, c, await planFor(service, c, account, asked))
  return {
    kind: 'in',
    held: {
      found: entry?.kind === 'in' ? entry.held : undefined,
      isLate: c.get('account') === undefined,
      isElsewhere: entry?.kind === 'fault' && entry.fault === 'wrong-state',
    },
  }
}
