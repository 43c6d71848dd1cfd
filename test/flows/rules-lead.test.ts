import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { subjectsIn } from '#src/flow/condition.ts'
import type { Rule } from '#src/flow/rules.ts'
import type { Spot } from '#src/flow/spot.ts'
import { askedByRule, isOfPapers } from '#src/plan/reads/asked-by-rule.ts'
import { cases, nameOf, planOf } from './rule-stories.ts'

const blocks = flows.rules.filter(({ does }) => does === 'block')
const where = (rule: Rule): readonly Spot[] => askedByRule(planOf(rule, cases[nameOf(rule)]?.yes ?? []), rule)
const fieldsOf = (spots: readonly Spot[]) => spots.map(({ at }) => at.at(-1))

test.each(blocks.map((rule): readonly [string, Rule] => [nameOf(rule), rule]))(
  '%s leads to a question where it can be put right',
  (_, rule) => {
    const asked = [...flows.sections, flows.submission].map(({ section }) => section.id)
    const isSigned = subjectsIn(rule.when).some((name) => Object.hasOwn(flows.approval.section.fields, name))
    expect(where(rule).length + Number(isOfPapers(rule)) + Number(isSigned)).toBeGreaterThan(0)
    for (const spot of where(rule)) expect(asked).toContain(spot.section)
  },
)

test.each([
  ['RULE-CYP-1 block at approval', ['person.dob', 'plan.birthYear', 'plan.pathways']],
  ['RULE-BORN-1 block at approval', ['person.dob', 'plan.birthYear']],
  ['RULE-CON-1 block at approval withdrawn', ['share.basis']],
])('%s leads to what it was worked out from', (name, fields) => {
  const rule = blocks.find((one) => nameOf(one) === name)
  if (!rule) throw new Error('no such rule')
  expect(fieldsOf(where(rule)).toSorted()).toEqual(fields)
})

test('RULE-LD-1: a diagnosis that stands for a reason leads to the very answer that gives it', () => {
  const rule = blocks.find(({ id }) => id === 'RULE-LD-1')
  if (!rule) throw new Error('no such rule')
  expect(where(rule).map(({ section, at }) => [section, ...at])).toEqual([
    ['crisis', 'crisis', 'one', 'crisis.clinicianAction'],
  ])
})

test('a day that has gone by in a crisis leads to that question in each crisis, and not to the chapter', () => {
  const rule = blocks.find(({ id }) => id === 'RULE-SIGN-23')
  if (!rule) throw new Error('no such rule')
  const spots = where(rule)
  expect(spots.length).toBeGreaterThan(0)
  for (const { at } of spots) expect(at).toHaveLength(3)
})
