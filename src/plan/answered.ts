import type { Answer } from '../flow/answer.ts'
import type { Fact, Recorded } from './facts.ts'
import type { Instant } from './ids.ts'
import { saidBy, spotIn } from './items.ts'
import type { Plan } from './plan.ts'
import { isDraft, readDifferently, touched } from './plan-forms.ts'

/** What one voice said at a step, and what else of the plan it changes. */
export const answered = (
  plan: Plan,
  recorded: Recorded,
  fact: Fact & { kind: 'Answered' },
): Partial<Plan> => {
  const answers = Object.fromEntries(
    Object.entries(fact.said).map(([field, said]): [string, Answer] => [
      field,
      {
        said,
        asked: fact.asked[field] ?? '',
        ...(fact.words === undefined ? {} : { words: fact.words }),
        ...(fact.own === undefined ? {} : { own: fact.own }),
        flow: fact.flow,
        by: recorded.by,
        at: recorded.at,
        version: recorded.version,
      },
    ]),
  )
  return {
    ...saidBy(plan, fact, answers),
    ...touched(plan, recorded, ...readDifferently(plan.forms, fact)),
    ...completedBy(plan, fact),
    drafters: isDraft(plan.forms, fact) ? [...new Set([...plan.drafters, recorded.by.id])] : plan.drafters,
    changedFields:
      plan.approved && fact.voice === 'person' ? changed(plan, fact, recorded.at) : plan.changedFields,
    ...(fact.voice === 'person' ? { lastSection: fact.section } : {}),
  }
}

/** Answered on under the same questions, a section that was complete may be open again, and nothing in it is new. */
const completedBy = (plan: Plan, fact: Fact & { kind: 'Answered' }): Partial<Plan> => {
  const { [fact.section]: before, ...others } = plan.completed[fact.voice] ?? {}
  const isReopened = before?.split(' ').includes(fact.flow) === true
  const now = fact.completes ?? (isReopened ? undefined : before)
  const ofVoice = now === undefined ? others : { ...others, [fact.section]: now }
  return { completed: { ...plan.completed, [fact.voice]: ofVoice } }
}

/** Of one item only: what stands in another one of the list is as it was. */
const changed = (plan: Plan, fact: Fact & { kind: 'Answered' }, at: Instant): Plan['changedFields'] => {
  const item = spotIn(plan, fact, fact.at).at.at(-1)
  return [
    ...plan.changedFields.filter((one) => fact.said[one.field] === undefined || one.item !== item),
    ...Object.keys(fact.said).map((field) => ({
      field,
      ...(item === undefined ? {} : { item }),
      section: fact.section,
      at,
    })),
  ]
}
