import { expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import type { Fact } from '#src/plan/facts.ts'
import type { Plan } from '#src/plan/plan.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { isBarred, isBarredByPerson, isToRing } from '#src/plan/reads/barred.ts'
import { changesBetween } from '#src/plan/reads/changes.ts'
import { missingForApproval, missingForSubmission } from '#src/plan/reads/completeness.ts'
import { contactName } from '#src/plan/reads/contact-name.ts'
import { contentOf, entriesOf } from '#src/plan/reads/content-of.ts'
import { barredHelpers } from '#src/plan/reads/named-as-barred.ts'
import { answers, given, people, ravisVoice, told } from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'
import { aPublication } from '#test/kit/publications.ts'
import { partOf, shownAt } from '#test/kit/urgent-page.ts'
import { happened } from '#test/kit/walked.ts'

const gareth = { at: ['contact', 'gareth'] } as const
const daniel = { at: ['contact', 'daniel'] } as const
const fall = { at: ['crisis', 'fall'] } as const
const named = [
  ...(['gareth', 'daniel'] as const).map(
    (id) => ({ kind: 'ItemAdded', voice: 'person', section: 'contacts', at: ['contact', id] }) as const,
  ),
  ...(
    [
      [gareth, 'Gareth Pugh', '01632 960 001'],
      [daniel, 'Daniel Patel', '01632 960 002'],
    ] as const
  ).flatMap(([at, name, phone]) => [
    answers('contacts', { 'contact.name': name, 'contact.relationship': 'sibling' }, at),
    answers('contacts', { 'contact.roles': ['emergency-contact'] }, at),
    answers('contacts', { 'contact.phones': [phone] }, at),
  ]),
  { kind: 'ItemAdded', voice: 'person', section: 'crisis', ...fall } as const,
  answers('start', { 'plan.pathways': ['eol'] }),
  answers('crisis', { 'crisis.name': 'I fall' }, fall),
]
const pointed = (...items: readonly string[]) =>
  answers('crisis', { 'crisis.contacts': { items, note: '' } }, fall)
const barring = answers('contacts', { 'contact.roles': ['do-not-contact', 'lives-with'] }, gareth)

const printed = (plan: ReturnType<typeof given>) =>
  contentOf(plan, aPublication([]).content.signedBy, '2026-06-01').entries.find(
    ({ field }) => field === 'crisis.contacts',
  )?.shown

test('who may be called is known anew with the answer that bars them, and with the one that takes it back', () => {
  const known = (plan: Plan) => [isToRing, isBarred, isBarredByPerson].map((asks) => asks(plan, 'gareth'))
  const then = (plan: Plan, fact: Fact) => happened({ plan, facts: [] }, people.asha, [fact]).plan
  const before = given(...named)
  expect(known(before)).toEqual([true, false, false])
  const after = then(before, barring)
  expect(known(after)).toEqual([false, true, true])
  const back = then(after, answers('contacts', { 'contact.roles': ['emergency-contact'] }, gareth))
  expect([before, after, back].map(known)).toEqual([
    known(before),
    known(given(...named, barring)),
    known(before),
  ])
})

test('somebody who must not be rung is named nowhere under whom to call, and comes back when that is taken back', () => {
  const before = given(...named, pointed('gareth', 'daniel'))
  expect(isBarred(before, 'gareth')).toBe(false)
  expect(printed(before)).toEqual(['Gareth Pugh, 01632 960 001', 'Daniel Patel, 01632 960 002'])
  const after = given(...named, pointed('gareth', 'daniel'), barring)
  expect(isBarred(after, 'gareth')).toBe(true)
  expect(isBarred(after, 'daniel')).toBe(false)
  expect(contactName(after, 'person', 'gareth')).toBeUndefined()
  expect(printed(after)).toEqual(['Daniel Patel, 01632 960 002'])
})

test('whoever is barred after somebody named them leaves no false absence, and nothing said in the name of who named them', () => {
  const before = given(...named, pointed('gareth'))
  const after = given(...named, pointed('gareth'), told(people.nadia, barring))
  const entries = ({ forms, ...plan }: typeof before) =>
    forms.sections.flatMap((form) =>
      form.section.id === 'crisis' ? entriesOf({ forms, ...plan }, form) : [],
    )
  // It reads otherwise, which whoever accepted it has to see; what was said, by whom and when, stands.
  const spoken = (one: Entry | undefined) => one && [one.said, one.saidBy, one.saidAt]
  const changes = changesBetween(entries(before), entries(after))
  expect(changes.map(({ now }) => now?.field)).toEqual(['crisis.contacts'])
  for (const { before: then, now } of changes) expect(spoken(now)).toEqual(spoken(then))
  const content = contentOf(after, aPublication([]).content.signedBy, '2026-06-01')
  const calling = shownAt({ ...aPublication([]), content }).match(/<dt>Call<\/dt>[\s\S]*?<\/dd>/)?.[0]
  expect(calling).toContain('Somebody is named here whom this plan does not say to call')
  expect(calling).not.toMatch(/Not recorded|Gareth/)
})

test('an approval knows the numbers of whom the person bars, also those that are not asked for any more', () => {
  const { notToRing } = contentOf(given(...named, barring), aPublication([]).content.signedBy, '2026-06-01')
  expect(notToRing).toEqual([{ item: 'gareth', barred: true, numbers: ['1632960001'] }])
})

test('where only such a person was named, approval asks for somebody else', () => {
  const asks = (plan: ReturnType<typeof given>) =>
    missingForApproval(plan).some(({ at }) => at.join('/') === 'crisis/fall/crisis.contacts')
  expect(asks(given(...named, pointed('gareth')))).toBe(false)
  expect(asks(given(...named, pointed('gareth'), barring))).toBe(true)
})

test('one voice that says so is enough, whoever added the person', () => {
  const byTeam = answers('contacts', { 'contact.roles': ['do-not-contact'] }, { ...gareth, voice: 'team' })
  expect(isBarred(given(...named, told(people.nadia, byTeam)), 'gareth')).toBe(true)
  const byStranger = answers(
    'contacts',
    { 'contact.roles': ['do-not-contact'] },
    { ...gareth, voice: ravisVoice },
  )
  expect(isBarred(given(...named, byStranger), 'gareth'), 'nobody helps here').toBe(false)
})

test('a number that the team corrected is the one that is rung, wherever the contact is named; own words keep hers', () => {
  const corrected = answers('contacts', { 'contact.phones': ['01632 960 777'] }, { ...gareth, voice: 'team' })
  const plan = given(...named, pointed('gareth', 'daniel'), told(people.nadia, corrected))
  expect(printed(plan)).toEqual(['Gareth Pugh, 01632 960 777', 'Daniel Patel, 01632 960 002'])
  expect(contactName(plan, 'team', 'gareth'), 'what the desk offers').toBe('Gareth Pugh, 01632 960 777')
  expect(contactName(plan, 'person', 'gareth')).toBe('Gareth Pugh, 01632 960 001')
})

const byRavi = { voice: ravisVoice } as const
const father = { at: ['contact', 'father'], ...byRavi } as const
const ravisFather = (name: string, phone: string) => [
  ...raviHelps,
  told(people.ravi, { kind: 'ItemAdded', section: 'contacts', ...father }),
  told(people.ravi, answers('contacts', { 'contact.name': name, 'contact.relationship': 'parent' }, father)),
  told(people.ravi, answers('contacts', { 'contact.roles': ['emergency-contact'] }, father)),
  told(people.ravi, answers('contacts', { 'contact.phones': [phone] }, father)),
]

test.each([
  ['by name, however it is spelt', 'GARETH  PÚGH', '01632 960 555'],
  ['by number, also one from before he was barred', 'Dad', '+44 1632 960001'],
])('whom the person bars is offered through no helper, %s, and the clinician is told', (_, name, phone) => {
  const plan = given(...named, ...ravisFather(name, phone), barring)
  expect(isBarred(plan, 'father')).toBe(true)
  expect(contactName(plan, ravisVoice, 'father')).toBeUndefined()
  expect(isBarred(plan, 'daniel')).toBe(false)
  const content = contentOf(plan, aPublication([]).content.signedBy, '2026-06-01')
  expect(content.notToRing).toContainEqual(expect.objectContaining({ item: 'father', barred: true }))
  expect(agendaOf(plan).namedAgainst).toEqual([
    { section: 'contacts', at: ['contact', 'father', 'contact.name'] },
  ])
  const page = shownAt({ ...aPublication([]), content })
  const part = partOf(page, 'contacts')
  expect(part).toContain('Do not call, though named here')
  expect(part).toContain(name)
  expect(part).not.toContain(phone)
  expect(part).toContain('01632 960 002')
})

test('a helper who bars somebody of the same name takes nobody from the person', () => {
  const his = told(people.ravi, answers('contacts', { 'contact.roles': ['do-not-contact'] }, father))
  const plan = given(...named, ...ravisFather('Gareth Pugh', '01632 960 001'), his)
  expect(isBarred(plan, 'gareth')).toBe(false)
})

test('of whom nobody said the part, nobody rings, and the hand-over asks for it', () => {
  const lena = { at: ['contact', 'lena'] } as const
  const plan = given(
    ...named,
    { kind: 'ItemAdded', voice: 'person', section: 'contacts', ...lena } as const,
    answers('contacts', { 'contact.name': 'Lena Fox', 'contact.relationship': 'friend' }, lena),
  )
  expect(contactName(plan, 'person', 'lena')).toBeUndefined()
  const content = contentOf(plan, aPublication([]).content.signedBy, '2026-06-01')
  expect(content.notToRing).toEqual([{ item: 'lena', barred: false }])
  expect(missingForSubmission(plan)).toContainEqual({
    section: 'contacts',
    at: ['contact', 'lena', 'contact.roles'],
  })
  const page = shownAt({ ...aPublication([]), content })
  expect(partOf(page, 'contacts')).toContain('Not recorded whether to call')
})

test('somebody to call who stands in who should stay away is settled before an approval, by the person or by the team', () => {
  const away = answers('about', { 'about.stayAway': 'My brother Gareth hit me' })
  const roles = { section: 'contacts', at: ['contact', 'gareth', 'contact.roles'] }
  const plan = given(...named, away)
  expect(isBarred(plan, 'gareth'), 'a name alone bars nobody').toBe(false)
  expect(missingForApproval(plan)).toContainEqual(roles)
  expect(agendaOf(plan).missing).toContainEqual(roles)
  expect(agendaOf(plan).keptAway).toEqual([{ ...roles, name: 'Gareth Pugh', as: 'to-call' }])
  const team = told(
    people.nadia,
    answers('contacts', { 'contact.roles': ['emergency-contact'] }, { ...gareth, voice: 'team' }),
  )
  for (const settled of [given(...named, away, barring), given(...named, away, team), given(...named)])
    expect([missingForApproval(settled), agendaOf(settled).keptAway].flat()).not.toContainEqual(
      expect.objectContaining(roles),
    )
  expect(missingForApproval(given(...named, team, away)), 'she wrote it after that').toContainEqual(roles)
})

test('a helper of today whom a clinician wrote down for the person as one who must not come is named too, as her words', () => {
  const wrote = (voice: 'person' | 'team', text: string) => {
    const away = answers('about', { 'about.stayAway': text }, { voice })
    return barredHelpers(given(...raviHelps, voice === 'team' ? told(people.nadia, away) : away)).map(
      ({ carer, as }) => [carer.id, as],
    )
  }
  expect(wrote('person', 'Ravi must not come in.')).toEqual([[ravisVoice, { as: 'stays-away' }]])
  expect(wrote('team', 'Ravi must not come in.')).toEqual([
    [ravisVoice, { as: 'stays-away', isOfTeam: true }],
  ])
  expect(wrote('team', 'Gareth must not come in.')).toEqual([])
})
