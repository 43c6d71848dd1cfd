import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { claimsIn, isHeld, passedOnIn } from '#src/plan/in-hand.ts'
import type { Plan } from '#src/plan/plan.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import {
  factsOf,
  given,
  later,
  people,
  refusalOf,
  submitted,
  told,
  when,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { approvedByNadia, opened, raviHelps, ready } from '#test/kit/a-review.ts'

const { asha, ravi, nadia, owen, elsewhere } = people
const handedOver = given(...wholeDraft(), ...raviHelps, submitted)
const claim: Command = { kind: 'claim' }
const to = (one: Account): Command => ({ kind: 'pass-on', to: { id: one.id, name: one.name } })

const did = (plan: Plan, by: Account, command: Command): Plan =>
  later(plan, ...factsOf(when(plan, by, command)).map((fact) => told(by, fact)))
const claimers = (plan: Plan): readonly string[] => claimsIn(plan).map(({ by }) => by.name)

test('who says that she reads it opens the review, and the row of the plan names her and the hour’s end', () => {
  const plan = did(handedOver, nadia, claim)
  expect(plan.status).toBe('in-review')
  const [one] = rowOf(plan).claims
  expect(one).toMatchObject({ by: { id: nadia.id, name: nadia.name } })
  const claimed = claimsIn(plan)[0]
  expect(Date.parse(claimed?.until ?? '') - Date.parse(claimed?.at ?? '')).toBeGreaterThan(0)
  expect(isHeld({ until: '2026-03-01T10:00:00.000Z' }, '2026-03-01T09:59:59.999Z')).toBe(true)
  expect(isHeld({ until: '2026-03-01T10:00:00.000Z' }, '2026-03-01T10:00:00.000Z')).toBe(false)
})

test('it keeps nobody out: a colleague says the same beside her, accepts, and nobody ends what another said', () => {
  const both = did(did(handedOver, nadia, claim), owen, claim)
  expect(claimers(both)).toEqual([nadia.name, owen.name])
  expect(factsOf(when(both, owen, { kind: 'accept', section: 'about', read: both.version }))).toMatchObject([
    { kind: 'SectionAccepted' },
  ])
  expect(claimers(did(both, owen, { kind: 'end-claim' }))).toEqual([nadia.name])
  const again = did(both, nadia, claim)
  expect([...claimers(again)].sort()).toEqual([nadia.name, owen.name])
  expect(again.draftVersion, 'what was read stays read').toBe(handedOver.draftVersion)
})

test('what was said of a draft is over once it left the practice, and does not come back with it', () => {
  const taken = did(did(did(handedOver, nadia, claim), owen, claim), owen, to(nadia))
  expect(passedOnIn(taken)?.to.name).toBe(nadia.name)
  const asked = told(nadia, { kind: 'AskedBack', section: 'matters', at: [], text: 'Why?' })
  for (const leaves of [{ kind: 'Withdrawn' }, { kind: 'Returned' }] as const) {
    const away = later(taken, asked, told(nadia, leaves))
    expect([claimers(away), passedOnIn(away)]).toEqual([[], undefined])
    const back = later(away, submitted)
    expect([claimers(back), passedOnIn(back)], leaves.kind).toEqual([[], undefined])
    if (leaves.kind === 'Returned')
      expect(claimers(later(away, told(owen, { kind: 'TakenUpAgain' })))).toEqual([])
  }
  expect(rowOf(approvedByNadia(did(ready(), owen, claim)))).toMatchObject({ claims: [], passedOn: undefined })
})

test('passing on opens no review, ends only the own claim, and writes to one colleague, once, without a word of it', () => {
  const decision = when(handedOver, nadia, to(owen))
  expect(decision).toMatchObject({
    facts: [{ kind: 'PassedOn' }],
    mail: [{ kind: 'passed-on', to: { account: owen.id }, plan: handedOver.id }],
  })
  const passed = did(did(did(handedOver, nadia, claim), owen, claim), nadia, to(owen))
  expect(claimers(passed)).toEqual([owen.name])
  expect(when(passed, nadia, to(owen))).toMatchObject({ facts: [], mail: [] })
})

test('nobody is asked about a plan of their own or their family, nobody asks herself, and nobody asks again and again', () => {
  for (const one of [asha, ravi, nadia])
    expect(refusalOf(when(handedOver, nadia, to(one))), one.name).toBe('not-allowed')
  let plan = later(handedOver, opened)
  for (const by of [nadia, owen, nadia, owen, nadia]) plan = did(plan, by, to(by === nadia ? owen : nadia))
  plan = did(plan, owen, to(nadia))
  expect(refusalOf(when(plan, nadia, to(owen), plan.changedAt))).toBe('too-often')
  expect(refusalOf(when(plan, nadia, to(owen))), 'another day').toBe('accepted')
  for (const by of [asha, ravi, elsewhere])
    expect(refusalOf(when(handedOver, by, claim)), by.name).toBe('not-allowed')
})
