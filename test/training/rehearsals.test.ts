import { expect, test } from 'vitest'
import { ownSentences, rehearsed } from '#src/training/rehearsal.ts'
import { turnOf } from '#src/training/turn.ts'
import { rehearsals } from '#training/index.ts'

const talks = Object.entries(rehearsals)

test.each(talks)(
  'the talk %s has five turns whichever way, ends, and can be kept silent in throughout',
  (_, talk) => {
    const reached = new Set<string>()
    const walk = (said: readonly string[]): void => {
      const { stands } = rehearsed(talk, said)
      if (stands.kind === 'ended') {
        expect(said).toHaveLength(5)
        return
      }
      expect(said.length).toBeLessThan(5)
      const turn = turnOf(talk, stands.turn)
      // Where it goes on follows from the choice alone, so that each turn is looked at once.
      if (reached.has(stands.turn)) return
      reached.add(stands.turn)
      expect(turn?.says).toMatch(/^[A-Z][a-z]+( [A-Z][a-z]+)?: /)
      expect(turn?.says.split(' ').length).toBeLessThanOrEqual(60)
      const moves = turn?.moves.map(({ id }) => id) ?? []
      expect(moves).toContain('silence')
      // Whoever wrote nothing that can be quoted has at least two things to say all the same.
      expect(moves.filter((move) => !ownSentences.some((one) => one === move)).length).toBeGreaterThan(1)
      for (const move of moves) walk([...said, move])
    }
    walk([])
    expect([...reached].toSorted()).toEqual(Object.keys(talk.section.steps).toSorted())
  },
)

test.each(talks)(
  'in the talk %s every one of three sentences can be said, and a choice that is not there leads nowhere',
  (_, talk) => {
    const offered = Object.keys(talk.section.steps).flatMap((step) =>
      turnOf(talk, step)?.moves.map(({ id }) => id),
    )
    for (const sentence of ownSentences) expect(offered).toContain(sentence)
    expect(rehearsed(talk, ['no-such', 'silence']).trace).toEqual([])
    expect(rehearsed(talk, ['silence', 'no-such', 'silence']).trace.map(({ move }) => move)).toEqual([
      'silence',
    ])
  },
)
