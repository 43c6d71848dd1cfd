import { expect, test } from 'vitest'
import type { Json } from '#src/flow/json.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { changesBetween } from '#src/plan/reads/changes.ts'
import { entriesOf } from '#src/plan/reads/content-of.ts'
import {
  answers,
  given,
  later,
  people,
  ravisVoice,
  says,
  submitted,
  teamsPart,
  told,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'

const { ravi, nadia } = people
const draft = () => given(...wholeDraft(), ...raviHelps, submitted, ...teamsPart())
const ravisAnswer = (said: Readonly<Record<string, string>>) =>
  told(ravi, answers('about', said, { voice: ravisVoice }))

test('a plan in which everything is said and nobody differs has nothing on its agenda but what an expected death is not, and that an interpreter is booked', () => {
  expect(agendaOf(draft())).toEqual({
    helpOffered: [],
    inPrivate: [],
    keptAway: [],
    refusals: [],
    toTalkAbout: [],
    warnings: [
      {
        ...{ section: 'places', at: ['death.expected'] },
        words:
          'That a death is expected decides nothing about CPR, and this plan has no decision against it.',
      },
      {
        ...{ section: 'communication', at: ['comms.interpreter'] },
        words:
          'Book an interpreter before you talk with this person about their plan. A relative is no interpreter for a decision about treatment.',
      },
    ],
    questions: [],
    differences: [],
    namedAgainst: [],
    againstNobody: [],
    opposed: [],
    contradictions: [],
    anotherLook: [],
    leftAside: [],
    missing: [],
    askedBack: [],
  })
})

test('whoever wants to talk about a question is on the agenda, under their own name (RULE-04)', () => {
  const plan = later(
    draft(),
    says('about', { 'about.people': { kind: 'talk' } }),
    told(ravi, says('places', { 'place.care1': { kind: 'talk' } }, { voice: ravisVoice })),
    says('crisis', { 'crisis.firstAction': { kind: 'talk' } }, { at: ['crisis', 'one-crisis'] }),
  )
  const whoAndWhat = agendaOf(plan).toTalkAbout.map(({ field, item, saidBy }) => [field, item, saidBy])
  expect(whoAndWhat).toEqual([
    ['about.people', undefined, { name: 'Asha Patel', voice: 'person' }],
    ['place.care1', undefined, { name: 'Ravi Patel', voice: 'carer', relationship: 'son' }],
    ['crisis.firstAction', 'one-crisis', { name: 'Asha Patel', voice: 'person' }],
  ])
})

test('what somebody wanted to talk about leaves the agenda once it is answered', () => {
  const plan = later(
    draft(),
    says('about', { 'about.people': { kind: 'talk' } }),
    answers('about', { 'about.people': 'My sister' }),
  )
  expect(agendaOf(plan).toTalkAbout).toEqual([])
})

test('questions of their own stand with who asked them', () => {
  const plan = later(
    draft(),
    { kind: 'QuestionAsked', section: 'places', voice: 'person', text: 'Who pays for the hospice?' },
    told(ravi, { kind: 'QuestionAsked', section: 'about', voice: ravisVoice, text: 'May I stay overnight?' }),
  )
  expect(agendaOf(plan).questions).toMatchObject([
    { text: 'Who pays for the hospice?', by: { name: 'Asha Patel' } },
    { text: 'May I stay overnight?', by: { name: 'Ravi Patel' }, voice: ravisVoice },
  ])
})

test('where a carer answers otherwise than the person, both answers are on the agenda', () => {
  const plan = later(
    draft(),
    answers('about', { 'about.people': 'My sister Meera' }),
    ravisAnswer({ 'about.people': 'Me and my wife' }),
  )
  expect(agendaOf(plan).differences).toMatchObject([
    {
      section: 'about',
      at: ['about.people'],
      entries: [{ shown: ['My sister Meera'] }, { shown: ['Me and my wife'] }],
    },
  ])
})

test('two wishes in other words about the same are no difference; other choices and other facts are', () => {
  const both = (section: string, field: string, own: Json, his: Json) =>
    agendaOf(
      later(
        draft(),
        answers(section, { [field]: own }),
        told(ravi, answers(section, { [field]: his }, { voice: ravisVoice })),
      ),
    ).differences.map(({ at }) => at)
  expect(both('matters', 'matters.value', 'My garden, and the birds', 'She loves the garden')).toEqual([])
  const [home, hospice] = [
    { choice: 'own-home', note: 'My bed' },
    { choice: 'hospice', note: '' },
  ]
  expect(both('places', 'place.care1', home, { choice: 'own-home', note: 'Upstairs' })).toEqual([])
  expect(both('places', 'place.care1', home, hospice)).toEqual([['place.care1']])
  expect(both('health', 'health.mainDiagnosis', 'Heart failure', 'Lung failure')).toEqual([
    ['health.mainDiagnosis'],
  ])
})

test('whether words of their own say the same nobody claims; another choice, or would rather not say, is another answer', () => {
  const [breath, air] = ['Fighting for breath with nobody in the room', 'Being alone and gasping for air']
  const apart = (
    section: string,
    said: Readonly<Record<string, Json>>,
    his: Readonly<Record<string, Json>>,
  ) =>
    agendaOf(
      later(draft(), answers(section, said), told(ravi, answers(section, his, { voice: ravisVoice }))),
    ).differences.map(({ isInWords }) => isInWords === true)
  expect(apart('matters', { 'matters.fear': breath }, { 'matters.fear': air })).toEqual([true])
  const [home, hospice] = ['own-home', 'hospice'].map((choice) => ({ choice, note: '' }))
  expect(apart('places', { 'place.care1': home ?? {} }, { 'place.care1': hospice ?? {} })).toEqual([false])
})

test('a whole crisis that only one of them names is on the agenda, until the other says something in it', () => {
  const at = ['crisis', 'his-crisis']
  const name = (voice: typeof ravisVoice | 'person', text: string) =>
    answers('crisis', { 'crisis.name': text }, { voice, at })
  const plan = later(
    draft(),
    told(ravi, { kind: 'ItemAdded', voice: ravisVoice, section: 'crisis', at }),
    told(ravi, name(ravisVoice, 'She stops eating')),
  )
  expect(agendaOf(plan).differences).toMatchObject([
    {
      section: 'crisis',
      at: ['crisis', 'one-crisis', 'crisis.name'],
      entries: [{ saidBy: { voice: 'person' } }],
    },
    { section: 'crisis', at: [...at, 'crisis.name'], entries: [{ shown: ['She stops eating'] }] },
  ])
  const beside = told(
    ravi,
    answers('crisis', { 'crisis.helpful': ['A hand'] }, { voice: ravisVoice, at: ['crisis', 'one-crisis'] }),
  )
  const named = ({ differences }: ReturnType<typeof agendaOf>) => differences.map((one) => one.at.join('/'))
  expect(named(agendaOf(later(plan, name('person', 'She stops eating'))))).toEqual([
    'crisis/one-crisis/crisis.name',
  ])
  expect(named(agendaOf(later(plan, beside)))).not.toContain('crisis/one-crisis/crisis.name')
})

test('somebody to call whom the person alone names is no difference: a helper need not name them again', () => {
  const at = ['contact', 'his-own']
  const plan = later(
    draft(),
    told(ravi, { kind: 'ItemAdded', voice: ravisVoice, section: 'contacts', at }),
    told(ravi, answers('contacts', { 'contact.name': 'Meera Shah' }, { voice: ravisVoice, at })),
  )
  expect(agendaOf(plan).differences.map((one) => one.at[1])).toEqual(['his-own'])
})

test('the same words in other capitals are no difference, and neither is a carer who leaves a question open', () => {
  const plan = later(
    draft(),
    answers('about', { 'about.people': 'My sister Meera', 'about.wellness': 'Up by six' }),
    ravisAnswer({ 'about.people': ' my sister  meera ' }),
    told(ravi, says('about', { 'about.wellness': { kind: 'not-sure' } }, { voice: ravisVoice })),
  )
  expect(agendaOf(plan).differences).toEqual([])
})

test('a carer who answers what the person would rather not say is a difference', () => {
  const plan = later(
    draft(),
    says('about', { 'about.people': { kind: 'declined' } }),
    ravisAnswer({ 'about.people': 'Her brother, but they fell out' }),
  )
  expect(agendaOf(plan).differences.map(({ at }) => at)).toEqual([['about.people']])
})

test('a carer who was sent away differs from nobody', () => {
  const plan = later(
    draft(),
    answers('about', { 'about.people': 'My sister' }),
    ravisAnswer({ 'about.people': 'Me' }),
    { kind: 'CarerRemoved', carer: ravisVoice },
  )
  expect(agendaOf(plan).differences).toEqual([])
})

test('an answer that its question no longer offers is to be looked at again', () => {
  const plan = later(
    draft(),
    answers('matters', { 'matters.balance': '33' }),
    answers('contacts', { 'contact.priority': 77 }, { at: ['contact', 'one-contact'] }),
  )
  expect(agendaOf(plan).anotherLook).toEqual([
    { section: 'matters', at: ['matters.balance'], voice: 'person' },
    { section: 'contacts', at: ['contact', 'one-contact', 'contact.priority'], voice: 'person' },
  ])
})

test('what is missing before approval stands on the agenda', () => {
  const plan = later(draft(), says('matters', { 'matters.fear': { kind: 'not-sure' } }))
  expect(agendaOf(plan).missing).toEqual([{ section: 'matters', at: ['matters.fear'] }])
})

test('what was asked back stays on the agenda when the plan comes back', () => {
  const asked = later(
    draft(),
    told(nadia, { kind: 'AskedBack', section: 'about', at: [], text: 'Which sister?' }),
  )
  expect(agendaOf(asked).askedBack).toMatchObject([{ text: 'Which sister?', by: { name: 'Nadia Rees' } }])
  expect(agendaOf(later(asked, submitted)).askedBack).toMatchObject([{ became: 'unanswered' }])
})

test('another photo under the name of the first is a change, and a difference between two who gave one', () => {
  const photo = (id: string) => ({ 'person.photo': { ...called, id } })
  const called = { name: 'photo.jpg', type: 'image/jpeg', size: 3 }
  const more = answers('person', { 'person.more': ['photo'] })
  const plan = given(...wholeDraft(), ...raviHelps, more, answers('person', photo('file-of-asha')))
  const other = { voice: ravisVoice }
  const ravis = later(plan, told(ravi, answers('person', { 'person.more': ['photo'] }, other)))
  const both = (id: string) => later(ravis, told(ravi, answers('person', photo(id), other)))
  const apart = (one: typeof plan) => agendaOf(one).differences.map(({ at }) => at)
  expect([apart(both('file-of-asha')), apart(both('file-of-ravi'))]).toEqual([[], [['person.photo']]])
  const entries = (one: typeof plan) =>
    one.forms.sections.flatMap((form) => (form.section.id === 'person' ? entriesOf(one, form) : []))
  const changed = changesBetween(entries(plan), entries(later(plan, answers('person', photo('file-anew')))))
  expect(changed.map(({ now }) => now?.field)).toEqual(['person.photo'])
})

test('where the person says nothing at all, what a helper names is no difference between them', () => {
  const at = ['crisis', 'his-crisis']
  const alone = told(ravi, { kind: 'ItemAdded', voice: ravisVoice, section: 'crisis', at })
  const named = told(
    ravi,
    answers('crisis', { 'crisis.name': 'She stops eating' }, { voice: ravisVoice, at }),
  )
  expect(agendaOf(given(...raviHelps, alone, named)).differences).toEqual([])
})
