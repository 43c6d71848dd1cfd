import { expect, test } from 'vitest'
import { anEntry, aPublication } from '#test/kit/publications.ts'
import { answer, asContact, inCrisis, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const name = anEntry('crisis.name', answer('Panic'), undefined, inCrisis())
const number = 'Call: Aoife, my sister, 07700 900 555'
const open = { notAsked: [{ section: 'contacts', field: 'contact', question: 'Who?' }] }
const contactsOf = (...entries: Parameters<typeof aPublication>[0]) =>
  partOf(shownAt(aPublication(entries, open)), 'contacts')

test.each([
  [
    anEntry('crisis.firstAction', answer([number]), undefined, inCrisis()),
    'crises',
    'If this happens, Panic',
  ],
  [anEntry('crisis.contacts', answer(['i1']), undefined, inCrisis()), 'crises', 'If this happens, Panic'],
  [anEntry('about.people', answer(number)), 'more', 'The rest of the plan'],
] as const)(
  'that nobody to call is named is not said where somebody is, and who is named is pointed at',
  (entry, part, title) => {
    const page = contactsOf(name, entry)
    expect(wholeText(page)).not.toContain('Nobody to call is named in this plan')
    expect(wholeText(page)).toContain('Nobody to call stands in this list')
    expect(wholeText(page)).toContain(`Look for a name or a number in: ${title}`)
    expect(page).toContain(`href="#${part}"`)
  },
)

test('it is said where no name and no number stands, also of a list that somebody closed', () => {
  expect(
    contactsOf(name, anEntry('crisis.firstAction', answer(['Sit with me']), undefined, inCrisis())),
  ).toContain('Nobody to call is named in this plan')
  const closed = anEntry('contact', answer('complete'))
  expect(contactsOf(closed)).toContain('Nobody to call is named in this plan')
  expect(
    contactsOf(closed, name, anEntry('crisis.firstAction', answer([number]), undefined, inCrisis())),
  ).not.toContain('Nobody to call is named in this plan')
})

test('nobody is pointed at who should stay away or must not be called', () => {
  const away = anEntry('about.stayAway', answer('My brother, 07700 900 666'))
  expect(contactsOf(away)).toContain('Nobody to call is named in this plan')
  const barred = [
    anEntry('contact.name', answer('Vikram'), undefined, asContact('v')),
    anEntry('contact.roles', answer(['do-not-contact']), undefined, asContact('v')),
  ]
  expect(contactsOf(...barred)).toContain('Nobody to call is named in this plan')
})

test('what is said above not to be recorded is not named once more as “Left empty”, and what nothing above says is', () => {
  const asked = (section: string, field: string) => ({ section, field, question: `Question ${field}` })
  const above = [asked('papers', 'legal.adrt.exists'), asked('contacts', 'contact')]
  const below = asked('matters', 'matters.cultureFaith')
  const page = shownAt(aPublication([], { notAsked: [...above, below] }))
  expect(partOf(page, 'deciders')).toContain('Not recorded in this plan')
  const [, rest = ''] = page.split('<div id="rest">')
  expect(rest).toContain(below.question)
  for (const { question } of above) expect(rest).not.toContain(question)
  expect(shownAt(aPublication([], { notAsked: above }))).not.toContain('Left empty')
})
