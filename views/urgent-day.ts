/**
 * The day on the calendar of the United Kingdom, '2026-11-22', of an instant in UTC. Only the hour before
 * midnight can fall on another day there, so only that hour pays for a look at the time zone.
 */
export const urgentDay = (instant: string): string =>
  instant.slice(11, 13) === '23' ? calendar.format(Date.parse(instant)) : instant.slice(0, 10)

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
