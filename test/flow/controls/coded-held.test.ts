import { describe, expect, test } from 'vitest'
import type { HeldList } from '#src/flow/controls/coded.ts'
import { lookedUp } from '#src/flow/controls/coded.ts'
import { codedFor, record, rows, text } from '#src/flow/fields.ts'
import { textsIn } from '#src/flow/heard-text.ts'
import { usesOfCodes, withHeldCodes } from '#src/flow/held-codes.ts'
import type { Json } from '#src/flow/json.ts'
import { readPost } from '#src/flow/read-post.ts'
import type { Field } from '#src/flow/section.ts'
import { shown } from '#src/plan/reads/shown.ts'
import { fieldWordsOf, wordsOf } from '#test/kit/a-form-to-check.ts'
import { said } from '#test/kit/a-section.ts'
import { drawn, oneField, type Pairs, pairsOf } from '#test/kit/one-field.ts'

const rules = { by: ['P', 'K'], class: 'R', need: 'OOOOOO' } as const
const entries = [
  { code: '1', display: 'Failing of the heart' },
  { code: '2', display: 'Failing of the lungs' },
]
const listOf = (version: string, kept = entries): HeldList => ({
  ...{ name: 'made up', system: 'urn:made-up', version, dated: '2026-10-14' },
  matching: (words) => kept.filter(({ display }) => display.toLowerCase().includes(words.toLowerCase())),
  entryOf: (code) => kept.find((one) => one.code === code),
})
const form = (field: Field) => {
  const section = oneField(field)
  const words = wordsOf(section)
  return { section, words, written: words, variants: [], exchange: {} }
}
/** The same field over a list, as the program is put together. */
const over = (field: Field, held: HeldList): Field =>
  withHeldCodes({ sections: [form(field)] }, { illness: held }).sections[0]?.section.fields['a.field'] ??
  field

const plain = codedFor(rules, 'illness')
const many = rows(rules, (own) => ({ to: codedFor(own, 'illness'), since: text(own) }), { musts: ['to'] })
const one = record(rules, (own) => ({ to: codedFor(own, 'illness'), since: text(own) }))
const chosen = {
  ...{ text: 'weak heart', code: '1', display: 'Failing of the heart' },
  ...{ system: 'urn:made-up', version: '7', dated: '2026-10-14' },
}
const rowsWith = (to: Json, since = '2014') => ({
  none: false,
  rows: [{ id: 'row-1', said: { to, since } }],
})

const sent = (field: Field, pairs: Pairs, before?: Json) =>
  readPost(oneField(field), ['a.field'], new URLSearchParams(pairs.map(([name, value]) => [name, value])), {
    before: { 'a.field': before === undefined ? undefined : said(before) },
  })
const answerTo = (...args: Parameters<typeof sent>) => {
  const answer = sent(...args).said['a.field']
  return answer?.kind === 'answer' ? answer.value : undefined
}
const withOthers = (pairs: Pairs, more: Readonly<Record<string, string>>): Pairs => [
  ...pairs.filter(([name]) => !(name in more)),
  ...Object.entries(more),
]

describe('own words that may bear a code of a list that is held', () => {
  test('are a text as before where there is no list, and its page is that of a text', () => {
    expect(answerTo(plain, [['a.field', ' weak heart ']])).toBe('weak heart')
    const page = (field: Field) => drawn(field, [['a.field', 'weak heart']]).page.replace(/\s+/g, ' ')
    expect(page(plain).trim()).toBe(page(text(rules)).trim())
  })

  test('keep what was chosen whole: code, system, what it is called, and of which release', () => {
    const field = over(plain, listOf('7'))
    const found = lookedUp('look-up a.field', oneField(field).fields, { 'a.field': ['heart'] })
    expect(found?.['a.field.on-offer']).toEqual(['1'])
    const pairs: Pairs = [
      ['a.field', 'heart'],
      ['a.field.looked-up', 'heart'],
      ['a.field.code', '1'],
    ]
    expect(answerTo(field, pairs)).toEqual({ ...chosen, text: 'heart' })
  })

  test.each([
    ['a code that the list does not have', { 'a.field.code': '9' }],
    ['none of these', { 'a.field.code': '' }],
    ['other words than were looked up', { 'a.field.looked-up': 'lungs' }],
  ])('are a text with %s, and are taken', (_, more) => {
    const pairs: Pairs = [
      ['a.field', 'heart'],
      ['a.field.looked-up', 'heart'],
      ['a.field.code', '1'],
    ]
    expect(answerTo(over(plain, listOf('7')), withOthers(pairs, more))).toBe('heart')
  })

  test('are looked up in a row and in a record as well, and kept there', () => {
    for (const [field, at] of [
      [over(many, listOf('7')), 'a.field.row-1.to'],
      [over(one, listOf('7')), 'a.field.to'],
    ] as const) {
      const found = lookedUp(`look-up ${at}`, oneField(field).fields, { [at]: ['lungs'] })
      expect(found?.[`${at}.on-offer`]).toEqual(['2'])
      const pairs: Pairs = [
        ['a.field.rows', 'row-1'],
        [at, 'lungs'],
        [`${at}.looked-up`, 'lungs'],
        [`${at}.code`, '2'],
      ]
      expect(JSON.stringify(answerTo(field, pairs))).toContain('"display":"Failing of the lungs"')
    }
    expect(lookedUp('look-up a.field.row-1.since', oneField(many).fields, {})).toBeUndefined()
  })

  test('say with what else an entry was found', () => {
    const held = {
      ...listOf('7'),
      matching: () => [{ code: '1', display: 'Failing of the heart', also: 'Weak heart' }],
    }
    const pairs: Pairs = [
      ['a.field', 'x'],
      ['a.field.looked-up', 'x'],
      ['a.field.on-offer', '1'],
    ]
    expect(drawn(over(plain, held), pairs).page).toContain('Failing of the heart (also called Weak heart)')
  })

  test('alone are heard; what a list calls the same is nobody’s words', () => {
    expect(textsIn(chosen)).toEqual(['weak heart'])
    expect(textsIn(rowsWith(chosen))).toContain('weak heart')
    expect(textsIn(rowsWith(chosen)).join()).not.toMatch(/Failing|urn:|2026/)
  })
})

describe('what was chosen', () => {
  const newer = listOf('8', [{ code: '1', display: 'Heart failure syndrome' }])
  const without = listOf('8', [{ code: '2', display: 'Failing of the lungs' }])
  const fields: readonly (readonly [string, Field, Json])[] = [
    ['a field', plain, chosen],
    ['a row', many, rowsWith(chosen)],
    ['a record', one, { to: chosen, since: '2014' }],
  ]
  const cases = fields.flatMap(([what, field, value]) => [
    [`in ${what}, when its list is gone`, field, value] as const,
    [`in ${what}, when a newer list calls it otherwise`, over(field, newer), value] as const,
    [`in ${what}, when a newer list has it no more`, over(field, without), value] as const,
  ])

  test.each(cases)('%s, reads and is sent back as it was', (_, field, value) => {
    expect(field.schema.safeParse(value).success).toBe(true)
    expect(shown(field, fieldWordsOf(field), said(value), () => undefined).join()).toContain(
      'weak heart (Failing of the heart)',
    )
    const page = drawn(field, pairsOf(field, value)).page
    expect(page).toMatch(/value="1"[^>]* checked/)
    expect(answerTo(field, pairsOf(field, value), value)).toEqual(value)
  })

  test('stays when something else in its row is changed, and in other rows', () => {
    const pairs = withOthers(pairsOf(many, rowsWith(chosen)), {
      'a.field.row-1.since': '2015',
      'a.field.row-2.to': 'cough',
    })
    expect(answerTo(many, [...pairs, ['a.field.rows', 'row-2']], rowsWith(chosen))).toEqual({
      none: false,
      rows: [...rowsWith(chosen, '2015').rows, { id: 'row-2', said: { to: 'cough' } }],
    })
  })

  test.each([
    ['other words', { 'a.field': 'weak heart now' }, 'weak heart now'],
    ['none of these', { 'a.field.code': '' }, 'weak heart'],
  ])('goes with %s', (_, more, words) => {
    expect(answerTo(plain, withOthers(pairsOf(plain, chosen), more), chosen)).toBe(words)
  })

  test('is never made up by who sends a code that they had not chosen', () => {
    const pairs = withOthers(pairsOf(plain, chosen), { 'a.field.called': 'Nothing at all' })
    expect(answerTo(plain, pairs)).toBe('weak heart')
    expect(answerTo(plain, withOthers(pairs, { 'a.field.code': '7' }), chosen)).toBe('weak heart')
    expect(answerTo(plain, pairs, chosen)).toEqual(chosen)
  })
})

test('the uses of a form are those that its fields name, and a list for another use changes nothing', () => {
  const forms = { sections: [form(many), form(plain)] }
  expect(usesOfCodes(forms)).toEqual(['illness'])
  expect(withHeldCodes(forms, {})).toBe(forms)
  const field = withHeldCodes(forms, { doses: listOf('7') }).sections[1]?.section.fields['a.field']
  expect(drawn(field ?? plain, [['a.field', 'x']]).page).not.toContain('look-up')
})
