import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Account } from '#src/plan/actor.ts'
import { instant, planId } from '#src/plan/ids.ts'
import { fold, type Plan, unstarted } from '#src/plan/plan.ts'
import { entriesOf } from '#src/plan/reads/content-of.ts'
import { answers, factsOf, type Happened, later, people, refusalOf, told, when } from '#test/kit/a-plan.ts'

const { nadia, owen, stranger } = people
const id = planId('plan-of-edith')

/** Begun by Nadia for Edith, who has no account: everything in it is the team's. */
const begun: Plan = [
  { kind: 'Started', name: 'Edith Moor' } as const,
  { kind: 'VersionOpened', practice: nadia.duty.practice } as const,
].reduce<Plan>(
  (plan, fact, index) =>
    fold(plan, [
      {
        version: index + 1,
        at: instant('2026-03-01T09:00:00.000Z'),
        by: { id: nadia.id, name: nadia.name, role: 'clinician' },
        fact,
      },
    ]),
  unstarted(id, flows),
)
const byTeam = (by: Account, section: string, said: Parameters<typeof answers>[1]): Happened =>
  told(by, answers(section, said, { voice: 'team' }))
const found = (outcome: string): Happened => {
  const said = { decision: 'plan', outcome, how: 'We talked twice', by: 'Nadia Rees', on: '2026-02-20' }
  const rows = [{ id: 'row-1', said, is: `plan:${outcome}` }]
  return byTeam(nadia, 'legal', { 'legal.capacity': { none: false, rows } })
}
const wish = byTeam(nadia, 'matters', { 'matters.value': 'The sea' })
const saidBy = (plan: Plan) => {
  const form = plan.forms.sections.find(({ section }) => section.id === 'matters')
  return form && entriesOf(plan, form).find(({ field }) => field === 'matters.value')?.saidBy
}
const offer = {
  kind: 'offer-take-over',
  codeHash: 'digest of C4K',
  until: instant('2026-03-10T10:00:00.000Z'),
} as const

test('what a clinician writes down for somebody who cannot say it never reads as their word (RULE-04, RULE-CAP-1)', () => {
  expect(saidBy(later(begun, wish))).toEqual({ name: nadia.name, voice: 'team' })
  expect(saidBy(later(begun, found('lacks'), wish))).toEqual({
    name: nadia.name,
    voice: 'team',
    forThem: true,
  })
})

test('nobody is taken for unable without a record of it: silence, doubt and a capacity that comes and goes are none (RULE-CAP-1)', () => {
  for (const outcome of ['has', 'fluctuates', 'not-assessed'])
    expect(saidBy(later(begun, found(outcome), wish))?.forThem, outcome).toBeUndefined()
})

test('nobody gets a code for somebody who cannot make the plan, nor uses one from before: nobody signs in as them', () => {
  expect(refusalOf(when(begun, nadia, offer))).toBe('accepted')
  expect(refusalOf(when(later(begun, found('lacks')), nadia, offer))).toBe('not-allowed')
  const offered = later(begun, ...factsOf(when(begun, nadia, offer)).map((fact) => told(nadia, fact)))
  const take = { kind: 'take-over', code: 'C4K' } as const
  expect(refusalOf(when(offered, stranger, take))).toBe('accepted')
  expect(refusalOf(when(later(offered, found('lacks')), stranger, take))).toBe('not-allowed')
})

test('who wrote down the words of a person does not approve them, and a colleague may', () => {
  const written = later(begun, wish)
  expect(written.drafters).toEqual([nadia.id])
  const approve = {
    kind: 'approve',
    said: {},
    read: written.draftVersion,
    practiceName: 'Elm Practice',
  } as const
  expect(refusalOf(when(written, nadia, approve))).toBe('own-draft')
  expect(refusalOf(when(written, owen, approve))).toBe('incomplete')
})
