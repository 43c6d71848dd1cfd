import type { Measures, Traced } from './run.ts'
import type { Ending, Scenario } from './scenario.ts'
import { endingAt, movesIn, nextOf, type State, startOf } from './table.ts'

/** One step of a branch that was not taken: what another move would have done, and where it would have led. */
export type OtherWay = {
  readonly move: string
  readonly measures: Measures
  readonly turn: string
  /** Where it would have been over with it. */
  readonly ending: Ending | undefined
}

/** For each turn of a play, every move but the one that was made, in the scenario's own order. */
export const otherWays = (scenario: Scenario, trace: readonly Traced[]): readonly (readonly OtherWay[])[] => {
  const stood = trace.reduce<readonly State[]>(
    (states, { move }) => {
      const last = states.at(-1)
      const next = last && nextOf(scenario.section, last, move)
      return next ? [...states, next.to] : states
    },
    [startOf(scenario)],
  )
  return trace.map(({ turn, move: made }, index) =>
    movesIn(scenario.section, turn).flatMap((move) => {
      const from = stood[index]
      const to = from && nextOf(scenario.section, from, move)?.to
      if (move === made || to === undefined) return []
      return [{ move, measures: to.measures, turn: to.turn, ending: endingAt(scenario, to) }]
    }),
  )
}
