import { describe, expect, it } from 'vitest'
import { check, checkPlan } from '#src/flow/check.ts'
import { type AnyExchanges, to } from '#src/flow/exchange.ts'
import { listOf, one, oneWithNote, text } from '#src/flow/fields.ts'
import type { Field, Section } from '#src/flow/section.ts'
import type { AnyWords } from '#src/flow/words.ts'
import {
  checked,
  everyone,
  fieldWordsOf,
  people,
  pets,
  sectionOf,
  sound,
  wordsOf,
} from '#test/kit/a-form-to-check.ts'

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

  it('finds that urgent care would read no words beside a field, and words that it would never read', () => {
    const pet = (front: object, words: object) => {
      const section = sectionOf(
        { pets: one({ ...everyone, ...front }, ['cat']) },
        { first: { ask: ['pets'], next: 'done' } },
      )
      const known = wordsOf(section)
      const fields = { pets: { ...fieldWordsOf(pets), ...words } }
      return check([{ ...checked(section), words: { ...known, fields } }])
    }
    const there = { form: 'sample', field: 'pets' }
    expect(pet({ front: true }, {})).toEqual([{ kind: 'no-urgent-words', ...there }])
    expect(pet({ front: true }, { urgent: ' ' })).toEqual([{ kind: 'no-urgent-words', ...there }])
    expect(pet({}, { urgent: 'Pets' })).toEqual([{ kind: 'urgent-words-in-vain', ...there }])
    expect(pet({ front: true }, { urgent: 'Pets' })).toEqual([])
  })

  it('finds a field without an exchange rule', () => {
    const exchange: AnyExchanges = { pets: 'not exchanged', people: to('RelatedPerson') }
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
    const found = check([{ section, words, exchange: { friends: { name: to('RelatedPerson.name') } } }])
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

  describe('of what a chapter reads of another', () => {
    const first = sectionOf({ pets }, { first: { ask: ['pets'], next: 'done' } }, { id: 'one' })
    const reading = (reads: Readonly<Record<string, Field>>): Section =>
      sectionOf(
        { people },
        { first: { ask: ['people'], next: [{ when: { pets: { is: 'cat' } }, go: 'done' }, 'done'] } },
        { id: 'two', reads },
      )
    const both = (...sections: readonly Section[]) => check(sections.map(checked))

    it('finds nothing where it comes earlier', () => {
      expect(both(first, reading({ pets }))).toEqual([])
    })

    it('finds that it comes later, or is its own', () => {
      expect(both(reading({ pets }), first)).toEqual([
        { kind: 'later-read', form: 'two', field: 'pets', detail: 'one' },
      ])
      const own = { ...first, reads: { pets } }
      expect(both(own).map(({ kind }) => kind)).toContain('later-read')
    })

    it('finds that nobody asks it, that it is another field there, and that no condition reads it', () => {
      expect(both(reading({ pets })).map(({ kind }) => kind)).toEqual(['unknown-read'])
      expect(both(first, reading({ pets: people })).map(({ kind }) => kind)).toContain('unknown-read')
      expect(both(first, reading({ pets, people: pets })).map(({ kind }) => kind)).toContain('never-read')
    })

    it('finds a condition on what no declared field and no question is', () => {
      expect(both(first, reading({})).map(({ kind }) => kind)).toEqual(['missing-answer'])
    })

    it('finds a way that no answer of the earlier chapter takes', () => {
      const never = sectionOf(
        { people },
        {
          first: {
            ask: ['people'],
            next: [{ when: { pets: { is: 'cat' }, not: { pets: { answered: true } } }, go: 'done' }, 'done'],
          },
        },
        { id: 'two', reads: { pets } },
      )
      expect(both(first, never).map(({ kind }) => kind)).toEqual(['never-holds'])
    })
  })

  it('finds a condition on a given value that no fact of the plan can change', () => {
    const when = { 'given.age': { is: 'child' }, 'given.nation': { is: 'wales' } }
    const steps = { first: { ask: ['pets'], next: [{ when, go: 'done' }, 'done' as const] as const } }
    const kinds = (fields: Readonly<Record<string, Field>>) =>
      checkPlan([checked(sectionOf(fields, steps))]).flatMap(({ kind, field }) =>
        kind === 'given-never-varies' ? [field] : [],
      )
    expect(kinds({ pets })).toEqual(['given.age', 'given.nation'])
    expect(kinds({ pets: one({ ...everyone, mark: 'birth-date' }, ['cat']) })).toEqual(['given.nation'])
    expect(kinds({ pets: one({ ...everyone, mark: 'address' }, ['cat']) })).toEqual(['given.age'])
  })

  it('finds a field with a name that means something else in a condition', () => {
    const section = sectionOf({ any: pets }, { first: { ask: ['any'], next: 'done' } })
    expect(check([checked(section)]).map(({ kind }) => kind)).toEqual(['reserved-field'])
  })
})
