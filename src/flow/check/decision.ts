import { comparedIn, partsOf } from '../condition.ts'
import type { Section, Test, When } from '../section.ts'
import { daysFor } from './dates.ts'
import { type Question, questionOf } from './question.ts'
import { type Decided, decide, type State, type ValuesOf } from './state.ts'

/** A condition as questions about one value each, which is all that is ever learned. */
export type Decision =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Decision[] }
  | { readonly kind: 'not'; readonly of: Decision }

export const decisionOf = (section: Section, when: When): Decision => {
  const { tests, any, not } = partsOf(when)
  const of = [
    ...tests.map(([subject, test]) => testDecision(section, subject, test)),
    ...(any ? [{ kind: 'any' as const, of: any.map((one) => decisionOf(section, one)) }] : []),
    ...(not ? [{ kind: 'not' as const, of: decisionOf(section, not) }] : []),
  ]
  return { kind: 'all', of }
}

/** Two answers compared: for some day, the one is that day and the other is before or after it. */
const testDecision = (section: Section, subject: string, test: Test): Decision => {
  const [other] = comparedIn(test)
  if (other === undefined) return { kind: 'question', question: questionOf(subject, test) }
  const of = daysFor(section).map(
    (day): Decision => ({
      kind: 'all',
      of: [
        { kind: 'question', question: questionOf(other, { is: day }) },
        {
          kind: 'question',
          question: questionOf(subject, 'before' in test ? { before: day } : { after: day }),
        },
      ],
    }),
  )
  return { kind: 'any', of }
}

export const questionsIn = (decision: Decision): readonly Question[] => {
  switch (decision.kind) {
    case 'question':
      return [decision.question]
    case 'not':
      return questionsIn(decision.of)
    default:
      return decision.of.flatMap(questionsIn)
  }
}

/** Splits a state into those for which the condition holds and those for which it does not. */
export const take = (values: ValuesOf, state: State, decision: Decision): Decided => {
  switch (decision.kind) {
    case 'question':
      return decide(values, state, decision.question)
    case 'not': {
      const { yes, no } = take(values, state, decision.of)
      return { yes: no, no: yes }
    }
    case 'all':
      return takeEach(values, state, decision.of, 'yes')
    default: {
      const { yes, no } = takeEach(values, state, decision.of, 'no')
      return { yes: no, no: yes }
    }
  }
}

/** Goes on with the states on one side; the others have left. `yes` holds those that stayed to the end. */
const takeEach = (values: ValuesOf, state: State, of: readonly Decision[], stays: 'yes' | 'no'): Decided => {
  let left: readonly State[] = [state]
  const gone: State[] = []
  for (const one of of) {
    const sides = left.map((each) => take(values, each, one))
    gone.push(...sides.flatMap((side) => (stays === 'yes' ? side.no : side.yes)))
    left = sides.flatMap((side) => side[stays])
  }
  return { yes: left, no: gone }
}
