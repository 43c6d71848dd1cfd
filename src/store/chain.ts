import { hash } from 'node:crypto'

/** The last row that a chain is known to have; every row holds its predecessor's hash in its own. */
export type Link = { readonly version: number; readonly hash: string }
export const beforeFirst: Link = { version: 0, hash: '' }

/** What a row looks like in a chain. */
export type Linked = Link & { readonly previous: string }

/** Rows with their place in the chain that ends with the link so far; `cells` are what the hash is taken of. */
export const chained = <Row extends { readonly version: number }>(
  last: Link,
  rows: readonly Row[],
  cells: (row: Row) => readonly unknown[],
): readonly (Row & Linked)[] => {
  let previous = last.hash
  return rows.map((row) => {
    const linked = { ...row, previous, hash: hashOf(previous, cells(row)) }
    previous = linked.hash
    return linked
  })
}

/** The link after these rows, or the version at which a row is missing, moved or changed. */
export const follow = <Row extends Linked>(
  last: Link,
  rows: readonly Row[],
  cells: (row: Row) => readonly unknown[],
): Link | { readonly brokenAt: number } => {
  let link: Link = last
  for (const row of rows) {
    const isNext = row.version === link.version + 1 && row.previous === link.hash
    if (!isNext || row.hash !== hashOf(row.previous, cells(row))) return { brokenAt: link.version + 1 }
    link = { version: row.version, hash: row.hash }
  }
  return link
}

const hashOf = (previous: string, cells: readonly unknown[]): string =>
  digest(previous + JSON.stringify(cells))

/** SHA-256 in hexadecimal: of approved content, of every link of a chain. */
export const digest = (text: string): string => hash('sha256', text)
