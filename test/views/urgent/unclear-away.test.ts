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
const unclear = 'A computer cannot tell who should stay away: ask the person before you call'
const inIt = 'Ask the person before you call: named in what they wrote about who should stay away'

/** By a name, a number, or what they are. */
const isIn = (text: string, name: string): boolean =>
  text.toLowerCase().includes(name.toLowerCase()) ||
  (name === 'Elaine' && /my daughter|01632 960 111/.test(text))

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
  'Nobody, but Elaine',
  'Only Elaine, she hit me',
  'Nobody but Elaine should stay away',
  'Nobody hits me but Elaine',
  'Everyone may come but Elaine',
  'Everyone is welcome, except Elaine.',
  'Only Elaine should stay away',
  'Elaine only',
  'Nobody may come but I am afraid of Elaine',
  'Nobody may come but my brother, Elaine hit me',
  'Nobody may come but my brother and Elaine is violent',
  'Nobody with this number: 01632 960 111',
  'Nobody really, but not my ex Dean',
])(
  'where it is not clear who is meant, who is named has a neutral mark and nobody is dialled: "%s"',
  (text) => {
    const team = helpful('Call the crisis team 01632 960 999')
    const friend = anEntry('contact.relationship', answer('friend'), undefined, asContact('k2'))
    const page = shownAt(aPublication([...whole(text), daughter, friend, attorney, team]))
    expect(page, 'the machine says of nobody what they are').not.toMatch(
      /May be meant|MAY|Ask the person before you call(?!: named)/,
    )
    for (const number of ['111', '222', '333']) expect(page, number).not.toContain(`tel:01632960${number}`)
    for (const part of ['contacts', 'crises'])
      for (const name of ['Elaine Morris', 'Peter Morris'])
        expect(wholeText(partOf(page, part)), part).toContain(
          `${name}: ${isIn(text, name.split(' ')[0] ?? '') ? inIt : unclear}`,
        )
    expect(wholeText(partOf(page, 'stay-away'))).toContain('It is not clear to a computer who is meant.')
    expect(wholeText(partOf(page, 'stay-away')), 'her own words beside it').toContain(text)
    expect(page, 'a team is called as ever').toContain('tel:01632960999')
  },
)

test.each([
  'My cousin Ned',
  'My ex Gary hits everyone',
  'He should stay away at all times',
  'A man. He only comes at night',
  'There is nobody to help me',
])('what only has such a word lets people be called as before: "%s"', (text) => {
  const page = shownAt(aPublication([...whole(text), daughter]))
  expect(page).not.toMatch(/is not clear|A computer cannot tell/)
  expect(page).toContain('tel:01632960111')
})

test('whom nobody of the list is, and such words leave out, is not dialled either', () => {
  const page = shownAt(
    aPublication([...asha, crisisOf, helpful('Ring Ruth on 01632 960 444'), away('Nobody but Ruth')]),
  )
  expect(wholeText(partOf(page, 'crises'))).toContain(`Ruth: ${inIt}`)
  expect(page).not.toContain('tel:01632960444')
})

const listed = [
  ['Elaine Morris', '01632 960 111', 'child', ['main-carer', 'next-of-kin']],
  ['Dean Carter', '01632 960 222', 'other', ['emergency-contact']],
  ['Stanley Poole', '01632 960 333', 'neighbour', ['key-holder']],
] as const
const markedBy = (text: string): string => {
  const people = listed.flatMap(([name, number, kin, roles]) => [
    ...of(name, name, number),
    anEntry('contact.relationship', answer(kin), undefined, asContact(name)),
    anEntry('contact.roles', answer([...roles]), undefined, asContact(name)),
  ])
  const page = shownAt(aPublication([...asha, ...people, away(text)]))
  const said = wholeText(partOf(page, 'contacts'))
  expect(said, 'whoever it fits').toContain('Somebody should stay away: compare before you call.')
  const named = listed.flatMap(([name, number]) => {
    if (said.includes(`${name}: `)) expect(page, text).not.toContain(`tel:${number.replaceAll(' ', '')}`)
    const [first = ''] = name.split(' ')
    if (said.includes(`${name}: ${inIt}`)) return [`${first}?`]
    if (said.includes(`${name}: Ask the person`)) return [first]
    return said.includes(`${name}: May be`) ? [`maybe ${first}`] : []
  })
  const isUnclear = named.some((one) => one.endsWith('?')) || said.includes(`: ${unclear}`)
  return [...named, ...(isUnclear ? ['unclear'] : [])].join(', ') || 'nobody'
}

// Written before the rule was: of these forty it read eleven as they are meant, and marked somebody who is welcome in 28. With a
// "?" is who stands in it where it is not clear who is meant: their mark says no more than to ask.
test.each([
  ['No one else than Elaine', 'Elaine?, unclear'],
  ['Elaine may come, the others not', 'Elaine?, unclear'],
  ['Stan is welcome. Nobody else', 'Stanley?, unclear'],
  ['Elaine. Nobody else.', 'Elaine?, unclear'],
  ['Elaine is welcome any time, Dean is not', 'Elaine?, Dean?, unclear'],
  ['Elaine can come. Dean must not.', 'Elaine?, Dean, unclear'],
  ['Unless Elaine is here, let no one in', 'Elaine?, unclear'],
  ['I would rather have Elaine than Dean here', 'Elaine?, Dean?, unclear'],
  ['Elaine is fine, keep the rest out', 'Elaine?, unclear'],
  ['My daughter is all right. Not the rest of them', 'Elaine?, unclear'],
  ['Do not keep Elaine away', 'Elaine?, unclear'],
  ['Elaine should not be kept out', 'Elaine?, unclear'],
  ['Elaine must be told', 'Elaine?, unclear'],
  ['Elaine. She may come any time', 'Elaine?, unclear'],
  ['I want Elaine here and Dean away', 'Elaine?, Dean?, unclear'],
  ['Let Elaine in, and nobody besides her', 'Elaine?, unclear'],
  ['Stanley may come but not with Dean', 'Dean?, Stanley?, unclear'],
  ['Nobody. Elaine looks after me', 'Elaine?, unclear'],
  ['All men should stay away, Stanley excepted', 'Stanley?, unclear'],
  ['Everyone must stay away. Elaine is the exception', 'Elaine?, unclear'],
  ['I have nothing against Elaine', 'Elaine?, unclear'],
  ['I do not mind Elaine coming', 'Elaine?, unclear'],
  ['Anyone who is not Elaine', 'Elaine?, unclear'],
  ['Not Elaine, she is allowed. Everyone else out', 'Elaine?, unclear'],
  ['elaine yes, dean no', 'Elaine?, Dean?, unclear'],
  ['Family by appointment. Just Elaine may turn up', 'Elaine?, unclear'],
  ['Apart from Stanley I trust no neighbour', 'Stanley?, unclear'],
  ['My ex Dean must not come, he may be violent', 'Dean'],
  ['My ex Dean', 'Dean'],
  ['Dean is not welcome here', 'Dean'],
  ['Dean is not allowed in', 'Dean'],
  ['I do not want Dean near me', 'Dean'],
  ['Dean must not come, but he has a key', 'Dean'],
  ['Keep Dean out. He can get nasty when he drinks', 'Dean'],
  ['Dean may not be told where I am', 'Dean'],
  ['Dean. He only comes at night', 'Dean'],
  ['Never let Dean in. Elaine may come', 'Elaine?, Dean, unclear'],
  ['I want Dean kept away', 'Dean'],
  ['my neighbour Stan', 'maybe Stanley'],
  ['Stan from next door, he shouts at me', 'maybe Stanley'],
  ['Dean. Nobody is to tell him which ward I am on.', 'Dean?, unclear'],
  ['Nobody should let Dean Carter in', 'Dean?, unclear'],
  ['Everyone except Dean may know', 'Dean?, unclear'],
  ['Only Dean is barred', 'Dean?, unclear'],
  ['Dean, unless I ask for him', 'Dean?, unclear'],
  ['My carer. Nobody is to tell her anything', 'Elaine?, unclear'],
  ['Dean can never come in', 'Dean'],
  ['My carer is not to be told anything.', 'maybe Elaine'],
  ['My main carer', 'maybe Elaine'],
  ['my next of kin', 'maybe Elaine'],
  ['Dean and the one who has my key', 'Dean, maybe Stanley'],
  ['Dean, who has a key, must not come', 'Dean'],
  ['Dean and Lainey', 'Dean'],
  ['Lainey', 'nobody'],
] as const)('"%s" marks: %s', (text, marks) => {
  expect(markedBy(text)).toBe(marks)
})

const parentOf = (name: string, number: string, kin: string, roles = ['emergency-contact']) => [
  anEntry('contact.name', answer(name), undefined, asContact(name)),
  anEntry('contact.phones', answer([number]), undefined, asContact(name)),
  anEntry('contact.relationship', answer(kin), undefined, asContact(name)),
  anEntry('contact.roles', answer(roles), undefined, asContact(name)),
]
const barsRay = parentOf('Ray Hale', '01632 960 222', 'father', ['do-not-contact'])

// Who was listed as "Mother or father" may be either: a father who is not to be called does not clear her.
test.each([
  ['mother', 'My dad.', false],
  ['mother', 'My dad, and my uncle', false],
  ['mother', 'My mum.', true],
  ['mother', 'Mum and dad', true],
  ['mother', 'My parents', true],
  ['mother', 'My mohter', true],
  ['father', 'My dad.', true],
  ['father', 'My mum.', false],
  ['parent', 'My dad.', true],
  ['parent', 'My mum.', true],
])('of a contact who is called "%s", "%s" may be meant: %s', (kin, text, isMeant) => {
  for (const more of [[], barsRay]) {
    const denise = parentOf('Denise Hale', '01632 960 111', kin)
    const page = shownAt(aPublication([...asha, ...denise, ...more, away(text)]))
    const said = wholeText(partOf(page, 'contacts'))
    expect(said.includes('Denise Hale: May be meant by who should stay away')).toBe(isMeant)
    expect(page.includes('tel:01632960111')).toBe(!isMeant)
    expect(said).toContain('Somebody should stay away: compare before you call.')
  }
})
