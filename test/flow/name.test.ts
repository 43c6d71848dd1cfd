import { expect, test } from 'vitest'
import { everyForm, flows } from '#flows/index.ts'
import { hasUnseenSigns, isName } from '#src/flow/name.ts'
import { sectionsIn } from '#src/flow/spot.ts'

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

const lines = everyForm
  .flatMap(({ section }) => sectionsIn(section))
  .flatMap(({ section }) =>
    Object.entries(section.fields).flatMap(([name, field]) =>
      field.control === 'text' ? [{ name, field }] : [],
    ),
  )

test.each(lines)(
  '$name takes no sign that nobody sees, and none that turns what stands around it',
  ({ field }) => {
    for (const sign of ['\u0007', '\u202e', '\u2066', '\u200b', '\u2060'])
      expect(field.schema.safeParse(`Falling ${sign}down the stairs`).success, JSON.stringify(sign)).toBe(
        false,
      )
  },
)

test('what a face or a script joins is seen', () => {
  for (const line of ['My sister 👩‍👩‍👧', 'می\u200cخواهم', 'a\tb', 'Siân'])
    expect(hasUnseenSigns(line), line).toBe(false)
})

test.each([
  ['helper.relationship', flows.invitation.section.fields['helper.relationship']],
  ['for.relationship', flows.forSomebody.section.fields['for.relationship']],
])('%s, which stands beside a name for people outside, leads nowhere', (_, field) => {
  expect(field?.schema.safeParse('friend http://evil.example/login').success).toBe(false)
  expect(field?.schema.safeParse('son <b>').success).toBe(false)
  expect(field?.schema.safeParse('friend & carer').success).toBe(true)
})
