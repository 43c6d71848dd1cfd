/**
 * The day on the calendar of the United Kingdom, '2026-11-22', of an instant in UTC: the one that people choose and read.
 * Only the hour before midnight can fall on another day there, so only that hour pays for a look at the time zone.
 */
export const ukDay = (instant: string): string => {
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

/** The day so many days behind another, or before it. */
export const daysLater = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
