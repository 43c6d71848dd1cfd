import { describe, expect, test } from 'vitest'
import { changedRows } from '#src/flow/controls/rows.ts'
import { date, one, partialDate, phones, record, rows, text } from '#src/flow/fields.ts'
import type { Json } from '#src/flow/json.ts'
import { inVoice } from '#src/flow/words-in.ts'
import { shown } from '#src/plan/reads/shown.ts'
import { fieldWordsOf, wordsOf } from '#test/kit/a-form-to-check.ts'
import { said } from '#test/kit/a-section.ts'
import { drawn, oneField, send } from '#test/kit/one-field.ts'

const rules = { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'MMMMMM' } as const

describe('a record', () => {
  const nurse = record(
    rules,
    (part) => ({ name: text(part), role: one(part, ['nurse', 'other']), phone: phones(part) }),
    ['name'],
  )
  const words = {
    label: 'Your nurse',
    parts: { name: { label: 'Name' }, role: { label: 'Role' }, phone: { label: 'Phone' } },
  }

  test('keeps the parts that hold something, each as its kind keeps it', () => {
    expect(
      send(
        nurse,
        ['a.field.name', ' Ann '],
        ['a.field.role', 'nurse'],
        ['a.field.phone', '0141 496 0123\r\n'],
      ),
    ).toEqual({
      said: { 'a.field': said({ name: 'Ann', role: 'nurse', phone: ['0141 496 0123'] }) },
      problems: {},
    })
    expect(send(nurse, ['a.field.name', 'Ann'], ['a.field.phone', '']).said).toEqual({
      'a.field': said({ name: 'Ann' }),
    })
  })

  test('that is blank altogether is empty; begun, it misses the part there must be', () => {
    expect(send(nurse, ['a.field.name', ''], ['a.field.phone', ' ']).problems).toEqual({ 'a.field': 'empty' })
    expect(send(nurse, ['a.field.name', ''], ['a.field.phone', '0141 496 0123']).problems).toEqual({
      'a.field.name': 'empty',
    })
  })

  test('words a date in it as a date that stands alone, as much of it as is known', () => {
    const paper = record(rules, (part) => ({ since: partialDate(part), seen: date(part) }))
    const own = {
      label: 'Paper',
      why: '',
      heard: '',
      parts: { since: { label: 'Since' }, seen: { label: 'Seen' } },
    }
    const reads = (value: Json) => shown(paper, own, said(value), () => undefined)
    expect(reads({ since: '1950-03-12', seen: '2026-11-02' })).toEqual([
      'Since: 12 March 1950',
      'Seen: 2 November 2026',
    ])
    expect(reads({ since: '2019-04' })).toEqual(['Since: April 2019'])
    expect(reads({ since: '2019' })).toEqual(['Since: 2019'])
    expect(shown(partialDate(rules), fieldWordsOf(paper), said('2019-04'), () => undefined)).toEqual([
      'April 2019',
    ])
  })

  test('names the part that has a problem, at the part and in the summary, and keeps every word', () => {
    const pairs = [
      ['a.field.name', 'Ann'],
      ['a.field.phone', '12'],
    ] as const
    const { problems } = send(nurse, ...pairs)
    expect(problems).toEqual({ 'a.field.phone': 'not-a-phone' })
    const { page, summary } = drawn(nurse, pairs, problems, words)
    expect(summary).toContain('href="#a-field-phone"')
    expect(summary).toContain('Your nurse, Phone: each phone number needs')
    expect(page).toContain('id="a-field-phone-error"')
    expect(page).toContain('value="Ann"')
  })
})

describe('rows', () => {
  const allergies = rows(rules, (part) => ({ to: text(part), since: partialDate(part) }), {
    musts: ['to'],
    max: 3,
    none: true,
  })
  const words = {
    label: 'Allergies',
    row: 'Allergy',
    none: 'No known allergies',
    parts: { to: { label: 'To what' }, since: { label: 'Since' } },
  }
  const two = [
    ['a.field.rows', 'row-1'],
    ['a.field.row-1.to', 'penicillin'],
    ['a.field.row-1.since.year', '1998'],
    ['a.field.rows', 'row-b'],
    ['a.field.row-b.to', 'nuts'],
  ] as const

  test('are kept in their order under their ids, without those that are blank', () => {
    expect(send(allergies, ...two, ['a.field.rows', 'row-c'], ['a.field.row-c.to', ' ']).said).toEqual({
      'a.field': said({
        none: false,
        rows: [
          { id: 'row-1', said: { to: 'penicillin', since: '1998' } },
          { id: 'row-b', said: { to: 'nuts' } },
        ],
      }),
    })
  })

  test('that there is none is an answer, but not beside a row', () => {
    const blank = ['a.field.rows', 'row-1'] as const
    const none = ['a.field.none', 'none'] as const
    expect(send(allergies, blank, none).said).toEqual({ 'a.field': said({ none: true, rows: [] }) })
    expect(send(allergies, blank).problems).toEqual({ 'a.field': 'empty' })
    expect(send(allergies, ...two, none).problems).toEqual({ 'a.field': 'not-together' })
  })

  test('there being none is no answer where the form does not offer it', () => {
    const some = rows(rules, (part) => ({ to: text(part) }))
    expect(some.schema.safeParse({ none: true, rows: [] }).success).toBe(false)
    expect(drawn(some).page).not.toContain('type="checkbox"')
  })

  test('name the row and the part of each problem', () => {
    const pairs = [...two.slice(0, 3), ['a.field.rows', 'row-b'], ['a.field.row-b.since.month', '3']] as const
    const { said: heard, problems } = send(allergies, ...pairs)
    expect(heard).toEqual({})
    expect(problems).toEqual({ 'a.field.row-b.to': 'empty', 'a.field.row-b.since': 'not-a-partial-date' })
    const { page, summary } = drawn(allergies, pairs, problems, words)
    expect(summary).toContain('Allergy 2, To what: write or choose')
    expect(summary).toContain('href="#a-field-row-b-since-year"')
    expect(page).toContain('id="a-field-row-b-since-year"')
    expect(page).toContain('value="penicillin"')
  })

  test('go by ids of the server: a row under another name is not heard, nor one sent twice', () => {
    expect(send(allergies, ['a.field.rows', '__proto__'], ['a.field.__proto__.to', 'x']).problems).toEqual({
      'a.field': 'empty',
    })
    expect(send(allergies, ...two, ['a.field.rows', 'row-1']).said).toEqual(send(allergies, ...two).said)
  })

  test('that are too many are refused and stay on the page', () => {
    const four = ['row-1', 'row-2', 'row-3', 'row-4'].flatMap((id) => [
      ['a.field.rows', id] as const,
      [`a.field.${id}.to`, id] as const,
    ])
    expect(send(allergies, ...four).problems).toEqual({ 'a.field': 'too-many' })
  })

  test('a blank row is offered where there is none yet, and Enter in it never takes a row away', () => {
    const { page } = drawn(allergies, [], {}, words)
    expect(page).toContain('name="a.field.rows" value="row-1"')
    expect(page.match(/<button[^>]*>/)?.[0]).not.toContain('name=')
  })

  describe('one is added, one is taken away', () => {
    const { fields } = oneField(allergies)
    const typed = {
      'a.field.rows': ['row-1', 'row-b'],
      'a.field.row-1.to': ['peni'],
      'a.field.row-b.to': ['nuts'],
    }

    test('what was typed in the others stays', () => {
      expect(changedRows('add-row a.field', fields, typed, 'new')).toEqual({
        ...typed,
        'a.field.rows': ['row-1', 'row-b', 'row-new'],
      })
      expect(changedRows('remove-row a.field row-1', fields, typed, 'new')).toEqual({
        'a.field.rows': ['row-b'],
        'a.field.row-b.to': ['nuts'],
      })
    })

    test('not beyond what there may be', () => {
      const full = { 'a.field.rows': ['row-1', 'row-2', 'row-3'] }
      expect(changedRows('add-row a.field', fields, full, 'new')).toEqual(full)
    })

    test.each(['stop', 'add-row b.field', 'add-row constructor', 'eat-row a.field', ''])(
      '%j changes no row',
      (deed) => {
        expect(changedRows(deed, fields, typed, 'new')).toBeUndefined()
      },
    )
  })
})

test('the choices of a part are said in the voice of who reads them', () => {
  const words = fieldWordsOf(text(rules))
  const spoken = inVoice(
    {
      ...wordsOf(oneField(text(rules))),
      fields: {
        'a.field': {
          ...words,
          parts: { role: { label: 'Role', choices: { me: { me: 'I do it', them: 'Does it' } } } },
        },
      },
    },
    'them',
  )
  expect(spoken.fields['a.field']?.parts?.role?.choices).toEqual({ me: 'Does it' })
})
