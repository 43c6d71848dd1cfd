import type { Account } from '#src/plan/actor.ts'
import { accountId } from '#src/plan/ids.ts'
import { acceptAll, does, rosesPlan, says, writeTeamsPart } from '#test/kit/a-handed-over-plan.ts'
import { field as spoken } from '#test/kit/a-recording.ts'
import { type AnApp, daniel, type Fields, helen, larkfield, priya, rose } from '#test/kit/an-app.ts'
import { drOak, oak } from '#test/kit/oak-street.ts'
import { asha, publish } from '#test/kit/publications.ts'
import { approve } from './plan-states.ts'
import { value, wantedForms } from './wanted-forms.ts'

const admin: Account = {
  id: accountId('account-admin'),
  email: 'admin@example.org',
  name: 'Ada',
  duty: { kind: 'administrator' },
}
const governance: Account = {
  id: accountId('account-governance'),
  email: 'governance@example.org',
  name: 'Ida',
  duty: { kind: 'governance', service: 'Vale Trust', jobRole: 'Lead', covers: 'all' },
}
export const words = 'A paragraph & <half> of another, typed for twenty minutes.'
const day = { 'sign.nextReview.day': '14', 'sign.nextReview.month': '5', 'sign.nextReview.year': '2027' }
export const P = `/plans/${rosesPlan}`

const readyToSign = async (it: AnApp): Promise<void> => {
  await writeTeamsPart(it)
  await acceptAll(it)
}

/** A practice where nobody works is not offered. */
const withOak = async (it: AnApp): Promise<void> => {
  await it.ports.practices.add(oak)
  await it.ports.accounts.add(drOak)
}

export type Late = {
  readonly who: Account
  /** Where it stands; what was made for it says where. */
  readonly page: string | ((it: AnApp) => Promise<string>)
  readonly to?: string
  readonly sent: Fields
  readonly before?: (it: AnApp) => Promise<unknown>
  /** What stands on the page; the words themselves where nothing else is said. */
  readonly shows?: RegExp
}
export const typed = /A paragraph &amp; &lt;half&gt; of another, typed for twenty minutes\./

const unable = {
  none: false,
  rows: [
    {
      id: 'row-1',
      said: { decision: 'plan', outcome: 'lacks', how: 'We talked', by: 'Dr Ash', on: '2026-02-01' },
      is: 'plan:lacks',
    },
  ],
}

const sortsCards = (it: AnApp) =>
  does(it, rose, says({ section: 'matters', at: [], step: 'more' }, { 'matters.more': ['cards'] }))

/** Rose says it to a question that she has not answered, and Daniel writes down what she said. */
const recordingOfRose = async (it: AnApp): Promise<string> => {
  const { version: read } = await it.ports.plans.load(rosesPlan)
  const spot = { section: 'matters', at: [spoken] }
  await does(it, rose, { kind: 'keep-recording', ...spot, file: 'file-said', read })
  const { recordings = [] } = await it.ports.plans.load(rosesPlan)
  return `${P}/recordings/${recordings[0]?.version}`
}

/** Every form of the product that somebody types into. */
export const forms: Readonly<Record<string, Late>> = {
  'a question': { who: rose, page: `${P}/matters/value`, sent: { 'matters.value': words, read: '1' } },
  'a question of a carer': { who: daniel, page: `${P}/matters/value`, sent: { 'matters.value': words } },
  'what a helper writes down from a recording': { who: daniel, page: recordingOfRose, sent: { words } },
  'a question inside a list': {
    who: rose,
    page: `${P}/crisis/crisis/one-crisis/first-action`,
    sent: { 'crisis.firstAction': words },
  },
  'sorted cards': {
    who: rose,
    page: `${P}/matters/cards-people`,
    sent: { 'matters.cardsPeople.pets': 'somewhat', read: '1' },
    before: sortsCards,
    shows: /value="somewhat" checked name="matters\.cardsPeople\.pets"/,
  },
  'cards of her own': {
    who: rose,
    page: `${P}/matters/own-cards`,
    sent: { 'matters.ownCards': words, read: '1' },
    before: sortsCards,
  },
  'an own question': {
    who: rose,
    page: `${P}/matters/value`,
    sent: { do: 'ask', ownQuestion: words, 'matters.value': '' },
  },
  'an invitation': {
    who: rose,
    page: `${P}/carers`,
    sent: { 'helper.name': 'Ines Roy', 'helper.relationship': 'friend', 'helper.email': 'ines@' },
    shows: value('helper.email', 'ines@'),
  },
  'the hand-over': {
    who: rose,
    page: `${P}/submission`,
    sent: { practice: larkfield.id },
    shows: new RegExp(`value="${larkfield.id}"[^>]*checked`),
  },
  'the name of a first plan': {
    who: { ...daniel, id: accountId('account-new'), email: 'new@example.org', name: '' },
    page: '/plans',
    sent: { name: 'Noor' },
    shows: value('name', 'Noor'),
  },
  'what to be called': {
    who: rose,
    page: '/sign-in/name',
    sent: { name: 'Rosie', returnTo: '/plans' },
    shows: value('name', 'Rosie'),
  },
  'words of the team': {
    who: helen,
    page: `${P}/review/matters`,
    sent: { 'words:matters.value': words, read: '1' },
  },
  'a question back': {
    who: helen,
    page: `${P}/review/matters`,
    sent: { 'ask:matters.value': words, read: '1' },
  },
  'an answer at the person’s word': {
    who: helen,
    page: `${P}/review/matters/at-their-word/matters.fear`,
    sent: { 'matters.fear': words, read: '1' },
    before: (it) =>
      does(it, rose, {
        kind: 'answer',
        section: 'matters',
        at: [],
        step: 'fear',
        said: { 'matters.fear': { kind: 'not-sure' } },
      }),
  },
  'the team’s part of a crisis': {
    who: helen,
    page: `${P}/review/crisis`,
    sent: { 'one-crisis:crisis.clinicianAction': words, read: '1' },
  },
  'how it was found out whether somebody can decide': {
    who: helen,
    page: `${P}/review/legal`,
    sent: {
      'legal.capacity.rows': 'row-1',
      'legal.capacity.row-1.decision': 'plan',
      'legal.capacity.row-1.how': words,
      read: '1',
    },
  },
  'a decision in somebody’s best interests': {
    who: helen,
    page: `${P}/review/legal`,
    sent: { 'legal.bestInterests.rows': 'row-1', 'legal.bestInterests.row-1.wishes': words, read: '1' },
    before: (it) =>
      does(it, helen, says({ section: 'legal', at: [], step: 'capacity' }, { 'legal.capacity': unable })),
  },
  'a plan that is begun for somebody at work': {
    who: helen,
    page: '/reviews/for-somebody',
    sent: { 'for.name': 'Ada & <Co>', name: 'Ada & <Co>' },
    shows: /value="Ada &amp; &lt;Co&gt;"/,
  },
  ...wantedForms,
  'a sign-off': {
    who: helen,
    page: `${P}/approval`,
    sent: day,
    before: readyToSign,
    shows: value('sign.nextReview.day', '14'),
  },
  'a reason': {
    who: priya,
    page: `/urgent/${rosesPlan}/reason`,
    sent: { 'access.reason': 'other', 'access.note': words, asked: 'access.reason access.note' },
    before: (it) => publish(it.ports, { id: rosesPlan, entries: asha, owner: rose.id }),
  },
  'a search': {
    who: priya,
    page: '/urgent',
    to: '/urgent/search',
    sent: { by: 'name', family: 'Okonkwo-Bell' },
    shows: value('family', 'Okonkwo-Bell'),
  },
  'a team that is let': {
    who: rose,
    page: `${P}/teams`,
    sent: { 'team.may': 'write', 'team.until.day': '14' },
    before: withOak,
    shows: value('team.until.day', '14'),
  },
  'how it was agreed that a team is let': {
    who: helen,
    page: `${P}/teams`,
    sent: { 'team.agreedHow': words },
    before: withOak,
  },
  'a practice that is not here': {
    who: rose,
    page: `${P}/practice-letter`,
    sent: { town: 'Leeds' },
    shows: value('town', 'Leeds'),
  },
  'an address of one’s own': {
    who: rose,
    page: '/account/email',
    sent: { email: 'rose@new.example' },
    shows: value('email', 'rose@new.example'),
  },
  'how somebody whose mailbox is lost is known': {
    who: helen,
    page: `${P}/lost-mailbox`,
    sent: { 'known-by': words },
  },
  'what the person said when they stopped sharing': {
    who: helen,
    page: `${P}/sharing-stopped`,
    sent: { words },
    before: approve,
  },
  'why a recommendation is taken back': {
    who: helen,
    page: `${P}/life/recommendation/rec.hospital`,
    sent: { asked: 'ending.because', 'ending.because': words, stood: '1' },
    before: approve,
  },
  'a letter for a helper': {
    who: helen,
    page: `${P}/letters`,
    sent: { who: 'helper', 'helper-name': 'Agnes Finch', relationship: '' },
    shows: value('helper-name', 'Agnes Finch'),
  },
  'another kind of practice': {
    who: admin,
    page: `/practices/${larkfield.id}`,
    sent: { 'practice.kind': 'hospice' },
    shows: /value="hospice" checked/,
  },
  'a practice': {
    who: admin,
    page: '/practices',
    sent: { 'practice.name': 'Elm Row', 'practice.odsCode': '?' },
    shows: value('practice.name', 'Elm Row'),
  },
  'a clinician': {
    who: admin,
    page: `/practices/${larkfield.id}/people`,
    sent: { 'staff.name': 'Ola Dahl', 'staff.leads': 'yes' },
    shows: /value="Ola Dahl"[\s\S]*value="yes" checked name="staff.leads"/,
  },
  'an urgent reader': {
    who: admin,
    page: '/urgent-readers',
    sent: { 'staff.name': 'Ola Dahl' },
    shows: value('staff.name', 'Ola Dahl'),
  },
  'somebody who leads information governance': {
    who: admin,
    page: '/governance-leads',
    sent: { 'staff.name': 'Ola Dahl', 'staff.reach': 'some', 'staff.covers': 'Z1' },
    shows: value('staff.name', 'Ola Dahl'),
  },
  'why a name has to be known': {
    who: governance,
    page: `/governance/plans/${rosesPlan}/whose`,
    sent: { 'whose-plan.because': words },
  },
  'a trainee': {
    who: admin,
    page: '/trainees',
    sent: { 'staff.name': 'Ola Dahl' },
    shows: value('staff.name', 'Ola Dahl'),
  },
}
