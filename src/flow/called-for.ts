/** How a language calls somebody to help, and what turns that round; without verbs nobody is. */
export type Calling = {
  readonly verbs: readonly string[]
  /** Before it in the same clause: "never ring". */
  readonly not: readonly string[]
  /** Right before it: "they call". */
  readonly others: readonly string[]
  /** Where a clause ends, beside commas and full stops. */
  readonly joins: readonly string[]
}

/**
 * A text without those who are called for: "if he comes, ring Ines" is about him. What follows the verb goes, up to the end
 * of its clause and no further than a name with who they are; what follows a verb that is not meant stays.
 */
export const withoutCalledFor = (text: string, calling: Calling | undefined): string =>
  calling === undefined
    ? text
    : text
        .split(/(?<=[,.;:!?…—–()])\s+|\n+/u)
        .flatMap((clause) => clausesIn(clause, calling.joins))
        .map((clause) => withoutName(clause, calling))
        .join(' ')

const clausesIn = (clause: string, joins: readonly string[]): readonly (readonly string[])[] => {
  const clauses: string[][] = [[]]
  for (const word of clause.split(/\s+/u).filter((one) => one !== '')) {
    if (joins.includes(plain(word))) clauses.push([])
    clauses.at(-1)?.push(word)
  }
  return clauses
}

const withoutName = (words: readonly string[], { verbs, not, others }: Calling): string => {
  const at = words.findIndex((word, index) => {
    const before = words.slice(0, index).map(plain)
    return (
      verbs.includes(plain(word)) &&
      !before.some((one) => not.includes(one)) &&
      !others.includes(before.at(-1) ?? '')
    )
  })
  if (at < 0) return words.join(' ')
  const isNumber = (word: string) => /^[\d+()-]+[.,;]?$/u.test(word)
  const after = words.slice(at + 1)
  const named = after.filter((word) => !isNumber(word)).slice(mostOfName)
  return [...words.slice(0, at + 1), ...named].join(' ')
}
const mostOfName = 4

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, '')
