import { describe, expect, test } from 'vitest'
import { may } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { isBetween } from '#src/plan/deeds/printing-letters.ts'
import { instant, practiceId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import {
  answers,
  factsOf,
  given,
  later,
  people,
  refusalOf,
  submitted,
  told,
  type Unread,
  when,
} from '#test/kit/a-plan.ts'
import { allAccepted, approvedByNadia, approveNow, opened, ready } from '#test/kit/a-review.ts'
import { dayInWords } from '#views/frame/when.ts'

const { asha, ravi, nadia, owen, elsewhere, medic } = people
const reader = { kind: 'urgent-reader', id: medic.id, name: 'Mo Field', service: '', jobRole: '' } as const

const done = (plan: Plan, by: Account, command: Command): Plan =>
  later(plan, ...factsOf(when(plan, by, command)).map((fact) => told(by, fact)))

const approved = approvedByNadia(ready())
const suspend: Command = { kind: 'suspend', reason: 'An operation', until: '2026-03-09' }
const inError: Command = { kind: 'enter-in-error', reason: 'Of another person' }

const stops = [
  ['suspended', suspend],
  ['closed', { kind: 'close', because: 'died' }],
  ['entered-in-error', inError],
] as const

describe.each(stops)('a plan that a clinician has %s', (as, command) => {
  const stopped = done(approved, nadia, command)

  test('is hidden from every reader at once, and says why and since when', () => {
    expect(publicationOf(stopped)?.away).toEqual({ as, at: stopped.changedAt })
    expect(may(reader, 'read-approved', stopped)).toBe(false)
    expect(stopped.status).toBe(as)
  })

  test('keeps every word', () => {
    expect(stopped.voices).toEqual(approved.voices)
    expect(stopped.approved).toEqual(approved.approved)
  })
})

test.each([...stops.map(([, command]) => command), { kind: 'open-new-version' } as const])(
  'only a clinician of the practice does $kind',
  (command) => {
    for (const one of [asha, ravi, elsewhere, medic])
      expect(refusalOf(when(approved, one, command)), one.name).toBe('not-allowed')
    expect(refusalOf(when(approved, owen, command))).toBe('accepted')
  },
)

test('in the hour after midnight of summer today is the day of the calendar in the UK, which pages offer', () => {
  const at = instant('2027-07-01T23:30:00.000Z')
  const said = (command: Command) => refusalOf(when(approved, nadia, command, at))
  const told = (on: string): Command => ({
    ...{ kind: 'stop-sharing-for', words: 'No more' },
    told: { how: 'by-phone', on },
  })
  const event = (on: string): Command => ({ kind: 'tell-event', what: 'admission', on })
  const until = (day: string): Command => ({ ...suspend, until: day })
  expect([told, event, until].map((one) => said(one('2027-07-02')))).toEqual(Array(3).fill('accepted'))
  expect([told, event].map((one) => said(one('2027-07-03')))).toEqual(Array(2).fill('no-such-place'))
  expect(said(until('2027-07-01')), 'yesterday').toBe('no-such-place')
  expect(isBetween('2027-07-02', '2027-07-01T22:00:00.000Z', at)).toBe(true)
  expect(isBetween('2027-07-01', at, at), 'before it was used').toBe(false)
  const born = (day: string): Unread => ({
    ...{ kind: 'answer', section: 'person', at: [], step: 'date-of-birth' },
    said: { 'person.dob': { kind: 'answer', value: day } },
  })
  const answered = (day: string) => refusalOf(when(given(), asha, born(day), at))
  expect([answered('2027-07-02'), answered('2027-07-03')]).toEqual(['accepted', 'no-such-place'])
  const draft = ready()
  const reviewed = (day: string) => refusalOf(when(draft, nadia, approveNow(draft, day), at))
  expect([reviewed('2027-07-02'), reviewed('2027-10-02')]).toEqual(['accepted', 'accepted'])
  expect([reviewed('2027-07-01'), reviewed('2027-10-03')]).toEqual(['review-date', 'review-date'])
  expect(dayInWords(at), 'and that is the day that pages name').toBe('2 July 2027')
})

test('a suspended plan is read again once it is resumed', () => {
  const suspended = done(approved, nadia, suspend)
  expect(refusalOf(when(suspended, nadia, suspend))).toBe('wrong-state')
  const resumed = done(suspended, owen, { kind: 'resume' })
  expect(resumed.status).toBe('approved')
  expect(publicationOf(resumed)).toEqual(publicationOf(approved))
})

test.each([
  ['no reason', { ...suspend, reason: ' ' }],
  ['a reason of a thousand characters and one', { ...suspend, reason: 'x'.repeat(1001) }],
  ['a day that is over', { ...suspend, until: '2026-03-01' }],
  ['a day that is none', { ...suspend, until: 'soon' }],
] as const)('a plan is not suspended for %s', (_, command) => {
  expect(refusalOf(when(approved, nadia, command))).toBe('no-such-place')
})

test('a closed plan takes no word more, until a clinician opens a new version', () => {
  const closed = done(approved, nadia, { kind: 'close', because: 'moved' })
  const ask: Command = { kind: 'ask', section: 'matters', text: 'And now?' }
  const handOver: Command = { kind: 'submit', practice: practiceId('elm-practice') }
  expect([ask, handOver].map((command) => refusalOf(when(closed, asha, command)))).toEqual([
    'wrong-state',
    'wrong-state',
  ])
  const again = done(closed, nadia, { kind: 'open-new-version' })
  expect(refusalOf(when(again, asha, ask))).toBe('accepted')
  expect(publicationOf(again)?.away?.as).toBe('closed')
  expect(publicationOf(approvedByNadia(again))?.away).toBeUndefined()
})

test('nothing follows on a plan that was entered in error', () => {
  const wrong = done(approved, nadia, inError)
  for (const command of [{ kind: 'open-new-version' }, { kind: 'close', because: 'died' }, inError] as const)
    expect(refusalOf(when(wrong, nadia, command)), command.kind).toBe('wrong-state')
})

test('a plan of which sharing was stopped can still be marked as made in error by the practice', () => {
  const withdrawn = done(approved, asha, { kind: 'withdraw' })
  expect(refusalOf(when(withdrawn, nadia, suspend))).toBe('not-allowed')
  expect(done(withdrawn, nadia, inError).status).toBe('entered-in-error')
})

describe('a new version that a clinician opens herself', () => {
  const open: Command = { kind: 'open-new-version' }
  const again = done(approved, nadia, open)

  test('is in review at once, and hides nothing of what was approved', () => {
    expect(again.status).toBe('in-review')
    expect(may(reader, 'read-approved', again)).toBe(true)
    expect(publicationOf(approvedByNadia(allAccepted(again)))).toMatchObject({ version: 2 })
  })

  test('is not approved by who wrote down a wish in it', () => {
    const said = { 'matters.value': { kind: 'answer', value: 'The sea' } } as const
    const wish = {
      kind: 'answer',
      section: 'matters',
      at: [],
      step: 'value',
      said,
      read: again.version,
    } as const
    const written = allAccepted(done(again, nadia, wish))
    const at = instant('2026-03-03T10:00:00.000Z')
    expect(refusalOf(when(written, nadia, approveNow(written), at))).toBe('own-draft')
    const read = ['matters', 'places', 'contacts', 'crisis', 'health', 'legal', 'recommendations'].reduce(
      (plan, section) => done(plan, owen, { kind: 'accept', section, read: plan.version }),
      written,
    )
    expect(refusalOf(when(read, owen, { ...approveNow(read), reliesOn: [nadia.id] }, at))).toBe('accepted')
  })

  test('is not opened over words that the person has not handed over', () => {
    const changing = later(approved, answers('matters', { 'matters.value': 'New' }))
    expect(refusalOf(when(changing, nadia, open))).toBe('wrong-state')
    expect(refusalOf(when(later(changing, submitted, opened), nadia, open))).toBe('wrong-state')
  })
})
