import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Account } from '#src/plan/actor.ts'
import { accountId } from '#src/plan/ids.ts'
import { openDatabase } from '#src/store/database.ts'
import { openedFacts } from '#src/store/sealing.ts'
import { verify } from '#src/store/verification.ts'
import { aBrowser } from '#test/kit/a-browser.ts'
import { aHandedOverPlan, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { masterKeyFor } from '#test/kit/a-master-key.ts'
import { anApp, helen, larkfield, led, priya, rose, stranger } from '#test/kit/an-app.ts'
import { becauseAttending, onCall } from '#test/kit/on-call.ts'

const erin: Account = {
  id: accountId('account-erin'),
  email: 'erin@example.org',
  name: 'Erin Lloyd',
  duty: { kind: 'administrator' },
}

const atWork = async () => {
  const app = await anApp()
  await app.ports.practices.add(larkfield)
  return { app, admin: await app.as(erin), doctor: await app.as(helen) }
}
const helens = `clinician-${larkfield.id}`

test('whoever is closed is signed out everywhere at once, cannot come back, and everything of hers stays', async () => {
  const { app, admin, doctor } = await atWork()
  const elsewhere = await app.as(helen)
  expect((await doctor.get('/reviews')).status).toBe(200)
  expect(led(await admin.post(`/people/${helen.id}/end`, {}))).toBe(`/people/${helen.id}`)
  for (const visitor of [doctor, elsewhere])
    expect(led(await visitor.get('/reviews'))).toContain('/sign-in?returnTo=')
  expect(await app.ports.sessions.ofAccount(helen.id)).toEqual([])
  const late = await app.as(helen)
  expect(led(await late.get('/reviews')), 'a session that slips in opens nothing').toContain('/sign-in')
  expect(await (await admin.get(`/people/${helen.id}`)).text()).toContain('This account is closed for work')
  await admin.post(`/people/${helen.id}/reopening`, {})
  expect((await (await app.as(helen)).get('/reviews')).status).toBe(200)
})

test('a duty that ends is gone with the next request, and the others stay', async () => {
  const { app, admin, doctor } = await atWork()
  const duty = { kind: 'trainee' } as const
  await app.ports.accounts.change(helen.id, { facts: [{ kind: 'DutyGiven', duty }], by: erin })
  expect((await admin.get(`/people/${helen.id}`)).status).toBe(200)
  await admin.post(`/people/${helen.id}/duties/${helens}/end`, {})
  expect(led(await doctor.get('/reviews'))).toContain('/sign-in')
  expect((await app.ports.accounts.member(helen.id))?.duties).toEqual([duty])
  expect((await (await app.as(helen)).get('/reviews')).status).toBe(404)
})

test('an administrator changes the name and the details that receipts and signatures show', async () => {
  const { app, admin, doctor } = await atWork()
  const path = `/people/${helen.id}/duties/${helens}`
  const page = await (await admin.get(path)).text()
  expect(page).toContain(`value="${helen.name}"`)
  expect(page, 'the address to sign in with is not changed here').not.toContain('staff.email')
  const details = { 'staff.jobRole': 'Consultant', 'staff.registration': 'GMC 7000009' }
  expect((await admin.post(path, { ...details, 'staff.name': '' })).status).toBe(422)
  const more = { ...details, 'staff.name': 'Dr Helen Marsh', 'staff.grade': 'senior', 'staff.leads': 'yes' }
  expect(led(await admin.post(path, more))).toBe(`/people/${helen.id}`)
  expect(await app.ports.accounts.member(helen.id)).toMatchObject({
    name: 'Dr Helen Marsh',
    duties: [{ jobRole: 'Consultant', registration: 'GMC 7000009', grade: 'senior', leads: true }],
  })
  expect((await doctor.get('/reviews')).status, 'nothing was taken from her').toBe(200)
})

test('where somebody is signed in is seen and ended by an administrator', async () => {
  const { admin, doctor } = await atWork()
  expect(await (await admin.get(`/people/${helen.id}`)).text()).toContain('Sign them out everywhere')
  await admin.post(`/people/${helen.id}/sessions/end`, {})
  expect(led(await doctor.get('/reviews'))).toContain('/sign-in')
  expect(await (await admin.get(`/people/${helen.id}`)).text()).toContain('not signed in anywhere')
})

test('an administrator does not shut herself out, and finds nobody who has no duty', async () => {
  const { app, admin } = await atWork()
  for (const path of ['end', 'duties/administrator/end', 'reopening'])
    expect((await admin.post(`/people/${erin.id}/${path}`, {})).status).toBe(404)
  await app.ports.accounts.add(rose)
  for (const path of [`/people/${rose.id}`, '/people/no-such', `/people/${helen.id}/duties/trainee`])
    expect((await admin.get(path)).status).toBe(404)
  expect((await admin.post(`/people/${rose.id}/end`, {})).status).toBe(404)
})

test('what was done to an account stands in a chain of facts, with who did it', async () => {
  const { app, admin } = await atWork()
  await admin.post(`/people/${helen.id}/end`, {})
  await admin.post(`/people/${helen.id}/reopening`, {})
  const opened = await openDatabase({
    url: app.file,
    access: 'read',
    masterKeyFile: masterKeyFor(app.file),
  })
  if (!opened.ok) throw new Error('no store')
  const { connection, sealing, tables } = opened.database
  const stream = `account:${helen.id}`
  const rows = (await connection.select().from(tables.facts)).filter((row) => row.stream === stream)
  const facts = openedFacts((await sealing.keysOf([stream])).get(stream), rows)
  expect(facts.map(({ stream, kind, by }) => [stream, kind, by.id])).toEqual([
    [`account:${helen.id}`, 'Ended', erin.id],
    [`account:${helen.id}`, 'Reopened', erin.id],
  ])
  expect((await verify(opened.database, flows)).find(({ kind }) => kind === 'accounts')).toMatchObject({
    rows: 2,
  })
  await opened.database.close()
})

test('nobody but an administrator comes to these pages', async () => {
  const { app, doctor } = await atWork()
  for (const visitor of [doctor, await app.as(stranger), await app.as(priya)]) {
    expect((await visitor.get(`/people/${priya.id}`)).status).toBe(404)
    expect((await visitor.post(`/people/${priya.id}/end`, {})).status).toBe(404)
  }
})

test('no administrator gives herself a duty or a grade, or changes her own: another one does', async () => {
  const { app, admin } = await atWork()
  const clinical = { 'staff.jobRole': 'GP', 'staff.registration': 'GMC 7000009', 'staff.grade': 'senior' }
  const herself = { ...clinical, 'staff.name': erin.name, 'staff.email': erin.email.toUpperCase() }
  const people = `/practices/${larkfield.id}/people`
  const refused = await admin.post(people, herself)
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('another administrator gives you a duty')
  expect(page, 'nothing typed is lost').toContain('GMC 7000009')
  const duty = {
    kind: 'clinician',
    practice: larkfield.id,
    jobRole: 'GP',
    registration: 'GMC 7000009',
  } as const
  await app.ports.accounts.change(erin.id, { facts: [{ kind: 'DutyGiven', duty }], by: helen })
  const own = `/people/${erin.id}/duties/${helens}`
  const hers = await (await admin.get(`/people/${erin.id}`)).text()
  expect(hers).toContain('another administrator’s to change')
  expect(hers).not.toContain(`/people/${erin.id}/duties/`)
  expect((await admin.get(own)).status).toBe(404)
  expect((await admin.post(own, { ...clinical, 'staff.name': 'Prof Erin Lloyd' })).status).toBe(404)
  const member = await app.ports.accounts.member(erin.id)
  expect(member?.name).toBe(erin.name)
  expect(member?.duties).toEqual([erin.duty, duty])
  const other = { ...erin, id: accountId('account-other'), email: 'other@example.org' }
  expect((await (await app.as(other)).post(own, { ...clinical, 'staff.name': erin.name })).status).toBe(303)
})

test('who has a plan of her own keeps it, her name and her session when work is given to her and ended', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const admin = await app.as(erin)
  const browser = aBrowser(app.composed.app)
  await browser.post('/sign-in', { email: rose.email, returnTo: '/' })
  const link = /\/sign-in\/[\w-]{32}/.exec((await app.ports.outbox.newest(1))[0]?.text ?? '')?.[0] ?? ''
  await browser.post(link)
  const named = { 'staff.name': 'Mallory', 'staff.email': rose.email }
  const isHers = async () => {
    expect((await browser.get(`/plans/${rosesPlan}`)).status).toBe(200)
    expect((await app.ports.accounts.member(rose.id))?.name).toBe(rose.name)
  }
  expect(led(await admin.post('/trainees', named))).toBe('/trainees')
  expect(led(await admin.post('/administrators', named))).toBe('/administrators')
  const asItStands = led(await admin.post(`/people/${rose.id}/duties/trainee`, named))
  expect(asItStands, 'she is called so at work already').toContain('unchanged=yes')
  await isHers()
  await admin.post(`/people/${rose.id}/end`, {})
  await isHers()
  expect(led(await admin.post('/trainees', named)), 'given again, and it alone').toBe('/trainees')
  expect(await app.ports.accounts.member(rose.id)).toMatchObject({
    duties: [{ kind: 'trainee' }],
    endedAt: undefined,
  })
  await admin.post(`/people/${rose.id}/duties/trainee/end`, {})
  await isHers()
})

/** Somebody begins a plan of her own under a name that she chose, and is then invited to urgent care as Ann Plain. */
const invitedWithAPlan = async () => {
  const app = await onCall()
  const admin = await app.as(erin)
  const own = aBrowser(app.composed.app)
  await own.post('/sign-in', { email: stranger.email, returnTo: '/' })
  const link = /\/sign-in\/[\w-]{32}/.exec((await app.ports.outbox.newest(1))[0]?.text ?? '')?.[0] ?? ''
  await own.post(link)
  await own.post('/plans', { name: 'Professor Self Chosen' })
  const details = { 'staff.service': 'Fenland Ambulance', 'staff.urgentRole': 'paramedic' }
  const invited = { ...details, 'staff.name': 'Ann Plain', 'staff.email': stranger.email }
  expect(led(await admin.post('/urgent-readers', invited))).toBe('/urgent-readers')
  const member = async () => await app.ports.accounts.memberByEmail(stranger.email)
  const path = `/people/${(await member())?.id}/duties/urgent-reader`
  return { ...app, admin, own, details, member, path }
}

test('at work somebody is called as an administrator calls her, and in her own plan as she called herself', async () => {
  const it = await invitedWithAPlan()
  const { admin, own, path } = it
  const list = await (await admin.get('/urgent-readers')).text()
  expect(list).toContain('Ann Plain')
  expect(list).not.toContain('Self Chosen')
  expect(await (await admin.get(path)).text()).toContain('value="Ann Plain"')
  expect(await (await own.get('/account')).text()).toContain('Self Chosen')
  expect(led(await own.post('/account/duty', { duty: 'urgent-reader' }))).toBe('/')
  expect(await (await own.get('/account')).text()).toContain('Ann Plain')
  await own.post(`${it.plan}/reason`, becauseAttending)
  expect((await own.get(it.plan)).status).toBe(200)
  const names = (await it.rows()).map(({ name }) => name)
  expect(names).toContain('Ann Plain')
  expect(names).not.toContain('Professor Self Chosen')
  expect(led(await admin.post(path, { ...it.details, 'staff.name': 'Ann Plainer' }))).toMatch(/^\/people\//)
  expect(await (await own.get('/account')).text(), 'with the next request').toContain('Ann Plainer')
  expect((await it.member())?.name, 'hers stays hers').toBe('Professor Self Chosen')
})

test('a change that changes nothing is not answered as if it had, and is no fact', async () => {
  const { admin, member, details, path } = await invitedWithAPlan()
  const before = await member()
  const back = led(await admin.post(path, { ...details, 'staff.name': 'Ann Plain' }))
  expect(back).toBe(`${path}?unchanged=yes`)
  expect(await (await admin.get(back)).text()).toContain('Nothing was changed')
  expect(await member()).toEqual(before)
})

test('who signed in under a name of her own before and has no plan is called as the administrator says', async () => {
  const { app, admin } = await atWork()
  await app.ports.accounts.add({ ...stranger, name: 'Professor Self Chosen' })
  const named = { 'staff.name': 'Ann Plain', 'staff.email': stranger.email }
  expect(led(await admin.post('/trainees', named))).toBe('/trainees')
  expect(await app.ports.accounts.member(stranger.id)).toMatchObject({
    name: 'Professor Self Chosen',
    duties: [{ kind: 'trainee', name: 'Ann Plain' }],
  })
  expect(await (await admin.get('/trainees')).text()).toContain('Ann Plain')
})
