import { dateInWords } from '#src/flow/controls/month.ts'
import { ukDay } from '#src/flow/uk-day.ts'

/** '1 March 1941' from '1941-03-01', or from an instant the day on the clock below. */
export const dayInWords = (iso: string): string => dateInWords(ukDay(iso))

/** 'March 1941' from '1941-03'. */
export const monthInWords = (month: string): string => dateInWords(`${month}-01`).replace(/^\d+ /, '')

/** '22 November 2026, 02:14' on the clock of the United Kingdom, whatever the machine's own zone is. */
export const momentInWords = (instant: string): string => {
  clock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })
  const parts = Object.fromEntries(
    clock.formatToParts(Date.parse(instant)).map(({ type, value }) => [type, value]),
  )
  return `${dayInWords(`${parts.year}-${parts.month}-${parts.day}`)}, ${parts.hour}:${parts.minute}`
}
/** Made when a moment is told: a start does not wait for it. */
let clock: Intl.DateTimeFormat | undefined

/** '02:14' on the same clock. */
export const timeInWords = (instant: string): string => momentInWords(instant).slice(-'02:14'.length)

/** 999 123 4567 */
export const nhsNumberInWords = (digits: string): string =>
  `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`
