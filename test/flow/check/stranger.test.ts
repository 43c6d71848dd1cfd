import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { strangerProblems } from '#src/flow/check/stranger.ts'
import { listOf } from '#src/flow/controls/list.ts'
import { many, text } from '#src/flow/fields.ts'
import type { Layout } from '#src/flow/layout.ts'
import type { Section } from '#src/flow/section.ts'
import type { Stranger, StrangersCheck } from '#src/flow/stranger.ts'
import { everyone, sectionOf } from '#test/kit/a-form-to-check.ts'

const asking = (fields: Section['fields'], more: Section['fields'] = {}, id = 'sample'): Section => ({
  ...sectionOf({ ...fields, ...more }, { first: { ask: Object.keys(fields), next: 'done' } }),
  id,
})
const item = asking({ name: text(everyone), doing: many(everyone, ['ring', 'wait']) }, {}, 'one-friend')
const section = asking(
  { key: text(everyone), friends: listOf(everyone, item, 5), theirs: text({ ...everyone, by: ['K'] }) },
  { lost: text(everyone) },
)
const layout: Layout = {
  banner: [],
  parts: [
    {
      id: 'one',
      holds: [{ draw: 'rows', rows: ['key', 'name', 'doing', 'lost', 'theirs'].map((field) => ({ field })) }],
    },
  ],
}
const check = (one: Partial<StrangersCheck>): StrangersCheck => ({
  id: 'door',
  about: 'door',
  finds: [{ field: 'key' }],
  asks: 'key',
  ...one,
})
const words = { door: { question: 'Could they get in?', nothing: 'No.' } }
const problems = (checks: readonly StrangersCheck[], said: Stranger['words'] = words) =>
  strangerProblems([section], layout, { checks, words: said })
const kinds = (checks: readonly StrangersCheck[], said?: Stranger['words']) => [
  ...new Set(problems(checks, said).map(({ kind, field, detail }) => [kind, field ?? detail].join(' '))),
]

test('the checks that there are look for what is asked, on every pathway', () => {
  const sections = flows.sections.map((form) => form.section)
  expect(strangerProblems(sections, flows.urgentPage.layout, flows.stranger)).toEqual([])
})

test('a check of what a step asks, that leads there, is sound', () => {
  expect(problems([check({})])).toEqual([])
  const inItems = {
    field: 'doing',
    has: ['ring'],
    each: true,
    unless: { field: 'doing', has: ['wait'] },
  } as const
  expect(problems([check({ finds: [inItems], asks: 'friends' })])).toEqual([])
})

test.for([
  ['a field that no form has', { finds: [{ field: 'gone' }, { field: 'key' }] }, 'never-asked gone'],
  ['a field that no step asks', { finds: [{ field: 'lost' }, { field: 'key' }] }, 'never-asked lost'],
  [
    'a field beside it that no step asks',
    { finds: [{ field: 'name', beside: 'lost' }, { field: 'key' }] },
    'never-asked lost',
  ],
  [
    'what the page of the night does not show',
    { finds: [{ field: 'friends' }, { field: 'key' }] },
    'checks-in-vain friends',
  ],
  ['every item of no list', { finds: [{ field: 'key', each: true }] }, 'checks-in-vain key'],
  ['a choice that there is not', { finds: [{ field: 'doing', has: ['sing'] }] }, 'unknown-choice doing'],
] as const)('a check that looks for %s is a problem', ([, one, problem]) => {
  expect(kinds([check(one)])).toContain(problem)
})

test.for([
  ['clinicians alone', 'theirs'],
  ['people of one of several friends', 'name'],
  ['nobody', 'gone'],
] as const)('a check that leads to a question of %s is a problem on every pathway', ([, asks]) => {
  expect(problems([check({ asks })]).map(({ detail }) => detail)).toEqual(
    ['eol', 'frailty', 'ltc', 'mhc', 'ld', 'cyp'].map((pathway) => `${pathway}: ${asks}`),
  )
})

test('what a pathway is not asked is found by nobody on it', () => {
  const quiet = asking({ key: text({ ...everyone, need: 'OOO-OO' }) })
  const found = strangerProblems([quiet], layout, { checks: [check({})], words })
  expect(found.map(({ detail }) => detail)).toEqual(['mhc: key'])
})

test('a check without words, without a last one for all, or behind one for all is a problem', () => {
  expect(kinds([check({})], {})).toEqual(['missing-words '])
  const when = { 'given.pathway': { has: 'mhc' } } as const
  expect(kinds([check({ when })])).toEqual(['checks-in-vain door'])
  expect(kinds([check({}), check({ when })])).toContain('checks-in-vain door')
  expect(kinds([check({ when }), check({})])).toEqual([])
})
