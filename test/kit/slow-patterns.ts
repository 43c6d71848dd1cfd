import { at, type SourceFile } from './source-files.ts'
import type { Node } from './syntax.ts'

/**
 * What people type is looked through by patterns, and one that goes back over what it has read takes a second for a page
 * of it, or for ever. Each is given the same sign again and again, with and without an end that it does not take; what it
 * costs is counted in time of the processor, so that a busy machine changes nothing.
 */
export const slowPatterns = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) =>
    file.nodes.flatMap((node) => {
      const pattern = patternOf(node)
      const found = pattern && slowOn(pattern)
      return found === undefined ? [] : [`${where(file, node)} on ${JSON.stringify(found.slice(0, 40))}…`]
    }),
  )

const where = (file: SourceFile, node: Node): string =>
  `${at(file, node)} ${file.text.slice(node.start, node.end)}`

/** Only those that repeat something without an end can take long. */
const patternOf = (node: Node): RegExp | undefined => {
  const regex: unknown = Reflect.get(node, 'regex')
  if (node.type !== 'Literal' || typeof regex !== 'object' || regex === null) return undefined
  const [pattern, flags] = [String(Reflect.get(regex, 'pattern')), String(Reflect.get(regex, 'flags'))]
  return /[*+]|,\}/.test(pattern) ? new RegExp(pattern, flags) : undefined
}

/** Growing, so that one that never ends is found while it still does. */
const lengths = [24, 300, 4000]

const slowOn = (pattern: RegExp): string | undefined => {
  for (const piece of piecesFor(pattern))
    for (const [start, end] of edges)
      for (const length of lengths) {
        const text = start + piece.repeat(Math.ceil(length / piece.length)) + end
        if (isSlow(pattern, text)) return text
      }
  return undefined
}
const edges = [
  ['', ''],
  ['a', '\u0001'],
  ['', 'a\u0001'],
] as const

/** The signs that it names, one of each kind that it may mean, and its words. */
const piecesFor = ({ source }: RegExp): readonly string[] => [
  ...new Set([...kinds, ...source.replace(/\\p\{\w+\}|\\\w/gi, '').replace(/[\w\\]/g, ''), ...words(source)]),
]
const kinds = ['a', 'A', '0', ' ', '\n', '\u0301', '\u200b', 'a ', 'Aa ', 'a.', "a'", '0 ']
const words = (source: string): readonly string[] =>
  [...source.matchAll(/[a-z]{3,}/gi)].slice(0, 4).flatMap(([word]) => [word, ` ${word}`])

/** The quickest of three: what comes between counts for nobody. */
const isSlow = (pattern: RegExp, text: string): boolean =>
  [1, 2, 3].every(() => {
    const before = process.threadCpuUsage()
    text.replace(pattern, '')
    const { user, system } = process.threadCpuUsage(before)
    return user + system > longestMicroseconds
  })
const longestMicroseconds = 6000
