import { expect, test } from 'vitest'
import { text } from '#src/flow/fields.ts'
import { actorFor, mayWrite, roleOf } from '#src/plan/access.ts'
import { given, people, submitted } from '#test/kit/a-plan.ts'

test('RULE-01: what only a senior clinician decides is written by none whose grade an administrator has not said', () => {
  const plan = given(submitted)
  const { nadia } = people
  const field = text({ by: ['K1'], class: 'C', need: 'OOOOOO' }, 20)
  const usual = actorFor(nadia, plan)
  expect(roleOf(usual)).toBe('clinician')
  expect(mayWrite(usual, field)).toBe(false)
  if (nadia.duty.kind !== 'clinician') throw new Error('Nadia is a clinician')
  const senior = actorFor({ ...nadia, duty: { ...nadia.duty, grade: 'senior' } }, plan)
  expect(roleOf(senior)).toBe('senior-clinician')
  expect(mayWrite(senior, field)).toBe(true)
  expect(
    mayWrite(senior, text({ by: ['K'], class: 'C', need: 'OOOOOO' }, 20)),
    'she is a clinician too',
  ).toBe(true)
})
