import { expect, test } from 'vitest'
import { listOf, one, paragraph } from '#src/flow/fields.ts'
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

test('a list at the end has no count, because each entry has pages of its own, and what stands before it says "about"', () => {
  const vet = section({
    id: 'vet',
    version: 1,
    fields: { 'vet.name': paragraph(rules) },
    start: 'name',
    steps: { name: { ask: ['vet.name'], next: 'done' } },
  })
  const fields = { 'vets.how': paragraph(rules), vets: listOf(rules, vet, 3), 'vets.more': paragraph(rules) }
  const [how, more] = [
    { ask: ['vets.how'], next: 'vets' },
    { ask: ['vets.more'], next: 'done' },
  ] as const
  const named = { id: 'vets', version: 1, fields, start: 'how' } as const
  const ending = section({ ...named, steps: { how, vets: { ask: ['vets'], next: 'done' } } })
  const goingOn = section({ ...named, steps: { how, vets: { ask: ['vets'], next: 'more' }, more } })
  const on = (isLast: boolean, step: string) => {
    const vets = isLast ? ending : goingOn
    return progressOf(vets, pathOf(vets, answersOf({}), aPatient), { step, isInItem: false })
  }
  expect(on(true, 'how')).toEqual({ at: 1, of: 2, isAbout: true, isInItem: false })
  expect(on(true, 'vets')).toBeUndefined()
  expect(on(false, 'vets')).toEqual({ at: 2, of: 3, isAbout: false, isInItem: false })
  expect(on(false, 'more')).toEqual({ at: 3, of: 3, isAbout: false, isInItem: false })
})
