import { describe, expect, test } from 'vitest'
import { may } from '#src/plan/access.ts'
import { allows, type Status, statusAfter, statuses } from '#src/plan/lifecycle.ts'
import { publicationOf } from '#src/plan/reads/projection.ts'
import { shapes } from '#src/plan/upcast.ts'
import { answers, later, people, submitted } from '#test/kit/a-plan.ts'
import { approvedByNadia, opened, ready } from '#test/kit/a-review.ts'

const ways: readonly (readonly [Status, string, Status])[] = [
  ['draft', 'Submitted', 'submitted'],
  ['draft', 'Withdrawn', 'withdrawn'],
  ['submitted', 'ReviewOpened', 'in-review'],
  ['submitted', 'Withdrawn', 'withdrawn'],
  ['in-review', 'Returned', 'returned'],
  ['in-review', 'Approved', 'approved'],
  ['in-review', 'Withdrawn', 'withdrawn'],
  ['returned', 'Submitted', 'submitted'],
  ['returned', 'Withdrawn', 'withdrawn'],
  ['approved', 'Answered', 'draft'],
  ['approved', 'ItemAdded', 'draft'],
  ['approved', 'ItemRemoved', 'draft'],
  ['approved', 'ItemRestored', 'draft'],
  ['approved', 'Submitted', 'submitted'],
  ['approved', 'Withdrawn', 'withdrawn'],
  ['withdrawn', 'Submitted', 'submitted'],
]

test.each(ways)('%s: %s leads to %s', (from, fact, to) => {
  expect(statusAfter(from, fact)).toBe(to)
  expect(allows(from, fact)).toBe(true)
})

test('every other fact leaves every status as it is, and is not allowed where it would have to change it', () => {
  for (const status of statuses)
    for (const fact of Object.keys(shapes))
      if (!ways.some(([from, by]) => from === status && by === fact)) {
        expect(statusAfter(status, fact), `${status} after ${fact}`).toBe(status)
        expect(allows(status, fact)).toBe(false)
      }
})

test('every status is reached, and none is a dead end', () => {
  expect(new Set(ways.map(([, , to]) => to))).toEqual(new Set(statuses))
  expect(new Set(ways.map(([from]) => from))).toEqual(new Set(statuses))
})

test('a contact put back after the approval makes a draft that can be handed over', () => {
  const place = { voice: 'person', section: 'contacts', at: ['contact', 'one-contact'] } as const
  const without = ready({ kind: 'ItemRemoved', ...place })
  const back = later({ ...without, status: 'approved' }, { kind: 'ItemRestored', ...place })
  expect(back.status).toBe('draft')
})

describe('RULE-CON-2: a withdrawal lasts until the next approval, not the next hand-over', () => {
  const approved = approvedByNadia(ready())
  const withdrawn = later(approved, { kind: 'Withdrawn' })
  const owen = { kind: 'viewer', id: people.medic.id, name: 'Mo Field', service: '', jobRole: '' } as const

  test('withdrawing hides what was approved', () => {
    expect(publicationOf(withdrawn)?.withdrawnAt).toBe(withdrawn.changedAt)
    expect(may(owen, 'read-approved', approved)).toBe(true)
    expect(may(owen, 'read-approved', withdrawn)).toBe(false)
  })

  test('handing over again, being read again and being sent back show nobody what was approved before', () => {
    const again = later(withdrawn, answers('matters', { 'matters.value': 'New' }), submitted)
    for (const plan of [again, later(again, opened), later(again, opened, { kind: 'Returned' })]) {
      expect(publicationOf(plan)?.withdrawnAt).toBe(withdrawn.changedAt)
      expect(may(owen, 'read-approved', plan)).toBe(false)
    }
  })

  test('the next approval shows the new version', () => {
    const again = later(withdrawn, submitted, opened)
    const renewed = approvedByNadia(again)
    expect(publicationOf(renewed)).toMatchObject({ version: 2, withdrawnAt: undefined })
    expect(may(owen, 'read-approved', renewed)).toBe(true)
  })
})
