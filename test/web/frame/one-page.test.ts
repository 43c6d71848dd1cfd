import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Account } from '#src/plan/actor.ts'
import { accountId, planId } from '#src/plan/ids.ts'
import {
  acceptAll,
  aHandedOverPlan,
  aWholeDraft,
  rosesPlan,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import {
  type AnApp,
  anApp,
  baseUrl,
  type Fields,
  helen,
  larkfield,
  led,
  priya,
  rose,
  type Visitor,
} from '#test/kit/an-app.ts'
import { asha, publish } from '#test/kit/publications.ts'
import { withCondition } from '#test/kit/with-condition.ts'

type Case = {
  readonly form: 'submission' | 'approval' | 'urgentAccess' | 'invitation' | 'practice' | 'staffMember'
  readonly who: Account
  readonly path: string
  readonly sent: Fields
  readonly before: (it: AnApp) => Promise<unknown>
  /** What came of it: nothing, or everything that is kept of the form. */
  readonly kept: (it: AnApp) => Promise<unknown>
}

const admin: Account = {
  id: accountId('account-admin'),
  email: 'admin@example.org',
  name: 'Erin Lloyd',
  duty: { kind: 'administrator' },
}
const addsLarkfield = (it: AnApp) => it.ports.practices.add(larkfield)
const member = { 'staff.name': 'Olu Grant', 'staff.email': 'olu@bridge.example' }
const newMember = (it: AnApp) => it.ports.accounts.findByEmail('olu@bridge.example')
const rosesPlanNow = (it: AnApp) => it.ports.plans.load(rosesPlan)

const cases: Readonly<Record<string, Case>> = {
  'the hand-over': {
    form: 'submission',
    who: rose,
    path: `/plans/${rosesPlan}/submission`,
    sent: {
      'share.basis': 'person-consents',
      'share.scope': 'urgent-care',
      'sign.personStatement': 'mine',
      practice: larkfield.id,
    },
    before: aWholeDraft,
    kept: async (it) => {
      const { status, voices } = await rosesPlanNow(it)
      return status === 'submitted' ? voices.person?.submission?.answers : undefined
    },
  },
  'the sign-off': {
    form: 'approval',
    who: helen,
    path: `/plans/${rosesPlan}/approval`,
    sent: {
      'sign.spokenAlone': 'yes',
      'sign.sharedWithPerson': 'yes',
      'sign.involved': ['', 'person'],
      'sign.nextReview.day': '22',
      'sign.nextReview.month': '2',
      'sign.nextReview.year': '2027',
    },
    before: async (it) => {
      await aHandedOverPlan(it)
      await writeTeamsPart(it)
      await acceptAll(it)
    },
    kept: async (it) => (await rosesPlanNow(it)).voices.team?.approval?.answers,
  },
  'the reason for opening a plan': {
    form: 'urgentAccess',
    who: priya,
    path: '/urgent/plan-of-asha/reason',
    sent: { 'access.reason': 'attending' },
    before: async (it) => {
      await addsLarkfield(it)
      await publish(it.ports, { id: 'plan-of-asha', entries: asha, owner: rose.id })
    },
    kept: async (it) => (await it.ports.accessLog.ofPlan(planId('plan-of-asha')))[0]?.reason,
  },
  'an invitation': {
    form: 'invitation',
    who: rose,
    path: `/plans/${rosesPlan}/carers`,
    sent: { 'helper.name': 'Meera', 'helper.relationship': 'sister', 'helper.email': 'Meera@kin.example' },
    before: aWholeDraft,
    kept: async (it) =>
      Object.values((await rosesPlanNow(it)).carers).find(({ email }) => email === 'meera@kin.example'),
  },
  'a practice': {
    form: 'practice',
    who: admin,
    path: '/practices',
    sent: {
      'practice.name': 'Bridge House',
      'practice.odsCode': 'b12345',
      'practice.email': 'desk@bridge.example',
      'practice.phone': '020 7946 0202',
      'practice.nation': 'wales',
    },
    before: addsLarkfield,
    kept: async (it) => (await it.ports.practices.all()).find(({ odsCode }) => odsCode === 'B12345'),
  },
  'a clinician': {
    form: 'staffMember',
    who: admin,
    path: `/practices/${larkfield.id}/people`,
    sent: { ...member, 'staff.jobRole': 'Nurse', 'staff.registration': 'NMC 12A3456E' },
    before: addsLarkfield,
    kept: newMember,
  },
  'an urgent reader': {
    form: 'staffMember',
    who: admin,
    path: '/urgent-readers',
    sent: { ...member, 'staff.service': 'Vale Ambulance', 'staff.urgentRole': 'paramedic' },
    before: addsLarkfield,
    kept: newMember,
  },
  'a trainee': {
    form: 'staffMember',
    who: admin,
    path: '/trainees',
    sent: member,
    before: addsLarkfield,
    kept: newMember,
  },
}

const asking = async ({ form, who, path, before }: Case) => {
  const it = await anApp(false, { ...flows, [form]: withCondition(flows[form]) })
  await before(it)
  const visitor = await it.as(who)
  const page = await (await visitor.get(path)).text()
  return { it, visitor, page, sent: shownOn(page) }
}
/** What a choice alone would ask stands below it from the start. */
const opensInPlace = ({ form }: Case): boolean => form === 'urgentAccess'
const shownOn = (page: string) => ({
  asked: /name="asked" value="([^"]*)"/.exec(page)?.[1] ?? 'none',
  read: /name="read" value="(\d+)"/.exec(page)?.[1] ?? '0',
})

/** The page that answers a post; what was mistyped may stand at an address of its own, to which a browser can go back. */
const answerTo = async (visitor: Visitor, path: string, fields: Fields): Promise<Response> => {
  const came = await visitor.post(path, fields)
  const to = came.headers.get('location') ?? ''
  return to.includes('?typed=') ? await visitor.get(new URL(to, baseUrl).href.slice(baseUrl.length)) : came
}

test.each(Object.entries(cases))(
  'a condition added to %s is obeyed: its question comes with the answer, and has to be answered',
  async (_, one) => {
    const { it, visitor, page, sent } = await asking(one)
    const { path, kept } = one
    expect(page).toContain('name="extra.kind"')
    expect(page.includes('name="extra.words"')).toBe(opensInPlace(one))

    const yes = { ...one.sent, 'extra.kind': 'yes' }
    const unseen = { ...sent, asked: sent.asked.replace(' extra.words', '') }
    const came = await answerTo(visitor, path, { ...yes, ...unseen })
    const more = await came.text()
    expect(came.status).toBe(422)
    expect(more).toContain('<a href="#extra-words">What more is there</a>')
    expect(more).toMatch(/name="extra.kind"[^>]*value="yes" checked|value="yes"[^>]*checked/)
    expect(more).not.toContain('id="extra-words-error"')
    expect(await kept(it)).toBeUndefined()

    const blank = await answerTo(visitor, path, { ...yes, ...shownOn(more), 'extra.words': ' ' })
    expect([blank.status, await blank.text()]).toEqual([
      422,
      expect.stringContaining('id="extra-words-error"'),
    ])
    expect(await kept(it)).toBeUndefined()

    const whole = await visitor.post(path, { ...yes, ...shownOn(more), 'extra.words': 'Quite a lot' })
    expect([whole.status, await kept(it)]).toEqual([303, expect.anything()])
  },
)

test.each(Object.entries(cases))(
  'what is posted to %s for a question off its path is no answer',
  async (_, one) => {
    const { it, visitor, sent } = await asking(one)
    const stray = { ...one.sent, ...sent, 'extra.kind': 'no', 'extra.words': 'A stray word' }
    expect((await visitor.post(one.path, stray)).status).toBe(303)
    expect(JSON.stringify(await one.kept(it))).not.toContain('A stray word')
  },
)

test.each(Object.entries(cases))(
  'what %s needs is said at its field where it is not answered',
  async (_, one) => {
    const { it, visitor, page, sent } = await asking(one)
    const nothing = await answerTo(visitor, one.path, sent)
    const again = await nothing.text()
    expect(nothing.status).toBe(422)
    expect(again).toContain('id="extra-kind-error"')
    expect(again.includes('name="extra.words"')).toBe(opensInPlace(one))
    expect(await one.kept(it)).toBeUndefined()
    expect(shownOn(again)).toEqual(shownOn(page))
  },
)

test('the page of a duty is not talked into another one by what is posted to it', async () => {
  const it = await anApp()
  const visitor = await it.as(admin)
  const more = { 'staff.jobRole': 'GP', 'staff.registration': 'GMC 1234567' }
  expect(led(await visitor.post('/trainees', { ...member, ...more, 'staff.duty': 'clinician' }))).toBe(
    '/trainees',
  )
  expect((await newMember(it))?.duty).toEqual({ kind: 'trainee' })
})

test('what was typed to a question that opens on a choice stays below it, taken or not', async () => {
  const it = await anApp()
  await publish(it.ports, { id: 'plan-of-asha', entries: asha, owner: rose.id })
  const visitor = await it.as(priya)
  const path = '/urgent/plan-of-asha/reason'
  const asked = 'access.reason access.note'
  const away = await (await answerTo(visitor, path, { asked, 'access.note': 'Her daughter rang' })).text()
  expect(away).toMatch(typedBelow)
  expect(away.match(/name="access.note"/g)).toHaveLength(1)
  const back = { asked: 'access.reason', 'access.reason': 'other', 'access.note': 'Her daughter rang' }
  expect(await (await answerTo(visitor, path, back)).text()).toMatch(typedBelow)
})
const typedBelow =
  /for="access-reason-6">[\s\S]*?id="conditional-access-reason-6">[\s\S]*?<textarea[^>]*>\nHer daughter rang<\/textarea>/
