import { choicesIn } from '../condition.ts'
import type { Values } from '../controls/control.ts'
import type { Question } from './question.ts'

/** What was learned about one value by deciding a question about it. */
export type Learned = { readonly question: Question; readonly yes: boolean }

/**
 * Whether some value agrees with everything learned. Exact: of all sets of two and more choices only the
 * largest that is left needs trying, because every question but `is` stays true when a set grows.
 */
export const isPossible = (values: Values, learned: readonly Learned[]): boolean => {
  const agrees = (value: Values['single'][number]) =>
    learned.every(({ question, yes }) => question.asks(value) === yes)
  return values.single.some(agrees) || agreesAtLargest(values, learned, agrees)
}

const agreesAtLargest = (
  { choices }: Values,
  learned: readonly Learned[],
  agrees: (value: readonly string[]) => boolean,
): boolean => {
  const out = new Set(learned.flatMap(({ question, yes }) => (yes ? [] : question.choices)))
  const left = choices.filter((choice) => !out.has(choice))
  return left.length > 0 && agrees(left)
}

/** Keeps only what can still change the answer to a question to come, so that equal futures become one state. */
export const stillNeeded = (
  values: Values,
  learned: readonly Learned[],
  future: readonly Question[],
): readonly Learned[] => {
  if (future.length === 0) return []
  const isWhole =
    future.some(({ whole }) => whole) || learned.some(({ question }) => question.whole) || standsAlone(values)
  return values.choices.length === 0 || isWhole ? learned : related(learned, future)
}

/** A choice that is in no set of several: to know of it is to know of every other one. */
const standsAlone = ({ single, choices }: Values): boolean =>
  single.flatMap(choicesIn).some((choice) => !choices.includes(choice))

/** Choices of one set are independent of each other, unless a question names both. */
const related = (learned: readonly Learned[], future: readonly Question[]): readonly Learned[] => {
  const named = new Set(future.flatMap(({ choices }) => choices))
  let kept: readonly Learned[] = []
  for (;;) {
    const next = learned.filter(({ question }) => question.choices.some((choice) => named.has(choice)))
    if (next.length === kept.length) return kept
    for (const { question } of next) for (const choice of question.choices) named.add(choice)
    kept = next
  }
}
