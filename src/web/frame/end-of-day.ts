import { ukDay } from '../../flow/uk-day.ts'
import { type Instant, instant, secondsLater } from '../../plan/ids.ts'

/** The end of a day in the United Kingdom. */
export const endOfDay = (day: string): Instant | undefined => {
  const asked = `${day}T23:59:59.999Z`
  if (!isMoment(asked)) return undefined
  return ukDay(asked) === day ? instant(asked) : secondsLater(instant(asked), -3600)
}

/** A day that no calendar has is no moment. */
export const isMoment = (text: string): boolean =>
  /^20\d\d-\d\d-\d\dT[\d:.]{12}Z$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString() === text
