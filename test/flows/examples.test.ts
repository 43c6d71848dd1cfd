import { expect, test } from 'vitest'
import { danger } from '#flows/danger/index.ts'
import { everyForm } from '#flows/index.ts'
import { mayRefuseTreatment } from '#flows/refusal-words.en.ts'
import { isClinicianOnly } from '#src/flow/field-rules.ts'
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
