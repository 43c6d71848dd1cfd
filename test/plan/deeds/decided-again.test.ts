import { expect, test } from 'vitest'
import { approving, decided, talk, whole } from '#test/kit/a-cpr-decision.ts'
import { factsOf, refusalOf } from '#test/kit/a-plan.ts'
import { ready } from '#test/kit/a-review.ts'

test('RULE-CPR-2: a decision that is answered again after the talk asks for a new one, which may be recorded or signed for', () => {
  const before = decided(ready(), whole)
  expect(refusalOf(approving(before))).toBe('accepted')
  const again = decided(before, {
    'rec.cpr.decision': 'for-cpr',
    'rec.cpr.reason': {
      choice: 'reversal',
      note: 'Her heart has recovered, and she wants to be brought back.',
    },
    'rec.cpr.endorsedBy': 'yes',
  })
  const asked = approving(again, { acknowledges: ['RULE-CPR-3'] })
  expect(asked).toMatchObject({ refusal: { kind: 'unacknowledged', rules: ['RULE-REC-13'] } })
  const signed = factsOf(approving(again, { acknowledges: ['RULE-CPR-3', 'RULE-REC-13'] }))
  expect(JSON.stringify(signed)).toContain('answered again after the talk')
  const talked = decided(again, {
    'rec.cpr.discussedPerson': talk('talked', { on: '2026-03-01', what: 'She is glad of it.' }),
    'rec.cpr.endorsedBy': 'yes',
  })
  expect(refusalOf(approving(talked, { acknowledges: ['RULE-CPR-3'] }))).toBe('accepted')
})
