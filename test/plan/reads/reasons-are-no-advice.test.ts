import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Json } from '#src/flow/json.ts'
import { sectionsIn } from '#src/flow/spot.ts'
import { contradictionsIn } from '#src/plan/reads/contradictions.ts'
import { opposedIn } from '#src/plan/reads/opposed.ts'
import { answers, people, told } from '#test/kit/a-plan.ts'
import { ready } from '#test/kit/a-review.ts'

const fears = answers('matters', {
  'matters.fear': 'I do not want CPR. I do not want to go to hospital. No intensive care, no dialysis.',
})
const draftWith = (said: Readonly<Record<string, Json>>, section: string) =>
  ready(fears, told(people.owen, answers(section, said, { voice: 'team' })))
const advisedIn = (said: Readonly<Record<string, Json>>, section = 'recommendations') =>
  opposedIn(draftWith(said, section)).map(({ id, advised }) => [id, ...advised.map(({ field }) => field)])

const talk = (what: string) => ({
  rows: [{ id: 'row-1', said: { outcome: 'talked', on: '2026-02-26', what } }],
  none: false,
})
const decided = (choice: string, note: string, decision = 'not-for-cpr') => ({
  'rec.cpr.decision': decision,
  'rec.cpr.decidedOn': '2026-02-27',
  'rec.cpr.reason': { choice, note },
  'rec.cpr.discussedPerson': talk('I told her what CPR is and what a hospital would do.'),
})

test.each([
  ['would-not-work', 'Her heart is too weak for it.'],
  ['burdens-outweigh', 'CPR would break her ribs and leave her worse than now.'],
  ['burdens-outweigh', 'She would be admitted to hospital and need a breathing machine after it.'],
  ['adrt', 'CPR is named in what she signed in 2024 before a witness.'],
  ['shared-wish', 'Resuscitation would only prolong her dying, she says.'],
  ['best-interests', 'Compressions would hurt her, and she cannot weigh it.'],
])('a decision against CPR is no advice to attempt it, whatever words its reason has: %s, “%s”', (...why) => {
  expect(advisedIn(decided(...why))).toEqual([])
})

test.each([
  ['would-not-work', 'He agrees that CPR would not work for him now.'],
  ['shared-wish', 'She accepts that CPR will only prolong her dying.'],
  ['burdens-outweigh', 'His son wants us to know that CPR would break his ribs.'],
])('nor is such a reason heard as asking for it: %s, “%s”', (...why) => {
  const ids = contradictionsIn(draftWith(decided(...why), 'recommendations')).map(({ id }) => id)
  expect(ids).not.toContain('apart-cpr')
})

test('a decision for CPR speaks by itself', () => {
  const heard = [['cpr', 'rec.cpr.decision']]
  expect(advisedIn(decided('reversal', 'The heart was mended in May.', 'for-cpr'))).toEqual(heard)
})

test.each([
  ['not-recommended', 'She was frightened in hospital, and intensive care would not help.', []],
  ['not-discussed', 'She wants to think about intensive care and hospital first.', []],
  ['conditional', 'A hip is broken.', ['rec.hospital', 'rec.criticalCare']],
  ['recommended', '', ['rec.hospital', 'rec.criticalCare']],
])('what stands beside “%s” is why or when: “%s”', (choice, note, advised) => {
  const said = { 'rec.hospital': { choice, note }, 'rec.criticalCare': { choice, note } }
  expect([...new Set(advisedIn(said).flatMap(([, ...fields]) => fields))]).toEqual(advised)
})

test('of several treatments each row speaks by its own choice', () => {
  const row = (id: string, treatment: string, decision: string, more: Record<string, string> = {}) => ({
    id,
    said: { treatment, decision, ...more },
    is: `${treatment}:${decision}`,
  })
  const reason = 'They would mean dialysis in a hospital.'
  const why = row('row-1', 'blood-tests', 'not-recommended', { reason })
  const gives = row('row-2', 'dialysis', 'recommended')
  const rows = (...all: Json[]) => ({ 'rec.interventions': { rows: all, none: false } })
  expect(advisedIn(rows(why))).toEqual([])
  expect(advisedIn(rows(why, gives))).toEqual([['dialysis', 'rec.interventions']])
})

test.each([
  'Her heart is failing. CPR was talked about and would not bring it back.',
  'End-stage heart failure. If her heart stops, resuscitation would only break her ribs.',
  'Two admissions to hospital this year, and each took her further from intensive care and from dialysis.',
])('what is likely to come is no advice to attempt or to give it: “%s”', (summary) => {
  expect(
    advisedIn({ ...decided('would-not-work', 'Her heart is too weak for it.'), 'rec.summary': summary }),
  ).toEqual([])
})

test('what was weighed, and what was found about deciding, is no advice', () => {
  expect(advisedIn({ 'rec.reasoning': 'Hospital would give her little and cost her days.' })).toEqual([])
  const found = { decision: 'place', outcome: 'has', by: 'Dr Owen Bright', on: '2026-02-26' }
  const capacity = { rows: [{ id: 'row-1', said: found, is: 'place:has' }], none: false }
  expect(advisedIn({ 'legal.capacity': capacity }, 'legal')).toEqual([])
})

test('the questions whose words are reasons are clinicians’ own', () => {
  const fields = Object.assign(
    {},
    ...flows.sections.flatMap(({ section }) => sectionsIn(section).map((one) => one.section.fields)),
  )
  for (const field of flows.opposables.reasonsIn) expect(fields[field]?.class, field).toBe('C')
})
