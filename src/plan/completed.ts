import type { Fact } from './facts.ts'
import type { Plan } from './plan.ts'

/** Answered on under the same questions, a section that was complete may be open again, and nothing in it is new. */
export const completedBy = (plan: Plan, fact: Fact & { kind: 'Answered' }): Partial<Plan> => {
  const { [fact.section]: before, ...others } = plan.completed[fact.voice] ?? {}
  const isReopened = before?.split(' ').includes(fact.flow) === true
  const now = fact.completes ?? (isReopened ? undefined : before)
  const ofVoice = now === undefined ? others : { ...others, [fact.section]: now }
  return { completed: { ...plan.completed, [fact.voice]: ofVoice } }
}
