import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { checkLayout } from '#src/flow/check/places.ts'
import { listOf } from '#src/flow/controls/list.ts'
import { date, many, paragraph, text } from '#src/flow/fields.ts'
import type { Block, Layout } from '#src/flow/layout.ts'
import type { Field, Section } from '#src/flow/section.ts'
import { everyone, sectionOf } from '#test/kit/a-form-to-check.ts'

const front = { ...everyone, front: true } as const
const asking = (fields: Readonly<Record<string, Field>>): Section =>
  sectionOf(fields, { first: { ask: Object.keys(fields), next: 'done' } })
const laid = (...holds: readonly Block[]): Layout => ({ banner: [], parts: [{ id: 'one', holds }] })
const rows = (...fields: readonly string[]): Block => ({
  draw: 'rows',
  rows: fields.map((field) => ({ field })),
})

describe('check of the page that urgent care reads', () => {
  test('finds nothing wrong with the forms and the layout that there are', () => {
    const forms = [...flows.sections, flows.submission, flows.approval, flows.urgentAccess]
    expect(
      checkLayout(
        forms.map(({ section }) => section),
        flows.urgentPage.layout,
      ),
    ).toEqual([])
  })

  test.for([
    ['a person', everyone.by],
    ['clinicians alone', ['K']],
    ['senior clinicians alone', ['K1']],
  ] as const)('a front field of %s has to have a place', ([, by]) => {
    const section = asking({ 'new.decision': text({ ...front, by }), 'new.other': text({ ...everyone, by }) })
    const lost = { kind: 'no-urgent-place', form: 'sample', field: 'new.decision' }
    expect(checkLayout([section], laid())).toEqual([lost])
    expect(checkLayout([section], laid(rows('new.decision')))).toEqual([])
  })

  test('a place in the banner is a place, and one is enough', () => {
    const section = asking({ born: date({ ...front, mark: 'birth-date' }) })
    expect(checkLayout([section], { ...laid(), banner: ['birth-date'] })).toEqual([])
    const twice = [{ kind: 'two-urgent-places', form: 'sample', field: 'born' }]
    expect(checkLayout([section], { ...laid(rows('born')), banner: ['birth-date'] })).toEqual(twice)
    expect(checkLayout([section], laid(rows('born'), rows('born')))).toEqual(twice)
  })

  const item = asking({ name: text(front), rank: text(everyone), doing: many(front, ['x']) })
  const bar = { doing: { has: 'x' } } as const
  const listed = asking({ people: listOf(front, { ...item, id: 'one-of-them', barred: bar }, 9) })
  const people = {
    draw: 'people',
    list: 'people',
    name: 'name',
    order: 'rank',
    rows: [{ field: 'doing' }],
    barred: { field: 'doing', has: ['x'], rows: [{ field: 'doing' }] },
    absent: 'none',
    barredElsewhere: 'none',
    namedElsewhere: 'none',
    titles: [],
    notKnown: 'none',
  } as const
  const warning = {
    draw: 'holders',
    as: 'warning',
    list: 'people',
    name: 'name',
    who: { field: 'doing', has: ['x'] },
    label: 'none',
    known: [],
  } as const
  test('a list and the fields of its items are placed by the list’s own part; what it names again is no second place', () => {
    expect(checkLayout([listed], laid(warning, people))).toEqual([])
    expect(checkLayout([listed], laid(warning, { ...people, rows: [] }))).toEqual([
      { kind: 'no-urgent-place', form: 'sample/one-of-them', field: 'doing' },
    ])
  })

  const doing = many(front, ['x', 'y'])
  const barring = sectionOf({ name: text(front), rank: text(everyone), doing }, item.steps, {
    id: 'one-of-them',
    barred: bar,
  })
  const barringList = asking({ people: listOf(front, barring, 9) })
  test.for([
    ['the same answer', people, warning, []],
    ['no warning of them', people, rows(), ['barred-otherwise']],
    [
      'another answer leaves them out',
      { ...people, barred: { field: 'doing', has: ['y'] } },
      warning,
      ['barred-otherwise'],
    ],
    [
      'another answer warns of them',
      people,
      { ...warning, who: { field: 'doing', has: ['y'] } },
      ['barred-otherwise'],
    ],
    [
      'a misspelt answer',
      { ...people, barred: { field: 'doing', has: ['ex'] } },
      warning,
      ['unknown-choice', 'barred-otherwise'],
    ],
  ] as const)('who must not be rung is told by the form’s own answer: %s', ([, rung, warned, kinds]) => {
    expect(checkLayout([barringList], laid(rung, warned)).map(({ kind }) => kind)).toEqual(kinds)
  })

  test.for(['cpr', 'refusals', 'do-not-call', 'stay-away'])(
    'what must not be got wrong stands before anything else: "%s" below it is told',
    (id) => {
      const { layout } = flows.urgentPage
      const its = layout.parts.filter((part) => part.id === id)
      const others = layout.parts.filter((part) => part.id !== id)
      const below = others.findIndex((part) => part.id === 'crises') + 1
      const forms = [...flows.sections, flows.submission, flows.approval].map(({ section }) => section)
      expect(checkLayout(forms, { ...layout, parts: others.toSpliced(below, 0, ...its) })).toContainEqual({
        kind: 'warning-below',
        form: 'urgent',
        detail: id,
      })
    },
  )

  test.for([
    ['leaves them out', laid(people)],
    ['warns of them', laid(rows('people'), rows('doing'), warning)],
  ] as const)('whom no form bars, no page bars: one that %s is told', ([, layout]) => {
    const barringNobody = asking({ people: listOf(front, { ...item, id: 'one-of-them' }, 9) })
    const told = { kind: 'barred-otherwise', form: 'sample/one-of-them', field: 'people' }
    expect(checkLayout([barringNobody], layout)).toContainEqual(told)
  })

  test('a row that names no field, or a field that stands elsewhere, is told', () => {
    const unknown = (field: string) => ({ kind: 'unknown-field', form: 'urgent', field })
    expect(checkLayout([asking({ a: paragraph(everyone) })], laid(rows('a', 'b')))).toEqual([unknown('b')])
    expect(checkLayout([listed], laid(warning, people, rows('rank')))).toEqual([
      { kind: 'two-urgent-places', form: 'sample/one-of-them', field: 'rank' },
      unknown('rank'),
    ])
    const barred = { ...people.barred, field: 'gone' }
    const otherwise = { kind: 'barred-otherwise', form: 'sample/one-of-them', field: 'people' }
    expect(checkLayout([listed], laid(warning, { ...people, barred }))).toEqual([unknown('gone'), otherwise])
  })

  test('a line that says of two things that they are not held is refused once a form asks one of them', () => {
    const section = asking({ 'rec.cpr.decision': text({ ...everyone, by: ['K'] }) })
    const layout = laid({
      draw: 'not-held',
      as: 'warning',
      lines: [{ says: 'cpr', until: ['rec.cpr.decision', 'rec.cpr.reason'] }],
    })
    expect(checkLayout([section], layout)).toEqual([
      { kind: 'held-in-part', form: 'sample', field: 'rec.cpr.decision', detail: 'cpr' },
    ])
    expect(checkLayout([asking({ a: text(everyone) })], layout)).toEqual([])
  })
})
