import type { Said } from '../../flow/answer.ts'
import { withItems } from '../../flow/path.ts'
import type { Voice } from '../facts.ts'
import { idsOf } from '../items.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { isBarred } from './barred.ts'
import { formsOf, pathIn, voicesOf } from './reading.ts'

/**
 * How a contact reads where something points at them: name and numbers, whichever list they stand in.
 * Undefined once they were taken out, or must not be named; a number that is not asked for any more is not given away.
 */
export const contactName = (plan: Plan, voice: Voice, id: string): string | undefined => {
  if (isBarred(plan, id)) return undefined
  const named = fieldMarked(plan.forms, 'contact-name') ?? ''
  const rung = fieldMarked(plan.forms, 'contact-phones') ?? ''
  for (const one of voice === 'team' ? voicesOf(plan) : [voice]) {
    const live = liveIn(plan, one, id)
    const name = live?.[named]
    if (name?.kind !== 'answer') continue
    const numbers = live?.[rung]
    const lines = numbers?.kind === 'answer' && Array.isArray(numbers.value) ? numbers.value : []
    return [name.value, ...lines].join(', ')
  }
  return undefined
}

const liveIn = (plan: Plan, voice: Voice, id: string): Readonly<Record<string, Said>> | undefined => {
  const ids = idsOf(plan, voice, id)
  return formsOf(plan)
    .flatMap(({ section }) => withItems(pathIn(plan, voice, section)))
    .find(({ at }) => ids.includes(at.at(-1) ?? ''))?.path.live
}
