import { expect, test } from 'vitest'
import type { Json } from '#src/flow/json.ts'
import { instant } from '#src/plan/ids.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { answers, given, later, people, submitted, told, wholeDraft } from '#test/kit/a-plan.ts'

const signed = { name: 'Owen Bright', jobRole: 'GP', registration: 'GMC 1', practice: 'Elm', at: instant('') }
const rows = (...names: readonly string[]): Json => ({
  none: names.length === 0,
  rows: names.map((to, at) => ({ id: `row-${at}`, said: { to } })),
})
const since = (field: string, before: Json, now: Json) =>
  changedBy(given(answers('health', { [field]: before })), answers('health', { [field]: now }))

const changedBy = (draft: ReturnType<typeof given>, fact: ReturnType<typeof answers>) => {
  const content = contentOf(draft, signed, '2026-09-01')
  const approved = later(
    draft,
    submitted,
    told(people.owen, { kind: 'ReviewOpened' }),
    told(people.owen, { kind: 'Approved', content, hash: '', version: 1, readings: [] }),
  )
  return publicationOf(later(approved, fact))?.changeAsked[0]
}

test.each<readonly [string, Json, Json, boolean]>([
  ['health.allergies', rows('Penicillin'), rows('Penicillin', 'Morphine'), true],
  ['health.allergies', rows(), rows('Morphine'), true],
  ['health.allergies', rows('Penicillin'), rows('Morphine'), true],
  ['health.allergies', rows('Penicillin', 'Nuts'), rows('penicillin '), false],
  ['health.allergies', rows('Penicillin'), rows(), false],
  ['health.alerts', { choices: ['latex'], note: '' }, { choices: ['latex', 'pregnancy'], note: '' }, true],
  ['health.alerts', { choices: ['latex'], note: '' }, { choices: ['latex'], note: 'Gloves' }, false],
  ['health.otherProblems', ['Gout'], ['Gout', 'Asthma'], true],
  ['health.baseline', 'Well', 'Tired', false],
])(
  'RULE-UPD: of %s, approved as %j and now %j, it is told that there is more: %s',
  (field, before, now, adds) => {
    const change = since(field, before, now)
    expect(change).toMatchObject({ field, isTyped: true })
    expect(change?.adds).toBe(adds ? true : undefined)
    expect(JSON.stringify(change)).not.toContain('Morphine')
  },
)

test.each([
  [['07700 900999'], undefined],
  [['07700 900118', '07700 900999'], true],
] as const)(
  'a number to call that took the place of another is changed, and one more is added: %j',
  (phones, adds) => {
    const told = answers('contacts', { 'contact.phones': [...phones] }, { at: ['contact', 'one-contact'] })
    const change = changedBy(given(...wholeDraft()), told)
    expect(change).toMatchObject({ field: 'contact.phones', item: 'one-contact' })
    expect(change?.adds).toBe(adds)
  },
)
