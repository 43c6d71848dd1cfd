import { hash } from 'node:crypto'
import { type Key, type NewFact, type StoredFact, sealedFact, type UnlinkedFact } from './sealing.ts'

/** The last row that a chain is known to have; every row holds its predecessor's hash in its own. */
export type Link = { readonly version: number; readonly hash: string }
export const beforeFirst: Link = { version: 0, hash: '' }

/** What a row looks like in a chain. */
export type Linked = Link & { readonly previous: string }

/** Rows with their place in the chain that ends with the link so far; `textOf` is what the hash is taken of. */
export const chained = <Row extends { readonly version: number }>(
  last: Link,
  rows: readonly Row[],
  textOf: (row: Row) => string,
): readonly (Row & Linked)[] => {
  let previous = last.hash
  return rows.map((row) => {
    const linked = { ...row, previous, hash: digest(previous + textOf(row)) }
    previous = linked.hash
    return linked
  })
}

/** The link after these rows, or the version at which a row is missing, moved or changed. */
export const follow = <Row extends Linked>(
  last: Link,
  rows: readonly Row[],
  textOf: (row: Row) => string,
): Link | { readonly brokenAt: number } => {
  let link: Link = last
  for (const row of rows) {
    const isNext = row.version === link.version + 1 && row.previous === link.hash
    if (!isNext || row.hash !== digest(row.previous + textOf(row))) return { brokenAt: link.version + 1 }
    link = { version: row.version, hash: row.hash }
  }
  return link
}

/**
 * What a fact's hash is taken of: what lies there, so that a chain can be followed without any key. It is an array in JSON; what
 * is sealed stands at its end as it is, for in base64 nothing needs to be escaped, and nothing looks for it.
 */
export const factText = ({ stream, version, at, kind, shape, sealed }: UnlinkedFact): string =>
  `${JSON.stringify([stream, version, at, kind, shape]).slice(0, -1)},"${sealed.toString('base64')}"]`

/** New facts as rows that follow the link, sealed by the key of their stream. */
export const linkedFacts = (key: Key, last: Link, facts: readonly NewFact[]): readonly StoredFact[] =>
  chainedFacts(
    last,
    facts.map((fact) => sealedFact(key, fact)),
  )

export const chainedFacts = (last: Link, facts: readonly UnlinkedFact[]): readonly StoredFact[] =>
  chained(last, facts, factText)

/** What the first link of a stream follows: the head that it had before it was sealed. */
export const startOf = (key: Key | undefined): Link =>
  key ? { ...beforeFirst, hash: key.before } : beforeFirst

/** SHA-256 in hexadecimal: of approved content, of every link of a chain. */
export const digest = (text: string): string => hash('sha256', text)
