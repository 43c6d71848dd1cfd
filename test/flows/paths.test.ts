import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { pathOf } from '#src/flow/path.ts'
import type { Pathway } from '#src/flow/section.ts'
import { needOf } from '#src/flow/step.ts'
import { wordsIn } from '#src/flow/words-in.ts'
import { allAsked, answered, askedIn, chapter, givenTo, itemOf, ofDying, sections, without } from './asked.ts'

const ofDeath = ['place.death1', 'death.faithRites', 'death.organ', 'death.more']
const whoKnows = ['contact.knowsDiagnosis', 'contact.knowsPrognosis']
const ofTheEnd = [...ofDeath, ...whoKnows, 'antic.location']

test('a plan for a serious illness asks what a plan for a crisis does not, and what nobody is asked who has not said what theirs is for', () => {
  expect(without(ofTheEnd, allAsked(givenTo('patient')))).toEqual(ofTheEnd)
  expect(without(allAsked(givenTo('patient', 'eol')), allAsked(givenTo('patient', 'mhc')))).toEqual([
    'matters.balance',
    'matters.wantsToKnow',
    ...ofDeath,
    'team.services',
    ...whoKnows,
    'function.cognition',
    'adjust.impairments',
    'home.equipment',
    'health.baseline',
    'antic.location',
    'papers.cprForm',
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

test('a plan for a crisis asks ten pages of everybody, and more of those who chose more', () => {
  expect(ofEverybody).toHaveLength(10)
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

const offered = ['cyp', 'ltc', 'frailty', 'mhc', 'ld', 'eol'] as const
/** Every set of reasons that somebody can choose. */
const reasons: readonly (readonly Pathway[])[] = offered.reduce<readonly (readonly Pathway[])[]>(
  (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
  [[]],
)
const anyones = [...new Set((['eol', 'mhc'] as const).flatMap((one) => allAsked(givenTo('patient', one))))]

test.each(reasons.filter(({ length }) => length > 0).map((those) => [those] as const))(
  'a plan for %j asks what each of them asks, and whatever has to be addressed there',
  (those) => {
    const asked = allAsked(givenTo('patient', ...those))
    // What one page offers where it need not be asked is asked at once where it has to be.
    const offers = those.includes('eol') ? ['place.later'] : []
    for (const one of those)
      expect(without(allAsked(givenTo('patient', one)), [...asked, ...offers]), one).toEqual([])
    const addressed = anyones.filter((name) => {
      const field = sections.flatMap(({ fields }) => fields[name] ?? [])[0]
      return field !== undefined && ['M', 'R'].includes(needOf(field, those))
    })
    expect(addressed.length).toBeGreaterThan(40)
    // Who is under 18 is led to no page about dying that they did not open.
    const unopened =
      those.includes('cyp') && !those.includes('eol') ? ['death.faithRites', 'death.organ'] : []
    expect(without(addressed, asked)).toEqual(unopened)
  },
)

test('a plan for a long-term condition asks nothing of a plan for a crisis, nor of one for the last years', () => {
  const ofCondition = allAsked(givenTo('patient', 'ltc'))
  expect(without(allAsked(givenTo('patient', 'eol')), ofCondition)).toEqual([
    'matters.balance',
    'matters.wantsToKnow',
    ...ofTheEnd,
  ])
  expect(without(ofCondition, allAsked(givenTo('patient', 'eol')))).toEqual(['health.recentEvents', 'module'])
})

test('a plan for frailty weighs time against comfort, and offers to speak of death on one page that can be left', () => {
  const ofFrailty = allAsked(givenTo('patient', 'frailty'))
  expect(without(allAsked(givenTo('patient', 'eol')), ofFrailty)).toEqual([
    'matters.wantsToKnow',
    ...ofTheEnd,
  ])
  expect(without(ofFrailty, allAsked(givenTo('patient', 'eol')))).toEqual([
    'place.later',
    'health.recentEvents',
    'module',
  ])
  const after = (later: string) =>
    askedIn(chapter('places'), givenTo('patient', 'frailty'), { 'place.later': later }).slice(
      askedIn(chapter('places'), givenTo('patient', 'frailty')).length,
    )
  expect(after('not-now')).toEqual([])
  expect(after('yes')).toEqual(ofDeath)
})

const pagesAfter = (more: readonly string[], ...those: Pathway[]) =>
  pathOf(chapter('matters'), answered({ 'matters.more': more }), givenTo('patient', ...those))
    .steps.filter(({ asked }) => asked.length > 0)
    .map(({ id }) => id)
    .slice(ofMatters(...those).length)

test('what a reason leaves open is offered on one page, and comes once, before the situations', () => {
  const all = ['told', 'aim', 'scenes']
  expect(pagesAfter(all, 'ltc').slice(0, 3)).toEqual(['told', 'aim', 'scene-flare'])
  expect(pagesAfter(all, 'ltc', 'mhc').slice(0, 3)).toEqual(['told', 'aim', 'scene-flare'])
  expect(pagesAfter(all, 'frailty').slice(0, 2)).toEqual(['told', 'scene-infection'])
  expect(pagesAfter(['aim'], 'ltc')).toEqual(['aim'])
  expect(pagesAfter(all, 'ltc', 'ld').slice(0, 3)).toEqual(['told', 'aim', 'scene-blood'])
  expect(pagesAfter(all, 'frailty', 'ld').slice(0, 2)).toEqual(['told', 'scene-blood'])
  expect(pagesAfter(['told'], 'frailty', 'ltc')).toEqual(['told'])
  for (const those of [['eol'], ['mhc'], ['eol', 'ltc', 'frailty']] as const)
    expect(pagesAfter(['told', 'aim'], ...those), those.join()).toEqual([])
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
  'no page of a %s whose plan is not for the last years speaks of dying, but for pages that offer to and say so',
  (role) => {
    for (const those of reasons.filter((set) => set.length > 0 && !set.includes('eol'))) {
      const areGentle = those.some((one) => one === 'ld' || one === 'cyp') || those.join() === 'mhc'
      const situations =
        role === 'patient' && !areGentle
          ? [expect.stringContaining('Some of the short situations speak of dying.')]
          : []
      expect(ofDying(givenTo(role, ...those)), those.join()).toEqual(situations)
      const chosen = ofDying(givenTo(role, ...those), { 'matters.more': ['told', 'aim', 'scenes', 'cards'] })
      const isSaid = chosen.length > situations.length
      expect(isSaid, `${those.join()}: what is said of them`).toBe(situations.length > 0)
    }
    const who = role === 'patient' ? 'you' : 'they'
    const needs = `Say what ${who} need now, and what ${who} would need in the last days of life.`
    expect(ofDying(givenTo(role, 'eol'))).toContain(needs)
    expect(ofDying(givenTo(role, 'eol', 'mhc'))).toEqual(ofDying(givenTo(role, 'eol')))
  },
)

test.each(['me', 'carer'] as const)(
  'the page that offers %s to write about the end of life says so, and that it can be left',
  (voice) => {
    const [places] = flows.sections.filter(({ section }) => section === chapter('places'))
    const lead = places && wordsIn(places, { voice }).steps.later?.lead
    expect(lead).toContain('the end of life')
    expect(lead).toMatch(/can (be left|leave it)/)
  },
)

const ofMatters = (...pathway: Pathway[]) =>
  pathOf(chapter('matters'), answered({}), givenTo('patient', ...pathway))
    .steps.filter(({ asked }) => asked.length > 0)
    .map(({ id }) => id)
const ofIllness = ['value', 'fear', 'balance', 'culture-faith', 'wants-to-know', 'statement', 'more']

test.each([
  [['eol'], ofIllness],
  [['mhc'], ['value', 'fear', 'customs', 'anything-else', 'more-for-crises']],
  [['ltc'], ['value', 'fear', 'customs', 'anything-else', 'more']],
  [['ld'], ['value', 'fear', 'customs', 'anything-else', 'more-for-learning']],
  [['frailty'], ['value', 'fear', 'balance', 'customs', 'anything-else', 'more']],
  [
    ['frailty', 'mhc'],
    ['value', 'fear', 'balance', 'customs', 'anything-else', 'more'],
  ],
  [['eol', 'mhc'], ofIllness],
  [['eol', 'frailty', 'ltc'], ofIllness],
  [[], ['value', 'fear', 'balance', 'customs', 'anything-else', 'more']],
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
    'contact.knowsPrognosis',
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
  const clinical = ['crisis.clinicianAction', 'crisis.escalateWhen', 'crisis.agreedWith', 'crisis.reviewOn']
  const patients = askedIn(one, givenTo('patient', 'eol'))
  expect(patients.filter((name) => clinical.includes(name))).toEqual([])
  expect(askedIn(one, givenTo('clinician', 'eol')).slice(-4)).toEqual(clinical)
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
    const unled = Object.keys(section.steps).filter((id) => id !== section.start && !targets.includes(id))
    expect(unled).toEqual([])
  }
})
