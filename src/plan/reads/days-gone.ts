import type { Said } from '../../flow/answer.ts'
import type { Plan } from '../plan.ts'
import { daysIn } from './days-in.ts'
import { formsOf } from './reading.ts'

type At = { readonly said: Said | undefined; readonly today: string }

/** How many days in the answer to a field have gone by. */
export const daysGone = (plan: Plan, name: string, { said, today }: At): number => {
  if (said?.kind !== 'answer') return 0
  const field = formsOf(plan)
    .map(({ section }) => section.fields[name])
    .find((one) => one !== undefined)
  return daysIn(field, said.value).filter((day) => day < today.slice(0, day.length)).length
}
