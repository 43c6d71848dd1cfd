/** What is wrong with the number of a concept in SNOMED CT, which dm+d uses as well; undefined where nothing is. */
export const faultOfConcept = (code: string): 'check-digit' | 'not-a-concept' | undefined => {
  if (!/^[1-9]\d{5,17}$/.test(code) || !hasCheckDigit(code)) return 'check-digit'
  // The two digits before the last say what it is the number of: 00 and 10 of a concept, others of its names and relations.
  return /[01]0\d$/.test(code) ? undefined : 'not-a-concept'
}

/** Verhoeff: a digit that is mistyped, and two that are exchanged, show. */
const hasCheckDigit = (code: string): boolean =>
  [...code].reverse().reduce((sum, digit, place) => product(sum, permuted(place, Number(digit))), 0) === 0

/** The group of the turns and flips of a pentagon. */
const product = (one: number, other: number): number =>
  one < 5 ? ((one + other) % 5) + (other < 5 ? 0 : 5) : ((5 + one - (other % 5)) % 5) + (other < 5 ? 5 : 0)

const permuted = (place: number, digit: number): number => permutations[place % 8]?.[digit] ?? 0
const once = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
/** How a digit is exchanged in each place: not at all in the first, and once more in each after it. */
const permutations = Array.from({ length: 7 }).reduce<readonly (readonly number[])[]>(
  (all) => [...all, (all.at(-1) ?? []).map((digit) => once[digit] ?? 0)],
  [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
)
