import { expect, test } from 'vitest'
import type { Spot } from '#src/flow/spot.ts'
import { instant } from '#src/plan/ids.ts'
import { missingForApproval, missingForSubmission } from '#src/plan/reads/completeness.ts'
import { declinedMusts } from '#src/plan/reads/declined.ts'
import { publicationAsItStands } from '#src/plan/reads/publication.ts'
import {
  answers,
  given,
  type Happened,
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

const fields = (missing: readonly Spot[]) => missing.map(({ at }) => at.at(-1))

test('a draft that answers everything lacks only what the team alone may say: of each crisis, of capacity, and what it recommends', () => {
  expect(missingForApproval(given(...wholeDraft(), submitted))).toEqual([
    { section: 'places', at: ['death.expected'] },
    { section: 'contacts', at: ['team.advice24h'] },
    { section: 'crisis', at: ['crisis', 'one-crisis', 'crisis.clinicianAction'] },
    { section: 'crisis', at: ['crisis', 'one-crisis', 'crisis.escalateWhen'] },
    { section: 'crisis', at: ['crisis', 'one-crisis', 'crisis.agreedWith'] },
    { section: 'crisis', at: ['crisis', 'one-crisis', 'crisis.reviewOn'] },
    { section: 'health', at: ['antic.issued'] },
    { section: 'legal', at: ['legal.capacity'] },
    ...[
      'rec.summary',
      'rec.goal',
      'rec.hospital',
      'rec.criticalCare',
      'rec.interventions',
      'rec.reasoning',
    ].map((field) => ({ section: 'recommendations', at: [field] })),
  ])
})

test('with the part of the team nothing is missing, and the team is not asked for the person’s part', () => {
  expect(missingForApproval(given(...wholeDraft(), submitted, ...teamsPart()))).toEqual([])
})

test('a plan for a mental-health crisis may leave the team’s action open, and not its threshold', () => {
  expect(fields(missingForApproval(given(...wholeDraft('mhc'), submitted)))).toEqual([
    'team.advice24h',
    'mh.crisisTeam',
    'crisis.escalateWhen',
    'crisis.agreedWith',
    'crisis.reviewOn',
    'legal.capacity',
    'safety.agreedWithClinician',
  ])
})

test('a must that a carer answered for the person is there; what the carer took out is not asked of', () => {
  const without = given(
    ...wholeDraft(),
    submitted,
    ...teamsPart(),
    says('matters', { 'matters.value': { kind: 'not-sure' } }),
    ...raviHelps,
  )
  expect(fields(missingForApproval(without))).toEqual(['matters.value'])
  const said = told(people.ravi, answers('matters', { 'matters.value': 'Her garden' }, { voice: ravisVoice }))
  expect(missingForApproval(later(without, said))).toEqual([])
  expect(
    fields(missingForApproval(later(without, said, { kind: 'CarerRemoved', carer: ravisVoice }))),
  ).toEqual(['matters.value'])
})

test('a must that is a wish may be left unsaid by its person; not sure yet and to talk about are no answer to it, and a fact has to be said', () => {
  const draft = (kind: 'not-sure' | 'declined' | 'talk', ...more: readonly Happened[]) =>
    given(
      ...wholeDraft(),
      submitted,
      ...teamsPart(),
      says('about', { 'about.mostImportant': { kind } }),
      says('matters', { 'matters.fear': { kind } }),
      ...more,
    )
  for (const kind of ['not-sure', 'talk'] as const)
    expect(fields(missingForApproval(draft(kind)))).toEqual(['matters.fear'])
  expect(missingForApproval(draft('declined'))).toEqual([])
  expect(fields(declinedMusts(draft('declined')))).toEqual(['matters.fear'])
  const facts = says('health', { 'health.mainDiagnosis': { kind: 'declined' } })
  expect(fields(missingForApproval(draft('declined', facts))), 'a clinician may say it').toEqual([
    'health.mainDiagnosis',
  ])
  const place = { at: ['crisis', 'one-crisis'] }
  const first = says('crisis', { 'crisis.firstAction': { kind: 'declined' } }, place)
  expect(fields(missingForApproval(draft('declined', first))), 'so may a clinician here').toEqual([
    'crisis.firstAction',
  ])
})

test('who would rather not say where they live hands the plan over, and it can be approved', () => {
  const address = (kind: 'declined' | 'skipped') => says('person', { 'person.usualAddress': { kind } })
  const draft = (kind: 'declined' | 'skipped') => given(...wholeDraft(), address(kind))
  expect(fields(missingForSubmission(draft('skipped')))).toEqual(['person.usualAddress'])
  expect(missingForSubmission(draft('declined'))).toEqual([])
  const written = answers('person', { 'person.usualAddress': '3 Hill Street' }, { voice: 'team' })
  expect(missingForSubmission(later(draft('skipped'), told(people.nadia, written)))).toEqual([])
  const whole = (kind: 'declined' | 'skipped') =>
    given(...wholeDraft(), address(kind), submitted, ...teamsPart())
  expect(fields(missingForApproval(whole('skipped')))).toEqual(['person.usualAddress'])
  expect(missingForApproval(whole('declined'))).toEqual([])
  expect(fields(declinedMusts(whole('declined'))), 'whoever signs reads it').toEqual(['person.usualAddress'])
})

test('that a helper would rather not say it is no word of the person’s, and what a clinician was told is', () => {
  const declined = { 'matters.fear': { kind: 'declined' } } as const
  const skipped = says('matters', { 'matters.fear': { kind: 'skipped' } })
  const draft = given(...wholeDraft(), submitted, ...teamsPart(), skipped, ...raviHelps)
  const byRavi = later(draft, told(people.ravi, says('matters', declined, { voice: ravisVoice })))
  expect(fields(missingForApproval(byRavi))).toEqual(['matters.fear'])
  const byNadia = told(people.nadia, says('matters', declined, { voice: 'team' }))
  expect(missingForApproval(later(byRavi, byNadia))).toEqual([])
})

test('no hand-over is held up by a way out that was chosen, but where it has to be known whose plan it is', () => {
  const wishes = ['about', 'matters', 'crisis']
  const bare = wholeDraft().filter(
    (fact) => (fact.kind !== 'Answered' && fact.kind !== 'ItemAdded') || !wishes.includes(fact.section),
  )
  expect(fields(missingForSubmission(given(...bare)))).toEqual(['about.mostImportant'])
  for (const kind of ['not-sure', 'declined', 'talk'] as const)
    expect(missingForSubmission(given(...bare, says('about', { 'about.mostImportant': { kind } })))).toEqual(
      [],
    )
  const phone = says(
    'contacts',
    { 'contact.phones': { kind: 'declined' } },
    { at: ['contact', 'one-contact'] },
  )
  const open = wholeDraft().filter((fact) => fact.kind !== 'Answered' || fact.said.contact === undefined)
  expect(missingForSubmission(given(...open, phone))).toEqual([])
  const called = wholeDraft().flatMap((fact) => {
    if ((fact.kind !== 'Answered' && fact.kind !== 'ItemAdded') || fact.at[0] !== 'contact') return []
    return [told(people.nadia, { ...fact, voice: 'team' })]
  })
  const nobody = open.filter(
    (fact) => (fact.kind !== 'Answered' && fact.kind !== 'ItemAdded') || fact.at[0] !== 'contact',
  )
  expect(called.length).toBeGreaterThan(1)
  expect(fields(missingForSubmission(given(...nobody)))).toEqual(['contact'])
  expect(missingForSubmission(given(...nobody, ...called)), 'the practice wrote whom to call').toEqual([])
  const born = says('person', { 'person.dob': { kind: 'declined' } })
  expect(fields(missingForSubmission(given(...wholeDraft(), born)))).toEqual(['person.dob'])
})

test('a crisis that was taken out needs nothing more', () => {
  const place = { voice: 'person', section: 'crisis', at: ['crisis', 'one-crisis'] } as const
  const without = given(...wholeDraft(), submitted, { kind: 'ItemRemoved', ...place })
  expect(missingForApproval(without).filter(({ section }) => section === 'crisis')).toEqual([])
})

test('whom to call is there while any voice that counts names somebody who stands', () => {
  const theirs = { voice: ravisVoice, section: 'contacts', at: ['contact', 'his-friend'] } as const
  const jo = {
    'contact.name': 'Jo',
    'contact.relationship': 'friend',
    'contact.roles': ['emergency-contact'],
  }
  const spot = { at: ['crisis', 'one-crisis'] } as const
  const call = (id: string) => ({ 'crisis.contacts': { items: [id], note: '' } })
  const emptied = given(
    ...wholeDraft(),
    submitted,
    ...teamsPart(),
    ...raviHelps,
    answers('crisis', call('one-contact'), spot),
    { kind: 'ItemRemoved', voice: 'person', section: 'contacts', at: ['contact', 'one-contact'] },
  )
  expect(fields(missingForApproval(emptied))).toContain('crisis.contacts')
  const named = later(
    emptied,
    told(people.ravi, { kind: 'ItemAdded', ...theirs }),
    told(people.ravi, answers('contacts', jo, theirs)),
    told(people.ravi, answers('contacts', { 'contact.phones': ['01632 960 003'] }, theirs)),
    told(people.ravi, answers('crisis', call('his-friend'), { ...spot, voice: ravisVoice })),
  )
  expect(fields(missingForApproval(named))).not.toContain('crisis.contacts')
  const kept = later(named, { kind: 'FieldHidden', field: 'crisis.contacts' })
  expect(fields(missingForApproval(kept)), 'what is parked names nobody').toContain('crisis.contacts')
})

test('an empty draft is asked for who the person is, why there is a plan, one contact, one wish and the agreement', () => {
  const missing = fields(missingForSubmission(given()))
  expect(missing).toEqual(
    expect.arrayContaining([
      'person.family',
      'person.given',
      'person.dob',
      'health.mainDiagnosis',
      'contact',
    ]),
  )
  expect(missing).toEqual(expect.arrayContaining(['about.mostImportant', 'share.basis', 'share.scope']))
})

test('a whole draft can be handed over, and what the team has to add does not hold it up', () => {
  expect(missingForSubmission(given(...wholeDraft()))).toEqual([])
})

test('passing over the diagnosis is no reason for having none; saying that one would rather not is', () => {
  const draft = (kind: 'skipped' | 'declined') =>
    given(...wholeDraft(), says('health', { 'health.mainDiagnosis': { kind } }))
  expect(fields(missingForSubmission(draft('skipped')))).toEqual(['health.mainDiagnosis'])
  expect(missingForSubmission(draft('declined'))).toEqual([])
})

test('a draft in which nobody has said anything of allergies or the main condition says that they are not recorded', () => {
  const { content } = publicationAsItStands(
    given(...wholeDraft()),
    instant('2026-03-02T10:00:00.000Z'),
    '2026-06-01',
  )
  const bare = publicationAsItStands(given(), instant('2026-03-02T10:00:00.000Z'), '2026-06-01').content
  const open = bare.notAsked.map(({ field }) => field)
  expect(open).toContain('health.allergies')
  expect(open).toContain('health.mainDiagnosis')
  expect(open, 'only a clinician is asked').not.toContain('legal.capacity')
  const both = [...content.entries, ...content.notAsked].map(({ field }) => field)
  expect(both).toContain('health.allergies')
})

test('a plan of which nobody has said what it is for is asked that first, and nothing that only one reason needs', () => {
  const bare = fields(missingForApproval(given(submitted)))
  expect(bare).toContain('plan.pathways')
  for (const ofTheEnd of ['death.expected', 'rec.hospital', 'antic.issued', 'place.care1'])
    expect(bare).not.toContain(ofTheEnd)
  expect(bare).toContain('health.allergies')
  const ending = fields(missingForApproval(given(answers('start', { 'plan.pathways': ['eol'] }), submitted)))
  for (const ofTheEnd of ['death.expected', 'rec.hospital', 'antic.issued', 'place.care1'])
    expect(ending).toContain(ofTheEnd)
})
