import type { Voice } from './facts.ts'
import { answersIn, type Plan } from './plan.ts'
import { formsOf } from './reading.ts'

/** How a contact reads where something points at them: name and numbers, whichever list they stand in. */
export const contactName = (plan: Plan, voice: Voice, id: string): string | undefined => {
  for (const { section } of formsOf(plan)) {
    for (const items of Object.values(answersIn(plan, voice, section.id).items)) {
      const name = items[id]?.answers['contact.name']?.said
      if (name?.kind !== 'answer') continue
      const numbers = items[id]?.answers['contact.phones']?.said
      const lines = numbers?.kind === 'answer' && Array.isArray(numbers.value) ? numbers.value : []
      return [name.value, ...lines].join(', ')
    }
  }
  return undefined
}
