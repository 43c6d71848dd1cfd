import type { Said } from '../../flow/answer.ts'
import { part } from '../../flow/json.ts'
import type { Plan } from '../plan.ts'
import { formsOf } from './reading.ts'

type At = { readonly said: Said | undefined; readonly today: string }

/** How many days in the answer to a field have gone by: itself, where it asks for a day, or the parts that do. */
export const daysGone = (plan: Plan, name: string, { said, today }: At): number => {
  if (said?.kind !== 'answer') return 0
  const { value } = said
  const field = formsOf(plan)
    .map(({ section }) => section.fields[name])
    .find((one) => one !== undefined)
  const days =
    field?.control === 'record'
      ? Object.entries(field.parts).flatMap(([key, { control }]) =>
          control === 'date' ? [part(value, key)] : [],
        )
      : field?.control === 'date'
        ? [value]
        : []
  return days.filter((day) => typeof day === 'string' && day < today.slice(0, day.length)).length
}
