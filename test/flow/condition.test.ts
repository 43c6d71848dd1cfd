import { describe, expect, it } from 'vitest'
import type { Said } from '#src/flow/answer.ts'
import { choicesIn, holds, type Known } from '#src/flow/condition.ts'
import type { Json } from '#src/flow/json.ts'

import type { Test } from '#src/flow/section.ts'

const known = (live: Readonly<Record<string, Said>>, measures: Known['measures'] = {}): Known => ({
  given: { pathway: ['eol', 'mhc'], role: 'carer', age: 'adult', nation: 'wales' },
  live,
  measures,
})
const answer = (value: Json): Said => ({ kind: 'answer', value })

describe('holds', () => {
  it.each<readonly [Test, Json, boolean]>([
    [{ is: 'cat' }, 'cat', true],
    [{ is: 'cat' }, 'dog', false],
    [{ is: 'cat' }, ['cat'], true],
    [{ is: 'cat' }, ['cat', 'dog'], false],
    [{ has: 'cat' }, ['dog', 'cat'], true],
    [{ has: 'cat' }, ['dog'], false],
    [{ oneOf: ['cat', 'dog'] }, 'dog', true],
    [{ oneOf: ['cat', 'dog'] }, ['fish', 'dog'], true],
    [{ oneOf: ['cat', 'dog'] }, 'fish', false],
    [{ answered: true }, '', true],
    [{ answered: false }, 'cat', false],
    [{ atLeast: 3 }, 3, true],
    [{ atLeast: 3 }, 2, false],
    [{ below: 3 }, 2, true],
    [{ below: 3 }, 3, false],
    [{ below: 3 }, '2', false],
  ])('%j of %j: %s', (test, value, expected) => {
    expect(holds({ pets: test }, known({ pets: answer(value) }))).toBe(expected)
  })

  it.each<Test>([
    { is: 'cat' },
    { has: 'cat' },
    { oneOf: ['cat'] },
    { answered: true },
    { atLeast: 0 },
    { below: 9 },
  ])('fails %j where the question was left by one of the ways out', (test) => {
    for (const kind of ['not-sure', 'declined', 'talk', 'skipped'] as const)
      expect(holds({ pets: test }, known({ pets: { kind } }))).toBe(false)
  })

  it('knows that a question was not answered, whether left or never asked', () => {
    expect(holds({ pets: { answered: false } }, known({ pets: { kind: 'talk' } }))).toBe(true)
    expect(holds({ pets: { answered: false } }, known({}))).toBe(true)
  })

  it('demands every test that it names, and nothing when it names none', () => {
    const live = { pets: answer('cat'), meal: answer('soup') }
    expect(holds({ pets: { is: 'cat' }, meal: { is: 'soup' } }, known(live))).toBe(true)
    expect(holds({ pets: { is: 'cat' }, meal: { is: 'pie' } }, known(live))).toBe(false)
    expect(holds({}, known(live))).toBe(true)
  })

  it('reads what is given before the first question', () => {
    expect(holds({ 'given.pathway': { has: 'mhc' } }, known({}))).toBe(true)
    expect(holds({ 'given.pathway': { has: 'ld' } }, known({}))).toBe(false)
    expect(holds({ 'given.role': { is: 'carer' } }, known({}))).toBe(true)
    expect(holds({ 'given.age': { is: 'child' } }, known({}))).toBe(false)
    expect(holds({ 'given.nation': { oneOf: ['wales', 'scotland'] } }, known({}))).toBe(true)
  })

  it('reads a measure by its name', () => {
    expect(holds({ trust: { atLeast: 5 } }, known({}, { trust: 5 }))).toBe(true)
    expect(holds({ trust: { below: 5 } }, known({}, { trust: 5 }))).toBe(false)
  })
})

describe('a condition of conditions', () => {
  const pets = (value: Json) => known({ pets: answer(value), meal: answer('soup') })

  it('of any holds when one of them does, and never when there is none', () => {
    const any = [{ pets: { is: 'cat' } }, { pets: { is: 'dog' }, meal: { is: 'pie' } }]
    expect(holds({ any }, pets('cat'))).toBe(true)
    expect(holds({ any }, pets('dog'))).toBe(false)
    expect(holds({ any: [] }, pets('cat'))).toBe(false)
  })

  it('of not holds when the condition in it does not, which is so of all that nobody was asked', () => {
    const not = { pets: { is: 'cat' }, meal: { is: 'soup' } }
    expect(holds({ not }, pets('cat'))).toBe(false)
    expect(holds({ not }, pets('dog'))).toBe(true)
    expect(holds({ not }, known({}))).toBe(true)
  })

  it('demands its tests beside them', () => {
    const when = { meal: { is: 'soup' }, any: [{ pets: { is: 'cat' } }], not: { pets: { is: 'dog' } } }
    expect(holds(when, pets('cat'))).toBe(true)
    expect(holds({ ...when, meal: { is: 'pie' } }, pets('cat'))).toBe(false)
    expect(holds({ ...when, not: { pets: { is: 'cat' } } }, pets('cat'))).toBe(false)
  })
})

describe('a condition on dates', () => {
  it.each<readonly [Json, Test, Json, boolean]>([
    ['2026-01-01', { before: 'other' }, '2026-01-02', true],
    ['2026-01-02', { before: 'other' }, '2026-01-02', false],
    ['2026-01-03', { after: 'other' }, '2026-01-02', true],
    ['2026-01-02', { after: 'other' }, '2026-01-02', false],
    ['2026-01-01', { before: '2026-01-02' }, null, true],
    ['2026-01-03', { after: '2026-01-02' }, null, true],
    ['2026-01-01', { before: 'other' }, null, false],
    ['2026-01-01', { after: 'other' }, null, false],
    ['2025', { before: '2026-01-02' }, null, true],
    ['2026', { before: '2026-05-02' }, null, false],
    ['2026', { after: '2026-05-02' }, null, false],
  ])('%j %j, the other being %j: %s', (value, test, other, expected) => {
    expect(holds({ date: test }, known({ date: answer(value), other: answer(other) }))).toBe(expected)
  })

  it('fails where either date is not known', () => {
    expect(holds({ date: { before: 'other' } }, known({ other: answer('2026-01-01') }))).toBe(false)
    expect(holds({ date: { after: 'other' } }, known({ date: answer('2026-01-01') }))).toBe(false)
  })
})

it('reads what an earlier chapter says', () => {
  const { given, ...rest } = known({})
  const reading: Known = { ...rest, given: { ...given, read: { carer: 'has-carer' } } }
  expect(holds({ carer: { is: 'has-carer' } }, reading)).toBe(true)
  expect(holds({ carer: { is: 'none' } }, reading)).toBe(false)
})

describe('choicesIn', () => {
  it.each<readonly [string, Json | undefined, readonly string[]]>([
    ['one choice', 'cat', ['cat']],
    ['many choices', ['cat', 'dog'], ['cat', 'dog']],
    ['a choice with a note', { choice: 'cat', note: 'black' }, ['cat']],
    ['choices with a note', { choices: ['cat', 'dog'], note: '' }, ['cat', 'dog']],
    ['a text for each stage', { green: 'calm', red: 'loud' }, ['green', 'red']],
    ['nothing', undefined, []],
    ['a number', 3, []],
  ])('are the codes in %s', (_, value, expected) => {
    expect(choicesIn(value)).toEqual(expected)
  })
})
