import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runOf } from '#src/training/run.ts'
import type { RunFact } from '#src/training/run-fact.ts'
import { endingAt, movesIn, nextOf, over, type State, startOf, tableOf, wayTo } from '#src/training/table.ts'
import { scenarios } from '#training/index.ts'
import { smallScenario } from './small-scenario.ts'

describe.each([...scenarios, smallScenario])('the table of $section.id', (scenario) => {
  const { section } = scenario

  it('stands where the chart stands after every move of any play', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (draws) => {
        const facts: RunFact[] = []
        let state: State | undefined = startOf(scenario)
        while (state !== undefined) {
          const { stands, measures } = runOf(scenario, facts).current
          expect(stands.kind === 'turn' ? stands.turn : over).toBe(state.turn)
          expect(measures).toEqual(state.measures)
          if (stands.kind === 'ended') expect(stands.ending).toBe(endingAt(scenario, state))
          const moves = movesIn(section, state.turn)
          const move = moves[Number(draws.next().value) % moves.length]
          if (move === undefined) return
          facts.push({ kind: 'Moved', v: 1, turn: state.turn, move, atMs: facts.length })
          state = nextOf(section, state, move)?.to
        }
        expect.fail('a move led nowhere')
      }),
      { numRuns: 100 },
    )
  })

  it('stands where the chart stands in every state it has found, by the way it found it', () => {
    const { states } = tableOf(scenario)
    const sample = states.filter((_, index) => index % Math.ceil(states.length / 300) === 0)
    for (const state of sample) {
      const { stands, measures } = runOf(scenario, factsOf(state)).current
      expect(stands.kind === 'turn' ? stands.turn : over).toBe(state.turn)
      expect(measures).toEqual(state.measures)
    }
  })
})

/** The play that leads to a state, as the facts of a run. */
const factsOf = (state: State): readonly RunFact[] =>
  state.via === undefined
    ? []
    : [
        ...factsOf(state.via.from),
        { kind: 'Moved', v: 1, turn: state.via.from.turn, move: state.via.move, atMs: 0 },
      ]

describe('a table', () => {
  it('finds a shortest way to each state', () => {
    const { states } = tableOf(smallScenario)
    const broken = states.find((state) => endingAt(smallScenario, state)?.id === 'left')
    expect(broken && wayTo(broken)).toEqual(['tell'])
  })

  it('stops at its budget and says so', () => {
    expect(tableOf(smallScenario, 3).overBudget).toBe(true)
    expect(tableOf(smallScenario, 1000).overBudget).toBe(false)
  })
})
