import type { FieldRules } from '../field-rules.ts'
import { isList, type Json } from '../json.ts'
import type { Post, Raw, Reads } from './control.ts'

/** The codes in a value of any kind that offers choices. */
export const choicesIn = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (isList(value)) return value.filter((choice) => typeof choice === 'string')
  if (typeof value !== 'object' || value === null) return []
  if (typeof value.choice === 'string') return [value.choice]
  return isList(value.choices) ? choicesIn(value.choices) : Object.keys(value)
}

/** Each kind's list of codes: at least one, or there would be nothing to choose. */
export type Codes = readonly [string, ...string[]]

export const offering = <const C extends readonly string[]>(rules: FieldRules, choices: C) => ({
  ...rules,
  max: choices.length,
  choices,
})

/** What was chosen; a page sends an empty value with its boxes, so that none ticked is an answer and not silence. */
export const chosenIn = (post: Post): readonly string[] => post().filter((choice) => choice !== '')

/** Exactly one choice, or what stands in the way of it. */
export const oneIn = (post: Post): Raw & { readonly choice?: string } => {
  const [choice, ...more] = chosenIn(post)
  if (more.length > 0) return { problem: 'one-only' }
  return choice === undefined ? { problem: 'empty' } : { choice }
}

/** A choice in its form's words. */
export const choiceWords =
  ({ words }: Reads) =>
  (code: string): string =>
    words?.choices?.[code] ?? code
