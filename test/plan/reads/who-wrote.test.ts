import { expect, test } from 'vitest'
import { instant } from '#src/plan/ids.ts'
import { type Made, whoWrote } from '#src/plan/reads/who-wrote.ts'

const made = (...acts: readonly (readonly [who: string, kind: string, at: string])[]): readonly Made[] =>
  acts.map(([who, kind, at], index) => ({
    ...{ version: index + 1, kind, at: instant(`2026-11-${at}:00.000Z`) },
    by: { id: who, name: who, role: who === 'rose' ? 'patient' : who === 'daniel' ? 'carer' : 'clinician' },
  }))

const acts = made(
  ['rose', 'Started', '20T09:00'],
  ['rose', 'Answered', '20T09:01'],
  ['rose', 'Answered', '20T23:30'],
  ['rose', 'ToldInPrivate', '20T23:31'],
  ['daniel', 'Suggested', '20T23:40'],
  ['rose', 'ItemAdded', '20T23:50'],
  ['rose', 'Submitted', '21T10:00'],
  ['helen', 'SectionAccepted', '21T11:00'],
  ['helen', 'SectionAccepted', '21T11:20'],
  ['helen', 'Approved', '21T11:30'],
  ['rose', 'Answered', '22T03:00'],
  ['helen', 'Suspended', '22T09:00'],
)
const linesOf = (inHandsUpTo: number): readonly string[] =>
  whoWrote({ inHandsUpTo }, acts).map(
    ({ by, what, first, last }) => `${by.name} ${what} ${first.slice(8, 16)} ${last.slice(11, 16)}`,
  )

test('who wrote, newest first, neighbours of a day together; nothing of what is told in private, and no kind that nobody named', () => {
  expect(linesOf(10)).toEqual([
    'helen suspended 22T09:00 09:00',
    'helen approved 21T11:30 11:30',
    'helen accepted 21T11:00 11:20',
    'rose handed-over 21T10:00 10:00',
    'rose wrote 20T23:50 23:50',
    'daniel suggested 20T23:40 23:40',
    'rose wrote 20T09:01 23:30',
  ])
})

test('what somebody wrote since the practice had the plan is theirs; what became of the approved plan the practice always knows', () => {
  expect(linesOf(10).join()).not.toContain('22T03')
  expect(linesOf(0)).toEqual(['helen suspended 22T09:00 09:00'])
  expect(linesOf(12).join()).toContain('rose wrote 22T03:00 03:00')
})
