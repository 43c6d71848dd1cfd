import { flows } from '#flows/index.ts'
import type { Said } from '#src/flow/answer.ts'
import { controls } from '#src/flow/controls/index.ts'
import type { Json } from '#src/flow/json.ts'
import type { Field, Pathway, Section } from '#src/flow/section.ts'
import { needOf } from '#src/flow/step.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { decide } from '#src/plan/decide.ts'
import type { Decision } from '#src/plan/decision.ts'
import type { Fact, Recorded, Spoken } from '#src/plan/facts.ts'
import { accountId, carerId, type Instant, instant, type PlanId, planId, practiceId } from '#src/plan/ids.ts'
import { fold, type Plan, unstarted } from '#src/plan/plan.ts'
import { lookedAtAgain, teamsMusts } from './teams-musts.ts'

/** Fictional people: who may meet around one plan. */
const nobody = { kind: 'none' } as const
const nurse = { kind: 'clinician', practice: practiceId('elm-practice'), jobRole: 'Nurse' } as const
export const people = {
  asha: { id: accountId('asha-0001'), email: 'asha@example.org', name: 'Asha Patel', duty: nobody },
  ravi: { id: accountId('ravi-0001'), email: 'ravi@example.org', name: 'Ravi Patel', duty: nobody },
  stranger: { id: accountId('stranger-1'), email: 'lee@example.org', name: 'Lee Moss', duty: nobody },
  nadia: {
    id: accountId('nadia-0001'),
    email: 'nadia@elm.example.org',
    name: 'Nadia Rees',
    duty: { ...nurse, registration: 'NMC 00X0000E' },
  },
  owen: {
    id: accountId('owen-0001'),
    email: 'owen@elm.example.org',
    name: 'Owen Bright',
    duty: { ...nurse, jobRole: 'General practitioner', registration: 'GMC 0000001' },
  },
  elsewhere: {
    id: accountId('elsewhere-1'),
    email: 'kit@oak.example.org',
    name: 'Kit Marsh',
    duty: { ...nurse, practice: practiceId('oak-practice'), registration: 'NMC 00X0001E' },
  },
  medic: {
    id: accountId('medic-0001'),
    email: 'mo@ambulance.example.org',
    name: 'Mo Field',
    duty: { kind: 'urgent-reader', service: 'Northmoor Ambulance', jobRole: 'Paramedic' },
  },
} as const satisfies Record<string, Account>

export const ravisVoice = carerId('carer-ravi')
export const startedAt = instant('2026-03-01T09:00:00.000Z')

/** A fact that somebody other than Asha made. */
type Told = { readonly fact: Fact; readonly by: Account }
export const told = (by: Account, fact: Fact): Told => ({ fact, by })

/** Asha's plan after these facts, a minute apart, each hers unless it was told by another; one that somebody else begins is nobody's yet. */
export const given = (...facts: readonly Happened[]): Plan =>
  fold(unstarted(ashasPlan, flows), (isBegun(facts[0]) ? facts : [started, ...facts]).map(recorded))

const isBegun = (first: Happened | undefined): boolean =>
  first !== undefined && ('fact' in first ? first.fact : first).kind === 'Started'

export const ashasPlan: PlanId = planId('plan-asha-0001')
const started: Fact = { kind: 'Started', owner: people.asha.id, name: people.asha.name }

/** What may be told of a plan: Asha's own facts, and those of others. */
export type Happened = Fact | Told

/** The same plan some facts later. */
export const later = (plan: Plan, ...facts: readonly Happened[]): Plan =>
  fold(
    plan,
    facts.map((fact, index) => recorded(fact, plan.version + index)),
  )

const recorded = (told: Happened, index: number): Recorded => {
  const { fact, by } = 'fact' in told ? told : { fact: told, by: people.asha }
  const at = instant(new Date(Date.parse(startedAt) + index * 60_000).toISOString())
  return { version: index + 1, at, by: { id: by.id, name: by.name, role: by.duty.kind }, fact }
}

/** What becomes of a command of this account, at an instant, with a digest that shows its text. */
export const when = (
  plan: Plan,
  by: Account,
  told: Command | Unread,
  at: Instant = instant('2026-03-02T10:00:00.000Z'),
): Decision =>
  decide(plan, readNow(plan, told), actorFor(by, plan), {
    at,
    digest: (text) => `digest of ${text}`,
    published: [],
  })

/** An answer on the page as it stands when it is given. */
export type Unread = Omit<Extract<Command, { readonly kind: 'answer' }>, 'read'>
export const readNow = ({ version: read }: Plan, told: Command | Unread): Command =>
  told.kind === 'answer' ? { read, ...told } : told

/** Facts of a decision, or an error that says why there are none. */
export const factsOf = (decision: Decision): readonly Fact[] => {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`)
  return decision.facts
}
export const refusalOf = (decision: Decision): string => (decision.ok ? 'accepted' : decision.refusal.kind)

export const answers = (section: string, said: Readonly<Record<string, Json>>, place: Partial<Spoken> = {}) =>
  says(
    section,
    Object.fromEntries(Object.entries(said).map(([field, value]) => [field, { kind: 'answer', value }])),
    place,
  )

export const says = (
  section: string,
  said: Readonly<Record<string, Said>>,
  place: Partial<Spoken> = {},
): Fact => ({
  kind: 'Answered',
  voice: 'person',
  section,
  at: [],
  ...place,
  step: 'any',
  said,
  asked: Object.fromEntries(Object.keys(said).map((field) => [field, `Question about ${field}`])),
  flow: `${section}@1`,
})

/** A valid answer to every question that the person is offered; lists and other people's fields are left out. */
export const sampleAnswers = (section: Section, pathway: Pathway = 'eol'): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(section.fields)
      .filter(([, field]) => !saidElsewhere.includes(field.control) && field.by.includes('P'))
      .filter(([, field]) => needOf(field, [pathway]) !== '-')
      .map(([name, field]) => [name, special(pathway)[name] ?? sampleValue(name, field)]),
  )

/** In items, on pages to read, and apart from the plan. */
const saidElsewhere = ['list', 'seen', 'site']

const special = (pathway: Pathway): Readonly<Record<string, Json>> => ({
  'plan.pathways': [pathway],
  'person.family': 'Patel',
  'person.given': 'Asha',
  'person.nhsNumber': '9990000018',
  'person.email': 'asha@example.org',
  'person.dob': '1941-03-27',
  'person.phones': ['020 7946 0018'],
  'contact.phones': ['07700 900118'],
  'contact.name': 'Ravi Patel',
  'contact.priority': 1,
  'plan.birthYear': 1941,
  'matters.more': ['cards'],
  'person.addressUntold': 'no',
  'person.currentAddressUntold': 'no',
  'home.keySafePresent': 'no',
  'legal.adrt.exists': 'no',
  'legal.lpa.kind': 'none',
  'doc.type': 'hospital-passport',
  'views.talkToMe': 'no',
  'place.care2': { choice: 'care-home', note: 'Own words about place.care2' },
  'place.death2': { choice: 'hospice', note: 'Own words about place.death2' },
})

const sampleValue = (name: string, field: Field): Json =>
  controls[field.control].sample(field, {
    text: `Own words about ${name}`,
    choices: field.choices.slice(0, 1),
  })

/** Facts of a draft in which Asha answered everything, with one contact and one crisis. */
export const wholeDraft = (pathway: Pathway = 'eol'): readonly Fact[] => [
  ...[...flows.sections, flows.submission].flatMap(({ section }) => [
    ...Object.entries(section.fields).flatMap(([list, field]) =>
      field.control === 'list' ? oneItem(section.id, list, sampleAnswers(field.item, pathway)) : [],
    ),
    answers(section.id, sampleAnswers(section, pathway)),
  ]),
]

const oneItem = (section: string, list: string, said: Readonly<Record<string, Json>>): readonly Fact[] => {
  const place: Spoken = { voice: 'person', section, at: [list, `one-${list}`] }
  return [
    { kind: 'ItemAdded', ...place },
    answers(section, said, place),
    answers(section, { [list]: 'complete' }),
  ]
}

export const submitted: Fact = { kind: 'Submitted', practice: practiceId('elm-practice') }

/** What only the team can say: about the one crisis, and that nobody has reason to doubt that Asha decides. */
export const teamsPart = (by: Account = people.nadia, pathway: Pathway = 'eol'): readonly Told[] => [
  told(
    by,
    answers(
      'crisis',
      {
        'crisis.clinicianAction': 'Sit her up and open a window.',
        'crisis.escalateWhen': 'Ring 999 when ten minutes of that have not helped.',
        'crisis.agreedWith': 'Asha Patel and Nadia Rees, 2 March 2026',
        'crisis.reviewOn': lookedAtAgain,
      },
      { voice: 'team', at: ['crisis', 'one-crisis'] },
    ),
  ),
  told(by, answers('legal', { 'legal.capacity': presumed }, { voice: 'team' })),
  ...teamsMusts([pathway]).map(({ section, field, value }) =>
    told(by, answers(section, { [field]: value }, { voice: 'team' })),
  ),
]

/** No reason to doubt that the person can decide. */
export const presumed: Json = { none: true, rows: [] }
