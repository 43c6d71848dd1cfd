import { expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { instant } from '#src/plan/ids.ts'
import { awayAsked } from '#src/plan/reads/bars-of-content.ts'
import { type Publication, publicationOf } from '#src/plan/reads/publication.ts'
import { answers, later } from '#test/kit/a-plan.ts'
import { approvedByNadia, ready } from '#test/kit/a-review.ts'
import { anEntry, aPublication, asha } from '#test/kit/publications.ts'
import { answer, asContact, inCrisis, partOf, sheet, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const contact = (item: string, name: string, number: string, more: readonly Entry[] = []) => [
  anEntry('contact.name', answer(name), undefined, asContact(item)),
  anEntry('contact.phones', answer([number]), undefined, asContact(item)),
  anEntry('contact.roles', answer(['emergency-contact']), undefined, asContact(item)),
  ...more,
]
const elaine = contact('k1', 'Elaine Morris', '01632 960 111', [
  anEntry('contact.mayReceiveInfo', answer('yes'), undefined, asContact('k1')),
])
const peter = contact('k2', 'Peter Morris', '01632 960 222')
const away = (text: string) => anEntry('about.stayAway', answer(text))
const calls = (...lines: readonly string[]): Entry => ({
  ...anEntry('crisis.contacts', answer({ items: ['k1', 'k2'], note: '' }), undefined, inCrisis()),
  shown: lines,
})
const whole = (text: string): readonly Entry[] => [
  ...asha,
  ...elaine,
  ...peter,
  anEntry('crisis.name', answer('I fall'), undefined, inCrisis()),
  calls('Elaine Morris, 01632 960 111', 'Peter Morris, 01632 960 222'),
  anEntry('crisis.helpful', answer(['Ring Elaine 01632 960 333']), undefined, inCrisis()),
  away(text),
]
const mark = 'Elaine Morris: Ask the person before you call'

test.each([
  'Elaine Morris, she hit me. She must not be told where I am',
  'elaine',
  'Keep away: 01632 960 111',
])(
  'whoever stands in who should stay away is marked wherever she is named, and dialled nowhere: "%s"',
  (text) => {
    const page = shownAt(aPublication(whole(text)))
    for (const [part, words] of [
      ['contacts', 'Elaine Morris'],
      ['crises', 'Elaine Morris, 01632 960 111'],
      ['crises', 'Ring Elaine 01632 960 333'],
    ] as const) {
      expect(wholeText(partOf(page, part)), part).toContain(words)
      expect(wholeText(partOf(page, part)), part).toContain(mark)
      expect(partOf(page, part)).toContain('href="#stay-away"')
    }
    expect(wholeText(page.slice(page.indexOf('id="rest"'))), 'beside what may be told to her').toContain(mark)
    expect(page).not.toContain('tel:01632960111')
    expect(page).not.toContain('tel:01632960333')
    expect(wholeText(page), 'who shares only the family name').not.toContain('Peter Morris: Ask')
    expect(page.split('tel:01632960222')).toHaveLength(3)
    for (const part of ['contacts', 'crises'])
      expect(wholeText(partOf(page, part)), 'there may be more').toContain(
        'Somebody should stay away: compare before you call.',
      )
  },
)

test.each([
  'Nobody',
  'My cousin Ned',
  'Ned. If he comes, ring Elaine straight away on 01632 960 111',
  'Elaines of this world',
])('"%s" names nobody to call', (text) => {
  const page = shownAt(aPublication(whole(text)))
  expect(page).not.toContain('Ask the person before you call')
  expect(page).toContain('tel:01632960111')
})

const daughter = anEntry('contact.relationship', answer('child'), undefined, asContact('k1'))
const attorney = anEntry('contact.roles', answer(['attorney']), undefined, asContact('k1'))
const mayBe = 'Elaine Morris: May be meant by who should stay away: ask the person alone'

test.each([
  'My daughter. She hit me.',
  'my daughters',
  'Elain Moris',
  'elain. She hit me',
  'Not my brother. My daughter, she hit me',
  'My dauhter',
  'my daugther hit me',
  'my neice Elaina',
])('whoever may be meant without a name is marked as that, and dialled nowhere: "%s"', (text) => {
  const page = shownAt(aPublication([...whole(text), daughter, attorney]))
  for (const part of ['contacts', 'crises', 'deciders'])
    expect(wholeText(partOf(page, part)), part).toContain(mayBe)
  expect(page).not.toContain('tel:01632960111')
  expect(page).not.toContain('tel:01632960333')
  expect(page, 'whom it does not fit').toContain('tel:01632960222')
  expect(page, 'there may be more').toContain('Somebody should stay away: compare before you call')
})

test.each([
  'My daughter Ruth',
  'Ruth, my daughter',
  'My daughter’s boyfriend',
  'My daughter in law',
  'My neighbour’s daughter',
  'My wife. I have a court order against her',
  'He must stay away. Call my daughter if he comes',
  'My dauhter in law',
  'A man who lives in Elain',
  'Do not bother me. He comes for my career',
])(
  'where that answer fits nobody, whoever calls has to compare, and nobody of the list is marked: "%s"',
  (text) => {
    const page = shownAt(aPublication([...whole(text), daughter]))
    expect(page).not.toContain('May be meant')
    expect(page).toContain('tel:01632960111')
    for (const part of ['contacts', 'crises'])
      expect(wholeText(partOf(page, part)), part).toContain(
        'Somebody should stay away: compare before you call.',
      )
  },
)

const helpful = (text: string) => anEntry('crisis.helpful', answer([text]), undefined, inCrisis())
const crisisOf = anEntry('crisis.name', answer('I fall'), undefined, inCrisis())
const unclear = 'A computer cannot tell who should stay away: ask the person before you call'

test.each([
  'Nobody',
  'No one, thank you',
  'No thank you, nobody.',
  'Well, nobody really, at the moment',
  'No one that I can think of',
])('with nobody to keep away nobody has to compare: "%s"', (text) => {
  const page = shownAt(aPublication([...whole(text), daughter]))
  expect(page).not.toMatch(/compare before you call|about who should stay away/)
  expect(page).not.toContain('id="stay-away"')
})

test.each([
  'Nobody but my brother may come. Elaine must not know',
  'Elaine is not welcome',
  'Elaine must not come, she may be violent. Peter is welcome',
  'I do not want Elaine here. Nobody else is a problem',
])(
  'a sentence that says itself that somebody stays away marks them, whatever stands beside it: "%s"',
  (text) => {
    const page = shownAt(aPublication(whole(text)))
    expect(wholeText(partOf(page, 'contacts'))).toContain(mark)
    expect(page).not.toContain('tel:01632960111')
  },
)

test('a reader who is not shown that answer is told to ask, and is led nowhere', () => {
  const entries = whole('Elaine Morris')
  const page = shownAt(aPublication(entries.filter(({ field }) => field !== 'about.stayAway')), undefined, {
    keptAway: sheet.keptAway(entries),
    withheld: ['about.stayAway'],
  })
  expect(wholeText(partOf(page, 'contacts'))).toContain(mark)
  expect(page).not.toContain('href="#stay-away"')
  expect(page).not.toContain('tel:01632960111')
  expect(wholeText(partOf(page, 'contacts'))).toContain('There are words, not shown here, about who')
})

test('the jumps lead to who should stay away first', () => {
  const page = shownAt(aPublication(whole('Elaine Morris')))
  expect(/<div class="j g scr"><a href="#([^"]*)"/.exec(page)?.[1]).toBe('stay-away')
})

const people = (text: string) => anEntry('about.people', answer(text))

test.each([
  ['My ex Gary Holt hit me', 'Ring Gary on 01632 960 444', 'Gary Holt'],
  ['gary. Gary Holt', 'Call Gary Holt, he lives near. 01632 960 444', 'Gary Holt'],
  ['Keep away Zoë', 'My friend Zoe has a key: 01632 960 444', 'Zoë'],
])(
  'who stands there and in no list is marked before own words that have the name: "%s", "%s"',
  (text, words, name) => {
    const page = shownAt(aPublication([...asha, crisisOf, helpful(words), people(words), away(text)]))
    for (const part of [partOf(page, 'crises'), page.slice(page.indexOf('id="rest"'))])
      expect(wholeText(part)).toContain(`${name}: Ask the person before you call`)
    expect(page).not.toContain('tel:01632960444')
    expect(wholeText(partOf(page, 'stay-away')), 'that answer itself').not.toContain('before you call')
  },
)

test.each([
  ['My ex gary', 'Ring Gary on 01632 960 444'],
  ['The man next door', 'The nurse: 01632 960 444'],
  ['Gary', 'My gary plant. 01632 960 444'],
  ['Keep Ned from Asha', 'Asha has a key. 01632 960 444'],
  ['Nobody', 'Nobody is here. 01632 960 444'],
])('nobody else is: "%s", "%s"', (text, words) => {
  const page = shownAt(aPublication([...asha, ...elaine, crisisOf, helpful(words), away(text)]))
  expect(page).not.toContain('Ask the person before you call')
  expect(page).toContain('tel:01632960444')
})

test('a number in that answer is dialled nowhere, whoever it is of', () => {
  expect(shownAt(aPublication([...asha, away('Ned: 01632 960 444')]))).not.toContain('tel:01632960444')
})

const stanley = contact('k3', 'Stanley', '01632 960 555', [
  anEntry('contact.whenToCall', answer({ choice: 'after-death-only', note: '' }), undefined, asContact('k3')),
  anEntry('contact.mayReceiveInfo', answer('no'), undefined, asContact('k3')),
])

test('when somebody is called, and what they may not be told, stands with the name everywhere', () => {
  const page = shownAt(
    aPublication([
      ...asha,
      ...stanley,
      ...peter,
      calls('Stanley, 01632 960 555', 'Peter Morris, 01632 960 222'),
    ]),
  )
  for (const part of ['crises', 'contacts']) {
    const text = wholeText(partOf(page, part))
    expect(text, part).toContain('Only after I have died')
    expect(text, part).toContain('May be told about health: No')
    expect(text.split('May be told'), part).toHaveLength(2)
  }
})

test('whom the person asked to take out is said to be so in a crisis too, and not dialled', () => {
  const at = instant('2026-11-20T10:00:00.000Z')
  const entries = [...asha, ...peter, calls('Peter Morris, 01632 960 222')]
  const change: Publication['changeAsked'][number] = {
    field: 'contact.name',
    item: 'k2',
    label: 'Name',
    at,
    isGone: true,
  }
  const page = shownAt(aPublication(entries, { changeAsked: [change] }))
  for (const part of ['crises', 'contacts'])
    expect(wholeText(partOf(page, part)), part).toContain('asked on 20 November 2026 to take this out')
  expect(page).not.toContain('tel:01632960222')
})

test('that a number was changed since stands with the name in a crisis too, and once under whom to call', () => {
  const at = instant('2026-11-20T10:00:00.000Z')
  const entries = [...asha, ...peter, calls('Peter Morris, 01632 960 222')]
  const change = { field: 'contact.phones', item: 'k2', label: 'Phones', at }
  const page = shownAt(aPublication(entries, { changeAsked: [change] }))
  const changed = 'The person changed this number on 20 November 2026: not approved yet.'
  expect(wholeText(partOf(page, 'crises'))).toContain(changed)
  expect(wholeText(partOf(page, 'contacts'))).not.toContain(changed)
  expect(wholeText(partOf(page, 'contacts'))).toContain('asked on 20 November 2026 to change this')
})

test('whom the person has since named to stay away is marked and not dialled, and her new words are not told', () => {
  const named = ['elaine', 'Elaine Morris'] as const
  const at = ['contact', named[0]]
  const saying = (before: string) =>
    approvedByNadia(
      ready(
        answers('about', { 'about.stayAway': before }),
        { kind: 'ItemAdded', voice: 'person', section: 'contacts', at },
        answers('contacts', { 'contact.name': named[1], 'contact.relationship': 'child' }, { at }),
        answers('contacts', { 'contact.roles': ['emergency-contact'] }, { at }),
        answers('contacts', { 'contact.phones': ['01632 960 111'] }, { at }),
      ),
    )
  const page = (plan: ReturnType<typeof saying>) => {
    const publication = publicationOf(plan)
    if (!publication) throw new Error('nothing is approved')
    const { content, changeAsked } = publication
    const keptAway = [...sheet.keptAway(content.entries), ...awayAsked(changeAsked)]
    return shownAt(publication, undefined, { keptAway })
  }
  const approved = saying('My cousin Ned')
  expect(page(approved)).toContain('tel:01632960111')
  const says = (text: string) => page(later(approved, answers('about', { 'about.stayAway': text })))
  const changed = says('My daughter Elaine must not know or come')
  expect(wholeText(partOf(changed, 'contacts'))).toContain(mark)
  expect(changed).not.toContain('tel:01632960111')
  expect(changed).not.toContain('must not know or come')
  expect(wholeText(partOf(changed, 'stay-away')), 'the old words are said to be old').toContain(
    'began to write something else here',
  )
  expect(says('My cousin Ned, and his wife')).toContain('tel:01632960111')
  for (const text of ['My daughter. She hit me', 'elain', 'My brother Kevin Morris']) {
    expect(wholeText(partOf(says(text), 'contacts')), text).toContain(mayBe)
    expect(says(text), text).not.toContain('tel:01632960111')
    expect(says(text)).not.toMatch(/hit me|elain\b|Kevin/)
  }
  const turned = says('Nobody but Ruth')
  expect(wholeText(partOf(turned, 'contacts'))).toContain(`Elaine Morris: ${unclear}`)
  expect(turned).not.toMatch(/tel:01632960111|Ruth/)
  const somebody = page(later(saying('Nobody'), answers('about', { 'about.stayAway': 'A man' })))
  const unseen = 'There are new words, not shown here, about who should stay away: ask the person, alone'
  expect(wholeText(partOf(somebody, 'contacts')), 'nothing to compare with').toContain(unseen)
  const since = page(later(saying('Nobody'), answers('about', { 'about.stayAway': 'Elaine' })))
  expect(wholeText(partOf(since, 'contacts'))).toContain(mark)
  expect(wholeText(partOf(since, 'contacts')), 'whoever that fits').toContain(unseen)
  expect(since, 'no way to a part that does not stand there').not.toContain('href="#stay-away"')
})
