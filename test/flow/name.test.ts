import { expect, test } from 'vitest'
import { isName } from '#src/flow/name.ts'

test.each([
  'Ann Lee',
  'Siân ap Rhys',
  'Adébáyọ̀ O’Brien-Tait',
  "d'Arcy",
  'J. R. Smith',
  'J.R.Smith',
  'J.SMITH',
  'Dr.Khan',
  'St. John',
  'محمد علی',
  'می\u200cخواهم',
  '王小明',
  'අශෝක් ශ්\u200dරී',
])('%j is a name', (name) => {
  expect(isName(name)).toBe(true)
})

test.each([
  ['', 'nothing'],
  ['   ', 'nothing but spaces'],
  ['Ann\u0000', 'a NUL'],
  ['Ann\nBcc: eve@evil.example', 'a line break'],
  ['Ann \u202eeeL', 'a mark that turns the order'],
  ['Ann\u2066Lee', 'a mark that sets words apart'],
  ['\u200bAnn', 'a space that nobody sees'],
  ['Ann\u2028Lee', 'a line break of another kind'],
  ['<b>Ann</b>', 'markup'],
  ['http://evil.example', 'an address of the web'],
  ['look at evil.example', 'an address without its beginning'],
  ['WWW.EVIL.EXAMPLE', 'an address in capitals'],
  ['Ann at bit.ly/x', 'a short address'],
])('%j is none: it holds %s', (name) => {
  expect(isName(name)).toBe(false)
})
