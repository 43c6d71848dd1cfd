import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { namesNobody } from '#flows/no-name-words.en.ts'

test.each(['.', '-', '?', '…', 'unknown', 'Unknown.', 'N/A', 'n.a.', 'Not known', 'TBC', 'xxx', '  ', '123'])(
  '“%s” in the place of a name tells nobody who is meant',
  (text) => {
    expect(namesNobody(text)).toBe(true)
  },
)

test.each([
  'Ann',
  'Mr Unknown-Smith',
  'Unknown neighbour at number 4',
  'Bo',
  'Dr Na',
  '明',
  'her sister',
  'Mum',
  'Nobody but Ann',
])('“%s” says who it is', (text) => {
  expect(namesNobody(text)).toBe(false)
})

test('a contact, a helper, and with whom something was agreed are no dot and no “unknown”', () => {
  const fields = Object.fromEntries(
    [...flows.sections, flows.approval].flatMap(({ section }) =>
      Object.values(section.fields).flatMap((field) =>
        field.control === 'list' ? Object.entries(field.item.fields) : [],
      ),
    ),
  )
  for (const name of ['contact.name', 'crisis.agreedWith'])
    for (const [text, isTaken] of [
      ['.', false],
      ['unknown', false],
      ['n/a', false],
      ['Ann Lee', true],
    ] as const)
      expect(fields[name]?.schema.safeParse(text).success, `${name}: ${text}`).toBe(isTaken)
  for (const text of ['nobody', 'There is nobody I want to name.', 'I don’t have anyone', 'No one to call'])
    expect(fields['contact.name']?.schema.safeParse(text).success, text).toBe(false)
})

test.each(['.', '-', ' — ', '12'])('the name of the person has a letter: “%s”', (text) => {
  const person = flows.sections.find(({ section }) => section.id === 'person')?.section.fields
  for (const name of ['person.family', 'person.given', 'person.preferredName']) {
    const problem = person?.[name]?.schema.safeParse(text).error?.issues.map(({ message }) => message)
    expect(problem, name).toEqual(['no-letters'])
    expect(person?.[name]?.schema.safeParse('明').success, name).toBe(true)
  }
})
