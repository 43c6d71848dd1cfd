/** The number of a month that was written as a word, whole or by its first three letters or more; else what was written. */
export const monthIn = (written: string): string => {
  const word = written.toLowerCase().replace(/\.$/, '')
  if (word.length < 3) return written
  months ??= monthNames()
  const at = months.findIndex((month) => month.startsWith(word))
  return at < 0 ? written : String(at + 1)
}
let months: readonly string[] | undefined

/** Asked for when somebody writes one: calendars take a while to load, and a start does not wait for them. */
const monthNames = (): readonly string[] => {
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month)).toLowerCase())
}
