import { timeInWords } from '#views/frame/when.ts'
import { type Instant, instant } from '../../plan/ids.ts'

/** The next seven o'clock in the morning, on the clock of the United Kingdom. */
export const deskMorningAfter = (now: Instant): Instant => {
  const mornings = [0, 1, 2].flatMap((days) => [6, 7].map((hour) => atHour(now, days, hour)))
  const next = mornings.find((one) => one > now && timeInWords(one) === '07:00')
  if (next === undefined) throw new Error('no morning in two days')
  return next
}

const atHour = (now: Instant, days: number, hour: number): Instant =>
  instant(new Date(Date.parse(`${now.slice(0, 10)}T0${hour}:00:00.000Z`) + days * dayMs).toISOString())
const dayMs = 86_400_000
