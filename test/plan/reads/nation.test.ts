import { expect, test } from 'vitest'
import { start } from '#flows/start/section.ts'
import { nations } from '#src/flow/section.ts'
import { nationOf } from '#src/plan/plan-forms.ts'
import { givenFor } from '#src/plan/reads/reading.ts'
import { answers, factsOf, given, later, people, ravisVoice, told, when } from '#test/kit/a-plan.ts'

const { nadia, ravi } = people
const living = (address: string, voice: 'person' | 'team' | typeof ravisVoice = 'person') =>
  answers('person', { 'person.usualAddress': address }, { voice })
const submitted = { kind: 'Submitted', practice: nadia.duty.practice } as const
const helped = [
  { kind: 'CarerInvited', carer: ravisVoice, name: 'Ravi', relationship: 'son', email: ravi.email },
  told(ravi, { kind: 'CarerJoined', carer: ravisVoice, account: ravi.id }),
] as const
const hidden = { kind: 'FieldHidden', field: 'person.usualAddress' } as const

test.each([
  ['12 Elm Row\nLeeds LS1 1AA', 'england'],
  ['Tŷ Gwyn, Caerdydd, cf10 1aa', 'wales'],
  ['3 Shore Street\nInverness\nIV11AA', 'scotland'],
  ['7 Antrim Road, Belfast BT15 1AA', 'northern-ireland'],
  ['Flat E1, 2 West Road, Glasgow G12 8QQ', 'scotland'],
  ['on the border, TD15 1AA', 'england'],
  ['no fixed address', 'england'],
])('an address of %j lies in %s', (address, nation) => {
  expect(nationOf(given(living(address)), 'person')).toBe(nation)
})

test.each(nations)(
  'where the address does not tell, a plan is read as in its practice’s nation: %s',
  (nation) => {
    const plan = given(living('no fixed address'), { ...submitted, nation })
    expect(nationOf(plan, 'person')).toBe(nation)
    expect(givenFor(plan, 'team', start).nation).toBe(nation)
  },
)

test('the address goes before the practice, and what the team corrected before what the person said', () => {
  const plan = given(living('Inverness IV1 1AA'), { ...submitted, nation: 'wales' })
  expect(nationOf(plan, 'team')).toBe('scotland')
  expect(nationOf(later(plan, living('Belfast BT1 1AA', 'team')), 'team')).toBe('northern-ireland')
})

test('a carer from whom the address is kept is told of no nation by it, nor by the practice', () => {
  const plan = given(...helped, living('Inverness IV1 1AA'), { ...submitted, nation: 'scotland' })
  expect(nationOf(plan, ravisVoice)).toBe('scotland')
  const kept = later(plan, hidden)
  expect([nationOf(kept, ravisVoice), nationOf(kept, 'person')]).toEqual(['england', 'scotland'])
  expect(nationOf(later(kept, living('Cardiff CF10 1AA', ravisVoice)), ravisVoice)).toBe('wales')
})

test('a practice’s nation is kept with the hand-over, and with the version that a clinician opens', () => {
  const plan = given()
  const opened = later(plan, { ...submitted, nation: 'wales' }, { kind: 'Withdrawn' })
  expect(opened.nation).toBe('wales')
  const closed = later(plan, submitted, told(nadia, { kind: 'Closed', because: 'moved' }))
  const [fact] = factsOf(when(closed, nadia, { kind: 'open-new-version', nation: 'scotland' }))
  expect(fact).toEqual({ kind: 'VersionOpened', practice: nadia.duty.practice, nation: 'scotland' })
  expect(later(plan, submitted).nation, 'facts of before do not say').toBeUndefined()
})
