/** The middle of whole numbers, and where the middle half of them lies; of ten at least, since fewer say nothing of a team. */
export type Spread = { readonly median: number; readonly from: number; readonly to: number }
export const comparedLeast = 10

export const spreadOf = (numbers: readonly number[]): Spread | undefined => {
  if (numbers.length < comparedLeast) return undefined
  const sorted = numbers.toSorted((one, other) => one - other)
  return { median: middleOf(sorted), ...quartersOf(sorted) }
}

const middleOf = (sorted: readonly number[]): number => {
  const half = sorted.length / 2
  const [upper = 0, lower = upper] = [sorted[Math.floor(half)], sorted[Math.ceil(half) - 1]]
  return (lower + upper) / 2
}

/** The middles of both halves, the middle one itself in neither. */
const quartersOf = (sorted: readonly number[]) => {
  const half = Math.floor(sorted.length / 2)
  return { from: middleOf(sorted.slice(0, half)), to: middleOf(sorted.slice(sorted.length - half)) }
}
