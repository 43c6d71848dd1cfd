import { expect, test } from 'vitest'
import { one, paragraph } from '#src/flow/fields.ts'
import { pathOf, progressOf } from '#src/flow/path.ts'
import { section } from '#src/flow/section.ts'
import { answersOf, aPatient, said } from '#test/kit/a-section.ts'

const rules = { by: ['P'], class: 'W', need: 'OOOOOO' } as const

const pets = section({
  id: 'pets',
  version: 1,
  fields: { 'pet.has': one(rules, ['yes', 'no']), 'pet.who': paragraph(rules), 'pet.more': paragraph(rules) },
  start: 'has',
  steps: {
    has: {
      ask: ['pet.has'],
      next: [{ when: { 'pet.has': { is: 'yes' } }, go: 'who' }, 'more'],
    },
    who: { ask: ['pet.who'], next: 'more' },
    more: { ask: ['pet.more'], next: 'done' },
  },
})

const at = (step: string, has?: string) => {
  const answers = answersOf(has === undefined ? {} : { 'pet.has': said(has) })
  return progressOf(pets, pathOf(pets, answers, aPatient), { step, isInItem: false })
}

test('while the answer that decides is open, the count says "about"', () => {
  expect(at('has')).toEqual({ at: 1, of: 2, isAbout: true, isInItem: false })
})

test('a branch that opens counts, and the count is exact once nothing can change it', () => {
  expect(at('who', 'yes')).toEqual({ at: 2, of: 3, isAbout: false, isInItem: false })
  expect(at('more', 'yes')).toEqual({ at: 3, of: 3, isAbout: false, isInItem: false })
})

test('a branch that is not taken is not counted', () => {
  expect(at('more', 'no')).toEqual({ at: 2, of: 2, isAbout: false, isInItem: false })
  expect(at('who', 'no')).toBeUndefined()
})
