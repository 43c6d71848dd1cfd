import type { FieldRules } from '../field-rules.ts'
import { isList, type Json } from '../json.ts'
import type { Post, Raw, Reads, Values } from './control.ts'

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

/** Choices that stand alone, such as "none of these": with another one beside them they contradict it. */
export type Alone<C extends Codes> = { readonly exclusive?: readonly C[number][] }

export const isAgreed = (chosen: readonly string[], exclusive: readonly string[] = []): boolean =>
  chosen.length <= 1 || !chosen.some((choice) => exclusive.includes(choice))

/** Any set of choices is a value, but for those that stand alone. */
export const setsOf = (
  {
    choices,
    exclusive = [],
  }: { readonly choices: readonly string[]; readonly exclusive?: readonly string[] },
  ...more: readonly Json[]
): Values => ({
  single: [undefined, ...more, ...choices.map((choice) => [choice])],
  choices: choices.filter((choice) => !exclusive.includes(choice)),
})

/** A set of the given choices that is a value: one that stands alone is taken only where it is the first. */
export const agreedOf = (
  { exclusive = [] }: { readonly exclusive?: readonly string[] },
  [first, ...others]: readonly string[],
): readonly string[] => {
  if (first === undefined) return []
  return exclusive.includes(first)
    ? [first]
    : [first, ...others.filter((choice) => !exclusive.includes(choice))]
}
