import type { Checked } from '#src/flow/check.ts'
import type { AnyExchanges } from '#src/flow/exchange.ts'
import type { FieldRules } from '#src/flow/field-rules.ts'
import { many, one, paragraph } from '#src/flow/fields.ts'
import type { Field, Section, Step } from '#src/flow/section.ts'
import type { AnyFieldWords, AnyWords } from '#src/flow/words.ts'

export const wish: FieldRules = { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'MRO-MR' }
export const everyone: FieldRules = { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'OOOOOO' }
export const pets = one(everyone, ['cat', 'dog', 'none'])
export const people = many(everyone, ['sister', 'friend', 'neighbour'])

export const sectionOf = (
  fields: Readonly<Record<string, Field>>,
  steps: Readonly<Record<string, Step>>,
  more: Partial<Section> = {},
): Section => ({ id: 'sample', version: 1, fields, steps, start: 'first', ...more })

export const wordsOf = (section: Section): AnyWords => ({
  title: 'A title',
  about: 'What it is about',
  seenBy: 'Your team',
  add: 'Add one',
  another: 'Add another',
  none: 'None',
  complete: 'That is all',
  steps: Object.fromEntries(Object.keys(section.steps).map((step) => [step, { title: 'A question' }])),
  fields: Object.fromEntries(
    Object.entries(section.fields).map(([name, field]) => [name, fieldWordsOf(field)]),
  ),
})

export const fieldWordsOf = (field: Field): AnyFieldWords => ({
  label: 'A label',
  why: 'Why we ask',
  heard: 'You said:',
  ...(field.control === 'list'
    ? { item: wordsOf(field.item) }
    : { choices: Object.fromEntries(field.choices.map((choice) => [choice, choice])) }),
  ...(field.control === 'references' ? { none: 'There is nobody' } : {}),
  ...(field.control === 'piles'
    ? { piles: Object.fromEntries(field.piles.map((pile) => [pile, pile])) }
    : {}),
  ...('parts' in field
    ? {
        parts: Object.fromEntries(
          Object.entries(field.parts).map(([part, { choices }]) => [
            part,
            { label: `The ${part}`, choices: Object.fromEntries(choices.map((choice) => [choice, choice])) },
          ]),
        ),
        row: 'Row',
        addRow: 'Add a row',
        none: 'There is none',
      }
    : {}),
})

const exchangeOf = (section: Section): AnyExchanges =>
  Object.fromEntries(
    Object.entries(section.fields).map(([name, field]) => [
      name,
      field.control === 'list' ? exchangeOf(field.item) : 'answer only',
    ]),
  )

export const checked = (section: Section): Checked => ({
  section,
  words: wordsOf(section),
  exchange: exchangeOf(section),
})

export const sound = sectionOf(
  { pets, people, more: paragraph(wish) },
  {
    first: {
      ask: ['pets'],
      next: [
        { when: { pets: { oneOf: ['cat', 'dog'] }, 'given.age': { is: 'adult' } }, go: 'more' },
        'second',
      ],
    },
    more: { ask: ['more'], next: 'second' },
    second: { ask: ['people'], next: 'done' },
  },
)
