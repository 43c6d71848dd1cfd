import { expect, test } from 'vitest'
import { type Printed, readMarkup } from '#src/pdf/read-markup.ts'

/** What is read, with each line of its own between strokes. */
const drawn = (one: Printed): string => {
  if (typeof one === 'string') return one
  const inside = one.inside.map(drawn).join('')
  return one.tag === 'line' ? `|${inside}|` : inside
}
const read = (markup: string): string => readMarkup(markup).map(drawn).join('')

test.each([
  ['two answers of a list', '<dd><bdi>No mask</bdi><bdi>No needle</bdi></dd>', '|No mask||No needle|'],
  ['two refusals', '<div class="x"><bdi>No mask</bdi>\n<bdi>No needle</bdi></div>', '|No mask| |No needle|'],
  [
    'two refusals after a name',
    '<div>Choking: <bdi>No mask</bdi><bdi>No tube</bdi></div>',
    'Choking: No mask|No tube|',
  ],
  ['what our words join', '<dd><bdi>Oxygen</bdi> · <bdi>in the hall</bdi></dd>', 'Oxygen · in the hall'],
  [
    'a name in a sentence',
    '<dd><bdi>Ines</bdi> (<bdi>friend</bdi>): papers seen</dd>',
    'Ines (friend): papers seen',
  ],
])('%s stands on paper as on the screen', (_, markup, text) => {
  expect(read(markup)).toBe(text)
})

test('what is for a screen alone is left out whole, and what a person typed stays', () => {
  expect(
    read('<p class="scr">Sign out</p><form><b>Go</b></form><dd><bdi>&lt;form&gt; &amp; more</bdi></dd>'),
  ).toBe('|<form> & more|')
})

test.each([
  ['a tab', '\t', '1\u2003\u20035 mg'],
  ['a vertical tab', '\v', '1\n5 mg'],
  ['the end of a page', '\f', '1\n5 mg'],
  ['a next line', '\u0085', '1\n5 mg'],
  ['a line separator', '\u2028', '1\n5 mg'],
  ['a control', '\u001f', '1 5 mg'],
  ['a sign of nobody’s', '\ue000', '1 5 mg'],
  ['a blank letter', '\u3164', '1 5 mg'],
  ['a space that does not break', '\u00a0', '1\u00a05 mg'],
])('%s between two numbers is a gap on paper', (_, between, text) => {
  expect(read(`<dd><bdi>1${between}5 mg</bdi></dd>`)).toBe(`|${text}|`)
  const ours = read(`<p>1${between}5 mg</p>`)
  expect(ours).toMatch(/^1\s5 mg$/)
})
