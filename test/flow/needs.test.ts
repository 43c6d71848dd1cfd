import { describe, expect, it } from 'vitest'
import type { FieldRules } from '#src/flow/field-rules.ts'

import { isOffered, mayAuthor, type Need, needOf } from '#src/flow/needs.ts'
import type { Given, Pathway, Role } from '#src/flow/section.ts'

const field = (need: string, by = 'PHAK'): FieldRules => ({ by, class: 'W', need })
const given = (role: Role, ...pathway: readonly Pathway[]): Given => ({
  role,
  pathway,
  age: 'adult',
  nation: 'england',
})

describe('needOf', () => {
  it.each<readonly [string, readonly Pathway[], Need]>([
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
  it.each<readonly [Role, string, boolean]>([
    ['patient', 'P', true],
    ['patient', 'HAKS', false],
    ['carer', 'H', true],
    ['carer', 'PAKS', false],
    ['clinician', 'K', true],
    ['clinician', 'PHAS', false],
    ['trainee', 'P', true],
    ['viewer', 'P', true],
  ])('a %s and a field by %s: %s', (role, by, may) => {
    expect(mayAuthor(field('OOOOOO', by), role)).toBe(may)
  })
})

describe('isOffered', () => {
  it('puts a question to its authors in the pathways that it is meant for', () => {
    expect(isOffered(field('M-----', 'P'), given('patient', 'eol'))).toBe(true)
  })

  it('does not put a clinical question to the person', () => {
    expect(isOffered(field('MMMMMM', 'K'), given('patient', 'eol'))).toBe(false)
  })

  it('does not put a question of another pathway to anyone', () => {
    expect(isOffered(field('M-----', 'P'), given('patient', 'mhc'))).toBe(false)
  })
})
