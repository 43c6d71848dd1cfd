import { expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { anEntry, aPublication, asha, son } from '#test/kit/publications.ts'
import { answer, asContact, inCrisis, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const gerald = [
  anEntry('contact.name', answer('Mr Gerald Patel'), undefined, asContact('k1')),
  anEntry('contact.phones', answer(['01632 960 999']), undefined, asContact('k1')),
  anEntry('contact.roles', answer(['do-not-contact']), undefined, asContact('k1')),
]
const helen = anEntry('contact.name', answer('Helen Marsh'), undefined, asContact('k2'))
const first = (text: string, more: Partial<Entry> = {}): Entry => ({
  ...anEntry('crisis.firstAction', answer(text), undefined, inCrisis()),
  ...more,
})
const crises = (entry: Entry) => partOf(shownAt(aPublication([...asha, ...gerald, helen, entry])), 'crises')

test.each([
  'Gerald knows the suction too, 01632 960 999',
  'Ring GERALD’s mobile: 07700 900 123',
  'If nobody comes: 01632960999',
  'If nobody comes: +44 1632 960 999',
])(
  'own words that name somebody who must not be called say so first, and nothing in them is dialled: "%s"',
  (text) => {
    const part = crises(first(text))
    expect(wholeText(part)).toContain(`Do not call Mr Gerald Patel ${text}`)
    expect(part).not.toContain('href="tel:')
  },
)

test('so do his own words as a helper, and what the team adds', () => {
  expect(
    wholeText(crises(first('Ring me, 07700 900 123', { saidBy: { ...son, name: 'Gerald Patel' } }))),
  ).toContain('Do not call Mr Gerald Patel')
  const added = crises(first('Sit her up', { teamWords: 'Gerald has a key: 01632 960 999' }))
  expect(wholeText(added)).toContain('Do not call Mr Gerald Patel')
  expect(added).not.toContain('href="tel:')
})

test.each([
  'Mr Patel next door, 01632 960 111',
  'Ring Helen, 01632 960 111',
  'Asha likes Geraldine, 01632 960 111',
])('a name that is the person’s too, another contact’s, or only like his, bars nobody: "%s"', (text) => {
  const part = crises(first(text))
  expect(wholeText(part)).not.toContain('Do not call')
  expect(part).toContain('href="tel:01632960111"')
})
