import { describe, expect, test } from 'vitest'
import type { Said } from '#src/flow/answer.ts'
import { waysOut } from '#src/flow/answer.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { recordedBy } from '#src/plan/decision.ts'
import { instant } from '#src/plan/ids.ts'
import { fold } from '#src/plan/plan.ts'
import {
  answers,
  factsOf,
  given,
  later,
  people,
  ravisVoice,
  refusalOf,
  says,
  submitted,
  type Unread,
  when,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { approvedByNadia, opened, raviHelps, ready } from '#test/kit/a-review.ts'
import { said } from '#test/kit/a-section.ts'

const { asha, ravi, nadia, medic, stranger } = people

type Answering = Unread & Partial<Pick<Extract<Command, { kind: 'answer' }>, 'read'>>
const value = (text: string, more: Partial<Answering> = {}): Answering => ({
  kind: 'answer',
  section: 'matters',
  at: [],
  step: 'value',
  said: { 'matters.value': said(text) },
  ...more,
})

const completing = value('', {
  section: 'health',
  step: 'main',
  said: { 'health.mainDiagnosis': said('Bowel cancer') },
})

describe('answering', () => {
  test('an answer is written down with the question as it was asked, and the form and its version', () => {
    const [fact] = factsOf(when(given(), asha, value('My garden')))
    expect(fact).toMatchObject({
      kind: 'Answered',
      voice: 'person',
      section: 'matters',
      step: 'value',
      said: { 'matters.value': { kind: 'answer', value: 'My garden' } },
      flow: 'matters@1',
    })
    const asked = fact?.kind === 'Answered' ? fact.asked['matters.value'] : ''
    expect(asked?.length).toBeGreaterThan(10)
  })

  test.each(waysOut)('%s is an answer of its kind to every question', (kind) => {
    const left = value('', { said: { 'matters.value': { kind } } })
    expect(factsOf(when(given(), asha, left))).toMatchObject([{ said: { 'matters.value': { kind } } }])
  })

  test('the same again is nothing new, even from an old page', () => {
    const plan = given(answers('matters', { 'matters.value': 'My garden' }))
    expect(factsOf(when(plan, asha, value('My garden', { read: 0 })))).toEqual([])
    expect(factsOf(when(plan, asha, value('', { said: {} })))).toEqual([])
  })

  test('RULE-SAF-6: what was answered since the page was read is shown beside, and saved over it once it was seen', () => {
    const plan = given(answers('matters', { 'matters.value': 'First' }))
    const late = when(plan, asha, value('Second', { read: 1 }))
    expect(late).toEqual({
      ok: false,
      refusal: {
        kind: 'answered-meanwhile',
        theirs: { 'matters.value': said('First') },
        by: asha.name,
        version: 2,
      },
    })
    expect(factsOf(when(plan, asha, value('Second', { read: 2 })))).toHaveLength(1)
  })

  test('RULE-SAF-6: a version that there is not yet was on no screen, so that it saves over nothing', () => {
    const plan = given(answers('matters', { 'matters.value': 'First' }))
    const none = when(plan, asha, value('Second', { read: 0 }))
    expect(refusalOf(none)).toBe('answered-meanwhile')
    for (const read of [3, 999, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY, Number.NaN, -1, 1.5])
      expect(when(plan, asha, value('Second', { read })), String(read)).toEqual(none)
  })

  test('two people in different questions, and two voices in one, never notice each other', () => {
    const plan = given(
      ...raviHelps,
      answers('matters', { 'matters.value': 'Hers' }),
      answers('about', { 'about.people': 'Ravi' }),
    )
    const fear: Partial<Answering> = { step: 'fear', said: { 'matters.fear': said('Falling') }, read: 3 }
    expect(factsOf(when(plan, asha, value('', fear)))).toHaveLength(1)
    expect(factsOf(when(plan, ravi, value('His', { read: 3 })))).toMatchObject([{ voice: ravisVoice }])
  })

  test('the answer that leaves nothing open in its chapter says so; one that opens a question does not', () => {
    const others = [
      'otherProblems',
      'allergies',
      'medicinesAt',
      'medicines',
      'medicinesAt',
      'timeCritical',
      'alerts',
      'toldToCall',
      'baseline',
      'recentEvents',
    ]
    const rest = [...others.map((name) => `health.${name}`), 'ld.medsHow'].map((name): [string, Said] => [
      name,
      { kind: 'not-sure' },
    ])
    expect(factsOf(when(given(), asha, completing))[0]).not.toHaveProperty('completes')
    expect(factsOf(when(given(says('health', Object.fromEntries(rest))), asha, completing))).toMatchObject([
      { completes: 'health@1 one-module@1' },
    ])
    expect(factsOf(when(given(), asha, value('My garden')))[0]).not.toHaveProperty('completes')
    const draft = given(...wholeDraft(), says('places', { 'place.care1': { kind: 'declined' } }))
    const carer: Answering = {
      ...completing,
      section: 'contacts',
      step: 'carer',
      said: { 'carer.exists': said('unknown') },
    }
    expect(factsOf(when(draft, asha, carer))).toMatchObject([{ completes: 'contacts@1 one-contact@1' }])
  })

  test.each([
    ['opens questions', asha, value('My garden')],
    ['completes its chapter', asha, completing],
    ['is a helper’s', ravi, value('His')],
  ] as const)('what deciding folded of an answer that %s is what its facts make', (_, by, answer) => {
    const plan = given(...raviHelps)
    const at = instant('2026-03-02T10:00:00.000Z')
    const decision = when(plan, by, answer, at)
    const recorded = recordedBy(actorFor(by, plan), { at }, factsOf(decision), plan)
    expect(decision).toMatchObject({ after: { version: plan.version + recorded.length } })
    expect(decision).toHaveProperty('after', fold(plan, recorded))
  })

  test('the first change to an approved plan tells the practice; the next one does not', () => {
    const approved = approvedByNadia(ready())
    const decision = when(approved, asha, value('Something new'))
    expect(decision).toMatchObject({ mail: [{ kind: 'change-asked', to: { practice: 'elm-practice' } }] })
    const draft = later(approved, ...factsOf(decision))
    expect(when(draft, asha, value('Something else'))).toMatchObject({ ok: true, mail: [] })
  })
})

describe('answers that are turned down', () => {
  test.each<[string, Partial<Answering>]>([
    ['a chapter that does not exist', { section: 'nowhere' }],
    ['a step that does not exist', { step: 'nowhere' }],
    ['a step by a name that every object has', { step: 'constructor' }],
    ['a field of another chapter', { said: { 'about.people': said('Ravi') } }],
    ['a field by a name that every object has', { said: { constructor: said('x') } }],
    ['a value that the question does not take', { said: { 'matters.value': said(['a', 'b']) } }],
    ['a text that is too long', { said: { 'matters.value': said('x'.repeat(4001)) } }],
    ['a list that is none', { at: ['matters.value', 'a'] }],
    ['a list by a name that every object has', { at: ['constructor', 'name'] }],
    ['a list without an item', { at: ['contact'] }],
    ['a field that another step of the chapter asks', { said: { 'matters.fear': said('Falling') } }],
    [
      'fields of two steps at once',
      { said: { 'matters.value': said('My garden'), 'matters.fear': said('Falling') } },
    ],
  ])('%s is no place to answer', (_, more) => {
    expect(refusalOf(when(given(), asha, value('My garden', more)))).toBe('no-such-place')
  })

  const named = (more: Partial<Answering>): Answering => ({
    ...value(''),
    section: 'contacts',
    step: 'name',
    said: { 'contact.name': said('Jo') },
    ...more,
  })

  test('a list is answered in an item that stands', () => {
    const place = { voice: 'person', section: 'contacts', at: ['contact', 'a-friend'] } as const
    const plan = given({ kind: 'ItemAdded', ...place })
    expect(factsOf(when(plan, asha, named({ at: ['contact', 'a-friend'] })))).toMatchObject([
      { at: ['contact', 'a-friend'], flow: 'one-contact@1' },
    ])
    expect(refusalOf(when(plan, asha, named({ at: ['contact'] })))).toBe('no-such-place')
    expect(refusalOf(when(plan, asha, named({ at: ['contact', 'nobody'] })))).toBe('no-such-place')
    expect(refusalOf(when(plan, asha, named({ at: ['contact', 'constructor'] })))).toBe('no-such-place')
    const gone = later(plan, { kind: 'ItemRemoved', ...place })
    expect(refusalOf(when(gone, asha, named({ at: ['contact', 'a-friend'] })))).toBe('no-such-place')
  })

  test('RULE-01: what is a clinician’s to say is not the person’s; what is the person’s alone is not a carer’s', () => {
    const item = { section: 'crisis', at: ['crisis', 'one-crisis'], step: 'clinician-action' }
    const clinical = { ...item, said: { 'crisis.clinicianAction': said('Ring me') } }
    const plan = given(...wholeDraft(), ...raviHelps)
    expect(refusalOf(when(plan, asha, value('', clinical)))).toBe('not-yours-to-answer')
    const alone = { step: 'wants-to-know', said: { 'matters.wantsToKnow': said('All') } }
    expect(refusalOf(when(plan, ravi, value('', alone)))).toBe('not-yours-to-answer')
    expect(factsOf(when(plan, asha, value('', alone)))).toHaveLength(1)
  })

  test('what is hidden from carers is not theirs to answer', () => {
    const plan = given(...raviHelps, { kind: 'FieldHidden', field: 'matters.value' })
    expect(refusalOf(when(plan, ravi, value('His')))).toBe('not-yours-to-answer')
    expect(factsOf(when(plan, asha, value('Hers')))).toHaveLength(1)
  })

  test('a clinician writes while the plan is in her hands only, and her first words open the review', () => {
    const kinds = factsOf(when(given(...wholeDraft(), submitted), nadia, value('She told me')))
    expect(kinds.map(({ kind }) => kind)).toEqual(['ReviewOpened', 'Answered'])
    const sentBack = given(...wholeDraft(), submitted, opened, { kind: 'Returned' })
    expect(refusalOf(when(sentBack, nadia, value('She told me')))).toBe('wrong-state')
    expect(refusalOf(when(given(...wholeDraft(), submitted, opened), nadia, value('She told me')))).toBe(
      'accepted',
    )
  })

  test.each<[string, Account]>([
    ['an urgent reader', medic],
    ['a stranger', stranger],
  ])('%s answers nothing', (_, account) => {
    expect(refusalOf(when(ready(), account, value('Mine now')))).toBe('not-allowed')
  })

  test('nobody answers in a plan that was never started', () => {
    expect(refusalOf(when({ ...given(), version: 0 }, asha, value('My garden')))).toBe('not-allowed')
  })
})

describe('asking a question of one’s own', () => {
  const ask = (text: string, section = 'matters'): Command => ({ kind: 'ask', section, text })

  test('it is kept in the voice of who asked, once for a double click', () => {
    const [fact] = factsOf(when(given(...raviHelps), ravi, ask('Who pays?')))
    expect(fact).toEqual({ kind: 'QuestionAsked', section: 'matters', text: 'Who pays?', voice: ravisVoice })
    const asked = given(...raviHelps, {
      kind: 'QuestionAsked',
      section: 'matters',
      text: 'Who pays?',
      voice: ravisVoice,
    })
    expect(factsOf(when(asked, ravi, ask('Who pays?')))).toEqual([])
    expect(factsOf(when(asked, asha, ask('Who pays?')))).toHaveLength(1)
  })

  test('nothing, a book, and a chapter that does not exist are no question; a hundred are enough', () => {
    for (const command of [ask('  '), ask('x'.repeat(1001)), ask('Who?', 'nowhere')])
      expect(refusalOf(when(given(), asha, command))).toBe('no-such-place')
    const many = Array.from({ length: 100 }, (_, index) => ({
      kind: 'QuestionAsked' as const,
      section: 'matters',
      text: `Question ${index}`,
      voice: 'person' as const,
    }))
    expect(refusalOf(when(given(...many), asha, ask('One more')))).toBe('too-many')
  })

  test.each<[string, Account]>([
    ['a clinician', nadia],
    ['an urgent reader', medic],
    ['a stranger', stranger],
  ])('%s asks in other ways', (_, account) => {
    expect(refusalOf(when(ready(), account, ask('Who pays?')))).toBe('not-allowed')
  })
})

describe('starting', () => {
  test('a plan is started once, by the person whom it is about', () => {
    const start: Command = { kind: 'start', owner: asha.id, name: 'Asha' }
    const nothing = { ...given(), version: 0 }
    expect(factsOf(when(nothing, asha, start))).toEqual([{ kind: 'Started', owner: asha.id, name: 'Asha' }])
    expect(refusalOf(when(given(), asha, start))).toBe('not-allowed')
    expect(refusalOf(when(nothing, ravi, start))).toBe('not-allowed')
  })
})
