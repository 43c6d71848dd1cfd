import { isList, type Json, wordsOfCoded } from './json.ts'

/** What somebody wrote, and nothing that was chosen. */
export const proseIn = (value: Json): readonly string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  if (isList(value)) return value.flatMap(proseIn)
  const words = wordsOfCoded(value)
  if (words !== undefined) return [words]
  return Object.entries(value).flatMap(([name, one]) => (chosenAs.has(name) ? [] : proseIn(one)))
}
const chosenAs: ReadonlySet<string> = new Set(['choice', 'choices', 'items'])
