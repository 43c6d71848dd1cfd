import { unmarked } from './names-written.ts'

/** Given names that one person may go by, those of a group together, and which of them are ordinary words too. */
export type ShortNames = {
  readonly groups: readonly (readonly string[])[]
  readonly ordinary: readonly string[]
}

/** Whether two given names may be one person’s, one long and one as it is said at home: "Peggy" and "Margaret". */
export const areOfOne = (one: string, other: string, names: ShortNames | undefined): boolean =>
  names !== undefined && one !== other && (groupsOf(names).get(one)?.has(other) ?? false)

/** Whether a word of a text may be another form of a given name; one that is an ordinary word too has a capital. */
export const isOtherForm = (written: string, given: string, names: ShortNames | undefined): boolean => {
  const word = unmarked(written).toLowerCase()
  const isName = names?.ordinary.includes(word) !== true || /^\p{Lu}/u.test(written)
  return isName && areOfOne(word, given, names)
}

/** Each name with all that its groups have. */
const groupsOf = (names: ShortNames): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = byName.get(names)
  if (known) return known
  const all = new Map<string, ReadonlySet<string>>()
  for (const group of names.groups)
    for (const name of group) all.set(name, new Set([...(all.get(name) ?? []), ...group]))
  byName.set(names, all)
  return all
}
const byName = new WeakMap<ShortNames, ReadonlyMap<string, ReadonlySet<string>>>()
