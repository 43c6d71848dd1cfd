import { describe, expect, it } from 'vitest'
import { whatItTook } from '#src/training/what-it-took.ts'
import { changesSubject } from '#training/changes-subject/scenario.ts'
import { crisisPlan } from '#training/crisis-plan/scenario.ts'
import { scenarios } from '#training/index.ts'
import { played } from './playing.ts'

const tookAfter = (scenario: typeof crisisPlan, moves: string) =>
  whatItTook(scenario, played(scenario, ...moves.split(' ')).run.current)

describe('why it ended so', () => {
  it('names the measure that was too low, the move that closed a way, and the turn that never came', () => {
    const took = tookAfter(
      changesSubject,
      'weather same-here canals ignored plain-want word-for-word me-too for-nurse all-done',
    )
    expect(took?.ending.id).toBe('hers-to-give')
    expect(took?.lacking).toEqual([
      { kind: 'turn', turn: 'who-hears' },
      { kind: 'move', turn: 'the-key', made: 'for-nurse', wouldDo: ['yes-anybody', 'bangs'] },
      { kind: 'move', turn: 'closing', made: 'all-done', wouldDo: ['in-the-post', 'any-time'] },
    ])
  })

  it('asks one of several things only where none of them was there', () => {
    const passedBy = tookAfter(
      crisisPlan,
      'on-yours put-first no-shoes recording rubbish the-door that-loud come-back-to-it read-numbers drive-back three-weeks-on',
    )
    expect(passedBy?.lacking).toContainEqual({
      kind: 'move',
      turn: 'forget-it',
      made: 'come-back-to-it',
      wouldDo: ['it-does'],
    })
    const asked = tookAfter(
      crisisPlan,
      'on-yours what-night silence or-hated insight put-fine ask-it promise-me only-chat not-binding on-system',
    )
    expect(asked?.lacking.filter((one) => one.kind !== 'measure').map(({ turn }) => turn)).toEqual([
      'fancy-a-drive',
      'closing',
    ])
  })

  it('names the move that kept from a good end whatever else was there', () => {
    const took = tookAfter(
      crisisPlan,
      'on-yours what-night no-shoes did-you-know say-back secret ask-it dog-and-who which-of-it drive-back read-first',
    )
    expect(took?.lacking).toEqual([{ kind: 'move', turn: 'the-meter', made: 'secret', wouldDo: [] }])
  })

  it.each(scenarios)(
    'says something after every half good end of $section.id, and after no other',
    (scenario) => {
      for (const { moves, ending } of scenario.testplans) {
        const took = whatItTook(scenario, played(scenario, ...moves).run.current)
        const isMixed = scenario.endings.find(({ id }) => id === ending)?.kind === 'mixed'
        expect((took?.lacking.length ?? 0) > 0, moves.join(' ')).toBe(isMixed)
      }
    },
  )
})
