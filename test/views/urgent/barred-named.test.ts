import { expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { instant } from '#src/plan/ids.ts'
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

const contact = (item: string, name: string, ...roles: readonly string[]) => [
  anEntry('contact.name', answer(name), undefined, asContact(item)),
  anEntry('contact.roles', answer(roles), undefined, asContact(item)),
]

test('a whole name is found though its words are short, and not in words that only hold its letters', () => {
  const joLi = contact('k3', 'Jo Li', 'do-not-contact')
  const shown = (text: string) => partOf(shownAt(aPublication([...asha, ...joLi, first(text)])), 'crises')
  const rung = shown('Ring Jo Li on 07700 900777 now.')
  expect(wholeText(rung)).toContain('Do not call Jo Li Ring Jo Li on 07700 900777 now.')
  expect(rung).not.toContain('href="tel:')
  expect(shown('Ring Banjo Lin on 07700 900777')).toContain('href="tel:07700900777"')
})

test('a number from before somebody was barred is dialled nowhere, and stands nowhere but in the words', () => {
  const publication = aPublication([
    ...asha,
    ...contact('k3', 'Pat Osei', 'do-not-contact'),
    first('Ring my wife on 07700 900123'),
  ])
  const notToRing = [{ item: 'k3', barred: true, numbers: ['7700900123'] }]
  const page = shownAt({ ...publication, content: { ...publication.content, notToRing } })
  expect(wholeText(partOf(page, 'crises'))).toContain('Do not call Pat Osei Ring my wife on 07700 900123')
  expect(page).not.toContain('tel:07700900123')
  expect(page).not.toContain('7700900123')
})

test('own words that name whom the person asks not to be called, not approved yet, say so and dial nothing', () => {
  const at = instant('2026-11-20T10:00:00.000Z')
  const peter = contact('k4', 'Peter Tate', 'emergency-contact')
  const entries = [
    ...asha,
    ...peter,
    first('Peter has a key: 01632 960 111', { teamWords: 'Or 01632 960 112' }),
  ]
  const change = { field: 'contact.roles', item: 'k4', label: 'A question', at }
  const shown = (changes: Partial<typeof change> & { readonly bars?: readonly string[] }) =>
    partOf(shownAt(aPublication(entries, { changeAsked: [{ ...change, ...changes }] })), 'crises')
  const asked = shown({ bars: ['k4'] })
  expect(wholeText(asked)).toContain(
    'Peter Tate: The person asked on 20 November 2026 that they are not called',
  )
  expect(wholeText(asked)).not.toContain('Do not call')
  expect(asked).not.toContain('href="tel:')
  expect(shown({})).toContain('href="tel:01632960111"')
})

test('a family name that a helper has too names nobody alone; with the given name it does', () => {
  const carol = contact('k5', 'Carol Dunn', 'do-not-contact')
  const anna = { ...son, name: 'Anna Dunn' }
  const shown = (text: string) =>
    wholeText(partOf(shownAt(aPublication([...asha, ...carol, first(text, { saidBy: anna })])), 'crises'))
  expect(shown('Ring me, 07700 900 123')).not.toContain('Do not call')
  expect(shown('Carol knows')).toContain('Do not call Carol Dunn')
})

test.each([
  ['May need oxygen. It may help to sit up', false],
  ['I may need a nurse: 07700 900 123', false],
  ['Please find May', true],
  ['ring may on 07700 900 123', true],
  ['May has a key: 07700 900 123', true],
])(
  'a name that is an ordinary word too is one only where it is written as one: "%s" %s',
  (text, isMarked) => {
    const may = contact('k6', 'May Fox', 'do-not-contact')
    const page = wholeText(partOf(shownAt(aPublication([...asha, ...may, first(text)])), 'crises'))
    expect(page.includes('Do not call May Fox')).toBe(isMarked)
  },
)

const alan = contact('k7', 'Alan Blunt', 'do-not-contact')
const awayFrank = anEntry('about.stayAway', answer('My ex Frank Dent'))
const inNote = (field: string, note: string, value: object = {}): Entry => ({
  ...anEntry(field, answer({ items: ['k2'], note, ...value })),
  shown: ['Helen Marsh, 01632 960 111', note],
})

test.each([
  'crisis.contacts',
  'safety.askForHelp',
  'safety.professionals',
  'death.whoToTell',
  'mh.nominatedPerson',
])('what is written beside people who were picked is own words too: %s', (field) => {
  const inItem = field.startsWith('crisis.') ? inCrisis() : {}
  const page = (note: string) =>
    shownAt(aPublication([...asha, ...alan, helen, awayFrank, { ...inNote(field, note), ...inItem }]))
  const barred = page('Alan Blunt 07700 900 124')
  expect(wholeText(barred)).toMatch(/Do not call Alan Blunt\s+Alan Blunt 07700 900 124/)
  expect(barred).not.toContain('tel:07700900124')
  expect(barred, 'who was picked is still dialled').toContain('tel:01632960111')
  const away = page('Frank Dent 07700 900 124')
  expect(wholeText(away)).toMatch(/Frank Dent: [^.]+\s+Frank Dent 07700 900 124/)
  expect(away).not.toContain('tel:07700900124')
  expect(page('Bill next door 07700 900 124')).toContain('tel:07700900124')
})

test.each([
  ['contact.phones', ['07700 900 124, ask for Alan Blunt']],
  ['contact.relationship', { choice: 'other', note: 'Alan Blunt, 07700 900 124' }],
])(
  'so are a number of somebody else that says whose it is, and how they belong to the person: %s',
  (field, value) => {
    const said = { ...anEntry(field, answer(value), undefined, asContact('k2')) }
    const shown = Array.isArray(value) ? value : ['Alan Blunt, 07700 900 124']
    const part = partOf(shownAt(aPublication([...asha, ...alan, helen, { ...said, shown }])), 'contacts')
    expect(wholeText(part)).toMatch(/Do not call Alan Blunt\s+(Alan Blunt, )?07700 900 124/)
    expect(part).not.toContain('tel:07700900124')
  },
)

test('a sign that somebody who is barred is needed says so first', () => {
  const signs = {
    ...anEntry(
      'crisis.earlySigns',
      answer({ red: 'I shout. Ring Alan on 07700 900 124' }),
      undefined,
      inCrisis(),
    ),
    shown: ['I shout. Ring Alan on 07700 900 124'],
  }
  const part = partOf(shownAt(aPublication([...asha, ...alan, signs])), 'crises')
  expect(wholeText(part)).toMatch(/Do not call Alan Blunt[\s\S]*Ring Alan/)
})

test('a number that a household shares stays with whoever else has it', () => {
  const his = anEntry('contact.phones', answer(['01632 960 111']), undefined, asContact('k7'))
  const hers = anEntry('contact.phones', answer(['01632 960 111']), undefined, asContact('k2'))
  const page = shownAt(aPublication([...asha, ...alan, his, helen, hers]))
  expect(partOf(page, 'contacts')).toContain('tel:01632960111')
})

test('what the team adds beside people who were picked says so too', () => {
  const picked = { ...anEntry('crisis.contacts', answer({ items: ['k2'], note: '' }), undefined, inCrisis()) }
  const added = {
    ...picked,
    shown: ['Helen Marsh, 01632 960 111'],
    teamWords: 'Or Alan Blunt, 07700 900 124',
  }
  const part = partOf(shownAt(aPublication([...asha, ...alan, helen, added])), 'crises')
  expect(wholeText(part)).toContain('Do not call Alan Blunt')
  expect(part).not.toContain('tel:07700900124')
  expect(part).toContain('tel:01632960111')
})

const stanley = contact('k8', 'Mr Stanley Poole', 'do-not-contact')

test.each([
  ['Then ring Stan, or Helen: 07700 900 123', true],
  ['Stan has the key: 07700 900 123', true],
  ['If I am alone, call stan on 07700 900 123', true],
  ['Stan’s number: 07700 900 123', true],
  ['I can not stand. The nurse: 07700 900 123', false],
  ['St Mary’s: 07700 900 123', false],
  ['Standing hurts. The nurse: 07700 900 123', false],
])('a given name cut short names whoever must not be called: "%s" %s', (text, isMarked) => {
  const part = partOf(shownAt(aPublication([...asha, ...stanley, helen, first(text)])), 'crises')
  expect(wholeText(part).includes('Do not call Mr Stanley Poole')).toBe(isMarked)
  expect(part.includes('href="tel:')).toBe(!isMarked)
})

test.each([
  ['Carol Dunn', 'Car keys are in the hall'],
  ['Herbert Dunn', 'Her tablets first'],
  ['Donald Dunn', 'Don’t lay me flat'],
  ['Margaret Dunn', 'The MAR chart is in the kitchen. Call the nurse'],
  ['Theodore Dunn', 'The nurse knows. Ask the nurse'],
  ['William Dunn', 'Will need oxygen'],
  ['Stephen Dunn', 'Step by step'],
])('a word that only begins like the name of %s names nobody: "%s"', (name, text) => {
  const page = shownAt(aPublication([...asha, ...contact('k9', name, 'do-not-contact'), first(text)]))
  expect(wholeText(partOf(page, 'crises'))).not.toContain('Do not call')
})

test('a short name that another contact has is theirs', () => {
  const other = contact('k9', 'Stan Reed', 'emergency-contact')
  const page = shownAt(aPublication([...asha, ...stanley, ...other, first('Ring Stan: 07700 900 123')]))
  expect(wholeText(partOf(page, 'crises'))).not.toContain('Do not call')
  expect(page).toContain('tel:07700900123')
})
