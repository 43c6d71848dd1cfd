import { describe, expect, it } from 'vitest'
import {
  type FieldRules,
  isClinicianOnly,
  isForClinicalReaders,
  type Need,
  type Needs,
} from '#src/flow/field-rules.ts'
import type { Given, Pathway, Role } from '#src/flow/section.ts'
import { isOffered, mayAuthor, needOf } from '#src/flow/step.ts'

const field = (need: Needs, by: FieldRules['by'] = ['P', 'H', 'A', 'K']): FieldRules => ({
  by,
  class: 'W',
  need,
})
const given = (role: Role, ...pathway: readonly Pathway[]): Given => ({
  role,
  pathway,
  age: 'adult',
  nation: 'england',
})

describe('needOf', () => {
  it.each<readonly [Needs, readonly Pathway[], Need]>([
    ['MRO-OO', ['eol'], 'M'],
    ['MRO-OO', ['frailty'], 'R'],
    ['MRO-OO', ['ltc'], 'O'],
    ['MRO-OO', ['mhc'], '-'],
    ['MRO-RO', ['ld'], 'R'],
    ['MRO-OR', ['cyp'], 'R'],
  ])('reads the letter of a pathway at its own place: %s for %s is %s', (need, pathway, expected) => {
    expect(needOf(field(need), pathway)).toBe(expected)
  })

  it('is the strictest of several pathways, in whatever order they were chosen', () => {
    expect(needOf(field('OR-M--'), ['eol', 'frailty'])).toBe('R')
    expect(needOf(field('OR-M--'), ['mhc', 'ltc', 'eol'])).toBe('M')
    expect(needOf(field('O-----'), ['ltc', 'eol'])).toBe('O')
  })

  it('asks of a plan without a pathway what any pathway would ask', () => {
    expect(needOf(field('---R--'), [])).toBe('R')
    expect(needOf(field('------'), [])).toBe('-')
  })
})

describe('mayAuthor', () => {
  it.each<readonly [Role, FieldRules['by'], boolean]>([
    ['patient', ['P'], true],
    ['patient', ['H', 'A', 'K', 'K1', 'S'], false],
    ['carer', ['H'], true],
    ['carer', ['P', 'A', 'K', 'K1', 'S'], false],
    ['authority', ['A'], true],
    ['authority', ['P', 'H', 'K', 'K1', 'S'], false],
    ['clinician', ['K'], true],
    ['clinician', ['P', 'H', 'A', 'S'], false],
    ['clinician', ['K1'], false],
    ['senior-clinician', ['K1'], true],
    ['senior-clinician', ['K'], true],
    ['senior-clinician', ['P', 'H', 'A', 'S'], false],
    ['trainee', ['P'], true],
    ['urgent-reader', ['P'], true],
    ['administrator', ['P'], true],
  ])('a %s and a field by %s: %s', (role, by, may) => {
    expect(mayAuthor(field('OOOOOO', by), role)).toBe(may)
  })
})

describe('isOffered', () => {
  it('puts a question to its authors in the pathways that it is meant for', () => {
    expect(isOffered(field('M-----', ['P']), given('patient', 'eol'))).toBe(true)
  })

  it('does not put a clinical question to the person', () => {
    expect(isOffered(field('MMMMMM', ['K']), given('patient', 'eol'))).toBe(false)
  })

  it('does not put a question of another pathway to anyone', () => {
    expect(isOffered(field('M-----', ['P']), given('patient', 'mhc'))).toBe(false)
  })

  it('puts to a walk that asks for several what any of them may author, and to one that asks for anyone all', () => {
    const team: Given = { ...given('clinician', 'eol'), asks: ['K', 'P'] }
    expect(isOffered(field('M-----', ['P']), team)).toBe(true)
    expect(isOffered(field('M-----', ['H', 'K1']), team)).toBe(false)
    expect(isOffered(field('M-----', ['H', 'K1']), { ...team, asks: 'anyone' })).toBe(true)
    expect(isOffered(field('-M----', ['H']), { ...team, asks: 'anyone' })).toBe(false)
  })
})

describe('the rules of a field', () => {
  it('do not compile with a letter that there is not, without an author, or with five needs', () => {
    // @ts-expect-error Z is no author
    const unknown: FieldRules = { by: ['Z'], class: 'W', need: 'OOOOOO' }
    // @ts-expect-error somebody has to be asked
    const nobody: FieldRules = { by: [], class: 'W', need: 'OOOOOO' }
    // @ts-expect-error one letter a pathway
    const short: FieldRules = { by: ['P'], class: 'W', need: 'OOOOO' }
    // @ts-expect-error X is no need
    const wrong: FieldRules = { by: ['P'], class: 'W', need: 'OOOOOX' }
    expect([unknown, nobody, short, wrong]).toHaveLength(4)
  })

  it.each<readonly [FieldRules['by'], boolean]>([
    [['K'], true],
    [['K1'], true],
    [['S', 'K'], true],
    [['S'], false],
    [['K', 'P'], false],
    [['H', 'K1'], false],
    [['A'], false],
  ])('by %s are for clinicians alone: %s', (by, alone) => {
    expect(isClinicianOnly(field('OOOOOO', by))).toBe(alone)
  })

  it.each<readonly [FieldRules['sees'], boolean]>([
    [undefined, false],
    ['open', false],
    ['clinical', true],
    ['site', true],
  ])('that say %s keep a field from other readers: %s', (sees, kept) => {
    expect(isForClinicalReaders({ ...field('OOOOOO'), ...(sees && { sees }) })).toBe(kept)
  })
})
