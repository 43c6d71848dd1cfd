import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getInitialMicrosteps } from 'xstate'
import type { Said } from '#src/flow/answer.ts'
import { chartOf } from '#src/flow/chart.ts'
import { one, paragraph } from '#src/flow/fields.ts'
import { pathOf } from '#src/flow/path.ts'
import { type Given, type Section, section } from '#src/flow/section.ts'
import { askedOf } from '#src/flow/step.ts'
import { answersOf } from '#test/kit/a-section.ts'
import { everyone, everything, sections } from '#test/kit/any-section.ts'

const rules = { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'OOOOOO' } as const
const patient: Given = { pathway: ['eol'], role: 'patient', age: 'adult', nation: 'england' }

const pets = section({
  id: 'pets',
  version: 1,
  fields: {
    kind: one(rules, ['cat', 'dog', 'none']),
    name: paragraph(rules),
    dose: paragraph({ ...rules, by: ['K'] }),
    crisis: paragraph({ ...rules, need: '---M--' }),
  },
  start: 'kind',
  steps: {
    kind: { ask: ['kind'], next: [{ when: { kind: { is: 'none' } }, go: 'done' }, 'name'] },
    name: { ask: ['name', 'dose', 'crisis'], next: 'done' },
  },
})

const talk = section({
  id: 'talk',
  version: 1,
  fields: { first: one(rules, ['kind', 'cold']), second: one(rules, ['kind', 'cold']) },
  start: 'first',
  steps: {
    first: { ask: ['first'], next: [{ when: { trust: { below: 1 } }, go: 'done' }, 'second'] },
    second: { ask: ['second'], next: 'done' },
  },
  measures: {
    trust: {
      least: 0,
      most: 5,
      start: 3,
      effects: { first: { kind: 9, cold: -3 }, second: { cold: -1 } },
    },
  },
})

const answer = (value: string): Said => ({ kind: 'answer', value })
const walked = (
  of: typeof pets | typeof talk,
  answers: Readonly<Record<string, Said>>,
  more: { readonly given?: Given; readonly walkOn?: boolean } = {},
) => {
  const input = { given: more.given ?? patient, answers, walkOn: more.walkOn ?? false }
  const steps = getInitialMicrosteps(chartOf(of), input)
  const context = steps.at(-1)?.[0].context
  return { steps: steps.map(([{ value }]) => value), live: context?.live, measures: context?.measures }
}

describe('chartOf', () => {
  it('compiles a section once', () => {
    expect(chartOf(pets)).toBe(chartOf(pets))
  })

  it('settles on the first open step', () => {
    expect(walked(pets, {}).steps).toEqual(['kind'])
    expect(walked(pets, { kind: answer('cat') }).steps).toEqual(['kind', 'name'])
  })

  it('takes the first way whose condition holds', () => {
    expect(walked(pets, { kind: answer('none') }).steps).toEqual(['kind', 'done'])
  })

  it('leaves a question by a way out as by an answer', () => {
    expect(walked(pets, { kind: { kind: 'declined' }, name: { kind: 'talk' } }).steps).toEqual([
      'kind',
      'name',
      'done',
    ])
  })

  it('waits only for the fields that this person is asked', () => {
    const answers = { kind: answer('cat'), name: answer('Tom') }
    expect(walked(pets, answers).steps.at(-1)).toBe('done')
    expect(walked(pets, answers, { given: { ...patient, role: 'clinician' } }).steps.at(-1)).toBe('name')
    expect(walked(pets, answers, { given: { ...patient, pathway: ['mhc'] } }).steps.at(-1)).toBe('name')
  })

  it('goes on past open steps, and counts nothing behind them as answered, when told to walk on', () => {
    const { steps, live } = walked(pets, { name: answer('Tom') }, { walkOn: true })
    expect(steps).toEqual(['kind', 'name', 'done'])
    expect(live).toEqual({ name: answer('Tom') })
  })

  it('lets live only what was asked on the way', () => {
    const answers = { kind: answer('none'), name: answer('Tom'), dose: answer('two') }
    expect(walked(pets, answers).live).toEqual({ kind: answer('none') })
  })

  it('moves measures by the choices on the way, within their bounds', () => {
    expect(walked(talk, {}).measures).toEqual({ trust: 3 })
    expect(walked(talk, { first: answer('kind') }).measures).toEqual({ trust: 5 })
    expect(walked(talk, { first: answer('kind'), second: answer('cold') }).measures).toEqual({ trust: 4 })
  })

  it('lets a condition see what the choices of its own step did', () => {
    expect(walked(talk, { first: answer('cold') })).toMatchObject({
      steps: ['first', 'done'],
      measures: { trust: 0 },
    })
  })
})

describe('askedOf', () => {
  it('leaves out what the person keeps from this voice', () => {
    const carer: Given = { ...patient, role: 'carer', hidden: ['name'] }
    expect(askedOf(pets, pets.steps.name, carer)).toEqual([])
    expect(askedOf(pets, pets.steps.name, { ...carer, hidden: [] })).toEqual(['name'])
  })
})

describe('a path that walks on', () => {
  it('is the one that the chart walks, however many answers that conditions tell alike were walked before', () => {
    fc.assert(
      fc.property(sections, fc.boolean(), ({ measures, ...plain }, isMeasured) => {
        const section: Section = isMeasured && measures ? { ...plain, measures } : plain
        for (const given of everyone)
          for (const answers of everything) {
            const { steps, live } = pathOf(section, answersOf(answers), given)
            const walked = getInitialMicrosteps(chartOf(section), { given, answers, walkOn: true })
            expect(live).toEqual(walked.at(-1)?.[0].context.live)
            expect(steps.map(({ id }) => id)).toEqual(
              putTo(
                section,
                given,
                walked.map(([{ value }]) => String(value)),
              ),
            )
          }
      }),
      { numRuns: 12, seed: 2026 },
    )
  }, 120_000)

  it('has nothing live of a step that no way leads out of', () => {
    const onlyForCats = [{ when: { kind: { is: 'cat' } }, go: 'name' }]
    const stuck: Section = { ...pets, steps: { ...pets.steps } }
    Object.assign(stuck.steps, { kind: { ask: ['kind'], next: onlyForCats } })
    for (const value of ['dog', 'none', 'dog'])
      expect(pathOf(stuck, answersOf({ kind: answer(value) }), patient).live).toEqual({})
    expect(pathOf(stuck, answersOf({ kind: answer('cat') }), patient).live).toEqual({ kind: answer('cat') })
  })
})

/** The steps that ask this person something, or nobody anything. */
const putTo = ({ steps, ...section }: Section, given: Given, ids: readonly string[]) =>
  ids.filter((id) => {
    const step = steps[id]
    return (
      step !== undefined && (step.ask.length === 0 || askedOf({ ...section, steps }, step, given).length > 0)
    )
  })
