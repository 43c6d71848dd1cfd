/** Keeps the values used last, at most so many; the one left alone longest goes first. */
export type Kept<Key, Value> = { find(key: Key): Value | undefined; keep(key: Key, value: Value): void }

export const keepLatest = <Key, Value>(most: number): Kept<Key, Value> => {
  const values = new Map<Key, Value>()
  const keep = (key: Key, value: Value): void => {
    values.delete(key)
    values.set(key, value)
    if (values.size > most) for (const oldest of values.keys()) return void values.delete(oldest)
  }
  return {
    find: (key) => {
      const value = values.get(key)
      if (value !== undefined) keep(key, value)
      return value
    },
    keep,
  }
}
