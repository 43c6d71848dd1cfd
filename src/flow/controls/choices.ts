import type { FieldRules } from '../field-rules.ts'
import type { Json } from '../json.ts'
import type { Post, Raw, Reads, Values } from './control.ts'

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

/**
 * Choices that contradict others: an `exclusive` one every other one, such as "none of these"; of each set in `apart`
 * one at most can be true.
 */
export type Alone<C extends Codes> = {
  readonly exclusive?: readonly C[number][]
  readonly apart?: readonly (readonly C[number][])[]
}
type Contradicting = {
  readonly exclusive?: readonly string[]
  readonly apart?: readonly (readonly string[])[]
}

export const isAgreed = (
  chosen: readonly string[],
  { exclusive = [], apart = [] }: Contradicting = {},
): boolean =>
  chosen.length <= 1 ||
  (!chosen.some((choice) => exclusive.includes(choice)) &&
    apart.every((set) => set.filter((choice) => chosen.includes(choice)).length <= 1))

/** Any set of choices is a value, but for those that stand alone; sets that contradict themselves are among them, which proofs bear. */
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

/** A set of the given choices that is a value: one that contradicts those before it is left out. */
export const agreedOf = (field: Contradicting, choices: readonly string[]): readonly string[] => {
  const agreed: string[] = []
  for (const choice of choices) if (isAgreed([...agreed, choice], field)) agreed.push(choice)
  return agreed
}
