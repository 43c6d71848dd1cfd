import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from '#src/flow/condition.ts'
import { pathOf } from '#src/flow/path.ts'
import { checkScenario } from '#src/training/check.ts'
import { debriefOf } from '#src/training/debrief.ts'
import { runOf, trainee } from '#src/training/run.ts'
import type { Scenario } from '#src/training/scenario.ts'
import { skills } from '#src/training/skill.ts'
import { endingAt, over, tableOf, wayTo } from '#src/training/table.ts'
import { turnOf } from '#src/training/turn.ts'
import { scenarios } from '#training/index.ts'
import { skillWords } from '#training/skills.en.ts'
import { does, played } from './playing.ts'

describe.each(scenarios)('the conversation $section.id', (scenario) => {
  const { section, words, endings, meta } = scenario
  const table = tableOf(scenario)

  it('has no problem that the check knows of', () => {
    expect(checkScenario(scenario)).toEqual([])
  })

  it.each(scenario.testplans.map((plan) => ({ ...plan, play: plan.moves.join(' ') })))(
    'ends as written: $play → $ending',
    ({ moves, ending, measures }) => {
      const { current } = played(scenario, ...moves).run
      expect(current.stands).toMatchObject({ kind: 'ended', ending: { id: ending } })
      expect(current.measures).toEqual(measures)
    },
  )

  it.each(scenario.testplans.map(({ moves }) => ({ moves, play: moves.join(' ') })))(
    'counts each skill as often as turn by turn shows it: $play',
    ({ moves }) => {
      const { run } = does(played(scenario, ...moves), { kind: 'explain', text: '' })
      const debrief = debriefOf(run)
      if (debrief.kind !== 'key') throw new Error(debrief.kind)
      const counted = debrief.skills.map(({ skill, shown }) => [skill, shown])
      const helped = (skill: string) => debrief.helped.filter(({ tag }) => tag.skill === skill).length
      expect(counted).toEqual(debrief.skills.map(({ skill }) => [skill, helped(skill)]))
      const named = debrief.skills.map(({ skill }) => skill)
      expect(named).toEqual(expect.arrayContaining(debrief.helped.map(({ tag }) => tag.skill)))
    },
  )

  it('has a testplan for each ending', () => {
    const planned = new Set(scenario.testplans.map(({ ending }) => ending))
    expect([...planned].sort()).toEqual(endings.map(({ id }) => id).sort())
  })

  it('ends well, ends half well, and can be broken off', () => {
    const kinds = table.states.map((state) => endingAt(scenario, state)?.kind)
    expect(kinds).toContain('good')
    expect(kinds).toContain('mixed')
    expect(kinds).toContain('broken-off')
  })

  it('takes at least 8 turns unless it is broken off', () => {
    const stayed = table.states.filter(
      (state) => state.turn === over && endingAt(scenario, state)?.kind !== 'broken-off',
    )
    expect(Math.min(...stayed.map((state) => wayTo(state).length))).toBeGreaterThanOrEqual(8)
  })

  it('comes to an end in 10,000 random plays', () => {
    const draw = fc.record(
      Object.fromEntries(
        Object.entries(section.fields).map(([name, { choices }]) => [name, fc.constantFrom(...choices)]),
      ),
    )
    fc.assert(
      fc.property(draw, (moves) => {
        const path = pathOf(section, answering(scenario, moves), trainee, false)
        const known = { given: trainee, live: path.live, measures: path.measures }
        expect(path.open).toBeUndefined()
        expect(endings.some(({ when }) => holds(when, known))).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)

  it('says nothing longer than 60 words in a turn', () => {
    const lengths = Object.keys(section.steps).map(
      (turn) => turnOf(scenario, turn)?.says.split(' ').length ?? Number.POSITIVE_INFINITY,
    )
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60)
  })

  it('offers between three and five things to say, no two alike, and silence last', () => {
    for (const turn of Object.keys(section.steps)) {
      const moves = turnOf(scenario, turn)?.moves ?? []
      expect(moves.length).toBeGreaterThanOrEqual(3)
      expect(moves.length).toBeLessThanOrEqual(5)
      expect(new Set(moves.map(({ text }) => text)).size).toBe(moves.length)
      expect(moves.at(-1)?.id).toBe('silence')
    }
  })

  it('lets silence be right somewhere and wrong somewhere else', () => {
    const tags = Object.values(scenario.moves).flatMap((moves) => moves.silence?.skills ?? [])
    expect(tags.map(({ polarity }) => polarity)).toEqual(expect.arrayContaining([1, -1]))
  })

  it('has a cue in every turn', () => {
    const cued = new Set(scenario.cues.map(({ turn }) => turn))
    expect(Object.keys(section.steps).filter((turn) => !cued.has(turn))).toEqual([])
  })

  it('warns of its content and says who has reviewed it, or that nobody has', () => {
    expect(meta.contentWarning).not.toBe('')
    if (meta.reviewedBy === 'none') expect(meta.reviewNote).toMatch(/no clinician has reviewed/i)
    else expect(meta.reviewNote).toContain(meta.reviewedBy.name)
  })

  it('has a title for every measure and every skill that the debrief shows', () => {
    expect(Object.keys(scenario.measures).sort()).toEqual(Object.keys(section.measures ?? {}).sort())
    expect(skills.filter((skill) => skillWords[skill].title === '')).toEqual([])
    expect(words.title).not.toBe('')
  })

  it('opens a fresh run on its first turn', () => {
    expect(runOf(scenario, []).current.stands).toEqual({ kind: 'turn', turn: section.start })
  })
})

const answering = ({ section }: Scenario, moves: Readonly<Record<string, string>>) => ({
  items: {},
  answers: Object.fromEntries(
    Object.entries(moves).map(([field, value], index) => [
      field,
      {
        said: { kind: 'answer' as const, value },
        asked: '',
        flow: `${section.id}@${section.version}`,
        by: { id: 'learner', name: 'learner' },
        at: '2026-11-02T10:00:00Z',
        version: index + 1,
      },
    ]),
  ),
})
