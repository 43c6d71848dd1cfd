import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Account, Actor } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { decide } from '#src/plan/decide.ts'
import { instant } from '#src/plan/ids.ts'
import { type Plan, unstarted } from '#src/plan/plan.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { actWith } from '#src/plan/stream.ts'
import {
  answers,
  ashasPlan,
  factsOf,
  later,
  people,
  ravisVoice,
  refusalOf,
  told,
  when,
} from '#test/kit/a-plan.ts'
import { aStore } from '#test/kit/a-store.ts'

const { asha, ravi, nadia, owen, elsewhere, stranger } = people
const nothing = unstarted(ashasPlan, flows)
const moment = {
  at: instant('2026-03-02T10:00:00.000Z'),
  digest: (text: string) => `digest of ${text}`,
  published: [],
}

const helper: Actor = { kind: 'carer', id: ravi.id, name: ravi.name, carer: ravisVoice, relationship: 'son' }
const clinician: Actor = { ...nadia.duty, id: nadia.id, name: nadia.name }
const startFor: Command = { kind: 'start-for', name: 'Asha Patel', email: ravi.email }
const offer: Command = {
  kind: 'offer-take-over',
  codeHash: 'digest of the-code',
  until: instant('2026-03-09T10:00:00.000Z'),
}
const takeOver: Command = { kind: 'take-over', code: 'the-code' }

const begunBy = (account: Account, actor: Actor): Plan =>
  later(nothing, ...factsOf(decide(nothing, startFor, actor, moment)).map((fact) => told(account, fact)))
const done = (plan: Plan, by: Account, command: Command): Plan =>
  later(plan, ...factsOf(when(plan, by, command)).map((fact) => told(by, fact)))

/** The plan after somebody else brought wrong codes, so many times. */
const guessed = (plan: Plan, times: number): Plan =>
  Array.from({ length: times }, (_, index) => `guess ${index}`).reduce((now, code) => {
    const decision = when(now, stranger, { ...takeOver, code })
    if (decision.ok) throw new Error('a guess was right')
    return later(now, ...(decision.despite ?? []).map((fact) => told(stranger, fact)))
  }, plan)

describe.each([
  ['a helper', ravi, begunBy(ravi, helper), 'carer'],
  ['a clinician', nadia, begunBy(nadia, clinician), 'clinician'],
] as const)('a plan that %s begins for a person without an account', (_, starter, plan, kind) => {
  test('has no owner, and who began it is never its patient', () => {
    expect([plan.owner, rowOf(plan).owner]).toEqual([undefined, undefined])
    expect(actorFor(starter, plan).kind).toBe(kind)
    for (const command of [{ kind: 'withdraw' }, { kind: 'hide', field: 'matters.value' }] as const)
      expect(refusalOf(when(plan, starter, command)), command.kind).toBe('not-allowed')
  })

  test('is taken over by the account that brings the code, once', () => {
    const offered = done(plan, starter, offer)
    expect(refusalOf(when(plan, asha, takeOver))).toBe('not-allowed')
    expect(refusalOf(when(offered, asha, { ...takeOver, code: 'another' }))).toBe('not-allowed')
    const taken = done(offered, asha, takeOver)
    expect(actorFor(asha, taken).kind).toBe('patient')
    expect(actorFor(starter, taken).kind).toBe(kind)
    expect(refusalOf(when(taken, stranger, takeOver))).toBe('not-allowed')
    expect(refusalOf(when(taken, starter, offer))).toBe('not-allowed')
  })

  test('is not taken over after the last day, nor by who began it', () => {
    const offered = done(plan, starter, offer)
    const late = instant('2026-03-09T10:00:00.001Z')
    expect(refusalOf(when(offered, asha, takeOver, late))).toBe('not-allowed')
    expect(refusalOf(when(offered, starter, takeOver))).toBe('not-allowed')
  })

  test('is taken over by nobody with a code that ten wrong ones were brought for, until another one is made', () => {
    const offered = done(plan, starter, offer)
    const nine = guessed(offered, 9)
    expect(refusalOf(when(nine, asha, takeOver))).toBe('accepted')
    const ten = guessed(nine, 1)
    expect(refusalOf(when(ten, asha, takeOver))).toBe('not-allowed')
    expect(refusalOf(when(guessed(ten, 1), asha, takeOver))).toBe('not-allowed')
    const again = done(ten, starter, { ...offer, codeHash: 'digest of newer' })
    expect(refusalOf(when(again, asha, { ...takeOver, code: 'newer' }))).toBe('accepted')
  })

  test('is offered for two weeks at most, and a later code takes the place of an earlier one', () => {
    const long = instant('2026-03-16T10:00:00.001Z')
    expect(refusalOf(when(plan, starter, { ...offer, until: long }))).toBe('no-such-place')
    expect(refusalOf(when(plan, starter, { ...offer, until: moment.at }))).toBe('no-such-place')
    const twice = done(done(plan, starter, offer), starter, { ...offer, codeHash: 'digest of newer' })
    expect(refusalOf(when(twice, asha, takeOver))).toBe('not-allowed')
    expect(refusalOf(when(twice, asha, { ...takeOver, code: 'newer' }))).toBe('accepted')
  })
})

test('of guesses that come at the same moment every one counts, and a right code among them is no eleventh', async () => {
  const store = await aStore()
  for (const one of [ravi, stranger, elsewhere]) await store.accounts.add(one)
  const act = actWith(store, flows, { now: () => moment.at, digest: moment.digest })
  const as = (by: Account, command: Command) => act(ashasPlan, command, (plan) => actorFor(by, plan))
  expect(await act(ashasPlan, startFor, () => helper)).toMatchObject({ ok: true })
  expect(await as(ravi, offer)).toMatchObject({ ok: true })
  const guess = (by: Account, index: number) => as(by, { ...takeOver, code: `guess ${index}` })
  for (let index = 0; index < 8; index += 1)
    expect(await guess(stranger, index)).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
  expect((await store.plans.load(ashasPlan)).takeOver?.missed).toBe(8)
  const last = await Promise.all([guess(stranger, 8), guess(elsewhere, 9)])
  expect(last.map(({ ok }) => ok)).toEqual([false, false])
  expect(await as(elsewhere, takeOver)).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
  expect((await store.plans.load(ashasPlan)).owner).toBeUndefined()
})

test('only a helper or a clinician begins a plan for somebody, and only where there is none', () => {
  const person: Actor = { kind: 'patient', id: asha.id, name: asha.name }
  expect(refusalOf(decide(nothing, startFor, person, moment))).toBe('not-allowed')
  expect(refusalOf(decide(begunBy(ravi, helper), startFor, helper, moment))).toBe('not-allowed')
})

test('a helper writes in the own voice, and a helper who has left cannot take the plan over', () => {
  const plan = begunBy(ravi, helper)
  const said = { 'matters.value': { kind: 'answer', value: 'Her garden' } } as const
  const [fact] = factsOf(
    when(plan, ravi, { kind: 'answer', section: 'matters', at: [], step: 'value', said, read: plan.version }),
  )
  expect(fact).toMatchObject({ kind: 'Answered', voice: ravisVoice })
  const gone = later(plan, { kind: 'CarerRemoved', carer: ravisVoice })
  const offered = later(gone, { kind: 'TakeOverOffered', codeHash: 'digest of the-code', until: offer.until })
  expect(refusalOf(when(offered, ravi, takeOver))).toBe('not-allowed')
})

test('a plan that a clinician began is in review at her practice, and of no other', () => {
  const plan = begunBy(nadia, clinician)
  expect([plan.status, plan.practice]).toEqual(['in-review', nadia.duty.practice])
  expect(actorFor(owen, plan).kind).toBe('clinician')
  expect(actorFor(elsewhere, plan).kind).toBe('stranger')
})

test('what would be told to the person is told to nobody while there is no account, and fails nothing', () => {
  const asked = later(
    begunBy(nadia, clinician),
    answers('matters', { 'matters.value': 'Her garden' }, { voice: 'team' }),
    told(nadia, { kind: 'AskedBack', section: 'matters', at: [], text: 'Which garden?' }),
  )
  expect(when(asked, nadia, { kind: 'return' })).toMatchObject({ ok: true, mail: [] })
  const taken = later(asked, { kind: 'TakenOver', account: asha.id })
  expect(when(taken, nadia, { kind: 'return' })).toMatchObject({ mail: [{ to: { account: asha.id } }] })
})

test('of a plan that somebody owns a code is made by who says how she knows her, who cannot use it, and no helper either', () => {
  const owned = later(begunBy(nadia, clinician), { kind: 'TakenOver', account: asha.id })
  const regain = { kind: 'offer-regaining', codeHash: offer.codeHash, knownBy: 'Passport' } as const
  const until = instant('2026-03-04T10:00:00.000Z')
  expect(refusalOf(when(owned, nadia, { ...regain, until, knownBy: ' ' }))).toBe('no-such-place')
  expect(refusalOf(when(owned, nadia, { ...regain, until: offer.until })), 'for days alone').toBe(
    'no-such-place',
  )
  for (const one of [asha, ravi, elsewhere])
    expect(refusalOf(when(owned, one, { ...regain, until }))).toBe('not-allowed')
  expect(refusalOf(when(begunBy(nadia, clinician), nadia, { ...regain, until })), 'nobody owns it').toBe(
    'not-allowed',
  )
  const decision = when(owned, owen, { ...regain, until })
  expect(decision).toMatchObject({ mail: [{ kind: 'code-made', to: { account: asha.id } }] })
  const offered = later(owned, ...factsOf(decision).map((fact) => told(owen, fact)))
  for (const one of [{ ...owen, duty: { kind: 'none' as const } }, asha])
    expect(refusalOf(when(offered, one, takeOver))).toBe('not-allowed')
  expect(when(offered, stranger, takeOver)).toMatchObject({
    facts: [{ kind: 'TakenOver', account: stranger.id }],
    mail: [{ kind: 'owner-changed', to: { account: asha.id } }],
  })
})
