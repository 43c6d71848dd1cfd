import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Command } from '#src/plan/command.ts'
import type { Plan } from '#src/plan/plan.ts'
import { entriesOf } from '#src/plan/reads/content-of.ts'
import { sectionState } from '#src/plan/reads/plan-row.ts'
import { isAccepted } from '#src/plan/reads/readers.ts'
import { pathIn } from '#src/plan/reads/reading.ts'
import {
  factsOf,
  given,
  later,
  people,
  ravisVoice,
  refusalOf,
  submitted,
  teamsPart,
  when,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { opened, raviHelps } from '#test/kit/a-review.ts'

const { asha, ravi, nadia } = people
const form = flows.sections.find(({ section }) => section.id === 'crisis')
if (!form) throw new Error('no chapter about crises')
const { section } = form

const goOn = (more: Partial<Command & { kind: 'answer' }> = {}): Command => ({
  kind: 'answer',
  section: 'crisis',
  at: [],
  step: 'opening',
  said: { 'crisis.opening': { kind: 'answer', value: 'seen' } },
  read: 0,
  ...more,
})
const firstOpen = (plan: Plan, voice: 'person' | typeof ravisVoice) =>
  pathIn(plan, voice, section).steps.find(({ asked, settled }) => asked.length > 0 && !settled)?.id

describe('a page to read', () => {
  test('is the first page of its chapter until a voice went on from it, and for that voice alone', () => {
    const before = given(...raviHelps)
    expect(firstOpen(before, 'person')).toBe('opening')
    const after = later(before, ...factsOf(when(before, asha, goOn())))
    expect(firstOpen(after, 'person')).toBe('crises')
    expect(firstOpen(after, ravisVoice)).toBe('opening')
  })

  test('is noted once, whichever button was pressed', () => {
    const before = given(...raviHelps)
    const facts = factsOf(when(before, ravi, goOn({ said: { 'crisis.opening': { kind: 'skipped' } } })))
    expect(facts).toEqual([{ kind: 'Seen', voice: ravisVoice, fields: ['crisis.opening'] }])
    expect(factsOf(when(later(before, { fact: facts[0] ?? submitted, by: ravi }), ravi, goOn()))).toEqual([])
  })

  test('changes nothing that a reviewer reads, accepts or approves', () => {
    const draft = given(...wholeDraft(), ...raviHelps, submitted, opened, ...teamsPart())
    const accept: Command = { kind: 'accept', section: 'crisis', read: draft.version }
    const before = later(draft, ...factsOf(when(draft, nadia, accept)))
    const decision = when(before, asha, goOn())
    const after = later(before, ...factsOf(decision))
    expect(decision.ok && decision.mail).toEqual([])
    expect(isAccepted(after, 'crisis')).toBe(true)
    expect([after.draftVersion, after.status, after.drafters]).toEqual([
      before.draftVersion,
      before.status,
      before.drafters,
    ])
    expect(entriesOf(after, form)).toEqual(entriesOf(before, form))
    expect(JSON.stringify(entriesOf(after, form))).not.toContain('crisis.opening')
  })

  test('that came into a finished chapter leaves it finished', () => {
    expect(sectionState(given(...wholeDraft()), 'person', section)).toBe('completed')
  })

  test('is read where it stands, and by those whom it is for', () => {
    const plan = given(...wholeDraft(), submitted, opened)
    expect(refusalOf(when(plan, asha, goOn({ step: 'crises' })))).toBe('no-such-place')
    expect(refusalOf(when(plan, nadia, goOn()))).toBe('not-yours-to-answer')
  })
})
