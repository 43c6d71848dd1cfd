export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** One part of a value that is a record; undefined of any other value. */
export const part = (value: Json, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && !isList(value) ? value[name] : undefined

/** What stands in a value, as texts; an empty text is no text. */
export const textsIn = (value: Json | undefined): readonly string[] => {
  if (value === undefined || value === null || value === '') return []
  return isList(value) ? value.map(String) : [wordsOfCoded(value) ?? String(value)]
}

/** Own words that bear a code: they alone are somebody's words, and what a list calls the same is not. */
export const wordsOfCoded = (value: Json): string | undefined => {
  const [text, code, system] = ['text', 'code', 'system'].map((name) => part(value, name))
  return typeof text === 'string' && typeof code === 'string' && typeof system === 'string' ? text : undefined
}

/** The rows of an answer as they are kept; none of any other answer. */
export const keptRows = (value: Json | undefined): readonly Json[] => {
  const rows = part(value ?? null, 'rows')
  return isList(rows) ? rows : []
}

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** Under which name a value keeps words of choices that are not made now. */
export const aside = 'aside'
