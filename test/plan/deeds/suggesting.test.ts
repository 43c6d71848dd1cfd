import { describe, expect, test } from 'vitest'
import { exchangeOf } from '#src/fhir/exchange-of.ts'
import { check } from '#src/flow/check.ts'
import { paragraph } from '#src/flow/fields.ts'
import type { Command } from '#src/plan/command.ts'
import { suggestionsMax } from '#src/plan/deeds/suggesting.ts'
import type { Fact } from '#src/plan/facts.ts'
import { instant } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { missingForApproval } from '#src/plan/reads/completeness.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { sectionState } from '#src/plan/reads/plan-row.ts'
import { isAccepted } from '#src/plan/reads/readers.ts'
import { pathIn, standingFor } from '#src/plan/reads/reading.ts'
import { sectionReview } from '#src/plan/reads/section-review.ts'
import { suggestionsAt } from '#src/plan/reads/suggestions.ts'
import { checked, sectionOf } from '#test/kit/a-form-to-check.ts'
import {
  answers,
  factsOf,
  given,
  later,
  people,
  ravisVoice,
  refusalOf,
  submitted,
  told,
  when,
} from '#test/kit/a-plan.ts'
import { opened, raviHelps } from '#test/kit/a-review.ts'
import { said } from '#test/kit/a-section.ts'
import { wishes, wishesForm, wishesForms } from '#test/kit/a-suggesting-form.ts'

const { asha, ravi, nadia } = people
const begun: Plan = { ...given(...raviHelps), forms: wishesForms }
const spot = { section: 'wishes', at: ['wish.day'] }

const suggest = (value: string, more: Partial<Command & { kind: 'answer' }> = {}): Command => ({
  kind: 'answer',
  section: 'wishes',
  at: [],
  step: 'day',
  said: { 'wish.day': said(value) },
  read: 0,
  ...more,
})
const doneBy = (plan: Plan, by: typeof ravi | typeof asha, command: Command): Plan =>
  later(plan, ...factsOf(when(plan, by, command)).map((fact) => told(by, fact)))
const standing = (plan: Plan) => suggestionsAt(plan, spot).map(({ said: { value } }) => value)

/** Everything that is read of a plan by others than the person and her helper. */
const read = (plan: Plan) => {
  const signature = { name: '', jobRole: '', registration: '', practice: '', at: instant('2026-03-02') }
  const content = contentOf(plan, signature, '2026-06-01')
  return {
    content,
    exchanged: exchangeOf(plan.forms.sections, content),
    accepted: isAccepted(plan, 'wishes'),
    missing: missingForApproval(plan, '2026-03-02'),
    agenda: agendaOf(plan),
    standing: standingFor(plan, wishes),
    team: pathIn(plan, 'team', wishes),
    person: pathIn(plan, 'person', wishes),
    review: sectionReview(plan, wishesForm, {
      ...nadia.duty,
      kind: 'clinician',
      id: nadia.id,
      name: nadia.name,
    }),
    helper: sectionState(plan, ravisVoice, wishes),
    draft: [plan.draftVersion, plan.status, plan.drafters, plan.changedFields, plan.voices],
  }
}

describe('a suggestion', () => {
  test('is a fact of its own, once for a double click, and its last word stands to the person', () => {
    const facts = factsOf(when(begun, ravi, suggest('By the sea')))
    const fact: Fact = {
      ...{ kind: 'Suggested', voice: ravisVoice, section: 'wishes', at: [], step: 'day' },
      said: { 'wish.day': said('By the sea') },
    }
    expect(facts).toEqual([fact])
    const once = doneBy(begun, ravi, suggest('By the sea'))
    expect(factsOf(when(once, ravi, suggest('By the sea')))).toEqual([])
    const twice = doneBy(once, ravi, suggest('In the garden'))
    expect(standing(twice)).toEqual(['In the garden'])
    const takenBack = suggest('', { said: { 'wish.day': { kind: 'skipped' } } })
    expect(standing(doneBy(twice, ravi, takenBack))).toEqual([])
  })

  test('counts nowhere: nobody who reads, accepts, approves or exchanges the plan finds anything changed', () => {
    const draft = later(begun, answers('wishes', { 'wish.song': 'Hers' }), submitted, opened)
    const plan = later(
      draft,
      told(nadia, { kind: 'SectionAccepted', section: 'wishes', read: draft.version }),
    )
    const after = doneBy(plan, ravi, suggest('By the sea'))
    expect(standing(after)).toEqual(['By the sea'])
    expect(read(plan).accepted).toBe(true)
    expect(read(plan).missing).toContainEqual(spot)
    expect(read(after)).toEqual(read(plan))
    expect(JSON.stringify(read(after))).not.toContain('By the sea')
  })

  test('to an approved plan tells nobody of a change', () => {
    const content = contentOf(
      begun,
      { name: '', jobRole: '', registration: '', practice: '', at: begun.agedAt },
      '',
    )
    const approved = later(
      begun,
      submitted,
      opened,
      told(nadia, { kind: 'Approved', content, hash: 'h', version: begun.version, readings: [] }),
    )
    expect(approved.status).toBe('approved')
    const decision = when(approved, ravi, suggest('By the sea'))
    expect(decision.ok && [decision.facts.length, decision.mail]).toEqual([1, []])
    expect(doneBy(approved, ravi, suggest('By the sea')).status).toBe('approved')
  })

  test('stands beside an answer of the same page, and neither becomes the other', () => {
    const both = { 'wish.food': said('Rice'), 'wish.song': said('Hey Jude') }
    const facts = factsOf(when(begun, ravi, suggest('', { step: 'table', said: both })))
    expect(facts).toMatchObject([
      { kind: 'Answered', said: { 'wish.food': said('Rice') } },
      { kind: 'Suggested', said: { 'wish.song': said('Hey Jude') } },
    ])
    expect(JSON.stringify(facts[0])).not.toContain('Hey Jude')
    expect(JSON.stringify(facts[1])).not.toContain('Rice')
  })

  test('is not taken to what is hidden, by whom it is not for, where it is not asked, or without end', () => {
    const hidden = later(begun, { kind: 'FieldHidden', field: 'wish.day' })
    expect(refusalOf(when(hidden, ravi, suggest('By the sea')))).toBe('not-yours-to-answer')
    expect(pathIn(hidden, ravisVoice, wishes).steps.map(({ id }) => id)).toEqual(['table'])
    const before = doneBy(begun, ravi, suggest('By the sea'))
    expect(standing(later(before, { kind: 'FieldHidden', field: 'wish.day' }))).toEqual([])
    expect(refusalOf(when(begun, ravi, suggest('By the sea', { step: 'table' })))).toBe('no-such-place')
    expect(refusalOf(when(begun, ravi, suggest('By the sea', { at: ['friend', 'f1'] })))).toBe(
      'no-such-place',
    )
    const hers = factsOf(when(begun, asha, suggest('By the sea')))
    expect(hers.map(({ kind }) => kind)).toEqual(['Answered'])
    const fact: Fact = { kind: 'Suggested', voice: ravisVoice, ...spot, at: [], said: {} }
    const full = later(begun, ...Array.from({ length: suggestionsMax }, () => told(ravi, fact)))
    expect(refusalOf(when(full, ravi, suggest('By the sea')))).toBe('too-many')
  })

  test('is gone with its helper', () => {
    const before = doneBy(begun, ravi, suggest('By the sea'))
    const after = later(before, { kind: 'CarerRemoved', carer: ravisVoice })
    expect([standing(after), after.suggested]).toEqual([[], []])
  })
})

test('a field that helpers may answer anyway is suggested to in vain', () => {
  const fieldBy = (by: readonly ['P', ...'H'[]]) =>
    sectionOf(
      { day: paragraph({ by, suggestedBy: ['H'], class: 'W', need: 'OOOOOO' }) },
      { first: { ask: ['day'], next: 'done' } },
    )
  const kinds = (by: readonly ['P', ...'H'[]]) => check([checked(fieldBy(by))]).map(({ kind }) => kind)
  expect(kinds(['P', 'H'])).toEqual(['suggests-in-vain'])
  expect(kinds(['P'])).toEqual([])
})
