import type { Said } from '../../flow/answer.ts'
import type { Plan } from '../plan.ts'
import { daysIn } from './days-in.ts'
import { formsOf } from './reading.ts'
import { type Spoken, spokenInAll } from './spoken.ts'

type At = { readonly said: Said | undefined; readonly today: string }

/** How many days in the answer to a field have gone by. */
export const daysGone = (plan: Plan, name: string, { said, today }: At): number => {
  const isGone = (day: string): boolean => day < today.slice(0, day.length)
  const field = formsOf(plan)
    .map(({ section }) => section.fields[name])
    .find((one) => one !== undefined)
  if (field === undefined)
    return spokenInAll(plan)
      .flatMap((one) => (one.field === name ? daysSpoken(one) : []))
      .filter(isGone).length
  return said?.kind === 'answer' ? daysIn(field, said.value).filter(isGone).length : 0
}

/** In an item of a list. */
const daysSpoken = ({ section, field, answer: { said } }: Spoken): readonly string[] =>
  said.kind === 'answer' ? daysIn(section.fields[field], said.value) : []
