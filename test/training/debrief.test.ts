import { describe, expect, it } from 'vitest'
import { debriefOf } from '#src/training/debrief.ts'
import { does, moved, played } from './playing.ts'
import { smallScenario } from './small-scenario.ts'

const explained = (...moves: readonly string[]) =>
  does(played(smallScenario, ...moves), { kind: 'explain', text: 'I wanted to listen. ' })

const keyOf = (...moves: readonly string[]) => {
  const debrief = debriefOf(explained(...moves).run)
  if (debrief.kind !== 'key') throw new Error(debrief.kind)
  return debrief
}

describe('the debrief', () => {
  it('is not given while the conversation goes on', () => {
    expect(debriefOf(played(smallScenario, 'ask').run)).toEqual({ kind: 'still-talking' })
  })

  it('asks the learner why before it shows the key', () => {
    const debrief = debriefOf(played(smallScenario, 'ask', 'name').run)
    expect(debrief).toMatchObject({ kind: 'explain-first', prompts: ['Why?'], ending: { id: 'close' } })
    expect(debrief).not.toHaveProperty('modelAnswer')
    expect(debrief).not.toHaveProperty('skills')
  })

  it('shows the key beside what the learner wrote', () => {
    expect(keyOf('ask', 'name')).toMatchObject({
      explained: 'I wanted to listen.',
      modelAnswer: ['Ask, then name.'],
      ending: { id: 'close' },
    })
  })

  it('opens also for a learner who would rather not explain', () => {
    const { run } = does(played(smallScenario, 'tell'), { kind: 'explain', text: '' })
    expect(debriefOf(run).kind).toBe('key')
  })

  it('counts each skill by itself, as shown and opportunities', () => {
    expect(keyOf('silence', 'name').skills).toEqual([
      { skill: 'ask', shown: 0, opportunities: 1 },
      { skill: 'naming', shown: 1, opportunities: 1 },
    ])
  })

  it('does not hold a cue met with one skill against another that would have done', () => {
    expect(keyOf('ask', 'silence').skills).toEqual([
      { skill: 'ask', shown: 1, opportunities: 1 },
      { skill: 'silence', shown: 1, opportunities: 1 },
    ])
  })

  it('counts a missed cue against every skill that would have met it', () => {
    expect(keyOf('ask', 'promise').skills).toEqual([
      { skill: 'ask', shown: 1, opportunities: 1 },
      { skill: 'naming', shown: 0, opportunities: 1 },
      { skill: 'silence', shown: 0, opportunities: 1 },
    ])
  })

  it('names the cues that were met and the ones that were missed', () => {
    expect(keyOf('ask', 'promise').cues).toMatchObject([
      { cue: { turn: 'hello' }, move: 'ask', met: true },
      { cue: { turn: 'worry' }, move: 'promise', met: false },
    ])
  })

  it('lists only the cues of turns that came up', () => {
    expect(keyOf('tell').cues.map(({ cue }) => cue.turn)).toEqual(['hello'])
  })

  it('lists harms apart from what helped and what worked against it', () => {
    const harmful = keyOf('ask', 'promise')
    expect(harmful.harms).toMatchObject([{ turn: 'worry', move: 'promise' }])
    expect(harmful.helped).toMatchObject([{ turn: 'hello', move: 'ask' }])
    expect(harmful.against).toEqual([])
    expect(keyOf('tell').against).toMatchObject([{ turn: 'hello', move: 'tell' }])
  })

  it('draws the measures turn by turn', () => {
    expect(keyOf('ask', 'promise').measures).toEqual([
      { after: 'hello', measures: { trust: 2, distress: 2 } },
      { after: 'worry', measures: { trust: 0, distress: 1 } },
    ])
  })

  it('can be read again for the first try after a second one', () => {
    const forked = does(explained('ask', 'promise'), { kind: 'fork', turn: 'worry' })
    const { run } = moved(forked, 'name')
    expect(debriefOf(run)).toMatchObject({ kind: 'key', ending: { id: 'close' } })
    expect(debriefOf(run, run.first)).toMatchObject({ kind: 'key', ending: { id: 'polite' } })
  })
})
