import { comparedIn, dateIn, isDay } from '../condition.ts'
import type { Section } from '../section.ts'
import { testsOf } from '../step.ts'
import { daysLater } from '../uk-day.ts'

/**
 * Days that stand for all days: as many beside each day that a condition names as there are dates to compare,
 * so that every order of answers, before, between and after those days, is among them.
 */
export const daysFor = (section: Section): readonly string[] => {
  const compared = testsOf(section).filter(([, test]) => 'before' in test || 'after' in test)
  const dates = new Set(compared.flatMap(([subject, test]) => [subject, ...comparedIn(test)]))
  const named = compared.flatMap(([, test]) =>
    'before' in test || 'after' in test ? [dateIn(test)].filter(isDay) : [],
  )
  const around = named.length === 0 ? ['2000-01-01'] : named
  const days = around.flatMap((day) =>
    Array.from({ length: 2 * dates.size + 1 }, (_, place) => daysLater(day, place - dates.size)),
  )
  return [...new Set(days)].sort()
}
