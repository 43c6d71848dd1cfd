import { expect, test } from 'vitest'
import { check } from '#src/flow/check.ts'
import { listOf, one, paragraph, text } from '#src/flow/fields.ts'
import type { Section, Seed } from '#src/flow/section.ts'
import { checked, everyone, sectionOf, wordsOf } from '#test/kit/a-form-to-check.ts'

const worry = text(everyone, 100)
const about = one(everyone, ['sudden', 'slow'])
const when = { about: { is: 'sudden' } }

const beginning = (seed: Partial<Seed> = {}, field = worry) =>
  checked({
    ...sectionOf(
      { worry: field, about },
      { first: { ask: ['worry'], next: 'second' }, second: { ask: ['about'], next: 'done' } },
      { seeds: { worry: { list: 'storms', when, ...seed } } },
    ),
    id: 'beginning',
  })

const storm = (
  more: Partial<Section> = {},
  name: Section['fields'][string] = text(everyone, 100),
): Section => ({
  ...sectionOf(
    { name, harm: paragraph(everyone) },
    { first: { ask: ['name'], next: 'second' }, second: { ask: ['harm'], next: 'done' } },
    { brief: ['first', 'second'], ...more },
  ),
  id: 'storm',
})

const storms = (item: Section, by = everyone.by, seeded = true) => {
  const section = {
    ...sectionOf(
      { storms: listOf({ ...everyone, by }, item, 5) },
      { first: { ask: ['storms'], next: 'done' } },
    ),
    id: 'storms',
  }
  const words = wordsOf(section)
  const list = words.fields.storms
  const own = list?.item
  if (!seeded || !list || !own) return checked(section)
  const name = {
    ...own.fields.name,
    label: 'A label',
    why: 'Why',
    heard: 'You said:',
    seeded: 'You wrote this.',
    seededBeside: 'You wrote this, and it is kept.',
  }
  return {
    ...checked(section),
    words: { ...words, fields: { storms: { ...list, item: { ...own, fields: { ...own.fields, name } } } } },
  }
}

const kinds = (...forms: Parameters<typeof check>[0]) => check(forms).map(({ kind }) => kind)

test('own words may begin an item that goes by such words, is later, and says where they came from', () => {
  expect(check([beginning(), storms(storm())])).toEqual([])
})

test.each([
  ['a list that is not there', [beginning({ list: 'floods' }), storms(storm())]],
  ['a list of an earlier form', [storms(storm()), beginning()]],
  ['items that go by a choice', [beginning(), storms(storm({}, one(everyone, ['big'])))]],
  ['a list to which a helper may not add', [beginning(), storms(storm(), ['P', 'A', 'K'])]],
  ['items that do not say where the words came from', [beginning(), storms(storm(), everyone.by, false)]],
  ['a choice that nobody is offered', [beginning({ when: { about: { is: 'never' } } }), storms(storm())]],
  ['an answer of another form', [beginning({ when: { harm: { answered: true } } }), storms(storm())]],
])('a form cannot promise that own words begin %s', (_, forms) => {
  expect(kinds(...forms)).toContain('seeds-nothing')
})

test('a page of paper begins with what the item goes by, and asks the person on each of its steps', () => {
  expect(kinds(beginning(), storms(storm({ brief: ['second'] })))).toContain('brief-of-nothing')
  expect(kinds(beginning(), storms(storm({ brief: ['first', 'lost'] })))).toContain('brief-of-nothing')
})
