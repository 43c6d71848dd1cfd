import { sectionReview, type Topic } from '../../plan/reads/section-review.ts'
import type { Door } from '../frame/doors.ts'
import { type UnderReview, withSection } from './section.ts'

/** A question that may be answered on a page of its own; anything else has no such page. */
export const withTopic =
  (mayBe: (topic: Topic) => boolean, deed: 'read-submitted' | 'answer'): Door<OnTopic> =>
  async (service, c) => {
    const entry = await withSection(deed)(service, c)
    if (entry.kind !== 'in') return entry
    const { plan, form, actor } = entry.held
    const at = c.req.param('at') ?? ''
    const topic = sectionReview(plan, form, actor)
      .flatMap(({ topics }) => topics)
      .find((one) => one.at.join('/') === at && mayBe(one))
    return topic?.step === undefined
      ? { kind: 'fault', fault: 'not-found' }
      : { ...entry, held: { ...entry.held, topic: { ...topic, step: topic.step } } }
  }

export type OnTopic = UnderReview & { readonly topic: Topic & { readonly step: string } }
