import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId, instant } from '#src/plan/ids.ts'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, helen, larkfield, led, priya, rose } from '#test/kit/an-app.ts'
import { oak } from '#test/kit/oak-street.ts'
import { accessTable } from '#test/web/frame/access-table.ts'
import { canary, planIn } from '#test/web/frame/plan-states.ts'
import { visit, visitors } from '#test/web/frame/visitors.ts'

const lead: Account = {
  ...{ id: accountId('account-governance'), email: 'ig@example.org', name: 'Ida Grant' },
  duty: { kind: 'governance', service: 'Vale Trust', jobRole: 'Governance lead', covers: [larkfield.id] },
}
const ofOak: Account = {
  ...{ id: accountId('account-governance-oak'), email: 'oakig@example.org', name: 'Olu Grant' },
  duty: { kind: 'governance', service: 'Oak Trust', jobRole: 'Governance lead', covers: [oak.id] },
}
const everywhere: Account['duty'] = {
  kind: 'governance',
  service: 'Vale Trust',
  jobRole: 'Governance lead',
  covers: 'all',
}
const onePlan = `/governance/plans/${rosesPlan}`
const whose = `${onePlan}/whose`
const nobodyNamed = /PATEL|Asha|Patel|999 000 0018|27 March 1941/

const reading = async (app: AnApp, who = lead) => {
  const she = await app.as(who)
  return async (path: string) => await (await she.get(path)).text()
}

test('a governance lead reads no plan: every address answers her as it answers who has no plan, but her own pages', async () => {
  for (const state of ['h', 'a'] as const) {
    const app = await planIn(state)
    const routes = accessTable
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => (line.split('|')[0] ?? '').trim())
    const [she, admin] = [await app.as(lead), await app.as(visitors.admin ?? lead)]
    for (const route of routes.filter(
      (one) => !/governance|sign-out|sign-in|account|practices|people/.test(one),
    )) {
      const answer = await visit(she, route)
      const page = await answer.text()
      expect(page, route).not.toContain(canary)
      expect(page, route).not.toMatch(/PATEL|999 000 0018/)
      if (/readers|trainees|administrators|training|plans-wanted/.test(route)) continue
      expect(answer.status, route).toBe((await visit(admin, route)).status)
    }
  }
}, 0)

test('she sees who read, searched, revealed, printed and gave a reason, by reader, day and plan number, and nobody whose plan it is', async () => {
  const app = await planIn('a')
  const desk = await app.as(helen)
  await desk.get(`/urgent/${rosesPlan}`)
  await desk.post('/reviews/all', { 'looked-for': 'patel' })
  await (await app.as(rose)).get(`/urgent/${rosesPlan}`)
  const by = {
    plan: rosesPlan,
    account: priya.id,
    name: priya.name,
    jobRole: 'Paramedic',
    service: 'Vale 999',
  }
  const at = app.ports.clock.now()
  const { record } = app.ports.accessLog
  await record({ ...by, at, deed: 'reason-given', reason: 'other: Asha Patel fell' })
  await record({ ...by, at, deed: 'revealed', reason: 'attending' })
  const page = await (await reading(app))('/governance')
  for (const text of [
    'You cover: Larkfield',
    'By reader',
    'By day',
    'By plan number',
    'Dr Helen Marsh, GP, Larkfield Surgery',
    'Gave a reason to open it in an emergency',
    'Looked at what is kept apart',
    'Searched for plans',
    'The person',
    `href="${onePlan}"`,
    'Ida Grant',
  ])
    expect(page, text).toContain(text)
  expect(page).not.toMatch(nobodyNamed)
  expect(page).not.toContain(canary)
  const only = await (await reading(app))(
    `/governance?who=${priya.id}&deed=revealed&plan=${rosesPlan}&practice=${larkfield.id}`,
  )
  const entries = only.split('class="sayso-receipt"').slice(1)
  expect(entries).toHaveLength(1)
  expect(entries[0]).toContain('Paramedic, Vale 999')
  expect(await (await reading(app))('/governance?plan=none')).toContain('none of those that you chose')
  expect(await (await reading(app))('/governance?until=2026-01-31')).toContain('Nothing is written down')
  const elsewhere = await (await reading(app))(`/governance?who=${priya.id}&until=2026-01-31`)
  expect(elsewhere, 'who was chosen stays chosen').toMatch(new RegExp(`value="${priya.id}" selected`))
  expect(await (await reading(app, ofOak))('/governance'), 'another practice').not.toMatch(
    /Helen Marsh|plan-of-rose/,
  )
  const all: Account = {
    ...ofOak,
    id: accountId('ig-all'),
    email: 'all@example.org',
    duty: everywhere,
  }
  expect(await (await reading(app, all))('/governance'), 'all practices').toContain('Helen Marsh')
})

test('of one plan she sees who read and who wrote; whose it is only with a reason, which is written down and the person reads', async () => {
  const app = await planIn('a')
  await (await app.as(helen)).get(`/urgent/${rosesPlan}`)
  const page = await (await reading(app))(onePlan)
  expect(page).toMatch(/Who read it[\s\S]*Dr Helen Marsh[\s\S]*Opened the plan/)
  expect(page).toMatch(/Who wrote[\s\S]*Approved/i)
  expect(page).not.toMatch(nobodyNamed)
  expect(page).not.toContain(canary)
  expect(await (await reading(app))(whose)).not.toMatch(nobodyNamed)
  const she = await app.as(lead)
  const refused = await she.post(whose, { 'whose-plan.because': ' ', asked: 'whose-plan.because' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).not.toMatch(nobodyNamed)
  const told = await she.post(whose, {
    'whose-plan.because': 'A complaint of 20 November',
    asked: 'whose-plan.because',
  })
  expect(await told.text()).toMatch(
    /This plan is of[\s\S]*PATEL, Asha[\s\S]*Born 27 March 1941[\s\S]*999 000 0018/,
  )
  const hers = await (await (await app.as(rose)).get(`/plans/${rosesPlan}/receipts`)).text()
  expect(hers).toMatch(/Ida Grant, Governance lead, Vale Trust[\s\S]*A complaint of 20 November/)
  expect(await (await reading(app))('/governance'), 'own words of a reason may name somebody').not.toContain(
    'A complaint',
  )
  for (const path of [onePlan, whose])
    expect((await (await app.as(ofOak)).get(path)).status, 'not covered').toBe(404)
  expect((await (await app.as(helen)).get(onePlan)).status, 'a clinician').toBe(404)
  await does(app, rose, { kind: 'withdraw' })
  expect(await (await reading(app))('/governance'), 'of what is shared no more too').toContain('Helen Marsh')
})

test('of a plan of her own she sees nothing here, in the list, the file and at its address', async () => {
  const app = await planIn('a')
  await (await app.as(helen)).get(`/urgent/${rosesPlan}`)
  const asked = 'staff.name staff.email staff.service staff.jobRole staff.reach staff.covers'
  const given = { 'staff.service': 'Vale Trust', 'staff.jobRole': 'Governance lead', 'staff.reach': 'all' }
  const named = { 'staff.name': rose.name, 'staff.email': rose.email }
  expect(
    led(
      await (await app.as(visitors.admin ?? lead)).post('/governance-leads', { asked, ...given, ...named }),
    ),
  ).toBe('/governance-leads')
  const she = await app.as(rose)
  for (const path of [onePlan, whose]) expect((await she.get(path)).status, path).toBe(404)
  const list = await she.get('/governance')
  expect([list.status, await list.text()]).toEqual([200, expect.not.stringContaining(rosesPlan)])
  expect(await (await she.get('/governance.csv')).text()).not.toContain(rosesPlan)
})

test('the file holds what was chosen, names nobody whose plan it is and no reason in own words; that it was saved is written down', async () => {
  const app = await planIn('a')
  await (await app.as(helen)).get(`/urgent/${rosesPlan}`)
  const by = { plan: rosesPlan, account: priya.id, name: '=Priya', jobRole: 'Paramedic', service: 'Vale 999' }
  await app.ports.accessLog.record({
    ...by,
    at: app.ports.clock.now(),
    deed: 'opened',
    reason: 'other: Asha fell',
  })
  const answer = await (await app.as(lead)).get(`/governance.csv?who=${priya.id}`)
  expect(answer.headers.get('Content-Disposition')).toContain('who-read-and-wrote.csv')
  const [top, row, ...more] = (await answer.text()).split('\r\n')
  expect(top).toContain('"When (UK time)","Who","Job","Where","What","Why","Practice","Plan number"')
  expect(row).toContain(`"'=Priya","Paramedic","Vale 999","Opened the plan"`)
  expect(row).toContain(`"Larkfield Surgery","${rosesPlan}"`)
  expect(row).not.toMatch(/Asha|fell/)
  expect(more).toEqual([''])
  expect(await (await reading(app))('/governance')).toContain('saved a file')
})

test('unusual reading is said in words: who opened many more plans than on other days, or read for a practice at night', async () => {
  const app = await planIn('a')
  const { record } = app.ports.accessLog
  const by = { plan: rosesPlan, account: helen.id, name: helen.name, jobRole: 'GP', service: larkfield.name }
  const at = instant('2026-11-20T02:30:00.000Z')
  for (let count = 0; count < 12; count += 1) await record({ ...by, at, deed: 'read-draft', reason: '' })
  const page = await (await reading(app))('/governance')
  expect(page).toMatch(/Dr Helen Marsh<\/bdi>, 20 November 2026: has 12 entries for one plan:/)
  expect(page).toContain('read a plan for a practice between midnight and 5 in the morning')
  expect(page).not.toMatch(/score|risk/i)
  expect(await (await reading(app))(`/governance?who=${priya.id}`)).not.toContain('between midnight')
})

test('an administrator gives the duty over practices by their codes, changes it and ends it; a code of nobody is refused', async () => {
  const app = await planIn('a')
  const admin = await app.as(visitors.admin ?? lead)
  const sent = {
    ...{ asked: 'staff.name staff.email staff.service staff.jobRole staff.reach staff.covers' },
    ...{ 'staff.name': 'Gil Roe', 'staff.email': 'gil@example.org', 'staff.service': 'Vale Trust' },
    ...{ 'staff.jobRole': 'Governance lead', 'staff.reach': 'some', 'staff.covers': 'X00000' },
  }
  const refused = await admin.post('/governance-leads', sent)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('one of these codes is of no practice or team here')
  expect(
    led(await admin.post('/governance-leads', { ...sent, 'staff.covers': larkfield.odsCode.toLowerCase() })),
  ).toBe('/governance-leads')
  const member = await app.ports.accounts.memberByEmail('gil@example.org')
  expect(member?.duties).toMatchObject([
    { kind: 'governance', covers: [larkfield.id], service: 'Vale Trust' },
  ])
  const person = `/people/${member?.id}`
  expect(await (await admin.get(person)).text()).toContain('Larkfield')
  const change = `${person}/duties/governance`
  expect(await (await admin.get(change)).text()).toContain(larkfield.odsCode)
  const { 'staff.covers': _, ...everywhere } = { ...sent, 'staff.reach': 'all' }
  await admin.post(change, everywhere)
  expect((await app.ports.accounts.memberByEmail('gil@example.org'))?.duties).toMatchObject([
    { covers: 'all' },
  ])
  await admin.post(`${change}/end`, {})
  expect((await app.ports.accounts.memberByEmail('gil@example.org'))?.duties).toEqual([])
})
