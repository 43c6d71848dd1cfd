import { expect, test } from 'vitest'
import type { Command } from '#src/plan/command.ts'
import { accepted, type Decision } from '#src/plan/decision.ts'
import { instant } from '#src/plan/ids.ts'
import { type Lately, lastHere, latelyAfter, nothingLately, withinLimits } from '#src/plan/limits.ts'
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

test('what is shared and what is followed can be stopped however much was done before', () => {
  const stopping: readonly Command[] = [
    { kind: 'withdraw' },
    { kind: 'end-take-over' },
    { kind: 'end-letter', letter: 'any' },
    { kind: 'suspend', reason: 'Back in hospital' },
    { kind: 'take-back-recommendation', field: 'any', because: 'Decided otherwise', of: 1 },
  ]
  const lately = busy('asha')
  for (const command of stopping)
    expect(refusalOf(trying(lately, command, 'asha')), command.kind).toBe('accepted')
})

test('an hour in which somebody does nothing ends a visit, whatever others do meanwhile', () => {
  const time = (clock: string) => instant(`2026-03-02T${clock}:00.000Z`)
  const does = (lately: Lately, [who, clock]: readonly [string, string]) =>
    latelyAfter(lately, {
      version: 1,
      at: time(clock),
      by: { id: who, name: 'Somebody', role: 'patient' },
      fact: { kind: 'FieldHidden', field: 'any' },
    })
  const last = (now: string, ...done: readonly (readonly [string, string])[]) =>
    lastHere(done.reduce(does, nothingLately), 'asha', time(now))
  expect(last('18:00')).toBeUndefined()
  expect(last('18:00', ['asha', '17:10'], ['asha', '17:50'])).toBeUndefined()
  expect(last('18:00', ['asha', '17:00'])).toBe(time('17:00'))
  expect(last('18:00', ['asha', '16:10'], ['asha', '17:10'], ['asha', '17:50'])).toBe(time('16:10'))
  expect(last('18:00', ['asha', '16:00'], ['ravi', '17:30'])).toBe(time('16:00'))
  expect(last('18:30', ['asha', '16:00'], ['asha', '17:15'], ['asha', '17:50'])).toBe(time('16:00'))
})
