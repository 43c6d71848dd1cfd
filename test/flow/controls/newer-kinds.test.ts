import { describe, expect, test } from 'vitest'
import { check } from '#src/flow/check.ts'
import { to } from '#src/flow/exchange.ts'
import { email, many, manyWithNote, one, partialDate, phones, rank } from '#src/flow/fields.ts'
import { shown } from '#src/plan/reads/shown.ts'
import { checked, sectionOf } from '#test/kit/a-form-to-check.ts'
import { said } from '#test/kit/a-section.ts'
import { drawn, send } from '#test/kit/one-field.ts'

const rules = { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'MMMMMM' } as const

describe('a date of which not everything is known', () => {
  const born = partialDate(rules)
  const date = (day: string, month: string, year: string) =>
    send(born, ['a.field.day', day], ['a.field.month', month], ['a.field.year', year])

  test.each([
    ['', '', '1998', '1998'],
    ['', '3', '1998', '1998-03'],
    [' 7', '3 ', '1998', '1998-03-07'],
  ])('day %j, month %j, year %j is %s', (day, month, year, value) => {
    expect(date(day, month, year).said).toEqual({ 'a.field': said(value) })
  })

  test.each([
    ['7', '', '1998'],
    ['', '3', ''],
    ['31', '2', '1998'],
    ['', '', '98'],
  ])('day %j, month %j, year %j is asked for again', (day, month, year) => {
    expect(date(day, month, year).problems).toEqual({ 'a.field': 'not-a-partial-date' })
  })

  test('nothing at all is empty', () => {
    expect(date('', '', ' ').problems).toEqual({ 'a.field': 'empty' })
  })
})

describe('a choice that stands alone', () => {
  const pets = many(rules, ['cat', 'dog', 'none'], { exclusive: ['none'] })

  test('is taken by itself, and refused beside another', () => {
    expect(send(pets, ['a.field', ''], ['a.field', 'none']).said).toEqual({ 'a.field': said(['none']) })
    expect(send(pets, ['a.field', 'cat'], ['a.field', 'none']).problems).toEqual({
      'a.field': 'not-together',
    })
  })

  test('choices that contradict each other are refused together, and taken beside any other', () => {
    const cats = many(rules, ['tabby', 'indoors', 'outdoors'], { apart: [['indoors', 'outdoors']] })
    const both = ['indoors', 'outdoors'].map((choice) => ['a.field', choice] as const)
    expect(send(cats, ...both).problems).toEqual({ 'a.field': 'not-together' })
    expect(send(cats, ['a.field', 'tabby'], ['a.field', 'indoors']).problems).toEqual({})
  })

  test('takes the others back on a page with script, and only it does', () => {
    const boxes = drawn(pets).page.match(/<input[^>]*type="checkbox"[^>]*>/g) ?? []
    expect(boxes.map((box) => box.includes('data-behaviour="exclusive"'))).toEqual([false, false, true])
  })

  test('is refused in words for people, at the field', () => {
    const { page } = drawn(
      pets,
      [
        ['a.field', 'cat'],
        ['a.field', 'none'],
      ],
      { 'a.field': 'not-together' },
    )
    expect(page).toContain('these answers do not go together, so take one away: “cat”, “none”')
  })

  test('leaves own words beside it', () => {
    const noted = manyWithNote(rules, ['cat', 'none'], { exclusive: ['none'] })
    expect(send(noted, ['a.field', 'none'], ['a.field.note', 'since May']).said).toEqual({
      'a.field': said({ choices: ['none'], note: 'since May' }),
    })
  })

  test.each([
    [{ exclusive: ['none'] } as const, ['never-holds']],
    [{}, []],
  ])('a way for those who chose it and another as well is taken by nobody: %j', (alone, faults) => {
    const section = sectionOf(
      { pets: many(rules, ['cat', 'dog', 'none'], alone), more: one(rules, ['yes']) },
      {
        first: { ask: ['pets'], next: [{ when: { pets: { has: 'none' } }, go: 'second' }, 'more'] },
        second: { ask: [], next: [{ when: { pets: { has: 'cat' } }, go: 'done' }, 'more'] },
        more: { ask: ['more'], next: 'done' },
      },
    )
    expect(check([checked(section)]).map(({ kind }) => kind)).toEqual(faults)
  })
})

describe('a rank', () => {
  const matters = rank(rules, ['home', 'family', 'music'], 2)

  test('is the chosen answers in their order, closed up where a place was left out', () => {
    expect(send(matters, ['a.field.1', 'music'], ['a.field.2', 'home']).said).toEqual({
      'a.field': said(['music', 'home']),
    })
    expect(send(matters, ['a.field.1', ''], ['a.field.2', 'home']).said).toEqual({
      'a.field': said(['home']),
    })
  })

  test('takes an answer once, and only as many as it has places', () => {
    expect(send(matters, ['a.field.1', 'home'], ['a.field.2', 'home']).problems).toEqual({
      'a.field': 'ranked-twice',
    })
    expect(
      send(matters, ['a.field.1', 'home'], ['a.field.2', 'music'], ['a.field.3', 'family']).said,
    ).toEqual({
      'a.field': said(['home', 'music']),
    })
  })

  test('shows a list for each place, with what was chosen there', () => {
    const { page } = drawn(matters, [['a.field.2', 'music']])
    expect(page.match(/<select/g)?.length).toBe(2)
    expect(page.slice(page.indexOf('name="a.field.2"'))).toMatch(/value="music" selected/)
  })
})

describe('that there is no phone, and no email', () => {
  const number = phones(rules, { none: true })
  const address = email(rules, { none: true })
  const none = ['a.field.none', 'none'] as const

  test.each([
    ['phone', number, '07700 900123'],
    ['email', address, 'ann@example.org'],
  ])('%s: none is a whole answer, reads in words, and stands beside nothing', (_, field, text) => {
    expect(send(field, ['a.field', ' '], none).said).toEqual({ 'a.field': said({ none: true }) })
    expect(send(field, ['a.field', text], none).problems).toEqual({ 'a.field': 'not-together' })
    expect(send(field, ['a.field', '']).problems).toEqual({ 'a.field': 'empty' })
    expect(send(field, ['a.field', 'none']).problems['a.field']).toMatch(/-or-none$/)
    const words = { label: 'It', why: 'Why', heard: 'It:', none: 'Has none' }
    expect(shown(field, words, said({ none: true }), () => undefined)).toEqual(['Has none'])
    expect(to('Patient.telecom')({ value: { none: true }, ...heard })).toEqual([])
    expect(to('Patient.telecom')({ value: [text], ...heard })).toHaveLength(1)
    const { page } = drawn(field, [none], {}, { none: 'I have none' })
    expect(page).toMatch(/I have none/)
    expect(page).toMatch(/checked[^>]*type="checkbox"/)
  })

  test('it is no answer where the form does not offer it', () => {
    expect(phones(rules).schema.safeParse({ none: true }).success).toBe(false)
    expect(drawn(phones(rules)).page).not.toContain('type="checkbox"')
    expect(send(email(rules), ['a.field', 'none']).problems).toEqual({ 'a.field': 'not-an-email' })
  })
})
const heard = { shown: [], saidBy: { name: 'Ann', voice: 'person' }, saidAt: '2026-11-27T08:00:00.000Z' }
