/** Whether an account tells a colleague something: a tick in letters, such as "ok" or "-", does not. */
export type Telling = (text: string) => boolean

/** Three different words at least, two of them more than what `empty` lists and than a single letter. */
export const tellingBeside = (empty: readonly string[]): Telling => {
  const tokens = new Set(empty)
  return (text) => {
    const words = new Set(
      text
        .normalize('NFKC')
        .toLowerCase()
        .slice(0, lookedAt)
        .match(/[\p{L}\p{N}'’]+/gu),
    )
    const telling = [...words].filter((word) => word.length > 1 && !tokens.has(word))
    return words.size >= 3 && telling.length >= 2
  }
}
/** Characters: whoever said nothing in these is not read on. */
const lookedAt = 4000
