import { describe, expect, it } from 'vitest'
import { check } from '#src/flow/check.ts'
import type { AnyExchanges } from '#src/flow/exchange.ts'
import { listOf, oneWithNote, text } from '#src/flow/fields.ts'
import type { Section } from '#src/flow/section.ts'
import type { AnyWords } from '#src/flow/words.ts'
import {
  checked,
  everyone,
  fieldWordsOf,
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
