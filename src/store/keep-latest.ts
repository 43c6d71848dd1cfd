/** Keeps the values used last, at most so many; one that was left alone longest goes first. */
export type Kept<Key, Value> = {
  find(key: Key): Value | undefined
  keep(key: Key, value: Value): void
  drop(key: Key): void
}

/** Finding only marks a value as used, and a used one is passed over once when room is made: nothing moves on a read. */
export const keepLatest = <Key, Value>(most: number): Kept<Key, Value> => {
  const entries = new Map<Key, Entry<Value>>()
  return {
    find: (key) => {
      const entry = entries.get(key)
      if (entry) entry.isUsed = true
      return entry?.value
    },
    keep: (key, value) => {
      entries.delete(key)
      entries.set(key, { value, isUsed: false })
      while (entries.size > most) passOver(entries)
    },
    drop: (key) => {
      entries.delete(key)
    },
  }
}
type Entry<Value> = { readonly value: Value; isUsed: boolean }

/** The oldest goes, or takes its place at the end if it was used. */
const passOver = <Key, Value>(entries: Map<Key, Entry<Value>>): void => {
  for (const [key, { value, isUsed }] of entries) {
    entries.delete(key)
    if (isUsed) entries.set(key, { value, isUsed: false })
    return
  }
}
