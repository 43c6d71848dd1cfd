import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import type { Proof } from '#src/plan/facts.ts'
import type { Plan } from '#src/plan/plan.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import {
  answers,
  factsOf,
  given,
  later,
  people,
  refusalOf,
  startedAt,
  submitted,
  told,
  when,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { allAccepted, approvedByNadia, opened, raviHelps, ready } from '#test/kit/a-review.ts'

const { asha, ravi, nadia, medic } = people

const attorney = answers(
  'contacts',
  { 'contact.roles': ['attorney', 'key-holder'] },
  { at: ['contact', 'one-contact'] },
)
const diagnosis = { section: 'health', at: ['health.mainDiagnosis'] } as const
const roles = { section: 'contacts', at: ['contact', 'one-contact', 'contact.roles'] } as const

/** The version of Asha's own answer there. */
const answerAt = ({ voices }: Plan, { section, at }: typeof diagnosis | typeof roles): number => {
  const own = voices.person?.[section]
  const field = at.at(-1) ?? ''
  const answer = at.length === 1 ? own?.answers[field] : own?.items.contact?.['one-contact']?.answers[field]
  return answer?.version ?? 0
}
const verify = (plan: Plan, of: typeof diagnosis | typeof roles, how: Proof, by: Account = nadia) =>
  when(plan, by, { kind: 'verify', ...of, answer: answerAt(plan, of), how })
const verified = (plan: Plan, of: typeof diagnosis | typeof roles, how: Proof): Plan =>
  later(plan, ...factsOf(verify(plan, of, how)).map((fact) => told(nadia, fact)))
const entryOf = (plan: Plan, field: string) =>
  approvedByNadia(allAccepted(plan)).approved?.content.entries.find(
    (one) => one.field === field && one.saidBy.voice === 'person',
  )

test('RULE-05: a reported answer says who saw what shows it, how and when, once a clinician has, and is reported before', () => {
  const plan = ready()
  expect(entryOf(plan, 'health.mainDiagnosis')?.verified).toBeUndefined()
  expect(entryOf(verified(plan, diagnosis, 'record'), 'health.mainDiagnosis')?.verified).toEqual({
    how: 'record',
    by: nadia.name,
    at: expect.stringMatching(startedAt.slice(0, 10)),
  })
})

test('a changed answer is reported again: what was seen was the earlier one', () => {
  const seen = verified(ready(), diagnosis, 'original')
  const changed = later(seen, answers('health', { 'health.mainDiagnosis': 'Something else' }))
  expect(entryOf(changed, 'health.mainDiagnosis')?.verified).toBeUndefined()
  const stale = { kind: 'verify', ...diagnosis, answer: answerAt(seen, diagnosis), how: 'copy' } as const
  expect(refusalOf(when(changed, nadia, stale))).toBe('no-such-place')
})

test('what was seen is taken back by another fact, and nothing is lost', () => {
  const seen = verified(ready(), diagnosis, 'told')
  const command = { kind: 'end-verification', ...diagnosis, answer: answerAt(seen, diagnosis) } as const
  const facts = factsOf(when(seen, nadia, command))
  expect(facts.map(({ kind }) => kind)).toEqual(['VerificationEnded'])
  const taken = later(seen, ...facts.map((fact) => told(nadia, fact)))
  expect(entryOf(taken, 'health.mainDiagnosis')?.verified).toBeUndefined()
  expect(taken.version).toBe(seen.version + 1)
})

test('RULE-05: papers are seen, or found in a register: nobody’s word stands for them', () => {
  const plan = ready(attorney)
  expect(refusalOf(verify(plan, roles, 'told'))).toBe('no-such-place')
  for (const how of ['original', 'copy', 'record'] as const)
    expect(refusalOf(verify(plan, roles, how)), how).toBe('accepted')
})

test('whose papers were seen reads so, and the reviewer is not told that nobody saw them (RULE-LPA-1)', () => {
  const plan = ready(attorney)
  const isWarned = (one: Plan) =>
    agendaOf(one).warnings.some(({ words }) => /nobody here has seen/.test(words))
  expect(entryOf(plan, 'contact.roles')?.shown[0]).toContain('papers not yet seen')
  expect(isWarned(plan)).toBe(true)
  const seen = verified(plan, roles, 'original')
  expect(entryOf(seen, 'contact.roles')?.shown).toEqual([
    'Attorney for health and care',
    'Has a key to the home',
  ])
  expect(isWarned(seen)).toBe(false)
})

test('only a clinician who has the plan in her hands says what she saw, and only of what is reported', () => {
  const plan = ready()
  for (const by of [asha, ravi, medic])
    expect(refusalOf(verify(plan, diagnosis, 'record', by)), by.name).toBe('not-allowed')
  const drafting = given(...wholeDraft(), ...raviHelps)
  expect(refusalOf(verify(drafting, diagnosis, 'record'))).not.toBe('accepted')
  const value = { section: 'matters', at: ['matters.value'] } as const
  const wish = {
    kind: 'verify',
    ...value,
    answer: plan.voices.person?.matters?.answers['matters.value']?.version ?? 0,
  } as const
  expect(refusalOf(when(plan, nadia, { ...wish, how: 'record' }))).toBe('no-such-place')
  const plain = given(...wholeDraft(), submitted, opened)
  expect(refusalOf(verify(plain, roles, 'record'))).toBe('no-such-place')
})
