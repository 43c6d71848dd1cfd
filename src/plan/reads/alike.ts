/**
 * Whether two texts, by different people, say much the same in other words: half of the longer words of either stand in
 * the other as well, and both deny something or neither does.
 */
export const isAlike = (one: string, other: string): boolean => {
  const [own, theirs] = [wordsOf(one), wordsOf(other)]
  const [ownLong, theirLong] = [longOf(own), longOf(theirs)]
  const shared = [...ownLong].filter((word) => theirLong.has(word)).length
  return shared * 2 >= Math.max(ownLong.size, theirLong.size, 1) && isDenying(own) === isDenying(theirs)
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{M}]+/gu) ?? []

/** Shorter ones stand in every sentence; one and several are the same. */
const longOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => word.length >= longLeast).map((word) => word.replace(/s$/, '')))
const longLeast = 4

const isDenying = (words: readonly string[]): boolean => words.some((word) => denials.has(word))

const denials: ReadonlySet<string> = new Set([
  ...['no', 'not', 'never', 'nor', 'none', 'nobody', 'nothing', 'without', 'cannot', 'refuse', 'refuses'],
  ...['dont', 'doesnt', 'didnt', 'wont', 'wouldnt', 'cant', 'couldnt', 'isnt', 'arent', 'shouldnt'],
])
