import { expect, test } from 'vitest'
import { instant } from '#src/plan/ids.ts'
import { publishedStates } from '#src/plan/lifecycle.ts'
import { aPublication } from '#test/kit/publications.ts'
import { running } from '#views/print/running.ts'
import { english } from '#views/words.ts'

const at = { now: '2026-11-22T23:30:00.000Z', isDraft: false, address: 'https://sayso.example' }

test('every sheet of an approved plan says when it was approved, when it is due to be looked at again, when it was printed and where it is as it is now', () => {
  const { top, bottom } = running(english, aPublication([]), { ...at, card: 'ABCD-EFGH' })
  expect(top).toContain('PATEL')
  expect(top).toMatch(/born 27 March 1948 · NHS number 999\s000\s0018/)
  expect(top).toContain('Version 2, approved 3 November 2026, 14:05')
  expect(top).toContain('Due to be looked at again by 3 February 2027')
  expect(bottom).toContain('Uncontrolled copy. Printed 22 November 2026, 23:30. It may have changed since.')
  expect(bottom).toContain('sign in at https://sayso.example')
  expect(bottom).toMatch(/card code ABCD-EFGH.*or ask .*Larkfield Surgery/)
  expect(`${top}${bottom}`).not.toMatch(/valid/i)
})

test('a plan that nobody looked at again in time says so from the day after', () => {
  const on = (reviewOn: string) => running(english, aPublication([], { reviewOn }), at).top
  expect(on('2026-11-22')).toContain('Due to be looked at again by 22 November 2026')
  expect(on('2026-11-21')).toContain('Was due to be looked at again by 21 November 2026')
})

const awayKinds = publishedStates.filter((state) => state !== 'none' && state !== 'current')

test.each(awayKinds)('a plan that is %s says on each sheet, first and last, not to follow it', (as) => {
  const away = { as, at: instant('2026-11-20T10:00:00.000Z') }
  const { title, top, bottom } = running(english, aPublication([], { away }), at)
  for (const text of [title, top, bottom])
    expect(text).toMatch(/^Do not follow this copy\. .*20 November 2026\./)
})

test('a draft has no version, no day of approval and no day on which it is looked at again', () => {
  const { title, top, bottom } = running(english, aPublication([]), { ...at, isDraft: true })
  for (const text of [title, top, bottom]) {
    expect(text).toMatch(/^Draft, not approved\. Do not rely on it\./)
    expect(text).not.toMatch(/Version|approved \d|looked at again|Uncontrolled/)
  }
})
