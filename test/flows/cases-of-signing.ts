import type { Json } from '#src/flow/json.ts'
import { answers, type Happened, people, ravisVoice, submitted, told } from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'
import { byTeam, on, tookPart, wishes } from '#test/kit/told-to-rules.ts'
import type { Case } from './cases-of-papers.ts'

const oxygen = answers('home', { 'home.accessNotes': 'I have oxygen by the bed now' })

/** Ravi, who helps, names one place, and the person hospice. */
const placed = (of: 'care' | 'death', ravis: string): readonly Happened[] => [
  ...on('eol'),
  ...raviHelps,
  ...wishes('hospice', 'own-home', of),
  answers('places', { [`place.${of}1`]: { choice: ravis, note: 'With us' } }, { voice: ravisVoice }),
]

const rescue = (id: string) => ({
  none: false,
  rows: [
    {
      id,
      said: {
        ...{ medicine: 'Prednisolone', amount: '30 milligrams', route: 'By mouth', repeat: '1 day' },
        ...{ most: '1 dose', for: 'A flare-up', checked: '2026-02-20' },
      },
    },
  ],
})

/** What the team wrote that was to hold until this day, or to be looked at again on it. */
const until = (field: string, day: string) => {
  const span = { from: '2026-01-02', until: day }
  const said = field.startsWith('risk')
    ? { text: 'On the bridge', review: day }
    : field === 'legal.dols'
      ? { authorised: 'yes', ...span }
      : { status: 'detained', ...span }
  const section = field === 'mh.legalStatus' ? 'crisis' : 'legal'
  if (field === 'person.currentAddress')
    return [
      answers('person', {
        'person.more': ['elsewhere'],
        [field]: { address: 'With my sister', from: '1/1/26', until: day },
      }),
    ]
  return [...on('mhc'), answers(section, { [field]: said }, { voice: 'team' })]
}
const held = [
  ...['mh.legalStatus', 'legal.dols', 'risk.toSelf', 'risk.toOthers', 'risk.fromOthers', 'risk.accidents'],
  'person.currentAddress',
]

/** The day of a danger, or on which a status ends, brings the review forward; one that has gone by does not. */
export const heldUntil: Readonly<Record<string, Case>> = Object.fromEntries(
  held
    .filter((field) => field !== 'person.currentAddress')
    .map((field) => [
      `RULE-REV review-by ${field}`,
      { yes: until(field, '2026-04-01'), no: until(field, '2026-03-01') },
    ]),
)

const drip = answers('about', { 'about.pleaseDont': ['Do not put a drip in me'] })
const readAsRefusal = (answer: number): Happened => ({
  ...{ kind: 'RefusalRead', section: 'about', at: ['about.pleaseDont'], answer, isRefusal: true },
})
const presumedAble = answers('legal', { 'legal.capacity': { none: true, rows: [] } }, { voice: 'team' })
const sinceRecorded: Case = {
  yes: [presumedAble, drip, readAsRefusal(3)],
  no: [drip, presumedAble, readAsRefusal(2)],
}

const wearied = 'I do not want to wake up'
const noticed = (text: string): Happened => ({
  ...{ kind: 'HelpOffered', voice: 'person', section: 'matters', at: ['matters.fear'] },
  ...{ danger: 'self', text },
})
/** What the team wrote about one crisis. */
const crisisOf = (said: Readonly<Record<string, Json>>): readonly Happened[] => {
  const spot = { section: 'crisis', at: ['crisis', 'one'] } as const
  return [
    { kind: 'ItemAdded', voice: 'person', ...spot },
    told(people.nadia, answers('crisis', said, { voice: 'team', ...spot })),
  ]
}

/** A story for each rule of what is said at the signing, of who talked and what was written later. */
export const signedAbout: Readonly<Record<string, Case>> = {
  'RULE-SIGN-14 acknowledge': { yes: [tookPart('family', 'nobody')], no: [tookPart('family')] },
  'RULE-SIGN-22 block at approval without the person': {
    yes: [tookPart('family', 'nobody'), byTeam('approval', { 'sign.sharedWithPerson': 'yes' })],
    no: [tookPart('family', 'nobody'), byTeam('approval', { 'sign.sharedWithPerson': 'no' })],
  },
  'RULE-SIGN-15 acknowledge': { yes: [submitted, oxygen], no: [oxygen, submitted] },
  'RULE-SIGN-16 acknowledge': { yes: placed('care', 'own-home'), no: placed('care', 'hospice') },
  'RULE-SIGN-17 acknowledge': { yes: placed('death', 'own-home'), no: placed('death', 'hospice') },
  'RULE-SIGN-18 explain': {
    yes: [],
    no: [answers('health', { 'health.medicines': { none: true, rows: [] } })],
  },
  'RULE-SIGN-19 acknowledge': {
    yes: [answers('health', { 'antic.rescue': rescue('row-1') }, { voice: 'team' })],
    no: [answers('health', { 'antic.rescue': { none: true, rows: [] } }, { voice: 'team' })],
  },
  'RULE-SIGN-23 block at approval': {
    yes: crisisOf({ 'crisis.reviewOn': { on: '2026-03-01', by: 'Owen Bright' } }),
    no: crisisOf({ 'crisis.reviewOn': { on: '2026-03-02', by: 'Owen Bright' } }),
  },
  'RULE-SIGN-24 acknowledge': {
    yes: crisisOf({ 'crisis.clinicianAction': 'Midazolam 25 mg in the cheek' }),
    no: crisisOf({ 'crisis.clinicianAction': 'Midazolam in the cheek, as her sheet says' }),
  },
  'RULE-SIGN-20 acknowledge': {
    yes: until('mh.legalStatus', '2026-03-01'),
    no: until('mh.legalStatus', '2026-03-02'),
  },
  'RULE-SIGN-25 acknowledge': sinceRecorded,
  'RULE-SIGN-25 warn legal.capacity': sinceRecorded,
  'RULE-SIGN-21 acknowledge': {
    yes: [answers('matters', { 'matters.fear': wearied }), noticed(wearied), submitted],
    no: [answers('matters', { 'matters.fear': 'The lift' }), noticed(wearied), submitted],
  },
  ...Object.fromEntries(
    held.map((field) => [
      `RULE-SIGN-20 warn ${field}`,
      { yes: until(field, '2026-03-01'), no: until(field, '2026-03-02') },
    ]),
  ),
}

/** Not sure who may read it, and a clinician who recorded since what was agreed. */
export const talkFirst: Case = {
  yes: [answers('submission', { 'share.basis': 'person-consents', 'share.scope': 'talk-first' })],
  no: [
    answers('submission', { 'share.basis': 'talk-first' }),
    byTeam('submission', { 'share.basis': 'person-consents', 'share.scope': 'urgent-care' }),
  ],
}

/** What the hospital told, and with the line that a clinician recorded. */
export const toldToCall = (() => {
  const rows = [{ id: 'row-1', said: { who: 'Ward 9', phone: '01632 960 410' } }]
  const yes = [...on('cyp'), answers('health', { 'health.toldToCall': { none: false, rows } })]
  const line = [{ id: 'row-1', said: { who: 'Ward 9', phone: ['01632 960 410'], hours: 'Day and night' } }]
  return { yes, no: [...yes, byTeam('contacts', { 'team.advice24h': { none: false, rows: line } })] }
})()

/** In own words, and with what a clinician recorded. */
export const eatsSafely = (() => {
  const yes = [...on('ld'), answers('health', { 'health.eatSafely': 'Mashed, sitting up' })]
  return { yes, no: [...yes, byTeam('health', { 'ld.swallow': { food: '4' } })] }
})()
