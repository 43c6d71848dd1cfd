import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Answer, Answers } from '#src/flow/answer.ts'
import type { Json } from '#src/flow/json.ts'

import { pathOf } from '#src/flow/path.ts'
import type { Given, Pathway, Role, Section } from '#src/flow/section.ts'
import { sectionsIn, wordsUnder } from '#src/flow/spot.ts'
import { wordsIn } from '#src/flow/words-in.ts'
import { everyField } from './every-field.ts'

const givenTo = (role: Role, ...pathway: Pathway[]): Given => ({
  pathway,
  role,
  age: 'adult',
  nation: 'england',
})

const answered = (values: Readonly<Record<string, Json>>): Answers => ({
  answers: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, answerOf(value)])),
  items: {},
})
const answerOf = (value: Json): Answer => ({
  said: { kind: 'answer', value },
  asked: 'as it was asked',
  flow: 'test@1',
  by: { id: 'p1', name: 'Asha' },
  at: '2026-03-01T10:00:00Z',
  version: 1,
})

const askedIn = (section: Section, given: Given, values: Readonly<Record<string, Json>> = {}) =>
  pathOf(section, answered(values), given).steps.flatMap((step) => step.asked)

const chapter = (id: string): Section => {
  const found = flows.sections.find(({ section }) => section.id === id)
  if (found === undefined) throw new Error(`no chapter ${id}`)
  return found.section
}

const itemOf = (id: string, list: string): Section => {
  const field = chapter(id).fields[list]
  if (field?.control !== 'list') throw new Error(`${list} is no list`)
  return field.item
}

const sections = flows.sections.flatMap((form) => [
  form.section,
  ...everyField(form).flatMap(({ field }) => (field.control === 'list' ? [field.item] : [])),
])
const allAsked = (given: Given) => sections.flatMap((section) => askedIn(section, given))
/** What the pages on these paths say of death, as far as pathway and role alone decide. */
const ofDying = (given: Given): readonly string[] =>
  flows.sections
    .flatMap((form) => sectionsIn(form.section).map(({ section, lists }) => ({ form, section, lists })))
    .filter(({ section }) => section.id !== 'start')
    .flatMap(({ form, section, lists }) => {
      const words = wordsUnder(wordsIn(form, { voice: given.role === 'carer' ? 'carer' : 'me' }), lists)
      return pathOf(section, answered({}), given)
        .steps.filter(({ asked }) => asked.length > 0)
        .flatMap(({ id, asked }) => [words?.steps[id], ...asked.map((name) => words?.fields[name])])
    })
    .flatMap(textsIn)
    .filter((text) => /\b(die|dies|dying|death|dead|last days|live longer)\b/i.test(text))

const textsIn = (words: unknown): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.entries(words).flatMap(([name, one]) =>
          name === 'toldAs' || name === 'item' ? [] : textsIn(one),
        )
      : []

const without = (from: readonly string[], taken: readonly string[]) =>
  from.filter((name) => !taken.includes(name))

test('a plan for a serious illness asks what a plan for a crisis does not', () => {
  expect(without(allAsked(givenTo('patient', 'eol')), allAsked(givenTo('patient', 'mhc')))).toEqual([
    'matters.balance',
    'matters.wantsToKnow',
    'place.death1',
    'death.faithRites',
    'death.organ',
    'death.more',
    'team.services',
    'function.cognition',
    'adjust.impairments',
    'home.equipment',
    'health.baseline',
  ])
})

const ofCrises = ['mh.treatPrefer', 'mh.treatAvoid', 'mh.hospitalPrefer', 'mh.practicalHelp', 'mh.more']

test('a plan for a crisis asks what a plan for a serious illness does not', () => {
  expect(without(allAsked(givenTo('patient', 'mhc')), allAsked(givenTo('patient', 'eol')))).toEqual([
    'mh.whenWell',
    'mh.whenUnwell',
    'mh.deEscalation',
    ...ofCrises,
    'health.recentEvents',
  ])
})

const pagesOfCrisis = (...chosen: readonly string[]) =>
  pathOf(chapter('crisis'), answered({ 'mh.more': chosen }), givenTo('patient', 'mhc'))
    .steps.filter(({ asked }) => asked.length > 0)
    .map(({ id }) => id)
const ofEverybody = pagesOfCrisis('nothing')

test('a plan for a crisis asks nine pages of everybody, and more of those who chose more', () => {
  expect(ofEverybody).toHaveLength(9)
  expect(pagesOfCrisis()).toEqual(ofEverybody)
  const beyond = (...chosen: readonly string[]) => without(pagesOfCrisis(...chosen), ofEverybody)
  const keepingSafe = ['warning-signs', 'coping', 'ask-for-help', 'safer-place', 'reasons']
  expect(beyond('safety')).toEqual(keepingSafe)
  expect(beyond('paper', 'restraint')).toEqual(['advance-choice', 'restraint'])
  expect(beyond('safety', 'nearest', 'agreed', 'substances')).toEqual([
    ...keepingSafe,
    ...['nominated', 'agreed', 'substances'],
  ])
})

test('a plan for both asks what either asks', () => {
  const both = allAsked(givenTo('patient', 'eol', 'mhc'))
  expect(without(allAsked(givenTo('patient', 'eol')), both)).toEqual([])
  expect(without(allAsked(givenTo('patient', 'mhc')), both)).toEqual([])
})

test('nobody is asked about dying on a plan for a crisis, whatever they answered about care', () => {
  const care = { 'place.care1': { choice: 'hospice', note: '' } }
  expect(askedIn(chapter('places'), givenTo('patient', 'mhc'), care)).toEqual([
    'place.care1',
    'place.care2',
    'place.avoid',
    'place.conveyTo',
  ])
})

test.each(['patient', 'carer'] as const)(
  'no page of a %s on a plan for a crisis alone speaks of dying or of the last days, but for one choice of when to call',
  (role) => {
    expect(ofDying(givenTo(role, 'mhc'))).toEqual(['Only after a death'])
    expect(ofDying(givenTo(role, 'eol'))).toContain(
      role === 'patient'
        ? 'Say what you need now, and what you would need in the last days of life.'
        : 'Say what they need now, and what they would need in the last days of life.',
    )
    expect(ofDying(givenTo(role, 'eol', 'mhc'))).toEqual(ofDying(givenTo(role, 'eol')))
  },
)

const ofMatters = (...pathway: Pathway[]) =>
  pathOf(chapter('matters'), answered({}), givenTo('patient', ...pathway))
    .steps.filter(({ asked }) => asked.length > 0)
    .map(({ id }) => id)
const ofIllness = ['value', 'fear', 'balance', 'culture-faith', 'wants-to-know', 'statement', 'more']

test.each([
  [['eol'], ofIllness],
  [['mhc'], ['value', 'fear', 'customs', 'anything-else', 'more']],
  [['eol', 'mhc'], ofIllness],
  [[], ofIllness],
] as const)('a plan for %j asks what matters on the pages of its own reason', (pathway, pages) => {
  expect(ofMatters(...pathway)).toEqual(pages)
})

test('a carer is asked neither for the balance, nor what to be told, nor who may be told, nor for views of treatments', () => {
  const carers = allAsked(givenTo('carer', 'eol'))
  expect(without(allAsked(givenTo('patient', 'eol')), carers)).toEqual([
    'matters.balance',
    'matters.wantsToKnow',
    'matters.more',
    'contact.mayReceiveInfo',
    'person.nhsNumber',
    'person.addressUntold',
    'person.gpPractice',
    'views.topic',
    'views.view',
  ])
  expect(askedIn(flows.submission.section, givenTo('carer', 'eol'))).toEqual([])
})

test('a patient is never asked for the part of the clinician, and a clinician is', () => {
  const one = itemOf('crisis', 'crisis')
  const clinical = ['crisis.clinicianAction', 'crisis.escalateWhen', 'crisis.agreedWith']
  const patients = askedIn(one, givenTo('patient', 'eol'))
  expect(patients.filter((name) => clinical.includes(name))).toEqual([])
  expect(askedIn(one, givenTo('clinician', 'eol')).slice(-3)).toEqual(clinical)
  expect(askedIn(flows.approval.section, givenTo('patient', 'eol'))).toEqual([])
})

test('a second place is asked for only once there is a first', () => {
  const given = givenTo('patient', 'eol')
  const first = { 'place.care1': { choice: 'hospice', note: '' } }
  expect(askedIn(chapter('places'), given)).not.toContain('place.care2')
  expect(askedIn(chapter('places'), given, first)).toContain('place.care2')
  expect(askedIn(chapter('places'), given)).not.toContain('place.death2')
  const both = { ...first, 'place.death1': { choice: 'own-home', note: '' } }
  expect(askedIn(chapter('places'), given, both)).toContain('place.death2')
})

test('who wants to stay at home at the end of life is not asked for a hospital', () => {
  const home = { 'place.care1': { choice: 'own-home', note: '' } }
  expect(askedIn(chapter('places'), givenTo('patient', 'eol'), home)).not.toContain('place.conveyTo')
  expect(askedIn(chapter('places'), givenTo('patient', 'mhc'), home)).toContain('place.conveyTo')
  expect(askedIn(chapter('places'), givenTo('patient', 'eol', 'mhc'), home)).toContain('place.conveyTo')
})

test('no number is asked for someone who must not be called', () => {
  const one = itemOf('contacts', 'contact')
  const given = givenTo('patient', 'eol')
  expect(askedIn(one, given, { 'contact.roles': ['do-not-contact'] })).not.toContain('contact.phones')
  expect(askedIn(one, given, { 'contact.roles': ['key-holder'] })).toContain('contact.phones')
})

test('what to do when a carer cannot care is asked only of those who have one', () => {
  const given = givenTo('patient', 'eol')
  expect(askedIn(chapter('contacts'), given, { 'carer.exists': 'no-carer' })).not.toContain(
    'carer.contingency',
  )
  expect(askedIn(chapter('contacts'), given, { 'carer.exists': 'has-carer' })).toContain('carer.needs')
})

test('the kind of interpreter and the changes needed are asked only after a yes', () => {
  const given = givenTo('patient', 'eol')
  const no = { 'comms.interpreter': 'no', 'adjust.needed': 'no' }
  const yes = { 'comms.interpreter': 'yes', 'adjust.needed': 'yes' }
  const more = ['comms.interpreterKind', 'adjust.items']
  const asked = (values: typeof no) => askedIn(chapter('communication'), given, values)
  expect(without(more, asked(no))).toEqual(more)
  expect(without(more, asked(yes))).toEqual([])
})

test('an urgent reader writes a reason of their own only when none on the list fits', () => {
  const { section } = flows.urgentAccess
  expect(askedIn(section, givenTo('urgent-reader'), { 'access.reason': 'attending' })).not.toContain(
    'access.note',
  )
  expect(askedIn(section, givenTo('urgent-reader'), { 'access.reason': 'other' })).toContain('access.note')
})

test('an urgent reader is asked to compare only somebody whose name or birthday is nearly what was typed', () => {
  const { section } = flows.urgentAccess
  const asked = (found: string) => askedIn(section, givenTo('urgent-reader'), { 'access.found': found })
  expect(asked('same')).not.toContain('access.compared')
  expect(asked('near')).toContain('access.compared')
})

test('every field stands on a step, and every step is reached', () => {
  for (const section of [...sections, flows.submission.section, flows.approval.section]) {
    const onSteps = new Set(Object.values(section.steps).flatMap((step) => step.ask))
    expect([...onSteps].sort()).toEqual(Object.keys(section.fields).sort())
    const targets = Object.values(section.steps).flatMap(({ next }) =>
      typeof next === 'string' ? [next] : next.map((way) => (typeof way === 'string' ? way : way.go)),
    )
    expect(Object.keys(section.steps).filter((id) => id !== section.start && !targets.includes(id))).toEqual(
      [],
    )
  }
})
