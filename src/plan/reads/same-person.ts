import { nameKeys } from '../name-keys.ts'

type Whose = { readonly family: string; readonly born: string }

/** Whether two plans may be about one person: born on one day, and a family name, or a half of it, the same however it is spelt. */
export const isSamePerson = (one: Whose, other: Whose): boolean =>
  one.born === other.born && sharesName(one.family, other.family)

/** A name, or one of several, however it is spelt. */
export const sharesName = (one: string, other: string): boolean => {
  const keys = new Set(spelling(one))
  return spelling(other).some((key) => keys.has(key))
}

/** The keys of a name and of its parts: two names that share one may be one name. */
export const spelling = (name: string): readonly string[] => {
  const { whole, parts } = nameKeys(name)
  return [...whole, ...parts]
}
