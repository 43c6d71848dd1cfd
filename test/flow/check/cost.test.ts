import { describe, expect, it } from 'vitest'
import { type Checked, check } from '#src/flow/check.ts'
import type { FieldRules, Needs } from '#src/flow/field-rules.ts'
import { many, one, oneWithNote, paragraph } from '#src/flow/fields.ts'
import type { Field, Section, Step, When } from '#src/flow/section.ts'

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
const needs: readonly Needs[] = ['MMMMMM', 'RR-ORR', 'O---MM', 'MMMMMM', '--OR--']

const rulesFor = (place: number): FieldRules => ({
  by: place % 4 === 0 ? ['P', 'A', 'K'] : ['P', 'H', 'A', 'K'],
  class: 'W',
  need: needs[place % needs.length] ?? 'OOOOOO',
})

const fieldFor = (place: number): Field => {
  if (place % 5 === 0) return many(rulesFor(place), letters)
  if (place % 5 === 1) return one(rulesFor(place), letters)
  return place % 5 === 2 ? oneWithNote(rulesFor(place), letters) : paragraph(rulesFor(place))
}

/** A third of the questions stand behind a condition on an answer up to ten questions back, or on who is asked. */
const conditionFor = (prefix: string, place: number): When => {
  const letter = letters[place % letters.length] ?? 'a'
  if (place % 9 === 0) return { 'given.pathway': { has: place % 2 === 0 ? 'mhc' : 'cyp' } }
  if (place % 9 === 3) return { 'given.role': { is: 'patient' }, 'given.age': { is: 'adult' } }
  const read = Math.max(0, place - (place % 5) - (place % 2) * 5)
  return { [`${prefix}${read}`]: { has: letter } }
}

const sectionOf = (prefix: string, questions: number): Section => {
  const places = Array.from({ length: questions }, (_, place) => place)
  const idOf = (place: number) => (place < questions ? `q${place}` : 'done')
  const stepFor = (place: number): Step => ({
    ask: [`${prefix}${place}`],
    next:
      place % 3 === 0
        ? [{ when: conditionFor(prefix, place), go: idOf(place + 1) }, idOf(place + 2)]
        : idOf(place + 1),
  })
  return {
    id: prefix,
    version: 1,
    fields: Object.fromEntries(places.map((place) => [`${prefix}${place}`, fieldFor(place)])),
    start: 'q0',
    steps: Object.fromEntries(places.map((place) => [idOf(place), stepFor(place)])),
  }
}

const noWords = { title: '', about: '', seenBy: '', steps: {}, fields: {} }
const formOf = (prefix: string, questions: number): Checked => ({
  section: sectionOf(prefix, questions),
  words: noWords,
})

const costMs = (forms: readonly Checked[]): number => {
  const began = process.cpuUsage()
  const problems = check(forms)
  const { user, system } = process.cpuUsage(began)
  expect(problems.filter(({ kind }) => kind !== 'missing-words')).toEqual([])
  return (user + system) / 1000
}

describe('what a check costs', () => {
  it('is less than a second of processor time for a plan of 300 questions in twelve chapters', () => {
    const chapters = Array.from({ length: 12 }, (_, chapter) => formOf(`chapter${chapter}.`, 25))
    expect(Math.min(costMs(chapters), costMs(chapters), costMs(chapters))).toBeLessThan(1000)
  })

  it('is less than a second of processor time for 300 questions in one chapter', () => {
    const long = [formOf('long.', 300)]
    expect(Math.min(costMs(long), costMs(long))).toBeLessThan(1000)
  })
})
