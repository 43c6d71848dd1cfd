import { describe, expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { howHelpEnded } from '#src/plan/helped-before.ts'
import { carerId, instant, practiceId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import {
  answers,
  factsOf,
  given,
  type Happened,
  later,
  people,
  ravisVoice,
  refusalOf,
  told,
  when,
} from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'

const { asha, ravi, stranger, nadia, medic } = people
const helped = (...more: readonly Happened[]): Plan => given(...raviHelps, ...more)

const invitation = (email: string, carer = 'carer-new'): Command => ({
  kind: 'invite-carer',
  carer: carerId(carer),
  name: 'Lee Moss',
  relationship: 'friend',
  email,
})

const sameDay = instant('2026-03-01T20:00:00.000Z')
const twoDaysOn = instant('2026-03-09T10:00:00.000Z')

describe('inviting', () => {
  test('an invitation is written down in lower case, and mailed', () => {
    expect(when(given(), asha, invitation('Lee@Example.org'))).toMatchObject({
      facts: [{ kind: 'CarerInvited', carer: 'carer-new', relationship: 'friend', email: 'lee@example.org' }],
      mail: [{ kind: 'invited', to: { email: 'lee@example.org' }, from: asha.name }],
    })
  })

  test('nobody is invited twice, whether they came or not, in whatever letters', () => {
    expect(refusalOf(when(helped(), asha, invitation('RAVI@example.org')))).toBe('already-helping')
  })

  test('who was sent away can be invited again, in a new voice', () => {
    const plan = helped({ kind: 'CarerRemoved', carer: ravisVoice })
    expect(factsOf(when(plan, asha, invitation(ravi.email)))).toHaveLength(1)
    expect(refusalOf(when(plan, asha, invitation(ravi.email, ravisVoice)))).toBe('already-helping')
  })

  test('eight people help at once, and not nine', () => {
    const eight = Array.from({ length: 8 }, (_, index) => ({
      kind: 'CarerInvited' as const,
      carer: carerId(`carer-${index}`),
      name: 'Somebody',
      relationship: 'friend',
      email: `friend-${index}@example.org`,
    }))
    expect(factsOf(when(given(...eight.slice(1)), asha, invitation('lee@example.org')))).toHaveLength(1)
    expect(refusalOf(when(given(...eight), asha, invitation('lee@example.org')))).toBe('too-many')
  })

  test('one address gets three invitations a day from a plan, whatever is taken back between', () => {
    const times = Array.from({ length: 3 }, (_, index): readonly Happened[] => [
      {
        kind: 'CarerInvited',
        carer: carerId(`lee-${index}`),
        name: 'Lee',
        relationship: '',
        email: 'lee@example.org',
      },
      { kind: 'CarerRemoved', carer: carerId(`lee-${index}`) },
    ])
    expect(
      factsOf(when(given(...times.slice(1).flat()), asha, invitation('Lee@example.org'), sameDay)),
    ).toHaveLength(1)
    const asked = given(...times.flat())
    expect(refusalOf(when(asked, asha, invitation('Lee@example.org'), sameDay))).toBe('too-often')
    expect(factsOf(when(asked, asha, invitation('moss@example.org'), sameDay))).toHaveLength(1)
    expect(factsOf(when(asked, asha, invitation('lee@example.org'), twoDaysOn))).toHaveLength(1)
  })

  test('a plan sends two dozen invitations a day', () => {
    const asked = Array.from({ length: 24 }, (_, index): readonly Happened[] => [
      {
        kind: 'CarerInvited',
        carer: carerId(`one-${index}`),
        name: 'One',
        relationship: '',
        email: `${index}@example.org`,
      },
      { kind: 'CarerRemoved', carer: carerId(`one-${index}`) },
    ])
    expect(refusalOf(when(given(...asked.flat()), asha, invitation('lee@example.org'), sameDay))).toBe(
      'too-often',
    )
  })

  test('a voice cannot go by a name under which every object answers', () => {
    expect(refusalOf(when(given(), asha, invitation('lee@example.org', 'constructor')))).toBe('no-such-place')
  })

  test.each<[string, Account]>([
    ['a carer', ravi],
    ['a clinician', nadia],
    ['a stranger', stranger],
  ])('%s cannot invite', (_, account) => {
    expect(refusalOf(when(helped(), account, invitation('lee@example.org')))).toBe('not-allowed')
  })
})

describe('joining', () => {
  const invited = given(...factsOf(when(given(), asha, invitation(stranger.email))))

  test('who signed in with the invited address helps from then on', () => {
    expect(factsOf(when(invited, stranger, { kind: 'join', email: 'LEE@example.org' }))).toEqual([
      { kind: 'CarerJoined', carer: 'carer-new', account: stranger.id },
    ])
  })

  test('another address does not join, nor does anybody join twice or without an invitation', () => {
    expect(refusalOf(when(invited, ravi, { kind: 'join', email: ravi.email }))).toBe('not-allowed')
    expect(refusalOf(when(helped(), ravi, { kind: 'join', email: ravi.email }))).toBe('not-allowed')
    expect(refusalOf(when(given(), ravi, { kind: 'join', email: ravi.email }))).toBe('not-allowed')
  })

  test('who was invited says no, which ends the invitation and is mailed to the person; another address cannot', () => {
    const no: Command = { kind: 'decline', email: 'LEE@example.org' }
    const decision = when(invited, stranger, no)
    expect(decision).toMatchObject({
      facts: [{ kind: 'CarerDeclined', carer: 'carer-new' }],
      mail: [{ kind: 'carer-declined', to: { account: asha.id } }],
    })
    const after = later(invited, ...factsOf(decision))
    expect(after.carers['carer-new']).toMatchObject({ removed: true, declined: true })
    for (const kind of ['join', 'decline'] as const)
      expect(refusalOf(when(after, stranger, { kind, email: stranger.email }))).toBe('not-allowed')
    expect(factsOf(when(after, asha, invitation(stranger.email, 'again')))).toHaveLength(1)
    expect(refusalOf(when(invited, ravi, { kind: 'decline', email: ravi.email }))).toBe('not-allowed')
  })

  test('an invitation that was taken back opens nothing', () => {
    const back = later(invited, { kind: 'CarerRemoved', carer: carerId('carer-new') })
    expect(refusalOf(when(back, stranger, { kind: 'join', email: stranger.email }))).toBe('not-allowed')
  })
})

describe('sending away', () => {
  const remove: Command = { kind: 'remove-carer', carer: ravisVoice, isTold: true }
  const words = told(ravi, answers('about', { 'about.people': 'Only me' }, { voice: ravisVoice }))

  test('a carer is sent away and told, and may do nothing from then on; the words are kept and count no more', () => {
    const plan = helped(words)
    const decision = when(plan, asha, remove)
    expect(decision).toMatchObject({
      facts: [{ kind: 'CarerRemoved', carer: ravisVoice }],
      mail: [{ kind: 'carer-removed', to: { account: ravi.id } }],
    })
    const after = later(plan, ...factsOf(decision))
    expect(after.voices[ravisVoice]).toEqual(plan.voices[ravisVoice])
    expect(JSON.stringify(contentNow(plan))).toContain('Only me')
    expect(JSON.stringify(contentNow(after))).not.toContain('Only me')
    expect(refusalOf(when(after, ravi, { kind: 'ask', section: 'about', text: 'Why?' }))).toBe('not-allowed')
  })

  test('a carer stops of themselves: they may do nothing from then on, the person is told, and the words go on to count until she ends that', () => {
    const plan = helped(words)
    const decision = when(plan, ravi, { kind: 'stop-helping' })
    expect(decision).toMatchObject({
      facts: [{ kind: 'CarerLeft', carer: ravisVoice }],
      mail: [{ kind: 'carer-left', to: { account: asha.id } }],
    })
    const after = later(plan, ...factsOf(decision))
    expect(JSON.stringify(contentNow(after))).toContain('Only me')
    expect(refusalOf(when(after, ravi, { kind: 'ask', section: 'about', text: 'Why?' }))).toBe('not-allowed')
    expect(refusalOf(when(after, ravi, { kind: 'stop-helping' }))).toBe('not-allowed')
    expect(refusalOf(when(plan, asha, { kind: 'stop-helping' }))).toBe('not-allowed')
    const ended = when(after, asha, { kind: 'remove-carer', carer: ravisVoice })
    expect(JSON.stringify(contentNow(later(after, ...factsOf(ended))))).not.toContain('Only me')
    const asked = factsOf(when(after, asha, invitation(ravi.email, 'carer-again')))
    expect(asked).toHaveLength(1)
    const again = later(after, ...asked, {
      kind: 'CarerJoined',
      carer: carerId('carer-again'),
      account: ravi.id,
    })
    const sentAway = later(again, { kind: 'CarerRemoved', carer: carerId('carer-again') })
    const account: Account = { ...ravi, email: 'ravi@example.org', duty: { kind: 'none' } }
    expect(
      [after, sentAway].map((one) => howHelpEnded(account, one, instant('2026-11-22T09:00:00.000Z'))),
      'the last of it counts',
    ).toEqual(['help-stopped', 'access-ended'])
  })

  test('a contact whom a carer added stands on once they stop of themselves, and goes when she ends that', () => {
    const place = { voice: ravisVoice, section: 'contacts', at: ['contact', 'his-friend'] } as const
    const plan = helped(
      told(ravi, { kind: 'ItemAdded', ...place }),
      told(ravi, answers('contacts', { 'contact.name': 'Jo Brand' }, place)),
    )
    const left = later(plan, ...factsOf(when(plan, ravi, { kind: 'stop-helping' })))
    expect(contentNow(left).entries).toEqual(contentNow(plan).entries)
    expect(JSON.stringify(contentNow(left))).toContain('Jo Brand')
    const ended = later(left, ...factsOf(when(left, asha, { kind: 'remove-carer', carer: ravisVoice })))
    expect(JSON.stringify(contentNow(ended))).not.toContain('Jo Brand')
  })

  test('who began a plan that no account holds cannot leave it to nobody; once the person or a practice has it they can', () => {
    const { owner: _, practice: __, ...plan } = helped(words)
    const alone: Plan = { ...plan, starter: ravi.id }
    const stops = (one: Plan) => when(one, ravi, { kind: 'stop-helping' })
    expect(refusalOf(stops(alone))).toBe('nobody-else')
    expect(refusalOf(stops({ ...alone, starter: nadia.id })), 'nobody else helps').toBe('nobody-else')
    expect(stops({ ...alone, practice: practiceId('elm-practice') })).toMatchObject({
      facts: [{ kind: 'CarerLeft' }],
      mail: [],
    })
    expect(stops({ ...alone, owner: asha.id })).toMatchObject({ mail: [{ kind: 'carer-left' }] })
    expect(refusalOf(when(alone, ravi, invitation('lee@example.org'))), 'nobody but the person invites').toBe(
      'not-allowed',
    )
  })

  test('nobody is written to unless she wants it: she may be afraid of them', () => {
    const quiet = when(helped(words), asha, { kind: 'remove-carer', carer: ravisVoice })
    expect(quiet).toMatchObject({ facts: [{ kind: 'CarerRemoved', carer: ravisVoice }], mail: [] })
  })

  test('twice is once, and who was never here cannot be sent away', () => {
    expect(factsOf(when(helped({ kind: 'CarerRemoved', carer: ravisVoice }), asha, remove))).toEqual([])
    for (const nobody of ['carer-nobody', 'constructor', '__proto__'])
      expect(refusalOf(when(helped(), asha, { ...remove, carer: carerId(nobody) }))).toBe('no-such-place')
  })

  test.each<[string, Account]>([
    ['another carer', ravi],
    ['a clinician', nadia],
    ['an urgent reader', medic],
  ])('%s cannot send a carer away', (_, account) => {
    expect(refusalOf(when(helped(), account, remove))).toBe('not-allowed')
  })
})

const contentNow = (plan: Plan) =>
  contentOf(plan, { name: '', jobRole: '', registration: '', practice: '', at: plan.changedAt }, '2026-06-01')
