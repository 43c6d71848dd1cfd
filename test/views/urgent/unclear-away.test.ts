import { expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { anEntry, aPublication, asha } from '#test/kit/publications.ts'
import { answer, asContact, inCrisis, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const of = (item: string, name: string, number: string) => [
  anEntry('contact.name', answer(name), undefined, asContact(item)),
  anEntry('contact.phones', answer([number]), undefined, asContact(item)),
  anEntry('contact.roles', answer(['emergency-contact']), undefined, asContact(item)),
]
const away = (text: string) => anEntry('about.stayAway', answer(text))
const helpful = (text: string) => anEntry('crisis.helpful', answer([text]), undefined, inCrisis())
const crisisOf = anEntry('crisis.name', answer('I fall'), undefined, inCrisis())
const daughter = anEntry('contact.relationship', answer('child'), undefined, asContact('k1'))
const attorney = anEntry('contact.roles', answer(['attorney']), undefined, asContact('k1'))
const picked: Entry = {
  ...anEntry('crisis.contacts', answer({ items: ['k1', 'k2'], note: '' }), undefined, inCrisis()),
  shown: ['Elaine Morris, 01632 960 111', 'Peter Morris, 01632 960 222'],
}
const whole = (text: string): readonly Entry[] => [
  ...asha,
  ...of('k1', 'Elaine Morris', '01632 960 111'),
  ...of('k2', 'Peter Morris', '01632 960 222'),
  crisisOf,
  picked,
  helpful('Ring Elaine 01632 960 333'),
  away(text),
]
const unclear = 'Who should stay away is not clear: compare before you call'

test.each([
  'Nobody but my daughter',
  'Nobody but Elaine',
  'Everyone except Elaine.',
  'Only Elaine',
  'I do not want anyone except my daughter near me',
  'Nobody apart from my daughter Elaine',
  'Nobody except Elaine and Peter',
  'I only want Elaine with me',
  'Keep everyone away but my daughter',
  'Everybody',
  'I don’t want anybody here',
  'Nobody at all should come, not the church, not the neighbours',
  'Nobody but people whom I know',
  'Nobody but my daughter may come in.',
  'No-one may come except my daughter',
  'Nobody but Elaine and Peter should be told where I am',
  'nobody must know where I live but elaine',
  'Do not let anyone in apart from my daughter Elaine',
  'Everyone must keep away, except Elaine',
  'Keep everybody away but my daughter',
  'Only Elaine may come in',
  'No one comes but Elaine. She takes my money',
  'Nobody can get in but Elaine, she has a key',
])('words that may name who may be told mark nobody, and let nobody be dialled: "%s"', (text) => {
  const team = helpful('Call the crisis team 01632 960 999')
  const son = anEntry('contact.relationship', answer('child'), undefined, asContact('k2'))
  const page = shownAt(aPublication([...whole(text), daughter, son, attorney, team]))
  expect(page).not.toMatch(/May be meant|Ask the person before you call/)
  for (const number of ['111', '222', '333']) expect(page, number).not.toContain(`tel:01632960${number}`)
  for (const part of ['contacts', 'crises'])
    for (const name of ['Elaine Morris', 'Peter Morris'])
      expect(wholeText(partOf(page, part)), part).toContain(`${name}: ${unclear}`)
  expect(wholeText(partOf(page, 'stay-away'))).toContain('may name who MAY be told')
  expect(page, 'a team is called as ever').toContain('tel:01632960999')
})

test.each([
  'My cousin Ned',
  'My ex Gary hits everyone',
  'He should stay away at all times',
  'A man. He only comes at night',
  'There is nobody to help me',
  'Nobody really, but not my ex Dean',
])('what only has such a word lets people be called as before: "%s"', (text) => {
  const page = shownAt(aPublication([...whole(text), daughter]))
  expect(page).not.toMatch(/is not clear|MAY be told/)
  expect(page).toContain('tel:01632960111')
})

test('whom nobody of the list is, and such words leave out, is not dialled either', () => {
  const page = shownAt(
    aPublication([...asha, crisisOf, helpful('Ring Ruth on 01632 960 444'), away('Nobody but Ruth')]),
  )
  expect(wholeText(partOf(page, 'crises'))).toContain(`Ruth: ${unclear}`)
  expect(page).not.toContain('tel:01632960444')
})
