import { describe, expect, it } from 'vitest'
import { otherWays } from '#src/training/other-ways.ts'
import { scenarios } from '#training/index.ts'
import { played } from './playing.ts'
import { smallScenario } from './small-scenario.ts'

const waysAfter = (...moves: readonly string[]) =>
  otherWays(smallScenario, played(smallScenario, ...moves).run.current.trace)

describe('what another move would have done', () => {
  it('is told for every move but the one that was made, one step far', () => {
    const [atHello, atWorry] = waysAfter('ask', 'name')
    expect(atHello).toEqual([
      { move: 'tell', measures: { trust: 0, distress: 0 }, turn: 'done', ending: smallScenario.endings[0] },
      { move: 'silence', measures: { trust: 1, distress: 1 }, turn: 'worry', ending: undefined },
    ])
    expect(atWorry?.map(({ move, ending }) => [move, ending?.id])).toEqual([
      ['promise', 'polite'],
      ['silence', 'close'],
    ])
  })

  it.each(scenarios)('is what the conversation $section.id does when it is played so', (scenario) => {
    for (const { moves } of scenario.testplans) {
      const { trace } = played(scenario, ...moves).run.current
      otherWays(scenario, trace).forEach((ways, index) => {
        const [way] = ways
        if (way === undefined) throw new Error('nothing else to say')
        const { current } = played(scenario, ...moves.slice(0, index), way.move).run
        expect(current.measures).toEqual(way.measures)
        expect(current.stands).toEqual(
          way.ending === undefined ? { kind: 'turn', turn: way.turn } : { kind: 'ended', ending: way.ending },
        )
      })
    }
  })
})
