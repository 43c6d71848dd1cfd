/**
 * Names that one letter tells from this one: another in its place, one more, one less, or two beside each other changed
 * round. A published name is kept with each of its letters taken out (`gaps`), so that no list of names is ever compared.
 */
export const oneLetterOff = (
  name: string,
): { readonly gaps: readonly string[]; readonly names: readonly string[] } => {
  const letters = lettersOf(name)
  if (letters.length === 0) return { gaps: [], names: [] }
  const swapped = letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''))
  const oneMore = [...letters, ''].map((_, at) => gap(at, name))
  return {
    gaps: [...gapsIn(name), ...oneMore],
    names: [...letters.map((_, at) => without(letters, at)), ...swapped].filter((one) => one !== name),
  }
}

/** The name with each of its letters taken out, and where it stood. */
export const gapsIn = (name: string): readonly string[] => {
  const letters = lettersOf(name)
  return letters.map((_, at) => gap(at, without(letters, at)))
}

const gap = (at: number, rest: string): string => `${at} ${rest}`

const without = (letters: readonly string[], at: number): string =>
  letters.filter((_, index) => index !== at).join('')

/** Of two letters one is half the name; of a very long name, one is not what keeps it from being found; and a sign is no letter. */
const lettersOf = (name: string): readonly string[] => {
  const letters = [...name]
  const isName = letters.length >= 3 && letters.length <= 24 && /^[\p{L}\p{M}]+$/u.test(name)
  return isName ? letters : []
}
