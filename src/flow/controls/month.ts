/** The number of a month that was written as a word, whole or by its first three letters or more; else what was written. */
export const monthIn = (written: string): string => {
  const word = written.toLowerCase().replace(/\.$/, '')
  const at = word.length < 3 ? -1 : months.findIndex((month) => month.startsWith(word))
  return at < 0 ? written : String(at + 1)
}

const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
const months = Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month)).toLowerCase())
