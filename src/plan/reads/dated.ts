import { isEarlier } from '../../flow/condition.ts'
import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { formsOf, pathIn } from './reading.ts'

/** `years:doc.date:doc.type:adrt`, `later:doc.date:doc.type:adrt:lpa`: what the days of items say, each chosen by what it is. */
export const isDated = (name: string): boolean => name.startsWith('years:') || name.startsWith('later:')

type At = { readonly voices: readonly Voice[]; readonly today: string }

/**
 * How many whole years the newest of one kind is old; and whether the newest of another kind is later than all of them (1) or
 * earlier than each (0). Undefined wherever a day that it takes is not known, or too roughly: nothing is guessed from a year.
 */
export const datedIn = (plan: Plan, name: string, { voices, today }: At): number | undefined => {
  const [measure, date = '', kind = '', of = '', other = ''] = name.split(':')
  const days = (choice: string) => daysOf(plan, voices, { date, kind, choice })
  if (measure === 'years') return newestOf(days(of), (day) => yearsSince(day, today))
  const [these, others] = [days(of), days(other)]
  if (these.length === 0 || others.length === 0) return undefined
  if (others.some((one) => these.every((day) => isEarlier(day, one)))) return 1
  return others.every((one) => these.every((day) => isEarlier(one, day))) ? 0 : undefined
}

type Sought = { readonly date: string; readonly kind: string; readonly choice: string }

/** Of each item of this kind; one without a day is there too, and compares with nothing. */
const daysOf = (plan: Plan, voices: readonly Voice[], { date, kind, choice }: Sought): readonly string[] => {
  const items = new Map<string, { readonly day?: string; readonly is?: string }>()
  for (const voice of voices)
    for (const { section } of formsOf(plan))
      for (const list of Object.values(pathIn(plan, voice, section).items))
        for (const [id, { live }] of Object.entries(list)) {
          const [day, is] = [live[date], live[kind]].map((said) =>
            said?.kind === 'answer' && typeof said.value === 'string' ? said.value : undefined,
          )
          const before = items.get(id) ?? {}
          items.set(id, { ...(day ? { day } : {}), ...(is ? { is } : {}), ...before })
        }
  return [...items.values()].flatMap(({ day = '', is }) => (is === choice ? [day] : []))
}

const newestOf = (days: readonly string[], years: (day: string) => number): number | undefined =>
  days.length === 0 || days.includes('') ? undefined : Math.min(...days.map(years))

/** By the last day that a year, or a month, may mean. */
const yearsSince = (day: string, today: string): number => {
  const last = `${day}${'-12-31'.slice(day.length === 4 ? 0 : day.length === 7 ? 3 : 6)}`
  return Number(today.slice(0, 4)) - Number(last.slice(0, 4)) - (today.slice(4) < last.slice(4) ? 1 : 0)
}
