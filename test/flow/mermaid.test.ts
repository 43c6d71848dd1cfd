import { describe, expect, it } from 'vitest'
import { date, many, one, paragraph, wholeNumber } from '#src/flow/fields.ts'
import { mermaid } from '#src/flow/mermaid.ts'
import { section } from '#src/flow/section.ts'
import type { AnyWords } from '#src/flow/words.ts'

const rules = { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'OOOOOO' } as const
const pets = section({
  id: 'pets',
  version: 1,
  fields: {
    kinds: many(rules, ['cat', 'dog']),
    count: wholeNumber(rules, 0, 99),
    food: one(rules, ['wet', 'dry']),
    more: paragraph(rules),
    born: date(rules),
    bought: date(rules),
  },
  start: 'kinds',
  steps: {
    kinds: { ask: ['kinds'], next: [{ when: { kinds: { has: 'cat' } }, go: 'count' }, 'more'] },
    count: {
      ask: ['count', 'food'],
      next: [
        { when: { count: { atLeast: 3 }, food: { oneOf: ['wet', 'dry'] } }, go: 'more' },
        { when: { food: { is: 'wet' } }, go: 'more' },
        { when: { count: { below: 1 } }, go: 'more' },
        'done',
      ],
    },
    more: {
      ask: ['more'],
      next: [
        { when: { more: { answered: true } }, go: 'done' },
        { when: { more: { answered: false } }, go: 'done' },
        {
          when: {
            count: { below: 2 },
            any: [{ food: { is: 'wet' } }, { food: { is: 'dry' } }],
            not: { more: { answered: true } },
          },
          go: 'done',
        },
        { when: { born: { after: '2020-01-01' }, bought: { before: 'born' } }, go: 'done' },
        'done',
      ],
    },
  },
})
const words: AnyWords = {
  title: 'Pets',
  about: '',
  seenBy: '',
  steps: { kinds: { title: 'Is there a "pet" #1?' }, count: { title: 'How many?' } },
  fields: {},
}

describe('mermaid', () => {
  const lines = mermaid(pets, words).split('\n')

  it('draws a box for each question, with its title, or its name where it has none', () => {
    expect(lines.slice(0, 5)).toEqual([
      'flowchart TD',
      '  step1["Is there a #quot;pet#quot; #35;1?"]',
      '  step2["How many?"]',
      '  step3["more"]',
      '  done((done))',
    ])
  })

  it('draws an arrow for each way, with its condition on it', () => {
    expect(lines.slice(5)).toEqual([
      '  start(( )) --> step1',
      '  step1 -->|"kinds has cat"| step2',
      '  step1 --> step3',
      '  step2 -->|"count ≥ 3, food = wet | dry"| step3',
      '  step2 -->|"food = wet"| step3',
      '  step2 -->|"count < 1"| step3',
      '  step2 --> done',
      '  step3 -->|"more answered"| done',
      '  step3 -->|"more not answered"| done',
      '  step3 -->|"count < 2, (food = wet or food = dry), not (more answered)"| done',
      '  step3 -->|"born after 2020-01-01, bought before born"| done',
      '  step3 --> done',
    ])
  })
})
