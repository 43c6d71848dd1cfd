import { expect, test } from 'vitest'
import { rulesNow } from '#src/plan/reads/rules.ts'
import { sentencesOn } from '#src/plan/reads/sentences.ts'
import { given } from '#test/kit/a-plan.ts'
import { papersOf } from '#test/kit/papers-listed.ts'
import { refused } from '#test/kit/told-to-rules.ts'

const today = '2026-11-22'
const both = (days: Readonly<Record<string, string | undefined>>) =>
  given(...refused({ power: 'lpa-hw', what: 'yes:yes' }), ...papersOf(days))
const told = (plan: ReturnType<typeof given>, on: 'check' | 'agenda') =>
  sentencesOn(plan, on, { voice: on === 'check' ? 'person' : 'team', today })
    .map(({ words }) => words)
    .join('\n')

test.each([
  ['a later day', { adrt: '2025-03-02', lpa: '2025-03-03' }, 'later'],
  ['a later year', { adrt: '2025-03', lpa: '2026' }, 'later'],
  ['an earlier day', { adrt: '2025-03-02', lpa: '2025-03-01' }, 'earlier'],
  ['the same year', { adrt: '2025-03-02', lpa: '2025' }, 'unknown'],
  ['no day on the power', { adrt: '2025-03-02', lpa: undefined }, 'unknown'],
  ['no day on the decision', { adrt: undefined, lpa: '2025-03-02' }, 'unknown'],
  ['one paper alone', { adrt: '2025-03-02' }, 'unknown'],
] as const)('RULE-ADRT-5: the days of a decision and a power, %s: the power is %s', (_, days, as) => {
  const plan = both(days)
  expect(told(plan, 'agenda').includes('is newer than the advance decision')).toBe(as === 'later')
  expect(told(plan, 'check').includes('power of attorney is newer')).toBe(as === 'later')
  expect(told(plan, 'agenda').includes('Compare the dates on both papers')).toBe(as === 'unknown')
})

test.each([
  ['2024-11-22', true],
  ['2024-11-23', false],
  ['2024-10', true],
  ['2024-11', false],
  ['2023', true],
  ['2024', false],
  [undefined, false],
] as const)('RULE-ADRT-5: a decision of %s is called two years old or more: %s', (day, isOld) => {
  const plan = both({ adrt: day })
  expect(told(plan, 'agenda').includes('two years old or more')).toBe(isOld)
  expect(told(plan, 'check').includes('two years old or more')).toBe(isOld)
})

test('RULE-ADRT-5: it is a prompt: nothing is called ended, and no approval waits for it', () => {
  const plan = both({ adrt: '2019', lpa: '2021' })
  expect(told(plan, 'check')).toContain('It does not end by getting old')
  expect(told(plan, 'agenda')).toContain('Its age does not end it')
  for (const does of ['block', 'need', 'acknowledge', 'explain'] as const)
    expect(rulesNow(plan, { at: 'approval', today }, does).filter(({ id }) => id === 'RULE-ADRT-5')).toEqual(
      [],
    )
})

test('RULE-ADRT-5: where it was only a wish, or is in Scotland’s kind of power, no day is compared', () => {
  const days = papersOf({ adrt: '2019', lpa: '2021' })
  for (const said of [{ could: 'under-age', power: 'lpa-hw' }, { power: 'welfare-attorney' }] as const)
    expect(told(given(...refused(said), ...days), 'agenda')).not.toContain('is newer than')
})
