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

/** How often a check looked where a step leads: its work, whatever machine does it. */
const looks = { count: 0 }

const sectionOf = (prefix: string, questions: number): Section => {
  const places = Array.from({ length: questions }, (_, place) => place)
  const idOf = (place: number) => (place < questions ? `q${place}` : 'done')
  const stepFor = (place: number): Step => ({
    ask: [`${prefix}${place}`],
    get next(): Step['next'] {
      looks.count += 1
      return place % 3 === 0
        ? [{ when: conditionFor(prefix, place), go: idOf(place + 1) }, idOf(place + 2)]
        : idOf(place + 1)
    },
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

const looksOf = (forms: readonly Checked[]): number => {
  const before = looks.count
  const problems = check(forms)
  expect(problems.filter(({ kind }) => kind !== 'missing-words')).toEqual([])
  return looks.count - before
}

describe('what a check costs', () => {
  it('grows with the chapters and no faster', () => {
    const chapters = (count: number) =>
      Array.from({ length: count }, (_, chapter) => formOf(`chapter${chapter}.`, 25))
    expect(looksOf(chapters(12))).toBeLessThanOrEqual(2 * looksOf(chapters(6)))
  })

  it('grows with the pairs of questions in a chapter and no faster, whatever their conditions', () => {
    for (const count of [75, 150, 300])
      expect(looksOf([formOf('long.', count)]), `${count} questions`).toBeLessThanOrEqual(count * count)
  })
})
