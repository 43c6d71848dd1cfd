import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { stepAt, stepsUnseen } from '#src/steps-seen.ts'

const sections = flows.sections.map(({ section }) => section)

test('a journey notes the step that an address is the page of, whichever item it is about', () => {
  expect(stepAt(sections, '/plans/p1/matters/value')).toBe('matters/value')
  expect(stepAt(sections, '/plans/p1/crisis/crisis/i1/early-signs')).toBe('crisis/crisis/early-signs')
  for (const other of ['/plans/p1/matters', '/plans/p1/matters/check', '/plans/p1/nowhere/value', '/plans'])
    expect(stepAt(sections, other)).toBeUndefined()
})

test('steps to which no journey came are told by name, in their order; what clinicians alone are asked has no page', () => {
  const { all, unseen } = stepsUnseen(sections, ['matters/value', 'crisis/crisis/early-signs'])
  expect(unseen).toHaveLength(all - 2)
  expect(unseen).not.toContain('matters/value')
  expect(unseen).toContain('crisis/crisis/self-help')
  expect(unseen).not.toContain('crisis/crisis/clinician-action')
  expect(new Set(stepsUnseen(sections, unseen).unseen)).toEqual(
    new Set(['matters/value', 'crisis/crisis/early-signs']),
  )
})
