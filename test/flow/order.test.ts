import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { earlyProblems, orderProblems, tonightProblems } from '#src/flow/check/order.ts'
import { inOrder, pagesTonight, type ReadingOrder } from '#src/flow/order.ts'
import type { Given } from '#src/flow/section.ts'

const given: Given = { pathway: ['eol'], role: 'patient', age: 'adult', nation: 'england' }
const order: ReadingOrder = [
  { when: { 'plan.worryAbout': { is: 'place' } }, first: ['places', 'health'] },
  { when: { 'given.pathway': { has: 'eol' } }, first: ['crisis'] },
]
const ids = (live: Parameters<typeof inOrder>[2]['live'], one = order) =>
  inOrder(flows.sections, one, { given, live, measures: {} }).map(({ section }) => section.id)
const registered = flows.sections.map(({ section }) => section.id)

test('the first reason that holds says which chapters come first, and the others keep their order', () => {
  const place = { 'plan.worryAbout': { kind: 'answer', value: 'place' } } as const
  expect(ids(place).slice(0, 3)).toEqual(['places', 'health', 'start'])
  expect(ids({})[0]).toBe('crisis')
  expect(ids({}, [])).toEqual(registered)
})

test.each([
  ['sudden', ['ltc'], ['start', 'crisis', 'contacts', 'health']],
  ['sudden', ['frailty'], ['start', 'crisis', 'contacts', 'about']],
  ['helper', ['frailty'], ['start', 'contacts', 'home', 'about']],
  [undefined, ['ltc'], ['start', 'crisis', 'health', 'contacts']],
  [undefined, ['frailty'], ['start', 'about', 'contacts', 'communication']],
  [undefined, ['ltc', 'mhc'], ['start', 'crisis', 'contacts', 'about']],
  [undefined, ['eol'], registered.slice(0, 4)],
] as const)('what is about %s, in a plan for %j, begins with %j', (about, pathway, first) => {
  const live = about === undefined ? {} : { 'plan.worryAbout': { kind: 'answer', value: about } as const }
  const read = inOrder(flows.sections, flows.order, { given: { ...given, pathway }, live, measures: {} })
  expect(read.map(({ section }) => section.id).slice(0, 4)).toEqual(first)
})

test('no chapter is lost or doubled by an order', () => {
  for (const { first } of flows.order)
    expect(ids({}, [{ when: {}, first }]).toSorted()).toEqual(registered.toSorted())
})

test('an order that names a chapter twice, or reads what no chapter answers, is found', () => {
  const sections = flows.sections.map(({ section }) => section)
  expect(orderProblems(sections, [{ when: {}, first: ['crisis', 'crisis'] }])).toHaveLength(1)
  expect(orderProblems(sections, [{ when: { 'given.role': { is: 'carer' } }, first: [] }])).toHaveLength(1)
  expect(orderProblems(sections, flows.order)).toEqual([])
})

test('a page for tonight that is not there, asks nothing, or is for a reason that nobody gives, is refused', () => {
  const sections = flows.sections.map(({ section }) => section)
  expect(tonightProblems(sections, [...flows.tonight, { when: {}, pages: flows.headOfPaper }])).toEqual([])
  const pages = [
    { section: 'about', step: 'no-such-page' },
    { section: 'communication', step: 'of-needs' },
  ]
  const broken = tonightProblems(sections, [{ when: { 'no.such': { is: 'a' } }, pages }])
  expect(broken.map(({ detail }) => detail)).toEqual([
    'about/no-such-page',
    'communication/of-needs',
    'no.such',
  ])
})

test('what is asked early and is no page, or comes behind one of a later chapter, is refused', () => {
  const sections = flows.sections.map(({ section }) => section)
  expect(earlyProblems(sections, flows.early)).toEqual([])
  const pages = [{ when: {}, pages: [{ section: 'communication', step: 'no-such-page' }] }]
  const broken = earlyProblems(sections, { after: { section: 'about', step: 'support' }, pages })
  expect(broken.map(({ detail }) => detail)).toEqual(['communication/no-such-page', 'about'])
})

test('each door has pages for tonight: three that the person is asked, or the three of something sudden', () => {
  for (const door of ['sudden', 'care', 'place', 'people', 'helper', 'other']) {
    const live = { 'plan.worryAbout': { kind: 'answer', value: door } as const }
    const pages = pagesTonight(flows.tonight, { given, live, measures: {} })
    expect(pages.length >= 3, door).toBe(door !== 'sudden')
  }
  const helps = pagesTonight(flows.tonight, { given: { ...given, role: 'carer' }, live: {}, measures: {} })
  expect(helps).toHaveLength(3)
})
