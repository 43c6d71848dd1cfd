import { expect, test } from 'vitest'
import { shortNames } from '#flows/short-names.en.ts'
import { areOfOne } from '#src/flow/short-names.ts'
import { anEntry, aPublication, asha } from '#test/kit/publications.ts'
import { answer, asContact, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const shown = (name: string, text: string) =>
  shownAt(
    aPublication([
      ...asha,
      anEntry('contact.name', answer(name), undefined, asContact('k1')),
      anEntry('contact.phones', answer(['01632 960 111']), undefined, asContact('k1')),
      anEntry('contact.roles', answer(['emergency-contact']), undefined, asContact('k1')),
      anEntry('about.stayAway', answer(text)),
    ]),
  )

test.each([
  ['Pat Jones', 'Patricia must stay away'],
  ['Patricia Jones', 'Keep Pat away from me'],
  ['Trish Jones', 'patricia. She hit me'],
  ['Peggy Shaw', 'My aunt Margaret'],
  ['Bob Lee', 'robert must not come'],
  ['Robert Lee', 'Do not let Bob in'],
  ['Jack Ray', 'John. He hit me'],
  ['William Ash', 'Will must stay away'],
  ['Bill Ash', 'William'],
  ['Kate Orr', 'Cathy and her friends'],
  ['Tony Orr', 'anthony'],
  ['Sandy Orr', 'Alexander'],
  ['Liz Orr', 'Beth'],
])('to call %s, where "%s" should stay away, is asked about and dialled nowhere', (name, text) => {
  const page = shown(name, text)
  expect(wholeText(partOf(page, 'contacts'))).toContain(
    `${name}: May be meant by who should stay away: ask the person alone`,
  )
  expect(page).not.toContain('tel:01632960111')
})

test.each([
  ['William Ash', 'He will come drunk. He has hit me'],
  ['William Ash', 'A man who pays no bill'],
  ['Pat Jones', 'Peter must stay away'],
  ['Robert Lee', 'Nobody may rob me again'],
  ['Margaret Shaw', 'Sue'],
])('to call %s is not asked about for "%s"', (name, text) => {
  expect(shown(name, text)).not.toContain('May be meant')
})

test('of each line every two names may be one person’s, in both directions; a name stands once in a line, in small letters', () => {
  for (const group of shortNames.groups) {
    expect(new Set(group).size, group.join()).toBe(group.length)
    for (const one of group) {
      expect(one).toMatch(/^\p{Ll}+$/u)
      for (const other of group) expect(areOfOne(one, other, shortNames)).toBe(one !== other)
    }
  }
  expect(areOfOne('pat', 'margaret', shortNames)).toBe(false)
  const all = new Set(shortNames.groups.flat())
  expect(shortNames.ordinary.filter((one) => !all.has(one))).toEqual([])
})
