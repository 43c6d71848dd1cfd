import { holds, partsOf, testsIn } from '../flow/condition.ts'
import type { Test, When } from '../flow/section.ts'
import { type Attempt, trainee } from './run.ts'
import type { Ending, Scenario } from './scenario.ts'
import { fieldOfTurn } from './turn.ts'

/** What a good ending would have taken, and this play did not have. */
export type Lacking =
  | { readonly kind: 'measure'; readonly measure: string; readonly stood: number; readonly takes: number }
  | {
      readonly kind: 'move'
      readonly turn: string
      readonly made: string
      readonly wouldDo: readonly string[]
    }
  | { readonly kind: 'turn'; readonly turn: string }

/** Of the first good ending; undefined where the play came to a good one, or was broken off before its end. */
export const whatItTook = (
  scenario: Scenario,
  { stands, trace, measures }: Attempt,
): { readonly ending: Ending; readonly lacking: readonly Lacking[] } | undefined => {
  const ending = scenario.endings.find(({ kind }) => kind === 'good')
  if (ending === undefined || stands.kind !== 'ended' || stands.ending.kind !== 'mixed') return undefined
  const live = Object.fromEntries(
    trace.map(({ turn, move }) => [
      fieldOfTurn(scenario.section, turn) ?? '',
      { kind: 'answer' as const, value: move },
    ]),
  )
  const isMet = (when: When): boolean => holds(when, { given: trainee, live, measures })
  const { tests, any = [] } = partsOf(ending.when)
  const open = [...tests, ...(any.some(isMet) ? [] : any.flatMap(testsIn))].filter(
    ([subject, test]) => !isMet({ [subject]: test }),
  )
  const made = new Map(trace.map(({ turn, move }) => [turn, move]))
  const turnOfField = (field: string) =>
    Object.keys(scenario.section.steps).find((step) => fieldOfTurn(scenario.section, step) === field)
  return {
    ending,
    lacking: [
      ...movesThatBarred(scenario, stands.ending, ending).flatMap((field): readonly Lacking[] => {
        const turn = turnOfField(field)
        const move = made.get(turn ?? '')
        return turn === undefined || move === undefined
          ? []
          : [{ kind: 'move', turn, made: move, wouldDo: [] }]
      }),
      ...open.flatMap(([subject, test]): readonly Lacking[] => {
        const stood = measures[subject]
        if (stood !== undefined && 'atLeast' in test)
          return [{ kind: 'measure', measure: subject, stood, takes: test.atLeast }]
        const turn = turnOfField(subject)
        if (turn === undefined || ('answered' in test && !test.answered)) return []
        const move = made.get(turn)
        return [
          move === undefined
            ? { kind: 'turn', turn }
            : { kind: 'move', turn, made: move, wouldDo: movesIn(test) },
        ]
      }),
    ],
  }
}

/** An ending that is read before the good one keeps from it, whatever else was there. */
const movesThatBarred = ({ endings }: Scenario, reached: Ending, good: Ending): readonly string[] =>
  endings.indexOf(reached) < endings.indexOf(good) ? testsIn(reached.when).map(([subject]) => subject) : []

const movesIn = (test: Test): readonly string[] => {
  if ('is' in test) return [String(test.is)]
  return 'oneOf' in test ? test.oneOf.map(String) : []
}
