import { expect, test } from 'vitest'
import type { Plan } from '#src/plan/plan.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { openLines } from '#src/web/review/disclosures.ts'
import { given, people, submitted, told } from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'
import { bornIn, livingIn, on } from '#test/kit/told-to-rules.ts'
import { openDisclosures } from '#views/review/disclosure.ts'
import { english } from '#views/words.ts'

const hit = {
  kind: 'HelpOffered',
  voice: 'person',
  section: 'about',
  at: ['about.people'],
  danger: 'by-others',
  text: 'I hit him',
} as const
const shown = (plan: Plan): string => String(openDisclosures(english, openLines(plan)))

test.each([
  ['England', '1 Elm Row, LS1 1AA', 'children’s social care at the council'],
  ['Northern Ireland', '1 Elm Row, BT1 1AA', 'Gateway team'],
])('of a child whom somebody may hurt the desk names who looks into that in %s', (_, home, services) => {
  const plan = given(...on('cyp'), ...bornIn('2018-03-03'), ...livingIn(home), hit, submitted)
  expect(shown(plan)).toContain(services)
  expect(shown(plan)).not.toContain('Otherwise contact the person today')
})

test('of an adult, and of a child who speaks of dying, it says to contact them', () => {
  const dying = { ...hit, danger: 'self', text: 'I want to die' } as const
  for (const plan of [
    given(...bornIn('1960-03-03'), hit, submitted),
    given(...bornIn('2010-03-03'), dying, submitted),
  ])
    expect(shown(plan)).toContain('Otherwise contact the person today')
})

test('that nobody can take a helper’s access away is said where no account of the person holds the plan', () => {
  const helped = given(...raviHelps, hit, submitted)
  expect(shown(helped)).toContain('Only the person can take a helper’s access away')
  const { owner: _, ...held } = helped
  expect(shown(held)).toContain('nobody here can take a helper’s access away')
  expect(shown(held)).not.toContain('Only the person can take')
})

test('a plan that was closed because its person died is no more to be looked at first, and what was reported waits to be read', () => {
  const died = told(people.medic, {
    kind: 'UseReported',
    text: 'Died at home',
    followed: 'no',
    why: 'person',
    happened: ['died'],
    isToLookAt: true,
    wrong: [],
    jobRole: 'Paramedic',
    service: 'North Vale Ambulance Service',
    of: 1,
  })
  const open = rowOf(given(submitted, died))
  const closed = rowOf(given(submitted, died, told(people.nadia, { kind: 'Closed', because: 'died' })))
  expect([open.isUseToLookAt, closed.isUseToLookAt]).toEqual([true, false])
  expect([open.isUseUnread, closed.isUseUnread]).toEqual([true, true])
})
