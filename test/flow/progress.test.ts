import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Said } from '#src/flow/answer.ts'
import { listOf, many, one, paragraph } from '#src/flow/fields.ts'
import { pathOf, progressOf } from '#src/flow/path.ts'
import { type Field, type Given, type Section, section } from '#src/flow/section.ts'
import { sectionsIn } from '#src/flow/spot.ts'
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

test('while the answer that decides is open, no total is said', () => {
  expect(at('has')).toEqual({ at: 1, of: undefined, isInItem: false })
})

test('a branch that opens counts, and the count is exact once nothing can change it', () => {
  expect(at('who', 'yes')).toEqual({ at: 2, of: 3, isInItem: false })
  expect(at('more', 'yes')).toEqual({ at: 3, of: 3, isInItem: false })
})

test('a branch that is not taken is not counted', () => {
  expect(at('more', 'no')).toEqual({ at: 2, of: 2, isInItem: false })
  expect(at('who', 'no')).toBeUndefined()
})

test('a list at the end has no count, because each entry has pages of its own, and what stands before it has no total', () => {
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
  expect(on(true, 'how')).toEqual({ at: 1, of: undefined, isInItem: false })
  expect(on(true, 'vets')).toBeUndefined()
  expect(on(false, 'vets')).toEqual({ at: 2, of: 3, isInItem: false })
  expect(on(false, 'more')).toEqual({ at: 3, of: 3, isInItem: false })
})

test('a question in parts has a page for each part, and each its own number', () => {
  const steps = {
    roles: { ask: ['kin.roles'], parts: [['care'], ['call', 'key']], next: 'more' },
    more: { ask: ['kin.more'], next: 'done' },
  } as const
  const fields = { 'kin.roles': many(rules, ['care', 'call', 'key']), 'kin.more': paragraph(rules) }
  const kin = section({ id: 'kin', version: 1, fields, start: 'roles', steps })
  const on = (step: string, part?: number) =>
    progressOf(kin, pathOf(kin, answersOf({}), aPatient), {
      step,
      ...(part === undefined ? {} : { part }),
      isInItem: true,
    })
  expect(on('roles', 1)).toEqual({ at: 1, of: 3, isInItem: true })
  expect(on('roles', 2)).toEqual({ at: 2, of: 3, isInItem: true })
  expect(on('more')).toEqual({ at: 3, of: 3, isInItem: true })
})

/** Chosen by a number, so that a walk can be told again. */
const answerTo = (field: Field, chance: number): Said => {
  const choices = 'choices' in field ? field.choices : []
  const choice = choices[chance % Math.max(1, choices.length)]
  if (chance % 7 === 0) return { kind: 'skipped' }
  if (choice === undefined) return said('Something')
  if (field.control === 'one') return said(choice)
  if (field.control === 'one-with-note') return said({ choice, note: '' })
  if (field.control === 'many') return said([choice])
  if (field.control === 'many-with-note') return said({ choices: [choice], note: '' })
  return { kind: 'skipped' }
}

/** Page by page in order, with what each said of how many there are. */
const totalsOn = (section: Section, given: Given, seed: number): readonly number[] => {
  let live: Readonly<Record<string, Said>> = {}
  let chance = seed
  const totals: number[] = []
  for (const done of Array.from({ length: 40 }, (_, index) => index)) {
    const path = pathOf(section, answersOf(live), given)
    const here = path.steps.filter(({ asked }) => asked.length > 0)[done]
    if (here === undefined) return totals
    const progress = progressOf(section, path, { step: here.id, isInItem: false })
    if (progress?.of !== undefined) totals.push(progress.of)
    for (const name of here.asked) {
      const field = section.fields[name]
      chance = (chance * 1103 + 12_345) % 65_521
      if (field && field.control !== 'list') live = { ...live, [name]: answerTo(field, chance) }
    }
  }
  return totals
}

test.each(
  flows.sections.flatMap((form) => sectionsIn(form.section).map((one) => ({ id: one.section.id, ...one }))),
)('a total that $id has said is true on every later page, whatever is answered', ({ section }) => {
  const pathways = [['eol'], ['mhc'], ['eol', 'mhc'], ['ltc']] as const
  for (const pathway of pathways)
    for (let seed = 1; seed < 60; seed += 1) {
      const totals = totalsOn(section, { ...aPatient, pathway }, seed)
      expect(new Set(totals).size, `${pathway} ${seed}: ${totals}`).toBeLessThanOrEqual(1)
    }
})
