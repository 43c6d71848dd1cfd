import { expect, test } from 'vitest'
import type { Plan } from '#src/plan/plan.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { answers, type Happened, later } from '#test/kit/a-plan.ts'
import { approvedByNadia, ready } from '#test/kit/a-review.ts'

const peter = { at: ['contact', 'peter'] } as const
const added = { kind: 'ItemAdded', voice: 'person', section: 'contacts' } as const
const named = (id: string, name: string, roles: readonly string[]): readonly Happened[] => [
  { ...added, at: ['contact', id] },
  answers('contacts', { 'contact.name': name, 'contact.relationship': 'sibling' }, { at: ['contact', id] }),
  answers('contacts', { 'contact.roles': roles }, { at: ['contact', id] }),
  ...(roles.includes('do-not-contact')
    ? []
    : [answers('contacts', { 'contact.phones': ['01632 960 111'] }, { at: ['contact', id] })]),
]
const approved = approvedByNadia(ready(...named('peter', 'Peter Tate', ['emergency-contact'])))
const removed = (id = 'peter', voice: 'person' | 'team' = 'person') =>
  ({ kind: 'ItemRemoved', voice, section: 'contacts', at: ['contact', id] }) as const
const restored = { kind: 'ItemRestored', voice: 'person', section: 'contacts', ...peter } as const
const asked = (...facts: readonly Happened[]) => publicationOf(later(approved, ...facts))?.changeAsked
const barring = answers('contacts', { 'contact.roles': ['do-not-contact'] }, peter)

test('the item stands in the approved version, and nothing is asked of it yet', () => {
  expect(approved.approved?.content.entries.some(({ item }) => item === 'peter')).toBe(true)
  expect(asked()).toEqual([])
})

test('what the person took out of the approved version is a change, until they put it back', () => {
  expect(asked(removed())).toMatchObject([{ field: 'contact', item: 'peter', isGone: true }])
  expect(asked(removed(), restored)).toEqual([])
  expect(asked(removed('peter', 'team'))).toEqual([])
  expect(asked(...named('gerald', 'Gerald Price', ['neighbour']), removed('gerald'))).toEqual([])
})

test('whoever the person does not want rung any more is named by the item, also where another item bars them', () => {
  expect(asked(barring)).toMatchObject([{ item: 'peter', bars: ['peter'] }])
  const again = asked(...named('other', 'PETER TATE', ['do-not-contact'])) ?? []
  expect(again.flatMap(({ bars = [] }) => bars)).toContain('peter')
  expect(again.flatMap(({ bars = [] }) => bars)).toContain('other')
  expect(
    (asked(answers('contacts', { 'contact.roles': ['lives-with'] }, peter)) ?? [])[0],
  ).not.toHaveProperty('bars')
})

test('who was barred in the approved version is no news', () => {
  const before: Plan = approvedByNadia(
    ready(
      ...named('peter', 'Peter Tate', ['emergency-contact']),
      ...named('gerald', 'Gerald Price', ['do-not-contact']),
    ),
  )
  const changed = later(
    before,
    answers('contacts', { 'contact.roles': ['do-not-contact', 'lives-with'] }, { at: ['contact', 'gerald'] }),
  )
  expect(publicationOf(changed)?.changeAsked[0]).not.toHaveProperty('bars')
})

test('new words that may refuse a treatment are marked so, and no others', () => {
  const feared = (text: string) => asked(answers('matters', { 'matters.fear': text }))
  expect(feared('I do not want CPR any more')).toMatchObject([{ field: 'matters.fear', mayRefuse: true }])
  expect(feared('The stairs')?.[0]).not.toHaveProperty('mayRefuse')
})

test('new words about CPR are marked so, for it or against it, and no others', () => {
  const feared = (text: string) => asked(answers('matters', { 'matters.fear': text }))
  expect(feared('If my heart stops I want CPR')).toMatchObject([{ speaksOf: ['cpr'] }])
  expect(feared('I do not want CPR any more')).toMatchObject([{ speaksOf: ['cpr'] }])
  expect(feared('The stairs')?.[0]).not.toHaveProperty('speaksOf')
})
