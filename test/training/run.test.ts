import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideRun } from '#src/training/decide-run.ts'
import { runOf } from '#src/training/run.ts'
import { explanationLength, runFact } from '#src/training/run-fact.ts'
import { turnOf } from '#src/training/turn.ts'
import { difficultNews } from '#training/difficult-news/scenario.ts'
import { does, moved, type Playing, played } from './playing.ts'
import { smallScenario } from './small-scenario.ts'

const endingOf = ({ run }: Playing) =>
  run.current.stands.kind === 'ended' ? run.current.stands.ending.id : 'still talking'

describe('a run', () => {
  it('opens on the first turn before anything has been said', () => {
    const { current, begun } = runOf(smallScenario, [])
    expect(begun).toBe(false)
    expect(current.stands).toEqual({ kind: 'turn', turn: 'hello' })
    expect(current.measures).toEqual({ trust: 1, distress: 1 })
  })

  it('keeps what each move did to the measures, and when it was made', () => {
    expect(played(smallScenario, 'ask', 'promise').run.current.trace).toEqual([
      {
        turn: 'hello',
        move: 'ask',
        atMs: 1000,
        measuresBefore: { trust: 1, distress: 1 },
        measuresAfter: { trust: 2, distress: 2 },
      },
      {
        turn: 'worry',
        move: 'promise',
        atMs: 2000,
        measuresBefore: { trust: 2, distress: 2 },
        measuresAfter: { trust: 0, distress: 1 },
      },
    ])
  })

  it('ends with the first ending whose condition holds', () => {
    expect(endingOf(played(smallScenario, 'ask', 'name'))).toBe('close')
    expect(endingOf(played(smallScenario, 'silence', 'name'))).toBe('polite')
  })

  it('is broken off as soon as the patient has had enough', () => {
    expect(endingOf(played(smallScenario, 'tell'))).toBe('left')
  })

  it('takes saying nothing for a move like any other', () => {
    expect(endingOf(played(smallScenario, 'ask', 'silence'))).toBe('close')
  })

  it('reads its facts back from the store as they were written', () => {
    const { facts } = does(played(smallScenario, 'ask', 'name'), { kind: 'explain', text: 'I listened.' })
    expect(facts.map((fact) => runFact.parse(JSON.parse(JSON.stringify(fact))))).toEqual(facts)
  })

  it('can be read but not continued once the scenario has changed', () => {
    const { facts } = played(smallScenario, 'ask')
    const raised = { ...smallScenario, section: { ...smallScenario.section, version: 2 } }
    const run = runOf(raised, facts)
    expect(run.outdated).toBe(true)
    expect(run.current.trace).toHaveLength(1)
    const refusal = decideRun(run, { kind: 'move', turn: 'worry', move: 'name', atMs: 9 })
    expect(refusal).toEqual({ ok: false, refusal: { kind: 'scenario-changed' } })
  })

  it('can still be read after the turn it was made in has gone', () => {
    const { facts } = played(smallScenario, 'ask')
    const gone = facts.map((fact) => (fact.kind === 'Moved' ? { ...fact, turn: 'farewell' } : fact))
    expect(runOf(smallScenario, gone).current.stands).toEqual({ kind: 'turn', turn: 'hello' })
  })
})

describe('what a run refuses', () => {
  const refusals = [
    [
      'a move before it has begun',
      runOf(smallScenario, []),
      { kind: 'move', turn: 'hello', move: 'ask', atMs: 1 },
      'not-begun',
    ],
    [
      'to begin twice',
      played(smallScenario).run,
      { kind: 'begin', scenario: smallScenario.section.id },
      'already-begun',
    ],
    [
      'a move that is not offered',
      played(smallScenario).run,
      { kind: 'move', turn: 'hello', move: 'name', atMs: 1 },
      'not-a-move',
    ],
    [
      'a move in a turn that is not open',
      played(smallScenario).run,
      { kind: 'move', turn: 'worry', move: 'name', atMs: 1 },
      'not-this-turn',
    ],
    [
      'a second answer to the same turn',
      played(smallScenario, 'ask').run,
      { kind: 'move', turn: 'hello', move: 'ask', atMs: 1 },
      'not-this-turn',
    ],
    [
      'a move after the end',
      played(smallScenario, 'tell').run,
      { kind: 'move', turn: 'worry', move: 'name', atMs: 1 },
      'already-ended',
    ],
    [
      'to try again from a turn that was not reached',
      played(smallScenario, 'tell').run,
      { kind: 'fork', turn: 'worry' },
      'not-reached',
    ],
    [
      'an explanation while the conversation goes on',
      played(smallScenario, 'ask').run,
      { kind: 'explain', text: 'So.' },
      'not-ended',
    ],
    [
      'an explanation that is too long',
      played(smallScenario, 'tell').run,
      { kind: 'explain', text: 'a'.repeat(explanationLength + 1) },
      'too-long',
    ],
  ] as const

  it.each(refusals)('refuses %s', (_, run, command, kind) => {
    expect(decideRun(run, command)).toEqual({ ok: false, refusal: { kind } })
  })

  it('never lets time run backwards, whatever the browser says', () => {
    const playing = does(played(smallScenario, 'ask'), {
      kind: 'move',
      turn: 'worry',
      move: 'name',
      atMs: -5,
    })
    expect(playing.run.current.trace.map(({ atMs }) => atMs)).toEqual([1000, 1000])
  })
})

describe('trying again from here', () => {
  it('keeps the turns before, and opens that turn', () => {
    const { run } = does(played(smallScenario, 'ask', 'promise'), { kind: 'fork', turn: 'worry' })
    expect(run.current.stands).toEqual({ kind: 'turn', turn: 'worry' })
    expect(run.current.trace.map(({ move }) => move)).toEqual(['ask'])
  })

  it('keeps the first try as it was, whatever is tried after it', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), fc.array(fc.nat(), { maxLength: 4 }), (draws, forks) => {
        const first = playedToTheEnd(played(difficultNews), draws)
        const last = forks.reduce((playing, fork) => {
          const { trace } = playing.run.current
          const turn = trace[fork % trace.length]?.turn ?? ''
          return playedToTheEnd(does(playing, { kind: 'fork', turn }), draws)
        }, first)
        expect(last.run.first).toEqual(first.run.current)
        expect(last.run.attempts).toHaveLength(forks.length + 1)
        expect(last.facts.slice(0, first.facts.length)).toEqual(first.facts)
      }),
      { numRuns: 40 },
    )
  })
})

const playedToTheEnd = (playing: Playing, draws: Iterator<number>): Playing => {
  const { stands } = playing.run.current
  if (stands.kind === 'ended') return playing
  const moves = turnOf(difficultNews, stands.turn)?.moves ?? []
  const move = moves[Number(draws.next().value) % moves.length]
  return playedToTheEnd(moved(playing, move?.id ?? ''), draws)
}

describe('a turn on the page', () => {
  it('shows what the patient says and the moves in the order of the scenario', () => {
    expect(turnOf(smallScenario, 'worry')).toEqual({
      id: 'worry',
      field: 'worry',
      title: 'A worry',
      lead: undefined,
      says: 'I am worried.',
      moves: [
        { id: 'promise', text: 'It will all be well.' },
        { id: 'name', text: 'You are worried.' },
        { id: 'silence', text: 'Say nothing.' },
      ],
    })
  })

  it('is nothing where the scenario has no such turn', () => {
    expect(turnOf(smallScenario, 'farewell')).toBeUndefined()
  })
})
