import { expect, test } from 'vitest'
import { danger } from '#flows/danger/index.ts'
import { everyForm, flows } from '#flows/index.ts'
import { mayRefuseTreatment } from '#flows/refusal-words.en.ts'
import { isClinicianOnly } from '#src/flow/field-rules.ts'
import type { Form } from '#src/flow/form.ts'
import { readIn } from '#src/flow/words-in.ts'
import { everyField } from './every-field.ts'
import { schoolYearOf, sentencesIn, wordsIn } from './reading.ts'

const withExamples = everyForm
  .flatMap(everyField)
  .flatMap(({ name, field, words: { examples } }) => (examples ? [{ name, field, examples }] : []))
const every = withExamples.flatMap(({ name, examples }) => examples.map((example) => ({ name, ...example })))

test('made-up answers stand at a dozen questions, each of which the person answers in own words', () => {
  expect(withExamples.length).toBeGreaterThan(12)
  for (const { name, field } of withExamples) {
    expect(field.by, name).toContain('P')
    expect(isClinicianOnly(field), name).toBe(false)
    expect(['paragraph', 'lines'], name).toContain(field.control)
  }
})

test('the three who answer one question are of unlike ages and say unlike things', () => {
  for (const { name, examples } of withExamples) {
    const ages = examples.map(({ who }) => Number(who.match(/\b\d\d\b/)?.[0] ?? Number.NaN)).sort()
    const gaps = ages.slice(1).map((age, index) => age - (ages[index] ?? Number.NaN))
    expect(Math.min(...gaps), name).toBeGreaterThanOrEqual(7)
    expect(new Set(examples.map(({ text }) => text.split(' ', 3).join(' '))).size, name).toBe(3)
  }
  expect(new Set(every.map(({ text }) => text)).size).toBe(every.length)
})

test('one of the three is short, and none is long', () => {
  for (const { name, examples } of withExamples) {
    const lengths = examples.map(({ text }) => wordsIn(text).length)
    expect(Math.min(...lengths), name).toBeLessThanOrEqual(12)
    expect(Math.max(...lengths), name).toBeLessThanOrEqual(25)
  }
})

test('no made-up answer speaks of a danger or refuses a treatment, which nobody may copy from a page', () => {
  expect(every.filter(({ text }) => danger(text, 'person').length > 0)).toEqual([])
  expect(every.filter(({ text }) => mayRefuseTreatment(text))).toEqual([])
})

test('made-up answers read at the age of nine to eleven', () => {
  const sentences = every.flatMap(({ text }) => text.split('\n')).flatMap(sentencesIn)
  expect(schoolYearOf(sentences)).toBeLessThanOrEqual(5)
})

/** The same questions as somebody under 18 reads them. */
const ofTheYoung = flows.sections
  .map((form) => readIn(form, { age: 'child' }))
  .flatMap(everyField)
  .flatMap(({ name, words: { examples } }) => (examples ? [{ name, examples }] : []))
const everyYoung = ofTheYoung.flatMap(({ name, examples }) => examples.map((one) => ({ name, ...one })))

test('whoever is under 18 reads made-up answers of their own age at each of these questions, all of them unlike each other', () => {
  expect(ofTheYoung.map(({ name }) => name)).toEqual(withExamples.map(({ name }) => name))
  for (const { name, examples } of ofTheYoung) {
    const ages = examples.map(({ who }) => who.match(/\b\d+\b/)?.[0])
    expect(ages, name).toEqual(['9', '13', '17'])
    const lengths = examples.map(({ text }) => wordsIn(text).length)
    expect(Math.min(...lengths), name).toBeLessThanOrEqual(12)
    expect(Math.max(...lengths), name).toBeLessThanOrEqual(25)
    expect(new Set(examples.map(({ text }) => text.split(' ', 3).join(' '))).size, name).toBe(3)
  }
  expect(new Set(everyYoung.map(({ text }) => text)).size).toBe(everyYoung.length)
  const grown = new Set(every.map(({ text }) => text))
  expect(everyYoung.filter(({ text }) => grown.has(text))).toEqual([])
})

test('nor does one of theirs speak of a danger, or refuse a treatment, and all read at the age of nine', () => {
  expect(everyYoung.filter(({ text }) => danger(text, 'person').length > 0)).toEqual([])
  expect(everyYoung.filter(({ text }) => mayRefuseTreatment(text))).toEqual([])
  expect(
    schoolYearOf(everyYoung.flatMap(({ text }) => text.split('\n')).flatMap(sentencesIn)),
  ).toBeLessThanOrEqual(4)
})

test('no question has another name for who is under 18: the one that is kept with an answer is what was read', () => {
  for (const form of flows.sections) {
    const named = ({ words }: Form) => [
      Object.values(words.steps).map(({ title }) => title),
      Object.values(words.fields).map(({ label }) => label),
    ]
    expect(named(readIn(form, { age: 'child' })), form.section.id).toEqual(named(form))
  }
})
