import { ukDay } from '#src/flow/uk-day.ts'
import { dayInWords } from '../frame/when.ts'

/** The day in the UK in words; a page names few days many times, so each is put into words once. */
export const urgentDayInWords = (instant: string): string => {
  const day = ukDay(instant)
  const known = inWords.get(day)
  if (known !== undefined) return known
  if (inWords.size >= daysKept) inWords.clear()
  const words = dayInWords(day)
  inWords.set(day, words)
  return words
}
const inWords = new Map<string, string>()
const daysKept = 1000
