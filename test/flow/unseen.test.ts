import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { mayRefuseTreatment } from '#flows/refusal-words.en.ts'
import {
  date,
  lines,
  nhsNumber,
  paragraph,
  partialDate,
  phone,
  phones,
  wholeNumber,
} from '#src/flow/fields.ts'
import { isName } from '#src/flow/name.ts'
import { wordsIn } from '#src/flow/names-written.ts'
import { readPost } from '#src/flow/read-post.ts'
import { section } from '#src/flow/section.ts'
import { numbersIn } from '#src/flow/telephone-numbers.ts'
import { cardCode, isCardCode } from '#src/plan/card-code.ts'
import { postcodeIn, postcodeOf } from '#src/plan/postcode.ts'
import { numberLinks, wordsWithNumbers } from '#views/parts/own-words.ts'

/** What a paste brings along: blanks of no width, joiners, a soft hyphen, marks of direction, one that no category calls a format. */
const signs = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u202e', '\u034f']
const between = (text: string, sign: string): string => [...text].join(sign)

const may = { by: ['P'], class: 'W', need: 'OOOOOO' } as const
const fields = {
  day: date(may),
  about: partialDate(may),
  number: nhsNumber(may),
  phone: phone(may),
  phones: phones(may),
  age: wholeNumber(may, 1, 120),
  words: paragraph(may),
  list: lines(may),
}
const form = section({
  id: 'unseen',
  version: 1,
  fields,
  start: 'all',
  steps: {
    all: { ask: ['day', 'about', 'number', 'phone', 'phones', 'age', 'words', 'list'], next: 'done' },
  },
})
const readAs = (field: keyof typeof fields, typed: Readonly<Record<string, string>>) => {
  const { said, problems } = readPost(form, [field], new URLSearchParams(typed))
  return said[field]?.kind === 'answer' ? said[field].value : problems[field]
}

test.each(signs)('what nobody sees between letters hides no danger, no refusal, no name', (sign) => {
  const heard = (text: string) => flows.danger(between(text, sign), 'person')
  expect(heard('I want to kill myself tonight')).toEqual(['self'])
  expect(mayRefuseTreatment(between('Do not ventilate me', sign))).toBe(true)
  expect(wordsIn(between('Ned Holt', sign))).toEqual(['ned', 'holt'])
})

test.each(signs)('what nobody sees between figures changes no day, no number and no postcode', (sign) => {
  const typed = (text: string) => between(text, sign)
  const day = (name: string) => ({
    [`${name}.day`]: typed('27'),
    [`${name}.month`]: typed('3'),
    [`${name}.year`]: typed('1948'),
  })
  expect(readAs('day', day('day'))).toBe('1948-03-27')
  expect(readAs('about', day('about'))).toBe('1948-03-27')
  expect(readAs('number', { number: typed('999 000 0018') })).toBe('9990000018')
  expect(readAs('age', { age: typed('78') })).toBe(78)
  expect(readAs('phone', { phone: typed('07700 900123') })).toBe('07700 900123')
  expect(readAs('phones', { phones: `${sign}07700${sign} 900123 Ali` })).toEqual(['07700 900123 Ali'])
  expect(numbersIn(`Call ${typed('07700 900123')}`)).toEqual(['7700900123'])
  expect(postcodeIn(typed('LS1 4AB'))).toBe('LS14AB')
  expect(postcodeOf(`2 Mill Lane, ${typed('LS1 4AB')}`)).toBe('LS14AB')
  expect(isCardCode(cardCode(typed('C4K-7WM-9PXT')))).toBe(true)
})

test.each(signs)(
  'a number that is called is dialled whole, and not one letter of the words is changed',
  (sign) => {
    for (const shown of [numberLinks, wordsWithNumbers]) {
      const page = String(shown(`Ali ${between('07700 900123', sign)} at night`))
      expect(page.match(/tel:[^"]*/g)).toEqual(['tel:07700900123'])
      expect(page.replace(/<[^>]*>/g, '')).toBe(`Ali ${between('07700 900123', sign)} at night`)
    }
  },
)

test.each(signs)(
  'what nobody sees is no answer and no name; beside words it stays as it was written',
  (sign) => {
    expect(readAs('words', { words: sign })).toBe('empty')
    expect(readAs('list', { list: `${sign}\n \n${sign}${sign}` })).toBe('empty')
    expect(readAs('words', { words: `می${sign}خواهم` })).toBe(`می${sign}خواهم`)
    expect(isName(sign)).toBe(false)
  },
)

test('letters that fill a place and are not seen are no name', () => {
  expect(isName('\u3164')).toBe(false)
  expect(isName('می\u200cخواهم')).toBe(true)
})
