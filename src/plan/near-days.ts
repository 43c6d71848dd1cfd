/** Days that are easily written for this one: day and month swapped, or two figures beside each other. '1948-03-27'. */
export const nearDays = (iso: string): readonly string[] => {
  const [year = '', month = '', day = ''] = iso.split('-')
  const written = [
    [year, day, month],
    [year, month, turned(day, 0)],
    [year, turned(month, 0), day],
    ...[0, 1, 2].map((at) => [turned(year, at), month, day]),
  ].map((parts) => parts.join('-'))
  return [...new Set(written)].filter((one) => one !== iso && isDay(one))
}

/** Days before and after, and the same day of the month or the year beside it: one figure was misread. */
export const daysBeside = (iso: string): readonly string[] => {
  const [year = '', month = '', day = ''] = iso.split('-')
  const beside = (figures: string): readonly string[] =>
    [-1, 1].map((by) => String(Number(figures) + by).padStart(figures.length, '0'))
  const days = beside(day).map((one) => [year, month, one])
  const months = beside(month).map((one) => [year, one, day])
  const years = beside(year).map((one) => [one, month, day])
  return [...years, ...days, ...months].map((parts) => parts.join('-')).filter(isDay)
}

/** Every day that differs in one part alone, each part as a pattern: '_' stands for any figure. */
export const daysWithOnePartOpen = (iso: string): readonly string[] => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return [`____-${month}-${day}`, `${year}-${month}-__`, `${year}-__-${day}`]
}

const turned = (figures: string, at: number): string =>
  `${figures.slice(0, at)}${figures.charAt(at + 1)}${figures.charAt(at)}${figures.slice(at + 2)}`

/** Nobody alive was born on any other. */
const isDay = (iso: string): boolean => {
  const at = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) && /^(1[89]|20)/.test(iso)
}
