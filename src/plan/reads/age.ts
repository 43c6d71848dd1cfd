import type { Json } from '../../flow/json.ts'
import type { Mark } from '../../flow/mark.ts'
import type { Given } from '../../flow/section.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'

/** Whole years from a birth date to a moment. */
export const yearsBetween = (born: string, at: string): number => {
  const years = Number(at.slice(0, 4)) - Number(born.slice(0, 4))
  return at.slice(5, 10) < born.slice(5, 10) ? years - 1 : years
}

/** Whole years by the day of birth; by its year only where that says by itself that somebody is under 16 yet (RULE-CYP-1). */
export const ageKnown = (
  day: string | undefined,
  year: string | undefined,
  at: string,
): number | undefined => {
  if (day !== undefined) return yearsBetween(day, at)
  const most = Number(at.slice(0, 4)) - Number(year)
  return most < 16 ? most : undefined
}

/** Of age at a moment, by the birth date, else by the year of birth, as text. */
export const ageOn = (at: string, date: Json | undefined, year: Json | undefined): Given['age'] => {
  if (date !== undefined) return yearsBetween(String(date), at) >= 18 ? 'adult' : 'child'
  const years = Number(at.slice(0, 4)) - Number(year)
  // Until the birthday is known, whoever turns 18 in this year may be either.
  if (Number.isNaN(years) || years === 18) return 'unknown'
  return years > 18 ? 'adult' : 'child'
}

/** Whether the person is of another age by then, as any voice says when they were born. */
export const isAnotherAgeAt = (plan: Plan, at: string): boolean =>
  Object.keys(plan.voices).some((voice) => {
    const born = [saidOf(plan, voice, 'birth-date'), saidOf(plan, voice, 'birth-year')] as const
    return ageOn(plan.agedAt, ...born) !== ageOn(at, ...born)
  })

/** How many years somebody has lived by then, as whoever said it first says; undefined where nobody did. */
export const yearsIn = (plan: Plan, at: string): number | undefined => {
  const all = Object.keys(plan.voices).flatMap((voice) => {
    const [date, year] = [saidOf(plan, voice, 'birth-date'), saidOf(plan, voice, 'birth-year')]
    if (date !== undefined) return yearsBetween(String(date), at)
    return year === undefined ? [] : Number(at.slice(0, 4)) - Number(year)
  })
  return all.find((years) => !Number.isNaN(years))
}

const saidOf = (plan: Plan, voice: string, mark: Mark): Json | undefined => {
  const field = fieldMarked(plan.forms, mark)
  const form = field && plan.forms.sections.find(({ section }) => section.fields[field])
  const said = form && plan.voices[voice]?.[form.section.id]?.answers[field]?.said
  return said && said.kind === 'answer' ? said.value : undefined
}
