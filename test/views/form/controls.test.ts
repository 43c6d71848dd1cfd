import { describe, expect, test } from 'vitest'
import { controls } from '#src/flow/controls/index.ts'
import { typedFor } from '#src/flow/posted.ts'
import { fieldWordsOf } from '#test/kit/a-form-to-check.ts'
import { said } from '#test/kit/a-section.ts'
import type { controlViewOf } from '#views/form/controls/index.ts'
import { fieldView, problemSummary } from '#views/form/field.ts'

const samples = Object.entries(controls).flatMap(([kind, control]) =>
  control.samples.map(({ field, valid }) => ({ kind, field, value: valid[0] ?? '' })),
)

describe('the view of every kind of field', () => {
  test.each(samples)(
    '$kind: a form shows each thing that was typed under the name it was sent under',
    (one) => {
      const typed = typedFor(one.field, 'a.field', said(one.value))
      const choosable = [{ id: 'c1', name: 'Ann' }]
      const page = drawn(one.field, { typed, choosable })
      for (const [key, values] of Object.entries(typed))
        for (const value of values) {
          expect(page).toContain(`name="${key}"`)
          if (value !== '') expect(page).toContain(value.split('\n')[0])
        }
    },
  )

  test.each(samples)(
    '$kind: a problem is said at the field, and the summary leads to an input that is there',
    (one) => {
      const page = drawn(one.field, { problem: 'empty' })
      const summary = String(problemSummary({ 'a.field': 'empty' }, { 'a.field': one.field }))
      const target = /href="#([^"]+)"/.exec(summary)?.[1]
      expect(page).toContain(`id="${target}"`)
    },
  )
})

const drawn = (
  field: Parameters<typeof controlViewOf>[0],
  more: Partial<Parameters<typeof fieldView>[0]>,
): string => String(fieldView({ field, name: 'a.field', words: fieldWordsOf(field), typed: {}, ...more }))
