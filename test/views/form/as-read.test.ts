import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { asRead } from '#views/form/as-read.ts'
import { problemText } from '#views/form/controls/control-view.ts'
import { problemWords } from '#views/form/field.words.en.ts'

const person = flows.sections.find(({ section }) => section.id === 'person')?.section
const marked = (mark: string) => Object.values(person?.fields ?? {}).find((field) => field.mark === mark)

test('a day and an NHS number stand in a summary as people read them', () => {
  expect(asRead(marked('birth-date'), '1948-03-27')).toBe('27 March 1948')
  expect(asRead(marked('nhs-number'), '9990000018')).toBe('999 000 0018')
  expect(asRead(marked('given-name'), '1948-03-27')).toBe('1948-03-27')
})

test('a text that is too long hears the limit and how much is too much', () => {
  expect(problemText({ problem: problemWords }, 'What matters?', 'too-long 4000 1200')).toMatch(
    /1,200 characters.*4,000.*Nothing was cut/,
  )
})

test('a year of two digits is asked for with four, and not called a day that no calendar has', () => {
  expect(problemText({ problem: problemWords }, undefined, 'year-of-four')).toMatch(/four digits/)
})
