import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { exchangeOf } from '#src/fhir/exchange-of.ts'
import type { Json } from '#src/flow/json.ts'
import { pathIn } from '#src/plan/reads/reading.ts'
import { upcast } from '#src/plan/upcast.ts'
import { answers, given, later } from '#test/kit/a-plan.ts'
import { allAccepted, approvedByNadia, ready } from '#test/kit/a-review.ts'
import { ofRelease } from '#test/kit/made-up-codes.ts'
import { storedSpots } from './stored-spots.ts'

const coded = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ text, code: '90000001102', display: 'Failing of the heart' },
  ...ofRelease,
  ...more,
})
const rowsWith = (said: Readonly<Record<string, Json>>) => ({
  none: false,
  rows: [{ id: 'row-1', said }],
})
const health = flows.sections.find(({ section }) => section.id === 'health')

test('own words of before, and a code whose list is not here, are read as they lie in the store', () => {
  const stored = storedSpots.filter(({ body }) => JSON.stringify(body).includes('health.mainDiagnosis"'))
  const facts = stored.map(upcast).filter(({ kind }) => kind === 'Answered')
  expect(facts).toHaveLength(2)
  const plan = given(...facts)
  if (!health) throw new Error('there is a chapter about health')
  for (const voice of ['person', 'team'] as const)
    expect(pathIn(plan, voice, health.section).again).not.toContain('health.mainDiagnosis')
  expect(pathIn(plan, 'person', health.section).live['health.mainDiagnosis']).toEqual({
    kind: 'answer',
    value: 'A weak heart, since 2014',
  })
})

test('an approved plan says both in words, and tells other systems code, system and release', () => {
  const allergy = coded('penicillin', { code: '90000002105', display: 'Penicillin' })
  const plan = later(
    ready(),
    answers('health', {
      'health.mainDiagnosis': coded('weak heart'),
      'health.allergies': rowsWith({ to: allergy, severity: 'severe' }),
    }),
  )
  const content = approvedByNadia(allAccepted(plan)).approved?.content
  const shown = (field: string) => content?.entries.find((entry) => entry.field === field)?.shown
  expect(shown('health.mainDiagnosis')).toEqual(['weak heart (Failing of the heart)'])
  expect(shown('health.allergies')?.join()).toMatch(/^penicillin: /)
  if (!content) throw new Error('it was approved')
  const { parts } = exchangeOf(flows.sections, content)
  expect(parts.find(({ from }) => from === 'health/health.mainDiagnosis')).toMatchObject({
    resource: 'Condition',
    value: coded('weak heart'),
  })
  expect(JSON.stringify(parts.find(({ resource }) => resource === 'AllergyIntolerance'))).toContain(
    '"code":"90000002105"',
  )
})
