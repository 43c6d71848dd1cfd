import { dayInWords } from '../frame/when.ts'

/**
 * The day on the calendar of the United Kingdom, '2026-11-22', of an instant in UTC. Only the hour before
 * midnight can fall on another day there, so only that hour pays for a look at the time zone.
 */
export const urgentDay = (instant: string): string => {
  if (instant.slice(11, 13) !== '23') return instant.slice(0, 10)
  calendar ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return calendar.format(Date.parse(instant))
}
let calendar: Intl.DateTimeFormat | undefined

/** The same in words; a page names few days many times, so each is put into words once. */
export const urgentDayInWords = (instant: string): string => {
  const day = urgentDay(instant)
  const known = inWords.get(day)
  if (known !== undefined) return known
  if (inWords.size >= daysKept) inWords.clear()
  const words = dayInWords(day)
  inWords.set(day, words)
  return words
}
const inWords = new Map<string, string>()
const daysKept = 1000
