import { daysLater, ukDay } from '../../flow/uk-day.ts'
import type { Publication } from './publication.ts'

/**
 * When what is read of it last changed: the approval, what came since for this reader, and the day on which its review was
 * overdue. A change that was taken back is none, so that this may be earlier than it was.
 */
export const newestChange = (publication: Publication, now: string): string => {
  const { approvedAt, content, changeAsked, helpersWrote = [] } = publication
  const { reversed = [], disowned = [], saidAfterUse = [] } = publication
  const answered = saidAfterUse.flatMap(({ read }) => read ?? [])
  const since = [
    ...changeAsked,
    ...helpersWrote,
    ...reversed,
    ...disowned,
    ...saidAfterUse,
    ...answered,
  ].flatMap(({ at }) => at ?? [])
  const overdue = content.reviewOn < ukDay(now) ? [`${daysLater(content.reviewOn, 1)}T00:00:00.000Z`] : []
  const newest = [approvedAt, ...since, ...overdue].toSorted().at(-1) ?? approvedAt
  return newest > now ? now : newest
}
