import { expect, test } from 'vitest'
import { isAlike } from '#src/plan/reads/alike.ts'

test.each([
  ['My garden, and the birds', 'She loves the garden'],
  ['Pain, and being alone at night', 'That she is alone at night, in pain'],
  ['Don’t leave me alone at night', 'Never leave her alone'],
])('“%s” and “%s” say much the same', (own, other) => {
  expect(isAlike(own, other)).toBe(true)
  expect(isAlike(other, own)).toBe(true)
})

test.each([
  [
    'one word is in both, and the rest is not',
    'I want to stay at home with my family',
    'Hospital, so that her family can rest',
  ],
  ['one of them denies it', 'Please try the breathing machine', 'No breathing machine, please'],
  ['with an apostrophe too', 'Ring my brother first', 'Don’t ring her brother first'],
  ['words only begin alike', 'The hospice by the river', 'The hospital'],
  [
    'one says far more',
    'My garden',
    'The garden used to matter, now it is seeing Daniel married before Christmas',
  ],
  ['there is nothing in it', 'Ok', 'No'],
])('where %s, they do not', (_, own, other) => {
  expect(isAlike(own, other)).toBe(false)
  expect(isAlike(other, own)).toBe(false)
})
