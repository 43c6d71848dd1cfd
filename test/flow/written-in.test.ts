import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Json } from '#src/flow/json.ts'
import { fieldIn } from '#src/flow/spot.ts'
import { writtenIn } from '#src/flow/written-in.ts'

const written = (section: string, field: string, value: Json) => {
  const rules = fieldIn(flows.sections, { section, at: [field] })
  return rules && writtenIn(rules, value)
}

test('of an answer it is what somebody wrote: no choice, day or id, and nothing that is empty', () => {
  const said = { decision: 'plan', outcome: 'lacks', on: '2026-11-02', how: 'She did not follow', by: '' }
  const rows = [{ id: 'row-1', is: 'plan:lacks', said }]
  expect(written('legal', 'legal.capacity', { none: false, rows })).toEqual(['She did not follow'])
  expect(written('about', 'about.pleaseDo', ['Knock first', 'Wait'])).toEqual(['Knock first', 'Wait'])
  expect(written('places', 'place.care1', { choice: 'own-home', note: '' })).toEqual([])
})
