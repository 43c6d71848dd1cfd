import { expect, test } from 'vitest'
import { actorFor, type Deed, deeds, may } from '#src/plan/access.ts'
import { carerId, instant, practiceId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import {
  answers,
  given,
  type Happened,
  later,
  people,
  ravisVoice,
  submitted,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { approvedByNadia, opened, raviHelps, ready } from '#test/kit/a-review.ts'

const { asha, ravi, nadia, elsewhere, medic, stranger } = people

const approved = approvedByNadia(ready())
const withdrawn = later(approved, { kind: 'Withdrawn' })

/** Asha's plan in nine situations, each with a letter. */
const situations: Readonly<Record<string, Plan>> = {
  /** a draft that nobody was given */
  d: given(...wholeDraft(), ...raviHelps),
  /** handed over to Elm Practice for the first time */
  h: given(...wholeDraft(), ...raviHelps, submitted),
  /** being read by the practice */
  i: given(...wholeDraft(), ...raviHelps, submitted, opened),
  /** sent back with a question */
  b: given(...wholeDraft(), ...raviHelps, submitted, opened, { kind: 'Returned' }),
  /** approved */
  a: approved,
  /** approved, and changed by the person since */
  n: later(approved, answers('matters', { 'matters.value': 'My garden, and the quiet' })),
  /** approved, and then taken back */
  w: withdrawn,
  /** taken back, handed over again, not approved again */
  r: later(withdrawn, submitted),
  /** approved, and then suspended by the practice */
  s: later(approved, { kind: 'Suspended', reason: 'An operation' }),
}

const granted: Happened = { kind: 'CarerGranted', carer: ravisVoice }
const ungranted: Happened = { kind: 'CarerUngranted', carer: ravisVoice }
const removed: Happened = { kind: 'CarerRemoved', carer: ravisVoice }
const invited: Happened = {
  kind: 'CarerInvited',
  carer: carerId('carer-lee'),
  name: 'Lee Moss',
  relationship: 'friend',
  email: stranger.email,
}

const team = practiceId('oak-practice')
const helps = (may: 'read' | 'write' | 'approve', until?: string): Happened => ({
  ...{ kind: 'TeamGranted', team, name: 'Oak', may, agreedBy: 'person' },
  ...(until === undefined ? {} : { until }),
})
const teamEnded: Happened = { kind: 'TeamEnded', team }

/** Who comes, and what else has happened to the plan before. */
const visitors = [
  ['patient', asha],
  ['carer', ravi],
  ['granted', ravi, granted],
  ['ungranted', ravi, granted, ungranted],
  ['ex-carer', ravi, granted, removed],
  ['practice', nadia],
  ['other practice', elsewhere],
  ['reader', medic],
  ['somebody', stranger],
  ['invited', stranger, invited],
  ['team: read', elsewhere, helps('read')],
  ['write', elsewhere, helps('write')],
  ['approve', elsewhere, helps('approve')],
  ['ended', elsewhere, helps('approve'), teamEnded],
  ['less', elsewhere, helps('approve'), helps('read')],
  ['gone by', elsewhere, helps('approve', '2026-02-28')],
] as const

/**
 * The letters of the situations in which each may; `-` is never. Somebody is also whoever owns another plan.
 * What a plan's state allows beyond that, such as approving only in review, is for `decide`.
 */
const expected = `
deed              | patient   | carer     | granted   | ungranted | ex-carer | practice | other practice | reader | somebody | invited   | team: read | write   | approve | ended | less    | gone by
read-draft        | dhibanwrs | dhibanwrs | dhibanwrs | dhibanwrs | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
read-files        | dhibanwrs | dhibanwrs | dhibanwrs | dhibanwrs | -        | hir      | -              | -      | -        | -         | -          | hir     | hir     | -     | -       | -
answer            | dhibanwrs | dhibanwrs | dhibanwrs | dhibanwrs | -        | hir      | -              | -      | -        | -         | -          | hir     | hir     | -     | -       | -
ask               | dhibanwrs | dhibanwrs | dhibanwrs | dhibanwrs | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
invite-carer      | dhibanwrs | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
remove-carer      | dhibanwrs | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
grant-reading     | dhibanwrs | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
hide              | dhibanwrs | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
speak             | dhibanwrs | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
drop-draft        | dhibanwrs | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
submit            | dhibanwrs | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
withdraw          | dhibanwrs | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
read-receipts     | dhibanwrs | -         | an        | -         | -        | hibanrs  | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
read-approved     | dhibanwrs | -         | an        | -         | -        | ans      | -              | an     | -        | -         | an         | an      | ans     | -     | an      | -
report-use        | -         | -         | -         | -         | -        | -        | -              | an     | -        | -         | -          | -       | -       | -     | -       | -
say-back            | anwrs     | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
follow-return     | -         | -         | -         | -         | -        | b        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
read-use-report   | -         | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
print-card        | dhibanwrs | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
review            | -         | -         | -         | -         | -        | hibanwrs | -              | -      | -        | -         | -          | hir     | hir     | -     | -       | -
read-submitted    | -         | -         | -         | -         | -        | hir      | -              | -      | -        | -         | -          | hir     | hir     | -     | -       | -
accept            | -         | -         | -         | -         | -        | hir      | -              | -      | -        | -         | -          | hir     | hir     | -     | -       | -
add-words         | -         | -         | -         | -         | -        | hir      | -              | -      | -        | -         | -          | hir     | hir     | -     | -       | -
ask-back          | -         | -         | -         | -         | -        | hir      | -              | -      | -        | -         | -          | hir     | hir     | -     | -       | -
settle-question   | -         | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | -          | hir     | hir     | -     | -       | -
settle-disclosure | -         | -         | -         | -         | -        | hibanwrs | -              | -      | -        | -         | -          | hir     | hir     | -     | -       | -
return            | -         | -         | -         | -         | -        | hir      | -              | -      | -        | -         | -          | -       | hir     | -     | -       | -
approve           | -         | -         | -         | -         | -        | hir      | -              | -      | -        | -         | -          | -       | hir     | -     | -       | -
join              | -         | -         | -         | -         | -        | -        | -              | -      | -        | dhibanwrs | -          | -       | -       | -     | -       | -
open-new-version  | -         | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | -          | hibanrs | hibanrs | -     | -       | -
suspend           | -         | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | -          | -       | hibanrs | -     | -       | -
take-back-recommendation           | -         | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | -          | -       | hibanrs | -     | -       | -
close             | -         | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
stop-sharing-for  | -         | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
enter-in-error    | -         | -         | -         | -         | -        | hibanwrs | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
offer-take-over   | -         | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
stop-helping      | -         | dhibanwrs | dhibanwrs | dhibanwrs | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
guess             | -         | dhibanwrs | dhibanwrs | dhibanwrs | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
say-needs         | -         | dhibanwrs | dhibanwrs | dhibanwrs | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
compare           | dhibanwrs | dhibanwrs | dhibanwrs | dhibanwrs | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
record-authority  | -         | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
tell-in-private   | dhibanwrs | dhibanwrs | dhibanwrs | dhibanwrs | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
take-over         | -         | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
offer-regaining   | -         | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
keep-letters      | -         | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
end-letter        | -         | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
use-letter        | -         | -         | -         | -         | dhibanwrs | d        | dhibanwrs      | -      | dhibanwrs | dhibanwrs | -          | -       | -       | dhibanwrs | -       | dhibanwrs
end-take-over     | dhibanwrs | -         | -         | -         | -        | -        | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
end-team          | dhibanwrs | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | hibanrs    | hibanrs | hibanrs | -     | hibanrs | -
grant-team        | dhibanwrs | -         | -         | -         | -        | hibanrs  | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
help              | -         | -         | -         | -         | -        | -        | -              | -      | -        | -         | hibanrs    | hibanrs | hibanrs | -     | hibanrs | -
read-versions     | -         | -         | -         | -         | -        | ans      | -              | -      | -        | -         | -          | -       | -       | -     | -       | -
`

test('everybody may do to a plan exactly what the table says (RULE-01, RULE-02, RULE-CON-2)', () => {
  expect([heading, ...deeds.map(rowFor)].sort()).toEqual(rowsOf(expected).sort())
})

test('a plan without an owner is offered by who began it and by the practice, and taken over by who had no hand in it', () => {
  const { owner: _, ...asApproved } = approved
  const ownerless: Plan = { ...asApproved, starter: ravi.id }
  const offered: Plan = {
    ...ownerless,
    takeOver: { codeHash: 'hash', until: instant('2026-03-09'), missed: 0 },
  }
  const everybody = Object.values(people)
  const those = (deed: Deed, plan: Plan) =>
    everybody.filter((one) => may(actorFor(one, plan), deed, plan)).map(({ name }) => name)
  expect(those('offer-take-over', ownerless)).toEqual([ravi.name, nadia.name, people.owen.name])
  expect(those('submit', ownerless)).toEqual([ravi.name])
  expect(those('withdraw', ownerless)).toEqual([ravi.name])
  const { practice: __, ...unshared } = ownerless
  expect(those('withdraw', unshared)).toEqual([])
  expect(those('take-over', ownerless)).toEqual([])
  expect(those('take-over', offered)).toEqual([asha.name, stranger.name, elsewhere.name])
})

test('an actor is what the plan makes of an account, and on duty nobody is anything to her own', () => {
  const ownPatient = given({ kind: 'Started', owner: nadia.id, name: nadia.name }, submitted)
  expect(actorFor(nadia, ownPatient).kind, 'on duty').toBe('stranger')
  expect(actorFor({ ...nadia, duty: { kind: 'none' } }, ownPatient).kind).toBe('patient')
  expect(actorFor(asha, ownPatient).kind).toBe('stranger')
  expect(actorFor({ ...asha, duty: { kind: 'administrator' } }, approved).kind).toBe('stranger')
  expect(actorFor(asha, approved).kind).toBe('patient')
  expect(actorFor({ ...stranger, duty: { kind: 'administrator' } }, approved).kind).toBe('stranger')
  expect(actorFor({ ...stranger, duty: { kind: 'trainee' } }, approved).kind).toBe('stranger')
})

const heading = ['deed', ...visitors.map(([who]) => who)].join(' | ')

const rowsOf = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())

const rowFor = (deed: Deed): string =>
  [deed, ...visitors.map(([, account, ...before]) => lettersFor(deed, account, before))].join(' | ')

const lettersFor = (
  deed: Deed,
  account: Parameters<typeof actorFor>[0],
  before: readonly Happened[],
): string => {
  const allowed = Object.entries(situations).filter(([, plan]) => {
    const now = later(plan, ...before)
    return may(actorFor(account, now, instant('2026-03-01T12:00:00.000Z')), deed, now)
  })
  return allowed.map(([letter]) => letter).join('') || '-'
}
