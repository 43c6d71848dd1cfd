import { expect, test } from 'vitest'
import type { Command } from '#src/plan/command.ts'
import { accepted, type Decision } from '#src/plan/decision.ts'
import { instant } from '#src/plan/ids.ts'
import { type Lately, latelyAfter, nothingLately, withinLimits } from '#src/plan/limits.ts'
import { refusalOf } from '#test/kit/a-plan.ts'

const at = instant('2026-03-02T10:00:00.000Z')
const anHourOn = instant('2026-03-02T11:00:00.000Z')
const busy = (who: string): Lately =>
  Array.from({ length: 3000 }).reduce<Lately>(
    (lately, _, index) =>
      latelyAfter(lately, {
        version: index + 1,
        at,
        by: { id: who, name: 'Somebody', role: 'patient' },
        fact: { kind: 'FieldHidden', field: 'any' },
      }),
    nothingLately,
  )
const trying = (lately: Lately, command: Command, by: string, when = at): Decision =>
  withinLimits(lately, { command, by, at: when }, () => accepted([]))
const ask: Command = { kind: 'ask', section: 'any', text: 'When?' }

test('three thousand facts an hour are all that one person makes of a plan, whoever else is at it', () => {
  const lately = busy('asha')
  expect(refusalOf(trying(lately, ask, 'asha'))).toBe('too-often')
  expect(refusalOf(trying(lately, ask, 'ravi'))).toBe('accepted')
  expect(refusalOf(trying(lately, ask, 'asha', anHourOn))).toBe('accepted')
})

test('what was shared can be taken back however much was done before', () => {
  expect(refusalOf(trying(busy('asha'), { kind: 'withdraw' }, 'asha'))).toBe('accepted')
})
