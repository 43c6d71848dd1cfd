import { describe, expect, it } from 'vitest'
import { type Checked, check } from '#src/flow/check.ts'
import type { AnyExchanges } from '#src/flow/exchange.ts'
import { type FieldRules, many, one, oneWithNote, paragraph, text, wholeNumber } from '#src/flow/fields.ts'
import { type Field, listOf, type Section, type Step, type When } from '#src/flow/section.ts'
import type { AnyFieldWords, AnyWords } from '#src/flow/words.ts'

const wish: FieldRules = { by: 'PHAK', class: 'W', need: 'MRO-MR' }
const everyone: FieldRules = { by: 'PHAK', class: 'W', need: 'OOOOOO' }
const pets = one(everyone, ['cat', 'dog', 'none'])
const people = many(everyone, ['sister', 'friend', 'neighbour'])

const sectionOf = (
  fields: Readonly<Record<string, Field>>,
  steps: Readonly<Record<string, Step>>,
  more: Partial<Section> = {},
): Section => ({ id: 'sample', version: 1, fields, steps, start: 'first', ...more })

const wordsOf = (section: Section): AnyWords => ({
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

const fieldWordsOf = (field: Field): AnyFieldWords => ({
  label: 'A label',
  why: 'Why we ask',
  heard: 'You said:',
  ...(field.control === 'list'
    ? { item: wordsOf(field.item) }
    : { choices: Object.fromEntries(field.choices.map((choice) => [choice, choice])) }),
})

const exchangeOf = (section: Section): AnyExchanges =>
  Object.fromEntries(
    Object.entries(section.fields).map(([name, field]) => [
      name,
      field.control === 'list' ? exchangeOf(field.item) : 'answer only',
    ]),
  )

const checked = (section: Section): Checked => ({
  section,
  words: wordsOf(section),
  exchange: exchangeOf(section),
})

const sound = sectionOf(
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

const brokenSteps: readonly (readonly [string, Section, object])[] = [
  [
    'a start that is no step',
    sectionOf({ pets }, { second: { ask: ['pets'], next: 'done' } }),
    { kind: 'no-start', detail: 'first' },
  ],
  [
    'a step with the name of the summary page',
    sectionOf({ pets }, { first: { ask: ['pets'], next: 'check' }, check: { ask: [], next: 'done' } }),
    { kind: 'reserved-step', step: 'check' },
  ],
  [
    'a step with the name of the end',
    sectionOf({ pets }, { first: { ask: ['pets'], next: 'done' }, done: { ask: [], next: 'done' } }),
    { kind: 'reserved-step', step: 'done' },
  ],
  [
    'a way that leads nowhere',
    sectionOf(
      { pets },
      { first: { ask: ['pets'], next: [{ when: { pets: { is: 'cat' } }, go: 'lost' }, 'done'] } },
    ),
    { kind: 'dead-end', step: 'first', detail: 'lost' },
  ],
  [
    'steps that lead back to each other',
    sectionOf(
      { pets, people },
      {
        first: { ask: ['pets'], next: 'second' },
        second: { ask: ['people'], next: [{ when: {}, go: 'first' }, 'done'] },
      },
    ),
    { kind: 'loop', step: 'first', witness: ['first', 'second', 'first'] },
  ],
  [
    'a question without a field',
    sectionOf({ pets }, { first: { ask: ['pets', 'shoes'], next: 'done' } }),
    { kind: 'unknown-field', step: 'first', field: 'shoes' },
  ],
  [
    'a step that no way leads to',
    sectionOf(
      { pets, people },
      { first: { ask: ['pets'], next: 'done' }, second: { ask: ['people'], next: 'done' } },
    ),
    { kind: 'unreachable-step', step: 'second' },
  ],
  [
    'a field asked twice on one way',
    sectionOf(
      { pets, people },
      {
        first: { ask: ['pets'], next: [{ when: { 'given.age': { is: 'child' } }, go: 'done' }, 'second'] },
        second: { ask: ['people'], next: 'third' },
        third: { ask: ['pets'], next: 'done' },
      },
    ),
    { kind: 'asked-twice', step: 'third', field: 'pets', witness: ['first', 'second', 'third'] },
  ],
  [
    'a field that no step asks',
    sectionOf({ pets, people }, { first: { ask: ['pets'], next: 'done' } }),
    { kind: 'never-asked', field: 'people' },
  ],
  [
    'a field that only an author without a role could answer',
    sectionOf({ ward: text({ ...everyone, by: 'S' }) }, { first: { ask: ['ward'], next: 'done' } }),
    { kind: 'asked-of-nobody', step: 'first', field: 'ward', witness: ['first'] },
  ],
  [
    'a field for clinicians on a way for the person',
    sectionOf(
      { dose: text({ ...everyone, by: 'K' }) },
      {
        first: { ask: [], next: [{ when: { 'given.role': { is: 'patient' } }, go: 'second' }, 'done'] },
        second: { ask: ['dose'], next: 'done' },
      },
    ),
    { kind: 'asked-of-nobody', step: 'second', field: 'dose', witness: ['first', 'second'] },
  ],
]

const brokenConditions: readonly (readonly [string, Section, object])[] = [
  [
    'a condition on a field that does not exist',
    sectionOf(
      { pets },
      { first: { ask: ['pets'], next: [{ when: { shoes: { answered: true } }, go: 'done' }, 'done'] } },
    ),
    { kind: 'missing-answer', step: 'first', field: 'shoes' },
  ],
  [
    'a condition on an answer from another way',
    sectionOf(
      { pets, people },
      {
        first: { ask: [], next: [{ when: { 'given.age': { is: 'child' } }, go: 'left' }, 'right'] },
        left: { ask: ['pets'], next: 'done' },
        right: { ask: ['people'], next: [{ when: { pets: { is: 'cat' } }, go: 'done' }, 'done'] },
      },
    ),
    { kind: 'missing-answer', step: 'right', field: 'pets' },
  ],
  [
    'a condition on a later answer',
    sectionOf(
      { pets, people },
      {
        first: { ask: ['pets'], next: [{ when: { people: { has: 'sister' } }, go: 'done' }, 'second'] },
        second: { ask: ['people'], next: 'done' },
      },
    ),
    { kind: 'later-answer', step: 'first', field: 'people', witness: ['first', 'second'] },
  ],
  [
    'a condition on a choice that is not offered',
    sectionOf(
      { pets },
      { first: { ask: ['pets'], next: [{ when: { pets: { is: 'horse' } }, go: 'done' }, 'done'] } },
    ),
    { kind: 'unknown-choice', step: 'first', field: 'pets', detail: 'horse' },
  ],
  [
    'a condition on a pathway that there is not',
    sectionOf(
      { pets },
      {
        first: {
          ask: ['pets'],
          next: [{ when: { 'given.pathway': { has: 'dental' } }, go: 'done' }, 'done'],
        },
      },
    ),
    { kind: 'unknown-choice', step: 'first', field: 'given.pathway', detail: 'dental' },
  ],
  [
    'two answers at once to a question with one',
    sectionOf(
      { pets, people },
      {
        first: { ask: ['pets'], next: [{ when: { pets: { is: 'cat' } }, go: 'second' }, 'done'] },
        second: { ask: ['people'], next: [{ when: { pets: { is: 'dog' } }, go: 'done' }, 'done'] },
      },
    ),
    { kind: 'never-holds', step: 'second', detail: 'done', witness: ['first', 'second'] },
  ],
  [
    'a condition behind one that takes everybody',
    sectionOf(
      { people },
      {
        first: {
          ask: ['people'],
          next: [
            { when: { people: { oneOf: ['sister', 'friend'] } }, go: 'done' },
            { when: { people: { has: 'friend' } }, go: 'done' },
            'done',
          ],
        },
      },
    ),
    { kind: 'never-holds', step: 'first', detail: 'done', witness: ['first'] },
  ],
  [
    'a number beyond its bounds',
    sectionOf(
      { years: wholeNumber(everyone, 0, 120) },
      { first: { ask: ['years'], next: [{ when: { years: { atLeast: 121 } }, go: 'done' }, 'done'] } },
    ),
    { kind: 'never-holds', step: 'first', detail: 'done', witness: ['first'] },
  ],
  [
    'a measure that the choices cannot bring so far',
    sectionOf(
      { pets },
      { first: { ask: ['pets'], next: [{ when: { trust: { atLeast: 4 } }, go: 'done' }, 'done'] } },
      { measures: { trust: { least: 0, most: 10, start: 1, effects: { pets: { cat: 2, dog: 1 } } } } },
    ),
    { kind: 'never-holds', step: 'first', detail: 'done', witness: ['first'] },
  ],
]

/** Two questions about the same people; what the first one settled, the second one cannot find otherwise. */
const settled = (first: When, second: readonly When[]) =>
  sectionOf(
    { people },
    {
      first: { ask: ['people'], next: [{ when: first, go: 'second' }, 'done'] },
      second: { ask: [], next: [...second.map((when) => ({ when, go: 'done' })), 'done'] },
    },
  )
const never = { kind: 'never-holds', step: 'second', detail: 'done', witness: ['first', 'second'] }

const settledConditions: readonly (readonly [string, Section, object])[] = [
  [
    'a condition behind a choice that everybody here made',
    settled({ people: { has: 'sister' } }, [{ people: { has: 'sister' } }, { people: { has: 'friend' } }]),
    never,
  ],
  [
    'a condition on one choice alone where another was made',
    settled({ people: { has: 'sister' } }, [{ people: { is: 'friend' } }]),
    never,
  ],
  [
    'a condition on a second choice where only one was made',
    settled({ people: { is: 'sister' } }, [{ people: { has: 'friend' } }]),
    never,
  ],
  [
    'a condition on an answer where the question was left',
    settled({ people: { answered: false } }, [{ people: { oneOf: ['sister', 'friend'] } }]),
    never,
  ],
  [
    'a condition behind a choice that follows from two others',
    sectionOf(
      { people },
      {
        first: {
          ask: ['people'],
          next: [{ when: { people: { oneOf: ['sister', 'friend'] } }, go: 'second' }, 'done'],
        },
        second: { ask: [], next: [{ when: { people: { has: 'friend' } }, go: 'done' }, 'third'] },
        third: {
          ask: [],
          next: [
            { when: { people: { has: 'sister' } }, go: 'done' },
            { when: { 'given.age': { is: 'child' } }, go: 'done' },
            'done',
          ],
        },
      },
    ),
    { ...never, step: 'third', witness: ['first', 'second', 'third'] },
  ],
  [
    'a measure beyond its bound',
    sectionOf(
      { pets },
      { first: { ask: ['pets'], next: [{ when: { trust: { atLeast: 6 } }, go: 'done' }, 'done'] } },
      { measures: { trust: { least: 0, most: 5, start: 4, effects: { pets: { cat: 3 } } } } },
    ),
    { ...never, step: 'first', witness: ['first'] },
  ],
]

const brokenRules: readonly (readonly [string, FieldRules, object])[] = [
  ['five need letters', { ...everyone, need: 'MMMMM' }, { kind: 'bad-need', detail: 'MMMMM' }],
  [
    'a need letter that there is not',
    { ...everyone, need: 'MMMMMX' },
    { kind: 'bad-need', detail: 'MMMMMX' },
  ],
  ['an author that there is not', { ...everyone, by: 'PZ' }, { kind: 'bad-author', detail: 'PZ' }],
  [
    'a clinical field that the person may write',
    { ...everyone, class: 'C', by: 'PK' },
    { kind: 'clinical-author', detail: 'PK' },
  ],
]

describe('check', () => {
  it('finds nothing in a sound form', () => {
    expect(check([checked(sound)])).toEqual([])
  })

  it.each([...brokenSteps, ...brokenConditions, ...settledConditions])('finds %s', (_, section, fault) => {
    expect(check([checked(section)])).toEqual([{ form: 'sample', ...fault }])
  })

  it.each(brokenRules)('finds %s', (_, rules, fault) => {
    const section = sectionOf({ note: text(rules) }, { first: { ask: ['note'], next: 'done' } })
    expect(check([checked(section)])).toEqual([{ form: 'sample', field: 'note', ...fault }])
  })

  it('finds a field without an author, whom then nobody is asked for', () => {
    const section = sectionOf(
      { note: text({ ...everyone, by: '' }) },
      { first: { ask: ['note'], next: 'done' } },
    )
    expect(check([checked(section)]).map(({ kind }) => kind)).toEqual(['asked-of-nobody', 'bad-author'])
  })

  it('finds a condition that never holds and the step behind it that nobody reaches', () => {
    const section = sectionOf(
      { pets, people },
      {
        first: {
          ask: ['pets'],
          next: [{ when: { pets: { is: 'cat' }, 'given.age': { has: 'child' } }, go: 'second' }, 'done'],
        },
        second: { ask: ['people'], next: [{ when: { pets: { has: 'cat' } }, go: 'third' }, 'done'] },
        third: { ask: [], next: [{ when: { pets: { answered: false } }, go: 'fourth' }, 'done'] },
        fourth: { ask: [], next: 'done' },
      },
    )
    expect(check([checked(section)])).toEqual([
      { kind: 'unreachable-step', form: 'sample', step: 'fourth' },
      {
        kind: 'never-holds',
        form: 'sample',
        step: 'third',
        detail: 'fourth',
        witness: ['first', 'second', 'third'],
      },
    ])
  })

  it('takes a number at either side of a limit as possible', () => {
    const section = sectionOf(
      { years: wholeNumber(everyone, 0, 120) },
      {
        first: {
          ask: ['years'],
          next: [
            { when: { years: { atLeast: 120 } }, go: 'done' },
            { when: { years: { below: 1 } }, go: 'done' },
            { when: { years: { below: 18 } }, go: 'done' },
            'done',
          ],
        },
      },
    )
    expect(check([checked(section)])).toEqual([])
  })

  it('takes a number as possible that no condition names', () => {
    const section = sectionOf(
      { years: wholeNumber(everyone, 1900, 2100) },
      { first: { ask: ['years'], next: [{ when: { years: { answered: true } }, go: 'done' }, 'done'] } },
    )
    expect(check([checked(section)])).toEqual([])
  })

  it('does not call a field asked twice when each way asks it once', () => {
    const section = sectionOf(
      { pets },
      {
        first: { ask: [], next: [{ when: { 'given.role': { is: 'carer' } }, go: 'left' }, 'right'] },
        left: { ask: ['pets'], next: 'middle' },
        middle: { ask: [], next: [{ when: { 'given.role': { is: 'carer' } }, go: 'done' }, 'right'] },
        right: { ask: ['pets'], next: 'done' },
      },
    )
    expect(check([checked(section)])).toEqual([])
  })

  it('says so when a section has too many states to look at', () => {
    const turns = Object.fromEntries(
      Array.from({ length: 16 }, (_, turn) => [`turn${turn}`, one(everyone, ['a', 'b'])]),
    )
    const steps = Object.keys(turns).map((turn, index): [string, Step] => [
      index === 0 ? 'first' : turn,
      {
        ask: [turn],
        next: index === 15 ? [{ when: { trust: { atLeast: 1 } }, go: 'done' }, 'done'] : `turn${index + 1}`,
      },
    ])
    const effects = Object.fromEntries(Object.keys(turns).map((turn, index) => [turn, { a: 2 ** index }]))
    const measures = { trust: { least: 0, most: 100_000, start: 0, effects } }
    const section = sectionOf(turns, Object.fromEntries(steps), { measures })
    expect(check([checked(section)])).toEqual([{ kind: 'too-many-states', form: 'sample' }])
  })
})

describe('check of what stands around the questions', () => {
  const without = (words: object): AnyWords => ({ ...wordsOf(sound), ...words })
  const withoutField = (field: string, words: object): AnyWords => {
    const all = wordsOf(sound)
    const known = all.fields[field] ?? { label: '', why: '', heard: '' }
    return { ...all, fields: { ...all.fields, [field]: { ...known, ...words } } }
  }

  it.each<readonly [string, AnyWords, object]>([
    ['a title', without({ title: '' }), { detail: 'title' }],
    ['what it is about', without({ about: ' ' }), { detail: 'about' }],
    ['who sees it', without({ seenBy: '' }), { detail: 'seenBy' }],
    [
      'a question',
      without({ steps: { first: { title: 'A question' }, second: { title: 'A question' } } }),
      { step: 'more', detail: 'title' },
    ],
    ['a label', withoutField('pets', { label: '' }), { field: 'pets', detail: 'label' }],
    ['why we ask', withoutField('pets', { why: '' }), { field: 'pets', detail: 'why' }],
    ['what was heard', withoutField('pets', { heard: '' }), { field: 'pets', detail: 'heard' }],
    [
      'a choice',
      withoutField('pets', { choices: { cat: 'A cat', none: 'None' } }),
      { field: 'pets', detail: 'choices.dog' },
    ],
  ])('finds that %s has no words', (_, words, fault) => {
    expect(check([{ ...checked(sound), words }])).toEqual([
      { kind: 'missing-words', form: 'sample', ...fault },
    ])
  })

  it('finds a field without an exchange rule', () => {
    const exchange: AnyExchanges = { pets: 'not exchanged', people: { resource: 'RelatedPerson' } }
    expect(check([{ ...checked(sound), exchange }])).toEqual([
      { kind: 'missing-exchange', form: 'sample', field: 'more' },
    ])
  })

  it('asks no exchange rule of a training scenario', () => {
    expect(check([{ section: sound, words: wordsOf(sound) }])).toEqual([])
  })

  it('finds a field that two forms share', () => {
    const other = sectionOf({ pets }, { first: { ask: ['pets'], next: 'done' } }, { id: 'other' })
    expect(check([checked(sound), checked(other)])).toEqual([
      { kind: 'duplicate-field', form: 'other', field: 'pets', detail: 'sample' },
    ])
  })
})

describe('check of a list', () => {
  const item = sectionOf(
    { name: text(everyone), call: oneWithNote(everyone, ['day', 'night']) },
    { first: { ask: ['name', 'call'], next: 'done' } },
    { id: 'item' },
  )
  const listing = (of: Section) =>
    sectionOf({ friends: listOf(everyone, of, 5) }, { first: { ask: ['friends'], next: 'done' } })

  it('finds nothing in a sound list', () => {
    expect(check([checked(listing(item))])).toEqual([])
  })

  it('finds what is wrong in an item', () => {
    const broken = { ...item, steps: { first: { ask: ['name', 'call'], next: 'lost' } } }
    expect(check([checked(listing(broken))])).toEqual([
      { kind: 'dead-end', form: 'sample/item', step: 'first', detail: 'lost' },
    ])
  })

  it('finds words and rules that an item misses', () => {
    const section = listing(item)
    const friends = { label: 'Friends', why: 'Why we ask', heard: 'You named:' }
    const bare = {
      ...friends,
      item: { ...wordsOf(item), add: '', fields: { name: fieldWordsOf(text(everyone)) } },
    }
    const words = { ...wordsOf(section), fields: { friends: bare } }
    const found = check([
      { section, words, exchange: { friends: { name: { resource: 'RelatedPerson.name' } } } },
    ])
    expect(found.map(({ form, kind, field, detail }) => [form, kind, field, detail])).toEqual([
      ['sample', 'missing-words', 'friends', 'add'],
      ['sample/item', 'missing-words', 'call', 'label'],
      ['sample/item', 'missing-words', 'call', 'why'],
      ['sample/item', 'missing-words', 'call', 'heard'],
      ['sample/item', 'missing-words', 'call', 'choices.day'],
      ['sample/item', 'missing-words', 'call', 'choices.night'],
      ['sample/item', 'missing-exchange', 'call', undefined],
    ])
  })

  it('finds an item without any words or rules', () => {
    const section = listing(item)
    const friends = { label: 'Friends', why: 'Why we ask', heard: 'You named:' }
    const words = { ...wordsOf(section), fields: { friends } }
    const found = check([{ section, words, exchange: { friends: 'answer only' } }])
    expect(found.map(({ form, kind, detail, field }) => [form, kind, detail ?? field])).toEqual([
      ['sample', 'missing-words', 'item'],
      ['sample', 'missing-words', 'add'],
      ['sample', 'missing-words', 'another'],
      ['sample', 'missing-words', 'none'],
      ['sample', 'missing-words', 'complete'],
      ['sample/item', 'missing-exchange', 'name'],
      ['sample/item', 'missing-exchange', 'call'],
    ])
  })
})
