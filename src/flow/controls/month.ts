/** The number of a month that was written as a word, whole or by its first three letters or more; else what was written. */
export const monthIn = (written: string): string => {
  const word = written.toLowerCase().replace(/\.$/, '')
  if (word.length < 3) return written
  const at = monthNames().findIndex((month) => month.toLowerCase().startsWith(word))
  return at < 0 ? written : String(at + 1)
}

/**
 * As much as is known: "1998", "March 1998", "27 March 1998". Every page words a date so, wherever it stands; what an earlier
 * approval froze as it was kept is put in words as it is read, and what stands in words already stays.
 */
export const dateInWords = (iso: string): string => {
  if (!/^\d{4}(-\d\d){0,2}$/.test(iso)) return iso
  const [year, month, day] = iso.split('-').map(Number)
  return [day, monthNames()[(month ?? 0) - 1], year].filter((part) => part !== undefined).join(' ')
}

/** The day that a text is and says nothing beside, '2026-10-11', as days are typed here: "11 October 2026", "Sunday 11th Oct 2026", "11/10/26". */
export const dayTyped = (text: string): string | undefined => {
  const typed = text.trim()
  if (/^\d{4}-\d\d-\d\d$/.test(typed)) return typed
  const [, day = '', month = '', year = ''] =
    /^(?:[a-z]+day,? )?(\d{1,2})(?:st|nd|rd|th)?[ ./-](?:of )?([a-z]+|\d{1,2})[ ./,-]+(\d{4}|\d\d)$/i.exec(
      typed,
    ) ?? []
  const at = Number(monthIn(month))
  if (!(at >= 1 && at <= 12 && Number(day) >= 1 && Number(day) <= 31)) return undefined
  return [year.padStart(4, '20'), String(at).padStart(2, '0'), day.padStart(2, '0')].join('-')
}

let months: readonly string[] | undefined

/** Asked for when a month is read or told: calendars take a while to load, and a start does not wait for them. */
const monthNames = (): readonly string[] => {
  if (months) return months
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
  months = Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month)))
  return months
}
