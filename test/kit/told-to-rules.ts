import type { Json } from '#src/flow/json.ts'
import type { Entry } from '#src/plan/content.ts'
import type { Fact } from '#src/plan/facts.ts'
import { carerId } from '#src/plan/ids.ts'
import { approved } from './a-change.ts'
import { answers, type Happened, people, ravisVoice, says, told } from './a-plan.ts'
import { raviHelps } from './a-review.ts'

export const named = (...roles: readonly string[]): readonly Fact[] => {
  const spot = { voice: 'person', section: 'contacts', at: ['contact', 'one'] } as const
  return [
    { kind: 'ItemAdded', ...spot },
    answers('contacts', { 'contact.name': 'Jo', 'contact.roles': roles }, spot),
  ]
}
export const namedByHelper: readonly Fact[] = (() => {
  const voice = carerId('a-helper')
  const spot = { voice, section: 'contacts', at: ['contact', 'two'] } as const
  return [{ kind: 'ItemAdded', ...spot }, answers('contacts', { 'contact.name': 'Ravi' }, spot)]
})()
export const calledIn = (...orders: readonly number[]): readonly Fact[] =>
  orders.flatMap((order, index): readonly Fact[] => {
    const spot = { voice: 'person', section: 'contacts', at: ['contact', `called-${index}`] } as const
    const answered = { 'contact.name': `Jo ${index}`, 'contact.phones': phone, 'contact.priority': order }
    return [{ kind: 'ItemAdded', ...spot }, answers('contacts', answered, spot)]
  })
const phone = [{ number: '01632 960111', kind: 'mobile' }]
export const on = (pathway: string) => [answers('start', { 'plan.pathways': [pathway] })]
/** A mental health crisis that leads to whom these words name. */
export const crisisCalling = (note: string): readonly Fact[] => {
  const spot = { voice: 'person', section: 'crisis', at: ['crisis', 'one'] } as const
  return [
    ...on('mhc'),
    { kind: 'ItemAdded', ...spot },
    answers('crisis', { 'crisis.contacts': { items: [], note } }, spot),
  ]
}
/** What somebody wrote about one crisis of theirs, in one answer. */
export const flaresUp = (field: string, text = 'I sit up by the window'): readonly Fact[] => {
  const spot = { voice: 'person', section: 'crisis', at: ['crisis', 'one'] } as const
  return [{ kind: 'ItemAdded', ...spot }, answers('crisis', { [field]: text }, spot)]
}
export const wishes = (first: string, second: string, of: 'care' | 'death' = 'care'): readonly Fact[] => [
  answers('places', {
    [`place.${of}1`]: { choice: first, note: '' },
    [`place.${of}2`]: { choice: second, note: '' },
  }),
]
export const notAlone = (...involved: readonly string[]): readonly Fact[] => [
  answers('approval', { 'sign.involved': involved, 'sign.spokenAlone': 'no' }, { voice: 'team' }),
]
/** What the team recorded of the time that is left, of medicines that are ready, and of a status in mental health law. */
export const timeLeft = (estimate: string) => [
  ...on('eol'),
  answers('health', { 'prog.estimate': estimate }, { voice: 'team' }),
]
export const ready = (more: Readonly<Record<string, Json>>) => [
  ...on('eol'),
  answers('health', { 'antic.issued': 'issued', ...more }, { voice: 'team' }),
]
export const held = (status: string) => [
  ...on('mhc'),
  answers('crisis', { 'mh.legalStatus': { status } }, { voice: 'team' }),
]
export const person = (said: Parameters<typeof answers>[1]) => [answers('person', said)]
export const livingIn = (address: string) => person({ 'person.usualAddress': address })
export const livesIn = (choice: string) => [answers('home', { 'home.dwelling': { choice, note: '' } })]
export const hasKeySafe = (more: Readonly<Record<string, Json>>) => [
  ...livesIn('own-home'),
  answers('home', { 'home.keySafePresent': 'yes', ...more }),
]
export const avoids = { 'mh.treatAvoid': ['Haloperidol'] }
export const child = person({ 'person.dob': '2008-03-03' })
export const adult = person({ 'person.dob': '2008-03-02' })
export const bornIn = (day: string) => person({ 'person.dob': day })
export const bornTwice = (year: string) => [answers('start', { 'plan.birthYear': Number(year) }), ...adult]
/** Whether nobody may learn where they live, by the box beside the address. */
const boxed = (said: 'yes' | 'no') => person({ 'person.addressUntold': said })

/** What Asha says of a refusal in advance, and of who may decide. */
export const refused = ({ exists = 'yes', could = 'could', ...said }: Refused): readonly Fact[] => [
  answers('papers', {
    'legal.adrt.exists': exists,
    'legal.lpa.kind': said.power ?? 'none',
    'legal.adrt.couldDecide': could,
    'papers.more': ['documents'],
    ...(said.what === undefined ? {} : { 'legal.adrt.refusals': refusal(said.what) }),
    ...(said.ticked === undefined ? {} : { 'legal.adrt.form': { choices: said.ticked, note: '' } }),
    ...(said.at === undefined ? {} : { 'legal.adrt.document': said.at }),
    ...(said.back === undefined ? {} : { 'legal.adrt.withdrawn': { what: said.back } }),
  }),
]
type Refused = {
  readonly exists?: string
  readonly could?: string
  readonly power?: string
  /** Whether the treatment could keep her alive, and whether the paper says “even if”. */
  readonly what?: string
  readonly ticked?: readonly string[]
  readonly at?: string
  readonly back?: string
}
const refusal = (is: string) => {
  const [lifeSustaining = '', evenIf = ''] = is.split(':')
  return {
    none: false,
    rows: [{ id: 'row-1', said: { treatment: 'Dialysis', lifeSustaining, evenIf }, is }],
  }
}
export const allTicked = ['written', 'signed', 'witnessed', 'together']
export const withPaper: readonly Fact[] = [
  { kind: 'ItemAdded', voice: 'person', section: 'papers', at: ['doc', 'one'] },
  answers('papers', { 'doc.title': 'The form' }, { voice: 'person', at: ['doc', 'one'] }),
]
export const thinks = (view: string | undefined, topic = 'dialysis', talk?: string): readonly Fact[] => {
  const spot = { voice: 'person', section: 'papers', at: ['views', 'one'] } as const
  const said = {
    'views.topic': { choice: topic, note: '' },
    ...(view ? { 'views.view': view } : {}),
    ...(talk ? { 'views.talkToMe': talk } : {}),
  }
  return [
    answers('papers', { 'papers.more': ['treatments'] }),
    { kind: 'ItemAdded', ...spot },
    answers('papers', said, spot),
  ]
}

/** A condition of a long-term plan that can flare, and what it looks like. */
export const flares = (what: string | undefined): readonly Fact[] => {
  const spot = { voice: 'person', section: 'health', at: ['module', 'one'] } as const
  return [
    answers('start', { 'plan.pathways': ['ltc'] }),
    { kind: 'ItemAdded', ...spot },
    answers('health', { 'module.kind': { choice: 'pain', note: '' } }, spot),
    ...(what ? [answers('health', { 'module.whatHappens': what }, spot)] : []),
  ]
}

export const byTeam = (section: string, said: Parameters<typeof answers>[1]) =>
  told(people.nadia, answers(section, said, { voice: 'team' }))
export const recorded = (...found: readonly string[]) => [
  byTeam('legal', { 'legal.capacity': { none: false, rows: found.map(capacityRow) } }),
]
const capacityRow = (is: string, index: number) => {
  const [decision = '', outcome = ''] = is.split(':')
  const said = { decision, outcome, about: 'her pension', how: 'We talked', by: 'Dr Ash', on: '2026-02-01' }
  return { id: `row-${index + 1}`, said, is }
}
export const decidedFor = (decision: string) => {
  const how = { wishes: 'To be at home', consulted: 'Her son', advocate: 'not-needed', outcome: 'At home' }
  const said = { decision, about: 'her pension', ...how, by: 'Dr Ash', on: '2026-02-01' }
  return byTeam('legal', {
    'legal.bestInterests': { none: false, rows: [{ id: 'row-1', said, is: decision }] },
  })
}
/** What the team says is to be done in the only crisis of a plan. */
export const advised = (action: string): readonly Fact[] => {
  const at = ['crisis', 'one'] as const
  return [
    { kind: 'ItemAdded', voice: 'person', section: 'crisis', at },
    answers('crisis', { 'crisis.name': 'I fall' }, { voice: 'person', at }),
    answers('crisis', { 'crisis.clinicianAction': action }, { voice: 'team', at }),
  ]
}
/** Less is to be done, for a diagnosis that is no reason, and for one that may be. */
export const forReason = {
  yes: advised('Not for ITU: autism'),
  no: advised('Not for ITU: lung fibrosis'),
}
/** How medicines are taken, without and with a decision in somebody's best interests. */
export const takenHow = (() => {
  const yes = [...on('ld'), answers('health', { 'ld.medsHow': 'Mixed into jam' })]
  return { yes, no: [...yes, ...recorded('treatment:lacks'), decidedFor('treatment')] }
})()
export const onBasis = (basis: string) => byTeam('submission', { 'share.basis': basis })
export const tookPart = (...who: readonly string[]) => byTeam('approval', { 'sign.involved': who })
export const papersSeen = [
  ...raviHelps,
  told(people.nadia, {
    kind: 'Verified',
    of: { carer: ravisVoice },
    how: 'original',
    document: 'lpa-health',
    reference: '7',
  }),
]
export const parentSeen = [
  ...raviHelps,
  told(people.nadia, {
    kind: 'Verified',
    of: { carer: ravisVoice },
    how: 'original',
    document: 'parental-responsibility',
    reference: 'birth certificate',
  }),
]
/** A plan that Ravi began for somebody without an account, and would hand over. */
export const handedByRavi = (born: string): readonly Happened[] => [
  told(people.ravi, { kind: 'Started', name: 'Ann' }),
  ...raviHelps,
  told(people.ravi, answers('person', { 'person.dob': born }, { voice: ravisVoice })),
]
export const agreeing = (said: string) => [...on('cyp'), byTeam('legal', { 'cyp.agree': said })]

const reportedWrong = told(people.medic, {
  kind: 'UseReported',
  ...{
    helped: 'partly',
    wrong: ['not-so'],
    text: 'The key is gone',
    jobRole: 'Paramedic',
    service: '',
    of: 1,
  },
  isForNext: true,
})
const settled = told(people.nadia, {
  kind: 'UseReportRead',
  ...{ report: 2, words: 'The key is back in its place', settles: true },
})
/** A report after use that says what was wrong: open, and settled. */
const afterUse = { yes: [reportedWrong], no: [reportedWrong, settled] }

const approvedRefusal: Entry = {
  ...{ section: 'about', field: 'about.pleaseDont', question: '', class: 'W', clinical: false },
  said: { kind: 'answer', value: 'Do not ventilate me' },
  shown: ['Do not ventilate me'],
  ...{ saidBy: { name: 'Asha', voice: 'person' }, saidAt: '', flow: '' },
  refusal: { readBy: 'Nadia', at: '' },
}
const approvedWith = (entry: Entry): Fact => {
  const fact = approved(1)
  if (fact.kind !== 'Approved') throw new Error('it was approved')
  return { ...fact, content: { ...fact.content, entries: [...fact.content.entries, entry] } }
}
/** An approved refusal whose question its person left since, or answered with another one. */
const refusalLeft = {
  yes: [approvedWith(approvedRefusal), says('about', { 'about.pleaseDont': { kind: 'skipped' } })],
  no: [approvedWith(approvedRefusal), answers('about', { 'about.pleaseDont': 'I refuse a ventilator' })],
}

const mayBeGiven: Entry = {
  ...approvedRefusal,
  ...{ section: 'submission', field: 'share.scope', class: 'F' },
  said: { kind: 'answer', value: 'urgent-and-care-team' },
}
/** Who let the team have the plan lets them no more, or says the same again. */
const agreesToLess = {
  yes: [approvedWith(mayBeGiven), answers('submission', { 'share.scope': 'urgent-care' })],
  no: [approvedWith(mayBeGiven), answers('submission', { 'share.scope': 'urgent-and-care-team' })],
}

const keeps = {
  kind: 'RecordingKept',
  section: 'matters',
  at: ['matters.value'],
  file: 'a-recording',
} as const
/** What the person said and nobody typed up; to a question that nobody may say, it is none. */
const saidAloud = {
  yes: [keeps],
  no: [{ ...keeps, at: ['matters.wantsToKnow'] } as const],
}

/** What whoever signs is told, and says that they know. */
export const signedOver = {
  'RULE-SIGN-6 acknowledge': { yes: livesIn('refuge'), no: livesIn('hostel') },
  'RULE-SIGN-7 acknowledge': { yes: crisisCalling('somebody'), no: crisisCalling('01632 960 320') },
  'RULE-SIGN-8 acknowledge': { yes: boxed('yes'), no: boxed('no') },
  'RULE-SIGN-9 acknowledge': afterUse,
  'RULE-SIGN-10 acknowledge': refusalLeft,
  'RULE-SIGN-11 acknowledge': agreesToLess,
  'RULE-SIGN-12 acknowledge': { yes: [], no: [], looked: [1, 0] as const },
  'RULE-SIGN-13 acknowledge': saidAloud,
}

/** “No” to making and sharing the plan, and agreeing to it. */
export const saidNo = {
  yes: [answers('submission', { 'share.basis': 'withdrawn' })],
  no: [answers('submission', { 'share.basis': 'person-consents' })],
}

/** Of a whole draft one wish at least. */
export const oneWish = { yes: [], no: [answers('matters', { 'matters.value': 'Tea' })] }

/** A medicine of this kind must be on time, or must not stop. */
export const stops = (choice: string) => [
  answers('health', { 'health.timeCritical': { choices: [choice], note: '' } }),
]

export const nobodyToCall = {
  yes: [says('contacts', { contact: { kind: 'skipped' } })],
  no: [says('contacts', { contact: { kind: 'declined' } })],
}
