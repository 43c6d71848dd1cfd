import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId } from '#src/plan/ids.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import {
  type AnApp,
  anApp,
  daniel,
  type Fields,
  helen,
  larkfield,
  led,
  priya,
  rose,
  tom,
} from '#test/kit/an-app.ts'
import { asha, publish } from '#test/kit/publications.ts'

const admin: Account = {
  id: accountId('account-admin'),
  email: 'admin@example.org',
  name: 'Ada',
  duty: { kind: 'administrator' },
}
const words = 'A paragraph & <half> of another, typed for twenty minutes.'
const day = { 'sign.nextReview.day': '14', 'sign.nextReview.month': '5', 'sign.nextReview.year': '2027' }
const P = `/plans/${rosesPlan}`

const readyToSign = async (it: AnApp): Promise<void> => {
  await writeTeamsPart(it)
  await acceptAll(it)
}

type Late = {
  readonly who: Account
  readonly page: string
  readonly to?: string
  readonly sent: Fields
  readonly before?: (it: AnApp) => Promise<unknown>
  /** What stands on the page; the words themselves where nothing else is said. */
  readonly shows?: RegExp
}
const value = (name: string, text: string): RegExp => new RegExp(`name="${name}"[^>]*value="${text}"`)
const typed = /A paragraph &amp; &lt;half&gt; of another, typed for twenty minutes\./

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

/** Every form of the product that somebody types into. */
const forms: Readonly<Record<string, Late>> = {
  'a question': { who: rose, page: `${P}/matters/value`, sent: { 'matters.value': words, read: '1' } },
  'a question of a carer': { who: daniel, page: `${P}/matters/value`, sent: { 'matters.value': words } },
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
  'a practice': {
    who: admin,
    page: '/practices',
    sent: { 'practice.name': 'Elm Row', 'practice.odsCode': '?' },
    shows: value('practice.name', 'Elm Row'),
  },
  'a clinician': {
    who: admin,
    page: `/practices/${larkfield.id}/people`,
    sent: { 'staff.name': 'Ola Dahl', 'staff.email': 'x' },
    shows: value('staff.name', 'Ola Dahl'),
  },
  'an urgent reader': {
    who: admin,
    page: '/urgent-readers',
    sent: { 'staff.name': 'Ola Dahl' },
    shows: value('staff.name', 'Ola Dahl'),
  },
  'a trainee': {
    who: admin,
    page: '/trainees',
    sent: { 'staff.name': 'Ola Dahl' },
    shows: value('staff.name', 'Ola Dahl'),
  },
}

test.each(Object.entries(forms))(
  'what was sent after the session ran out stands on its page after signing in: %s',
  async (_, { who, page, to = page, sent, before, shows = typed }) => {
    const it = await anApp()
    await aHandedOverPlan(it)
    await before?.(it)
    const visitor = await it.as(who)
    it.later(22 * 3600)
    const answer = await visitor.post(to, sent)
    expect(led(answer)).toBe(`/sign-in?returnTo=${encodeURIComponent(page)}&kept=1`)
    expect(await (await visitor.get(led(answer))).text()).toContain('What you wrote is safe')
    const again = await (await it.as(who)).get(page)
    const text = await again.text()
    expect([again.status, text]).toEqual([200, expect.stringMatching(shows)])
    expect(text).toContain('Everything you wrote is back on it')
  },
)

test('whoever else signs in there reads not a word of it', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(helen)
  it.later(3600)
  await she.post(`${P}/review/matters`, { 'words:matters.value': words, read: '1' })
  const colleague = await (await (await it.as(tom)).get(`${P}/review/matters`)).text()
  expect(colleague).not.toMatch(typed)
  expect(colleague).not.toContain('Everything you wrote is back on it')
})

test('what was kept is gone once its form went through', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(helen)
  it.later(3600)
  await she.post(`${P}/review/matters`, { 'words:matters.value': words, read: '1' })
  const again = await it.as(helen)
  await again.post(`${P}/review/matters`, { 'words:matters.value': 'Sent again, and shorter.', read: '1' })
  const page = await (await again.get(`${P}/review/matters`)).text()
  expect(page).not.toMatch(typed)
  expect(page).toContain('Sent again, and shorter.')
})

test('after a week it is forgotten', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(helen)
  it.later(3600)
  await she.post(`${P}/review/matters`, { 'words:matters.value': words, read: '1' })
  it.later(7 * 24 * 3600 + 60)
  expect(await (await (await it.as(helen)).get(`${P}/review/matters`)).text()).not.toMatch(typed)
})

test('words from a session that nobody knows any more stand on the page that comes back, and are kept for nobody', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const answer = await it.stranger.post(`${P}/matters/value`, { 'matters.value': words, read: '7' })
  const page = await answer.text()
  expect(answer.status).toBe(403)
  expect(page).toMatch(typed)
  expect(page).toContain('You are signed out, and this was not saved')
  expect(page).toContain(`/sign-in?returnTo=${encodeURIComponent(`${P}/matters/value`)}`)
  for (const who of [rose, daniel])
    expect(await (await (await it.as(who)).get(`${P}/matters/value`)).text()).not.toMatch(typed)
})

test('a person finds what was sent too late among what is unfinished, whichever way they come back', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(rose)
  it.later(30 * 3600)
  await she.post(`${P}/matters/value`, { 'matters.value': words })
  expect(await (await (await it.as(rose)).get(P)).text()).toContain(
    'Something you were writing is kept for you',
  )
})

test('a post with more fields than any form has is refused whole', async () => {
  const it = await anApp()
  const many = Array.from({ length: 2001 }, () => 'Rosie')
  expect((await (await it.as(rose)).post('/plans', { name: many })).status).toBe(413)
  expect((await (await it.as(rose)).post('/plans', { name: many.slice(1) })).status).toBe(303)
})
