import type { Entry } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import type { OwnQuestion } from '../../plan/question.ts'
import { personNamed } from '../../plan/reads/reading.ts'

export const nameOf = ({ name, relationship }: Pick<Entry['saidBy'], 'name' | 'relationship'>): string =>
  relationship === undefined ? name : `${name} (${relationship})`

/** The person by the name in the plan, never by what an account is called. */
export const whoOf = (plan: Plan, { by, voice }: Pick<OwnQuestion, 'by' | 'voice'>): string =>
  nameOf({ name: voice === 'person' ? personNamed(plan) : by.name, ...relationshipOf(plan, voice) })

const relationshipOf = ({ carers }: Plan, voice: string) => {
  const relationship = carers[voice]?.relationship
  return relationship === undefined ? {} : { relationship }
}
