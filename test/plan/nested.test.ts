import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { check } from '#src/flow/check.ts'
import type { At } from '#src/flow/spot.ts'
import type { Command } from '#src/plan/command.ts'
import type { Plan } from '#src/plan/plan.ts'
import { missingForApproval } from '#src/plan/reads/completeness.ts'
import { entriesOf } from '#src/plan/reads/content-of.ts'
import { sectionState } from '#src/plan/reads/plan-row.ts'
import { pathIn } from '#src/plan/reads/reading.ts'
import { medicines, medicinesForm } from '#test/kit/a-nested-form.ts'
import { factsOf, given, later, people, refusalOf, type Unread, when } from '#test/kit/a-plan.ts'
import { said } from '#test/kit/a-section.ts'

const { asha } = people
const start: Plan = { ...given(), forms: { ...flows, sections: [medicinesForm] } }
const add = (...at: At): Command => ({ kind: 'add-item', section: 'medicines', at })
const remove = (...at: At): Command => ({ kind: 'remove-item', section: 'medicines', at })
const answer = (at: At, step: string, field: string, value: string): Unread => ({
  kind: 'answer',
  section: 'medicines',
  at,
  step,
  said: { [field]: said(value) },
})
const after = (plan: Plan, ...commands: readonly (Command | Unread)[]): Plan =>
  commands.reduce((now, command) => later(now, ...factsOf(when(now, asha, command))), plan)

const morning = ['medicine', 'm1', 'dose', 'd1'] as const
const whole = after(
  start,
  add('medicine', 'm1'),
  answer(['medicine', 'm1'], 'name', 'medicine.name', 'Aspirin'),
  add(...morning),
  answer(morning, 'when', 'dose.when', 'In the morning'),
  answer(['medicine', 'm1'], 'doses', 'dose', 'complete'),
  answer([], 'all', 'medicine', 'complete'),
)

test('a form whose items hold a list is sound', () => {
  expect(check([medicinesForm])).toEqual([])
})

test('an item of an item is answered and read at its own place, with the question that was asked there', () => {
  const entries = entriesOf(whole, medicinesForm).map(({ at, item, question, shown }) => [
    at,
    item,
    question,
    shown,
  ])
  expect(entries).toEqual([
    [['medicine', 'm1', 'medicine.name'], 'm1', 'What is it called?', ['Aspirin']],
    [[...morning, 'dose.when'], 'd1', 'At which time?', ['In the morning']],
  ])
  expect(sectionState(whole, 'person', medicines)).toBe('completed')
})

test('an open question in an item of an item keeps the chapter open', () => {
  const open = after(whole, add('medicine', 'm1', 'dose', 'd2'))
  expect(sectionState(open, 'person', medicines)).toBe('in-progress')
  expect(pathIn(open, 'person', medicines).items.medicine?.m1?.open).toBe('doses')
})

test('what the team must say of an item of an item is missing there', () => {
  expect(missingForApproval(whole)).toEqual([{ section: 'medicines', at: [...morning, 'dose.check'] }])
})

test('the limit of a list counts in each item by itself', () => {
  const full = after(whole, add('medicine', 'm1', 'dose', 'd2'), add('medicine', 'm2'))
  expect(refusalOf(when(full, asha, add('medicine', 'm1', 'dose', 'd3')))).toBe('too-many')
  expect(factsOf(when(full, asha, add('medicine', 'm2', 'dose', 'd3')))).toHaveLength(1)
})

test('an id is taken in the whole plan, at whatever depth', () => {
  expect(refusalOf(when(whole, asha, add('medicine', 'd1')))).toBe('no-such-place')
  expect(refusalOf(when(whole, asha, add('medicine', 'm1', 'dose', 'm1')))).toBe('no-such-place')
})

test('with an item go the items in it, and nothing is written there until it is back', () => {
  const without = after(whole, remove('medicine', 'm1'))
  expect(entriesOf(without, medicinesForm).map(({ field }) => field)).toEqual(['medicine'])
  expect(refusalOf(when(without, asha, answer(morning, 'when', 'dose.when', 'At night')))).toBe(
    'no-such-place',
  )
  expect(refusalOf(when(without, asha, add('medicine', 'm1', 'dose', 'd2')))).toBe('no-such-place')
  const back = after(without, { kind: 'restore-item', section: 'medicines', at: ['medicine', 'm1'] })
  expect(entriesOf(back, medicinesForm)).toEqual(entriesOf(whole, medicinesForm))
})
