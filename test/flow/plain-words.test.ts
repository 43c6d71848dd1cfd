import { describe, expect, it } from 'vitest'
import { date, one, wholeNumber } from '#src/flow/fields.ts'
import { plainSteps } from '#src/flow/plain-words.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'OOOOOO' } as const
const pets = section({
  id: 'pets',
  version: 1,
  fields: { kind: one(rules, ['cat', 'dog', 'none']), count: wholeNumber(rules, 0, 99), born: date(rules) },
  start: 'kind',
  steps: {
    kind: {
      ask: ['kind'],
      next: [
        { when: { kind: { oneOf: ['cat', 'dog'] }, 'given.age': { is: 'adult' } }, go: 'count' },
        { when: { kind: { answered: false } }, go: 'count' },
        { when: { any: [{ kind: { is: 'none' } }], not: { born: { before: '2020-01-01' } } }, go: 'done' },
        'done',
      ],
    },
    count: { ask: ['count'], next: [{ when: { count: { atLeast: 3 } }, go: 'done' }, 'done'] },
  },
})
const words = {
  title: 'Pets',
  about: '',
  seenBy: '',
  steps: { kind: { title: 'Is there a pet?' }, count: { title: 'How many are there?' } },
  fields: {
    kind: { label: 'Pet', why: '', heard: '', choices: { cat: 'A cat', dog: 'A dog', none: 'No pet' } },
    count: { label: 'Number', why: '', heard: '' },
    born: { label: 'Born', why: '', heard: '' },
  },
}

describe('plainSteps', () => {
  const [kind, count] = plainSteps(pets, words)

  it('tells each question with its number and its answers in words', () => {
    expect(kind).toMatchObject({
      number: 1,
      question: 'Is there a pet?',
      asks: [{ label: 'Pet', control: 'one', choices: ['A cat', 'A dog', 'No pet'] }],
    })
    expect(count).toMatchObject({ number: 2, asks: [{ label: 'Number', control: 'number', choices: [] }] })
  })

  it('tells where each answer leads by the number of the question', () => {
    expect(kind?.leads).toEqual([
      {
        when: [
          { about: 'Pet', test: { kind: 'oneOf', choices: ['A cat', 'A dog'] } },
          { about: 'given.age', test: { kind: 'is', choices: ['adult'] } },
        ],
        to: 2,
      },
      { when: [{ about: 'Pet', test: { kind: 'answered', yes: false } }], to: 2 },
      {
        when: [
          { any: [[{ about: 'Pet', test: { kind: 'is', choices: ['No pet'] } }]] },
          { not: [{ about: 'Born', test: { kind: 'before', date: '2020-01-01' } }] },
        ],
        to: undefined,
      },
      { when: [], to: undefined },
    ])
    expect(count?.leads[0]?.when).toEqual([{ about: 'Number', test: { kind: 'atLeast', number: 3 } }])
  })
})
