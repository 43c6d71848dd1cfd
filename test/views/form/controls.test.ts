import { describe, expect, test } from 'vitest'
import { sampled } from '#src/flow/controls/control.ts'
import { controls } from '#src/flow/controls/index.ts'
import { references } from '#src/flow/controls/references.ts'
import { drawn, pairsOf } from '#test/kit/one-field.ts'

const samples = Object.entries(controls).flatMap(([kind, control]) =>
  control.samples.map(({ field, valid }) => ({ kind, field, value: valid[0] ?? '' })),
)

describe('the view of every kind of field', () => {
  test.each(samples)(
    '$kind: a form shows whatever was typed, under the name it was sent under',
    ({ field, value }) => {
      const pairs = pairsOf(field, value)
      const { page } = drawn(field, pairs)
      for (const [name, typed] of pairs) {
        expect(page).toContain(`name="${name}"`)
        expect(page).toContain(typed.split('\n')[0])
      }
    },
  )

  test.each(samples)('$kind: the summary of problems leads to an input that is there', ({ field }) => {
    const { page, summary } = drawn(field, [], { 'a.field': 'empty' })
    expect(page).toContain(`id="${/href="#([^"]+)"/.exec(summary)?.[1]}"`)
  })
})

test.each([
  [[], 'Who, with a phone number'],
  [[{ id: 'c1', name: 'Mo' }], 'Anyone else, with a phone number (optional)'],
])('whom somebody names in own words, where %j can be chosen, is asked as “%s”', (choosable, asked) => {
  const { page } = drawn(references(sampled, 'neighbours'), [], {}, { choosable })
  expect(page).toContain(asked)
  expect(page.includes('(optional)'), 'the only way to answer is never called optional').toBe(
    choosable.length > 0,
  )
})
