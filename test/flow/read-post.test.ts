import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { waysOut } from '#src/flow/answer.ts'
import {
  date,
  email,
  lines,
  many,
  manyWithNote,
  one,
  oneWithNote,
  paragraph,
  references,
  stages,
  text,
  wholeNumber,
} from '#src/flow/fields.ts'
import { readPost, typedFor, typedIn } from '#src/flow/read-post.ts'
import { section } from '#src/flow/section.ts'
import { sampleAnswers } from '#test/kit/a-plan.ts'
import { said } from '#test/kit/a-section.ts'

const must = { by: ['P'], class: 'W', need: 'MMMMMM' } as const
const may = { ...must, need: 'OOOOOO' } as const

const every = section({
  id: 'every',
  version: 1,
  fields: {
    'a.text': text(must),
    'a.paragraph': paragraph(may),
    'a.lines': lines(may),
    'a.date': date(may),
    'a.number': wholeNumber(may, 1, 9),
    'a.email': email(may, { none: true }),
    'a.one': one(may, ['yes', 'no']),
    'a.many': many(may, ['cat', 'dog']),
    'a.oneNote': oneWithNote(may, ['home', 'away']),
    'a.manyNote': manyWithNote(may, ['cat', 'dog']),
    'a.stages': stages(may, ['green', 'red']),
    'a.refs': references(may, 'contact'),
  },
  start: 'all',
  steps: { all: { ask: ['a.text', 'a.paragraph'], next: 'done' } },
})
const all = Object.keys(every.fields)

const sent = (pairs: readonly (readonly [string, string])[]): URLSearchParams =>
  new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value]))
const post = (asked: readonly string[], ...pairs: readonly (readonly [string, string])[]) =>
  readPost(every, asked, sent(pairs))

describe('9. what is not in the post is unchanged', () => {
  test('fields that the form did not send are not spoken of', () => {
    expect(post(all)).toEqual({ said: {}, problems: {} })
    expect(post(all, ['a.text', 'Hello'])).toEqual({ said: { 'a.text': said('Hello') }, problems: {} })
  })

  test('a field of another step, or of none, is not heard', () => {
    expect(post(['a.text'], ['a.text', 'Hello'], ['a.paragraph', 'Forged'], ['a.textual', 'Forged'])).toEqual(
      {
        said: { 'a.text': said('Hello') },
        problems: {},
      },
    )
  })

  test('a page sent blank is asked for again; beside an answer, a blank that is no must is passed over', () => {
    expect(post(['a.text', 'a.paragraph'], ['a.text', ''], ['a.paragraph', ' ']).problems).toEqual({
      'a.text': 'empty',
      'a.paragraph': 'empty',
    })
    expect(post(['a.text', 'a.paragraph'], ['a.text', 'Hello'], ['a.paragraph', ' '])).toEqual({
      said: { 'a.text': said('Hello'), 'a.paragraph': { kind: 'skipped' } },
      problems: {},
    })
    expect(post(['a.text', 'a.paragraph'], ['a.text', ''], ['a.paragraph', 'Hi']).problems).toEqual({
      'a.text': 'empty',
    })
  })
})

describe('10. the four ways out', () => {
  test.each(waysOut)('%s answers every field of the page, whatever else was sent', (way) => {
    expect(post(['a.text', 'a.date'], ['wayOut', way], ['a.text', 'half a sen'])).toEqual({
      said: { 'a.text': { kind: way }, 'a.date': { kind: way } },
      problems: {},
    })
  })

  test('a way out that there is not is none', () => {
    expect(post(['a.text'], ['wayOut', 'answer'], ['a.text', 'Hello']).said).toEqual({
      'a.text': said('Hello'),
    })
  })
})

test.each<[string, readonly (readonly [string, string])[], unknown]>([
  ['a.lines', [['a.lines', ' one \r\n\r\n two ']], ['one', 'two']],
  ['a.paragraph', [['a.paragraph', 'one\r\ntwo']], 'one\ntwo'],
  ['a.paragraph', [['a.paragraph', '1\t5 mg and 1\f5 mg']], '1\t5 mg and 1 5 mg'],
  [
    'a.date',
    [
      ['a.date.day', '7'],
      ['a.date.month', '3'],
      ['a.date.year', '1941'],
    ],
    '1941-03-07',
  ],
  ['a.number', [['a.number', '5']], 5],
  ['a.one', [['a.one', 'yes']], 'yes'],
  [
    'a.many',
    [
      ['a.many', 'cat'],
      ['a.many', 'dog'],
    ],
    ['cat', 'dog'],
  ],
  [
    'a.oneNote',
    [
      ['a.oneNote', 'home'],
      ['a.oneNote.note', ' with Meera '],
    ],
    { choice: 'home', note: 'with Meera' },
  ],
  ['a.manyNote', [['a.manyNote.note', 'a snake']], { choices: [], note: 'a snake' }],
  [
    'a.stages',
    [
      ['a.stages.green', ''],
      ['a.stages.red', 'shouting'],
      ['a.stages.red.name', ' The storm '],
    ],
    { red: 'shouting', 'red.name': 'The storm' },
  ],
  [
    'a.refs',
    [
      ['a.refs', 'item-1'],
      ['a.refs.note', ''],
    ],
    { items: ['item-1'], note: '' },
  ],
])('%s is read as its control sends it', (field, pairs, value) => {
  expect(post([field], ...pairs).said[field]).toEqual({ kind: 'answer', value })
})

test.each<[string, string, readonly (readonly [string, string])[]]>([
  ['too-long 200 3', 'a.text', [['a.text', 'x'.repeat(203)]]],
  [
    'one-only',
    'a.text',
    [
      ['a.text', 'one'],
      ['a.text', 'two'],
    ],
  ],
  [
    'one-only',
    'a.one',
    [
      ['a.one', 'yes'],
      ['a.one', 'no'],
    ],
  ],
  ['not-offered', 'a.one', [['a.one', 'maybe']]],
  [
    'not-offered',
    'a.many',
    [
      ['a.many', 'cat'],
      ['a.many', 'tiger'],
    ],
  ],
  ['choose-too', 'a.oneNote', [['a.oneNote.note', 'with Meera']]],
  [
    'not-a-date',
    'a.date',
    [
      ['a.date.day', '31'],
      ['a.date.month', '2'],
      ['a.date.year', '2026'],
    ],
  ],
  ['not-a-date', 'a.date', [['a.date.day', 'x']]],
  ['not-a-number', 'a.number', [['a.number', 'ten']]],
  ['not-between 1 9', 'a.number', [['a.number', '10']]],
  ['not-an-email-or-none', 'a.email', [['a.email', 'asha at home']]],
  ['too-many', 'a.lines', [['a.lines', 'line\n'.repeat(21)]]],
  ['unreadable', 'a.text', [['a.text', 'a\u0000b']]],
  ['unreadable', 'a.stages', [['a.stages.red', '\u0000']]],
])('%s is the problem of %s', (problem, field, pairs) => {
  expect(post([field], ...pairs)).toEqual({ said: {}, problems: { [field]: problem } })
})

test('7. what was typed comes back as it was typed, right or wrong', () => {
  const params = sent([
    ['a.text', ' half '],
    ['a.date.day', '31'],
    ['a.date.month', 'x'],
    ['other', 'no'],
    ['wayOut', 'talk'],
  ])
  expect(typedIn(['a.text', 'a.date'], params)).toEqual({
    'a.text': [' half '],
    'a.date.day': ['31'],
    'a.date.month': ['x'],
  })
})

test('an answer that is shown in its form and sent again is the same answer, for every question there is', () => {
  for (const { section: form } of [...flows.sections, flows.submission])
    for (const [name, value] of Object.entries(sampleAnswers(form))) {
      const field = form.fields[name]
      if (!field) throw new Error(`no field ${name}`)
      const shown = typedFor(field, name, said(value))
      const params = sent(
        Object.entries(shown).flatMap(([key, values]) => values.map((one) => [key, one] as const)),
      )
      expect(readPost(form, [name], params).said[name], name).toEqual(said(value))
    }
})

test('whatever is posted is said, a problem, or unchanged, and never a throw', () => {
  const names = fc.constantFrom(
    ...all.flatMap((name) => [name, `${name}.note`, `${name}.day`, `${name}.red`]),
    'wayOut',
  )
  const pair = fc.tuple(
    names,
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('yes', 'cat', '3', '', 'talk')),
  )
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const { said: heard, problems } = readPost(every, all, sent(pairs))
      for (const [name, answer] of Object.entries(heard)) {
        expect(problems[name]).toBeUndefined()
        if (answer.kind === 'answer') expect(field(name)?.schema.safeParse(answer.value).success).toBe(true)
      }
      for (const problem of Object.values(problems)) expect(problem).toMatch(/^[a-z-]+$/)
    }),
    { numRuns: 1000, seed: 3 },
  )
})

const field = (name: string) => Object.entries(every.fields).find(([one]) => one === name)?.[1]

test('a post is gone through as often as there are fields on the page, however many names it brings', () => {
  const timesGoneThrough = (names: number): number => {
    const post = new Counted(Array.from({ length: names }, (_, index) => [`a.text.${index}`, 'x']))
    readPost(every, ['a.text', 'a.many', 'a.date'], post)
    typedIn(['a.text', 'a.many', 'a.date'], post)
    return post.looks
  }
  expect(timesGoneThrough(2000)).toBe(timesGoneThrough(2))
})

/** Every look for one name, and every way through them all. */
class Counted extends URLSearchParams {
  looks = 0
  override [Symbol.iterator]() {
    this.looks += 1
    return super[Symbol.iterator]()
  }
  override keys() {
    this.looks += 1
    return super.keys()
  }
  override get(name: string) {
    this.looks += 1
    return super.get(name)
  }
  override getAll(name: string) {
    this.looks += 1
    return super.getAll(name)
  }
}

test.each(['27', '948', '3'])('the year %s of a day is asked for with four digits', (year) => {
  const pairs = [
    ['a.date.day', '27'],
    ['a.date.month', '3'],
    ['a.date.year', year],
  ] as const
  expect(post(['a.date'], ...pairs).problems).toEqual({ 'a.date': 'year-of-four' })
})
