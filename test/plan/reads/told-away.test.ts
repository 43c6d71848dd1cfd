import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Fact } from '#src/plan/facts.ts'
import { practiceId } from '#src/plan/ids.ts'
import { fold, unstarted } from '#src/plan/plan.ts'
import { toldAway } from '#src/plan/reads/told-away.ts'
import { aChange, approved, ashasPlan, started } from '#test/kit/a-change.ts'

const larkfield = practiceId('larkfield')
const handedOver: Fact = { kind: 'Submitted', practice: larkfield }
const suspended: Fact = { kind: 'Suspended', reason: 'An operation', until: '2026-04-01' }
const closed = (because: 'died' | 'moved' | 'no-longer-wanted'): Fact => ({ kind: 'Closed', because })
const approvedFirst: readonly Fact[] = [started, handedOver, { kind: 'ReviewOpened' }, approved(1)]

const told = (...facts: readonly Fact[]) => {
  const { after } = aChange(unstarted(ashasPlan, flows), [...approvedFirst, ...facts])
  return toldAway(fold(after, []))
}

test.each([
  ['suspended', [suspended], { as: 'suspended', until: '2026-04-01', practice: larkfield }],
  ['closed because she died', [closed('died')], { as: 'closed', until: undefined, practice: larkfield }],
  ['suspended, then closed when she moved', [suspended, closed('moved')], { as: 'closed', until: undefined }],
] as const)('that a plan is %s is told, with whom to ask', (_, facts, expected) => {
  expect(told(...facts)).toMatchObject(expected)
})

test.each<[string, readonly Fact[]]>([
  ['is current', []],
  ['is current again', [suspended, { kind: 'Resumed' }]],
  ['she stopped sharing', [{ kind: 'Withdrawn' }]],
  ['she does not want', [closed('no-longer-wanted')]],
  ['she stopped sharing before it was closed', [{ kind: 'Withdrawn' }, closed('died')]],
  [
    'she stopped sharing, handed over again, and that was closed unapproved',
    [{ kind: 'Withdrawn' }, handedOver, closed('died')],
  ],
  ['another plan replaced', [{ kind: 'Superseded', by: ashasPlan }]],
  ['was made in error', [{ kind: 'EnteredInError', reason: 'Another person' }]],
])('RULE-CON-2: nothing is told of a plan that %s', (_, facts) => {
  expect(told(...facts)).toBeUndefined()
})

test('what was approved again after sharing was stopped is told like any other', () => {
  const again: readonly Fact[] = [handedOver, { kind: 'ReviewOpened' }, approved(2)]
  expect(told({ kind: 'Withdrawn' }, ...again, suspended)).toMatchObject({ as: 'suspended' })
})
