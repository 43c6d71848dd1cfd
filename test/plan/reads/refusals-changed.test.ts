import { expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import type { Fact } from '#src/plan/facts.ts'
import { fold, type Plan } from '#src/plan/plan.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { refusalsChanged, refusalsGone } from '#src/plan/reads/refusals-changed.ts'
import { approvedByNadia, ready } from '#test/kit/a-review.ts'

const approved = approvedByNadia(ready())
const person = { id: 'account-asha', name: 'Asha', role: 'patient' }

const told = (plan: Plan, ...facts: readonly Fact[]): Plan =>
  fold(
    plan,
    facts.map((fact, index) => ({ version: plan.version + index + 1, at: plan.changedAt, by: person, fact })),
  )

const saidIn = (item: string | undefined, field = 'crisis.notHelpful'): Fact => ({
  kind: 'Answered',
  voice: 'person',
  section: 'crisis',
  at: item === undefined ? [] : ['crisis', item],
  step: 'not-helpful',
  said: { [field]: { kind: 'answer', value: 'Other words' } },
  asked: { [field]: '' },
  flow: 'one-crisis@1',
})

const refusal = (item: string | undefined, field = 'crisis.notHelpful'): Entry => ({
  section: 'crisis',
  field,
  ...(item === undefined ? {} : { list: 'crisis', item, at: ['crisis', item, field] }),
  question: '',
  class: 'W',
  clinical: false,
  said: { kind: 'answer', value: 'No drip' },
  shown: ['No drip'],
  saidBy: { name: 'Asha', voice: 'person' },
  saidAt: '',
  flow: '',
  refusal: { readBy: 'Nadia', at: '' },
})

const withRefusals = (...entries: readonly Entry[]): Plan => {
  if (!approved.approved) throw new Error('it was approved')
  const content = { ...approved.approved.content, entries }
  return { ...approved, approved: { ...approved.approved, content } }
}

test('a new version would lose a refusal whose question was left, or answered with what refuses nothing, and no other', () => {
  const plan = withRefusals(refusal(undefined, 'about.pleaseDont'))
  const says = (said: Extract<Fact, { kind: 'Answered' }>['said'][string]): Fact => ({
    ...{ kind: 'Answered', voice: 'person', section: 'about', at: [], step: 'please-dont', flow: 'about@1' },
    ...{ said: { 'about.pleaseDont': said }, asked: { 'about.pleaseDont': '' } },
  })
  const gone = (...facts: readonly Fact[]) => refusalsGone(told(plan, ...facts)).length
  expect(gone()).toBe(0)
  expect(gone(says({ kind: 'skipped' }))).toBe(1)
  expect(gone(says({ kind: 'answer', value: 'Please bring tea' }))).toBe(1)
  expect(gone(says({ kind: 'answer', value: 'Do not ventilate me, ever' }))).toBe(0)
})

test('a refusal in an item of a list is changed by other words in that item, and by no others', () => {
  const plan = withRefusals(refusal('i1'), refusal('i2'), refusal(undefined, 'about.pleaseDont'))
  const changedIn = (...facts: readonly Fact[]) =>
    refusalsChanged(told(plan, ...facts)).map(({ entry }) => entry.item ?? entry.field)
  expect(changedIn()).toEqual([])
  expect(changedIn(saidIn('i1'))).toEqual(['i1'])
  expect(changedIn(saidIn('i2'))).toEqual(['i2'])
  expect(changedIn(saidIn('i1'), saidIn('i2'))).toEqual(['i1', 'i2'])
  expect(changedIn(saidIn('i1'), saidIn('i1'))).toEqual(['i1'])
  expect(changedIn(saidIn('i3'))).toEqual([])
  expect(changedIn(saidIn(undefined, 'about.pleaseDont'))).toEqual(['about.pleaseDont'])
})

test('the page of urgent care is told in which item', () => {
  expect(publicationOf(told(approved, saidIn('i2')))?.changeAsked).toMatchObject([
    { field: 'crisis.notHelpful', item: 'i2' },
  ])
})
