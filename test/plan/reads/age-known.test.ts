import { expect, test } from 'vitest'
import { ageKnown } from '#src/plan/reads/age.ts'

test('the year of birth alone says that somebody is under 16, and never that they are older', () => {
  const on = '2026-11-29'
  expect(ageKnown(undefined, '2013', on)).toBe(13)
  expect(ageKnown(undefined, '2011', on)).toBe(15)
  expect(ageKnown(undefined, '2010', on)).toBeUndefined()
  expect(ageKnown(undefined, '1948', on)).toBeUndefined()
  expect(ageKnown(undefined, undefined, on)).toBeUndefined()
  expect(ageKnown('2010-12-24', '2013', on)).toBe(15)
})
