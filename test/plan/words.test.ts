import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Content } from '#src/plan/content.ts'
import { decide } from '#src/plan/decide.ts'
import { instant } from '#src/plan/ids.ts'
import { fold, type Plan } from '#src/plan/plan.ts'
import { readBy } from '#src/plan/plan-forms.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { morningForm } from '#test/kit/a-language.ts'
import { answers, factsOf, given, people, startedAt, when } from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'
import { said } from '#test/kit/a-section.ts'

const { asha, ravi, nadia } = people

const plan: Plan = { ...given(...raviHelps), forms: { ...flows, sections: [...flows.sections, morningForm] } }

const askedOf = (by: Account, words?: string) => {
  const [fact] = factsOf(
    when(plan, by, {
      kind: 'answer',
      section: 'mornings',
      at: [],
      step: 'start',
      said: { 'morning.start': said('bed') },
      ...(words === undefined ? {} : { words }),
    }),
  )
  if (fact?.kind !== 'Answered') throw new Error('nothing was answered')
  return fact
}

const welsh = 'Sut ydych chi’n dechrau’r dydd?'
const english = 'How do you begin the day?'

describe('the question that is kept with an answer', () => {
  test('is the one that was read, in its language, and says which words they were', () => {
    const fact = askedOf(asha, 'cy.standard.me.2')
    expect(fact.asked).toEqual({ 'morning.start': welsh })
    expect(fact.words).toBe('cy.standard.me.2')
  })

  test.each([undefined, '', 'en.standard.me.2', 'cy.standard.me.1', 'xx.standard.me.2', '<b>Agree?</b>'])(
    'is the plan’s own where the page named %j',
    (words) => {
      const fact = askedOf(asha, words)
      expect(fact.asked).toEqual({ 'morning.start': english })
      expect(fact).not.toHaveProperty('words')
    },
  )
})

test('the person is spoken with, and everybody else reads about the person', () => {
  const bed = (by: Account) =>
    readBy(plan, actorFor(by, plan)).forms.sections.at(-1)?.words.fields['morning.start']?.choices?.bed
  expect([asha, ravi, nadia].map(bed)).toEqual(['I stay in bed', 'Stays in bed', 'Stays in bed'])
})

describe('what is approved', () => {
  const signed: Content['signedBy'] = {
    name: 'Nadia Rees',
    jobRole: 'Nurse',
    registration: 'NMC 00X0000E',
    practice: 'Elm',
    at: startedAt,
  }
  const entryOf = (draft: Plan) =>
    contentOf(draft, signed, '').entries.find(({ field }) => field === 'morning.start')

  test('is in the third person, whoever looks at the draft', () => {
    const draft = readBy(answered('en.standard.me.2'), actorFor(asha, plan))
    expect(entryOf(draft)).toMatchObject({ question: english, shown: ['Stays in bed'] })
    expect(entryOf(draft)).not.toHaveProperty('askedAs')
  })

  test('is in the clinicians’ language, with the question as it was asked beside it', () => {
    expect(entryOf(answered('cy.standard.me.2'))).toMatchObject({
      question: english,
      askedAs: welsh,
      shown: ['Stays in bed'],
    })
  })

  test('keeps own words letter for letter', () => {
    const draft = fold(plan, [
      {
        version: plan.version + 1,
        at: startedAt,
        by: { id: asha.id, name: asha.name, role: 'none' },
        fact: answers('matters', { 'matters.value': 'Fy ngardd' }),
      },
    ])
    expect(
      contentOf(draft, signed, '').entries.find(({ field }) => field === 'matters.value')?.shown,
    ).toEqual(['Fy ngardd'])
  })

  const answered = (words: string): Plan => {
    const at = instant('2026-03-02T10:00:00.000Z')
    const decision = decide(
      plan,
      {
        kind: 'answer',
        section: 'mornings',
        at: [],
        step: 'start',
        said: { 'morning.start': said('bed') },
        read: plan.version,
        words,
      },
      actorFor(asha, plan),
      { at, digest: (text) => text, published: [] },
    )
    const by = { id: asha.id, name: asha.name, role: 'none' }
    return fold(
      plan,
      factsOf(decision).map((fact, index) => ({ version: plan.version + index + 1, at, by, fact })),
    )
  }
})
