import { expect, test } from 'vitest'
import { lifeAfter } from '#src/plan/lifecycle.ts'
import { lifecycleDrawn } from '#src/plan/lifecycle-drawn.ts'

const drawn = lifecycleDrawn()

test('the drawn life of a plan has every state of both regions, and the facts on their ways', () => {
  expect(drawn).toContain('draft_submitted --> draft_in_review: ReviewOpened')
  expect(drawn).toContain('published_suspended --> published_current: ')
  expect(drawn).toContain('state "entered-in-error" as published_entered_in_error')
  expect(drawn.match(/^ {4}state "/gm)).toHaveLength(12)
})

test('no way is drawn that the chart does not take', () => {
  expect(drawn).not.toMatch(/published_entered_in_error --> /)
  expect(lifeAfter({ draft: 'none', published: 'entered-in-error' }, 'Closed').published).toBe(
    'entered-in-error',
  )
  expect(drawn).not.toMatch(/draft_draft --> draft_in_review: .*ReviewOpened/)
})
