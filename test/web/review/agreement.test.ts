import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Fact, Recorded } from '#src/plan/facts.ts'
import { fold } from '#src/plan/plan.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { wholeDraft } from '#test/kit/a-plan.ts'
import { anApp, helen, larkfield, led, readOn, rose, tom } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

const path = `/plans/${rosesPlan}/approval`

/** Behind another reason for a plan, another kind of home, a paper that there is not, or an offer that is not taken up. */
const notAsked =
  /^(mh|safety|doc|scene|module)\b|^adjust\.consentBasis|^legal\.adrt\.(?!exists)|^legal\.lpa\.(?!kind)|^legal\.(consult|advocate)|^share\.(copies|exclusions)|(conveyTo|careHome|eatSafely|toldToCall|recentEvents|whoToTell|funeral|tissue|currentAddress|prefix|pronouns|mostly|maritalStatus|familyBefore|photo|passport|sound)$/
const isAsked = (field: string): boolean => !notAsked.test(field)

/** As the team would have written it: without the agreement, and without what it is not asked beside the rest. */
const asTeams = (fact: Fact): readonly Fact[] => {
  if (fact.kind === 'ItemAdded') return fact.at.every(isAsked) ? [{ ...fact, voice: 'team' }] : []
  if (fact.kind !== 'Answered' || fact.section === 'submission') return []
  const said = Object.entries(fact.said).filter(([field]) => isAsked(field))
  return [{ ...fact, voice: 'team', said: Object.fromEntries(said) }]
}

/** A plan that Tom began and wrote for somebody without an account, ready for Helen but for what the person agreed to. */
const begunForSomebody = async () => {
  const app = await anApp()
  await app.ports.practices.add(larkfield)
  if (tom.duty.kind !== 'clinician') throw new Error('Tom is a clinician')
  const toms = { ...tom.duty, id: tom.id, name: tom.name }
  await app.ports.act(rosesPlan, { kind: 'start-for', name: 'Asha Patel', email: tom.email }, () => toms)
  const before = await app.ports.plans.load(rosesPlan)
  const facts = wholeDraft().flatMap(asTeams)
  const recorded = facts.map(
    (fact, index): Recorded => ({
      version: before.version + index + 1,
      at: app.ports.clock.now(),
      by: { id: tom.id, name: tom.name, role: 'clinician' },
      fact,
    }),
  )
  const after = fold(before, recorded)
  await app.ports.plans.save({
    after,
    facts: recorded,
    row: rowOf(after),
    carers: [],
    publication: undefined,
    mail: [],
  })
  await writeTeamsPart(app)
  await acceptAll(app)
  return { app, as: await app.as(helen) }
}

test('a plan begun for somebody is signed only once a clinician wrote down what they agreed to; no page claims more', async () => {
  const { app, as } = await begunForSomebody()
  const asked = await (await as.get(path)).text()
  expect(asked).toContain('On what is this plan made and shared?')
  expect(asked).not.toContain('Approve and publish this version')
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  const refused = await as.post(path, { ...signed, read: String(draftVersion) })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/nhsuk-error-summary[\s\S]*href="#agreement"/)
  expect((await as.post(path, { do: 'agree', 'share.basis': 'person-consents' })).status).toBe(422)
  const agreed = { do: 'agree', 'share.basis': 'person-consents', 'share.scope': 'urgent-care' }
  expect(led(await as.post(path, agreed))).toBe(path)
  const page = await (await as.get(path)).text()
  expect(page).toContain('no email goes to the person')
  expect(page).not.toContain('is told by email')
  expect(led(await as.post(path, { ...signed, read: readOn(page) }))).toBe(path)
  const urgent = await (await as.get(`/urgent/${rosesPlan}`)).text()
  expect(urgent).not.toContain('Written by the person')
  expect(urgent).toMatch(/written down at the person’s word by <bdi>Tom/)
})

test('who wrote in the plan records what she heard the person agree to; who approves relies on her by name, or asks anew', async () => {
  const { app, as } = await begunForSomebody()
  const toms = await app.as(tom)
  const overview = await (await toms.get(`/plans/${rosesPlan}/review`)).text()
  expect(overview).toContain(`href="${path}#agreement"`)
  const page = await (await toms.get(path)).text()
  for (const text of ['A colleague has to approve', 'On what is this plan made and shared?', 'share.basis'])
    expect(page).toContain(text)
  expect(page).not.toContain('Approve and publish this version')
  const half = await toms.post(path, { do: 'agree', 'share.basis': 'person-consents' })
  expect([half.status, await half.text()]).toEqual([
    422,
    expect.stringContaining('A colleague has to approve'),
  ])
  const agreed = { do: 'agree', 'share.basis': 'person-consents', 'share.scope': 'urgent-care' }
  expect(led(await toms.post(path, agreed))).toBe(path)
  expect(await (await toms.get(path)).text()).toMatch(/Recorded by Tom[^<]*, /)
  expect(await (await toms.get(`/plans/${rosesPlan}/review`)).text()).not.toContain(`${path}#agreement`)
  const signing = await (await as.get(path)).text()
  expect(signing).toMatch(/I rely on what Tom[^<]* recorded/)
  const refused = await as.post(path, { ...signed, read: readOn(signing) })
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('#agreed-with')])
  expect(led(await as.post(path, { ...signed, agreedWith: tom.id, read: readOn(signing) }))).toBe(path)
  expect(await (await as.get(path)).text()).toMatch(/Recorded by Tom[^<]*; the approver relied on it/)
})

test('an approver who asks the person herself records it anew under her own name, and relies on nobody', async () => {
  const { app, as } = await begunForSomebody()
  const agreed = { do: 'agree', 'share.basis': 'person-consents', 'share.scope': 'urgent-care' }
  await (await app.as(tom)).post(path, agreed)
  expect(led(await as.post(path, { ...agreed, 'share.scope': 'urgent-and-care-team' }))).toBe(path)
  const signing = await (await as.get(path)).text()
  expect(signing).not.toContain('I rely on what')
  expect(led(await as.post(path, { ...signed, read: readOn(signing) }))).toBe(path)
  expect(await (await as.get(path)).text()).toContain('Recorded by the approver')
})

test('a plan for somebody who cannot decide is published on best interests by a colleague, and nothing in it reads as their word (RULE-CON-1)', async () => {
  const { app, as } = await begunForSomebody()
  const how = { by: 'Dr Helen Marsh, GP', on: '2026-11-02' }
  const lacks = { decision: 'plan', outcome: 'lacks', how: 'She could not say it back', ...how }
  const decided = {
    ...{ decision: 'plan', wishes: 'To hear the sea', consulted: 'Her daughter', advocate: 'not-needed' },
    ...{ outcome: 'Made with what she wrote before', ...how },
  }
  const legal = (step: string, field: string, said: Readonly<Record<string, string>>, is: string) =>
    does(
      app,
      helen,
      says(
        { section: 'legal', at: [], step },
        { [field]: { none: false, rows: [{ id: 'row-1', said, is }] } },
      ),
    )
  await legal('capacity', 'legal.capacity', lacks, 'plan:lacks')
  await acceptAll(app)
  expect(await (await as.get(path)).text()).toContain('Best interests, decision by decision')
  await legal('best-interests', 'legal.bestInterests', decided, 'plan')
  await acceptAll(app)
  const consents = { do: 'agree', 'share.basis': 'person-consents', 'share.scope': 'urgent-care' }
  await as.post(path, consents)
  const forbidden = await (await as.get(path)).text()
  expect(forbidden).toContain('the record says that they cannot make or share it')
  await as.post(path, { ...consents, 'share.basis': 'best-interests' })
  const page = await (await as.get(path)).text()
  const unseen = {
    'sign.sharedWithPerson': 'no',
    'sign.whyNotSeen': 'They cannot read it or have it read to them.',
  }
  const family = { ...signed, ...unseen, 'sign.involved': ['family'], read: readOn(page) }
  expect(led(await as.post(path, family))).toBe(path)
  const urgent = await (await as.get(`/urgent/${rosesPlan}`)).text()
  expect(urgent).toMatch(/written down for the person, who cannot say it, by <bdi>Tom/)
  expect(urgent).not.toContain('at the person’s word')
  expect(urgent).toContain('it is in their best interests')
})

test('what the person agreed to herself at the hand-over no clinician records otherwise', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await does(app, tom, says({ section: 'about', step: 'people' }, { 'about.people': 'She told me: Meera' }))
  const toms = await app.as(tom)
  const page = await (await toms.get(path)).text()
  expect(page).toContain('A colleague has to approve')
  expect(page).not.toContain('name="share.scope"')
  const said = { do: 'agree', 'share.basis': 'person-consents', 'share.scope': 'urgent-and-care-team' }
  for (const account of [tom, helen])
    expect((await (await app.as(account)).post(path, said)).status).toBe(409)
})

test('where the person took no part and can decide, the page says why nothing was published and keeps what was ticked (RULE-CAP-1)', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const page = await (await as.get(path)).text()
  const refused = await as.post(path, { ...signed, 'sign.involved': ['family'], read: readOn(page) })
  expect(refused.status).toBe(422)
  const said = await refused.text()
  expect(said).toMatch(/nhsuk-error-summary[\s\S]*href="#sign-involved"[^>]*>The person took no part/)
  expect(said).toMatch(/value="family"[^>]*checked/)
})

test('a renewal counts no chapter as read that nobody opened for it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const first = await (await as.get(path)).text()
  expect(first).toContain('is told by email')
  expect(first).not.toContain('Unchanged since')
  await as.post(path, { ...signed, read: readOn(first) })
  app.later(60)
  await as.post(`/plans/${rosesPlan}/life/new-version`, {})
  const page = await (await as.get(path)).text()
  const all = flows.sections.length
  expect(page).toContain(`No chapter was read for this version: all ${all} are unchanged`)
  expect(page.match(/Unchanged since version 1. Read by Dr Helen Marsh/g), 'said once').toHaveLength(1)
  expect(page.match(/ answers?<br>[^<]*, draft \d+/g), 'when, for each').toHaveLength(all)
  expect(page, 'the same count, told of her').toContain(
    `For this version you have accepted no chapter. You accepted ${all} chapters before version 1 was approved: nobody has changed them since.`,
  )
  expect(page).not.toMatch(/You accepted \d+ chapters (between|on|\d)/)
})

test('who agrees to less at the next hand-over is not signed over: was and is stand on top of both pages, and whoever signs says so', async () => {
  const app = await planIn('a')
  const approves = async (more: Readonly<Record<string, string>> = {}) => {
    const { draftVersion } = await app.ports.plans.load(rosesPlan)
    return await hers.post(path, { ...signed, read: String(draftVersion), ...more })
  }
  const hers = await app.as(helen)
  const submits = (scope: string) =>
    does(app, rose, says({ section: 'submission', step: 'agree' }, { 'share.scope': scope })).then(() =>
      does(app, rose, { kind: 'submit', practice: larkfield.id }),
    )
  const scope = (await app.ports.plans.load(rosesPlan)).approved?.content.entries.find(
    ({ field }) => field === 'share.scope',
  )?.said
  const was = scope?.kind === 'answer' ? String(scope.value) : ''
  const other = was === 'urgent-care' ? 'urgent-and-care-team' : 'urgent-care'
  await submits(other)
  for (const page of [`/plans/${rosesPlan}/review`, path]) {
    const text = await (await hers.get(page)).text()
    const [top = '', after = ''] = text.split('Changed since version 1')
    expect(top.split('<h2'), page).toHaveLength(2)
    expect(after.slice(0, 1500), page).toMatch(/Who may read it[\s\S]*was “[\s\S]*is <strong>“/)
  }
  const refused = await approves()
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringContaining('href="#acknowledges"'),
  ])
  expect((await approves({ acknowledges: 'RULE-SIGN-11' })).status).toBe(303)
  await submits(other)
  expect(await (await hers.get(`/plans/${rosesPlan}/review`)).text()).not.toContain('Changed since version')
})
