import { describe, expect, test } from 'vitest'
import { lookedUp } from '#src/flow/controls/coded.ts'
import { coded } from '#src/flow/fields.ts'
import { isTaken, postedPage } from '#src/flow/page.ts'
import { shown } from '#src/plan/reads/shown.ts'
import { fieldWordsOf, wordsOf } from '#test/kit/a-form-to-check.ts'
import { said } from '#test/kit/a-section.ts'
import { drawn, oneField, send } from '#test/kit/one-field.ts'

const system = 'urn:test:cheese'
const cheeses = coded(
  { by: ['P', 'K'], class: 'R', need: 'OOOOOO' },
  {
    name: 'cheeses',
    system,
    dated: '2026-11-26',
    source: 'https://example.org/cheeses',
    entries: [
      { code: 'gr', display: 'Gruyère' },
      ...Array.from({ length: 12 }, (_, index) => ({ code: `c${index}`, display: `Cheddar ${index}` })),
    ],
  },
)
const { fields } = oneField(cheeses)
const lookUp = (text: string, more: Readonly<Record<string, readonly string[]>> = {}) =>
  lookedUp('look-up a.field', fields, { 'a.field': [text], ...more })
const offered = (text: string) => lookUp(text)?.['a.field.on-offer']

describe('what a list has for own words', () => {
  test.each(['gruyère', ' GRUYERE ', 'uye', 'gruye\u0300re'])('%j finds it', (text) => {
    expect(offered(text)).toEqual(['gr'])
  })

  test.each(['', '  ', 'Gruyère cheese', 'Brie'])('%j finds nothing', (text) => {
    expect(offered(text)).toEqual([])
  })

  test('is ten at most', () => {
    expect(offered('cheddar')).toHaveLength(10)
  })

  test('keeps what was chosen for the same words, also beyond the tenth, and for no others', () => {
    const chosen = { 'a.field.code': ['c11'], 'a.field.looked-up': ['cheddar'] }
    expect(lookUp('cheddar', chosen)).toMatchObject({ 'a.field.code': ['c11'] })
    expect(lookUp('cheddar', chosen)?.['a.field.on-offer']).toContain('c11')
    expect(lookUp('chedda', chosen)).toMatchObject({ 'a.field.code': [] })
  })

  test.each(['stop', 'look-up b.field', 'look-up constructor', 'add-row a.field', ''])(
    '%j looks nothing up',
    (deed) => {
      expect(lookedUp(deed, fields, { 'a.field': ['gruyere'] })).toBeUndefined()
    },
  )
})

describe('a code', () => {
  const post = (text: string, code: string, looked: string) =>
    send(cheeses, ['a.field', text], ['a.field.code', code], ['a.field.looked-up', looked])

  test('is kept with the words that it was chosen for', () => {
    expect(post(' gruyere', 'gr', 'gruyere ').said).toEqual({
      'a.field': said({ text: 'gruyere', code: 'gr', system }),
    })
  })

  test.each([
    ['another word', 'gr', 'gruyere'],
    ['gruyere', '', 'gruyere'],
  ])('is not kept with %j where %j was chosen for %j', (text, code, looked) => {
    expect(post(text, code, looked).said).toEqual({ 'a.field': said({ text }) })
  })

  test('that the list does not have is refused, and so are two, and one without words', () => {
    expect(post('gruyere', 'xx', 'gruyere').problems).toEqual({ 'a.field': 'not-offered' })
    expect(post('', 'gr', '').problems).toEqual({ 'a.field': 'empty' })
    const two = send(
      cheeses,
      ['a.field', 'x'],
      ['a.field.looked-up', 'x'],
      ['a.field.code', 'gr'],
      ['a.field.code', 'c1'],
    )
    expect(two.problems).toEqual({ 'a.field': 'one-only' })
  })
})

test.each([
  [{ text: 'my gruyere' }, 'my gruyere'],
  [{ text: 'my gruyere', code: 'gr', system }, 'my gruyere (Gruyère)'],
  [{ text: 'GRUYÈRE', code: 'gr', system }, 'GRUYÈRE'],
  [{ text: 'old one', code: 'gone', system }, 'old one (gone)'],
])('%j reads as %j', (value, line) => {
  expect(shown(cheeses, fieldWordsOf(cheeses), said(value), () => undefined)).toEqual([line])
})

test('a form on one page takes nothing when something is looked up', () => {
  const section = oneField(cheeses)
  const words = wordsOf(section)
  const form = { section, words, written: words, variants: [], exchange: {} }
  const given = { pathway: [], role: 'clinician', age: 'adult', nation: 'england', asks: 'anyone' } as const
  const page = (more: Readonly<Record<string, string>>) =>
    postedPage({ form, given }, new URLSearchParams({ 'a.field': 'gruyere', ...more }))
  const found = page({ do: 'look-up a.field' })
  expect([isTaken(page({})), isTaken(found)]).toEqual([true, false])
  expect(found).toMatchObject({ typed: { 'a.field.on-offer': ['gr'] }, problems: {} })
})

describe('the page', () => {
  const onPage = (...more: readonly (readonly [string, string])[]) =>
    drawn(cheeses, [['a.field', 'gruyere'], ...more]).page
  const found = [
    ['a.field.looked-up', 'gruyere'],
    ['a.field.on-offer', 'gr'],
    ['a.field.on-offer', 'not-in-the-list'],
  ] as const

  test('offers what was found, by what the list calls it, and none of these', () => {
    const page = onPage(...found)
    expect([...page.matchAll(/type="radio"/g)]).toHaveLength(2)
    expect(page).toContain('Gruyère')
    expect(page).toContain('None of these')
    expect(page).not.toContain('not-in-the-list')
    expect(page).not.toContain(' checked')
  })

  test('offers nothing for words that were not looked up', () => {
    expect(onPage()).not.toContain('type="radio"')
    expect(drawn(cheeses, [['a.field', 'other'], ...found]).page).not.toContain('type="radio"')
  })

  test('says that nothing was found, and that there was nothing to look up', () => {
    expect(onPage(['a.field.looked-up', 'gruyere'])).toContain('The list has nothing like this')
    expect(drawn(cheeses, [['a.field.looked-up', '']]).page).toContain('Write it first')
  })

  test('goes on, and looks nothing up, when Enter is pressed in the words', () => {
    expect(onPage().match(/<button[^>]*>/)?.[0]).not.toContain('name=')
  })
})
