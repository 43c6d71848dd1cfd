import { expect, test } from 'vitest'
import { answers, factsOf, later, people, refusalOf, submitted, told, when } from '#test/kit/a-plan.ts'
import { allAccepted, approvedByNadia, approveNow, opened, ready } from '#test/kit/a-review.ts'

const { nadia } = people
const suspended = later(
  approvedByNadia(ready()),
  told(nadia, { kind: 'Suspended', reason: 'An operation', until: '2026-03-09' }),
)
const waiting = allAccepted(
  later(suspended, answers('matters', { 'matters.value': 'The sea' }), submitted, opened),
)
const approved = (suspension: 'lift' | 'keep') =>
  later(
    waiting,
    ...factsOf(when(waiting, nadia, { ...approveNow(waiting), suspension })).map((fact) => told(nadia, fact)),
  )

test('an approval never undoes a suspension unasked', () => {
  expect(refusalOf(when(waiting, nadia, approveNow(waiting)))).toBe('suspension-unsaid')
})

test('who approves lifts the suspension with this version, or keeps it, for the reason that stood', () => {
  expect(approved('lift')).toMatchObject({ status: 'approved', away: undefined, approved: { version: 2 } })
  expect(approved('keep')).toMatchObject({
    status: 'suspended',
    away: { as: 'suspended' },
    suspended: { reason: 'An operation', until: '2026-03-09' },
    approved: { version: 2 },
  })
})

test('what was never suspended is approved without a word about it', () => {
  const plan = ready()
  const facts = factsOf(when(plan, nadia, { ...approveNow(plan), suspension: 'keep' }))
  expect(facts.map(({ kind }) => kind)).not.toContain('Suspended')
})
