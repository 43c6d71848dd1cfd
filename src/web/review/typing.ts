import { sectionReview } from '../../plan/reads/section-review.ts'
import { isTooLongToKeep } from '../frame/begun.ts'
import { type Door, planFor } from '../frame/doors.ts'
import type { Post } from '../frame/guards.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { type Typing, typedForAnother, whileTyping } from '../frame/while-typing.ts'
import { keptBegun } from './begun.ts'
import { onSection, type UnderReview } from './section.ts'
import { isTooManyFor, touchedOn } from './section-post.ts'

/** What a clinician types into a section is kept for her, and is no word of the team. */
export const typingRoutes = (service: Service) => {
  const typing = whileTyping(service)
  return room(service, stillWriting).post(
    '/plans/:plan/review/:section/typed',
    (c, writing) => {
      const writer = c.get('account') ?? c.get('expired')
      if (!writer) return typing(c, 'signed-out')
      const page = c.req.path.replace(/\/typed$/, '')
      return typing(c, inSection(service, { ...writing, by: writer.id, page, post: c.get('post') }))
    },
    typedForAnother,
  )
}

type Writing = {
  readonly found: UnderReview | undefined
  readonly isLate: boolean
  /** The plan went into other hands while she wrote. */
  readonly isElsewhere: boolean
}
type Sent = Writing & { readonly by: string; readonly page: string; readonly post: Post }

const inSection = (service: Service, { found, isLate, isElsewhere, by, page, post }: Sent): Typing => {
  const never = { by, isTooLong: false, keep: async () => 'full' as const }
  if (isElsewhere || (found && isLate))
    return { ...never, late: { page, why: isLate ? 'late' : 'elsewhere' } }
  if (!found) return 'no-news'
  const review = sectionReview(found.plan, found.form, found.actor)
  if (isTooManyFor(review, post)) return { ...never, isTooLong: true }
  const typed = touchedOn(review, post)
  return {
    by,
    isTooLong: isTooLongToKeep(Object.keys(typed), post),
    keep: async () => {
      const { outcome, since, asideKept } = await keptBegun(service, found, post, typed)
      return outcome === 'full' ? 'full' : { since, asideKept, isNothing: Object.keys(typed).length === 0 }
    },
  }
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
