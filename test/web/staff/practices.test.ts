import SQLite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import { accountId, planId } from '#src/plan/ids.ts'
import { unstarted } from '#src/plan/plan.ts'
import { aBrowser } from '#test/kit/a-browser.ts'
import { type AnApp, anApp, helen, larkfield, led, priya, rose } from '#test/kit/an-app.ts'

const erin: Account = {
  id: accountId('account-erin'),
  email: 'erin@example.org',
  name: 'Erin Lloyd',
  duty: { kind: 'administrator' },
}

const pages = ['/practices', `/practices/${larkfield.id}/people`, '/urgent-readers', '/trainees']

const withLarkfield = async () => {
  const app = await anApp()
  await app.ports.practices.add(larkfield)
  return { app, admin: await app.as(erin) }
}

const clinician = {
  'staff.name': 'Olu Grant',
  'staff.email': 'Olu@Bridge.example',
  'staff.jobRole': 'District nurse',
  'staff.registration': 'NMC 12A3456E',
}

describe('an administrator', () => {
  test('adds a practice and is led to its people', async () => {
    const { app, admin } = await withLarkfield()
    const answer = await admin.post('/practices', {
      'practice.nation': 'wales',
      'practice.name': 'Bridge House',
      'practice.odsCode': ' b12345 ',
      'practice.email': 'Desk@bridge.example',
      'practice.phone': '020 7946 0202',
      'practice.kind': 'hospice',
    })
    const added = (await app.ports.practices.all()).find(({ odsCode }) => odsCode === 'B12345')
    expect(added).toMatchObject({ name: 'Bridge House', email: 'desk@bridge.example', nation: 'wales' })
    expect(added?.kind).toBe('hospice')
    expect(led(answer)).toBe(`/practices/${added?.id}/people`)
    expect(await (await admin.get('/practices')).text()).toMatch(/Bridge House<[^,]*, Hospice/)
  })

  test('adds a clinician, who gets a mail, signs in with it and can review', async () => {
    const { app, admin } = await withLarkfield()
    const path = `/practices/${larkfield.id}/people`
    expect(led(await admin.post(path, clinician))).toBe(path)
    expect(await (await admin.get(path)).text()).toContain('NMC 12A3456E')
    const [mail] = await app.ports.outbox.newest(1)
    expect(mail).toMatchObject({ to: 'olu@bridge.example', kind: 'welcome' })
    const browser = aBrowser(app.composed.app)
    await browser.post('/sign-in', { email: 'olu@bridge.example' })
    const link = /\/sign-in\/[\w-]{32}/.exec((await app.ports.outbox.newest(1))[0]?.text ?? '')?.[0] ?? ''
    await browser.post(link)
    expect(led(await browser.get('/'))).toBe('/reviews')
  })

  test('adds somebody who comes in an emergency, and somebody who practises', async () => {
    const { app, admin } = await withLarkfield()
    const reader = {
      'staff.name': 'Mo Field',
      'staff.email': 'mo@vale.example',
      'staff.service': 'Vale Ambulance',
      'staff.urgentRole': 'paramedic',
    }
    expect(led(await admin.post('/urgent-readers', reader))).toBe('/urgent-readers')
    expect(
      led(await admin.post('/trainees', { 'staff.name': 'Tess Hill', 'staff.email': 'tess@vale.example' })),
    ).toBe('/trainees')
    expect(await app.ports.accounts.findByEmail('mo@vale.example')).toMatchObject({
      duty: { kind: 'urgent-reader', service: 'Vale Ambulance', jobRole: 'Paramedic' },
    })
    expect(await app.ports.accounts.findByEmail('tess@vale.example')).toMatchObject({
      duty: { kind: 'trainee' },
    })
  })

  test('chooses the job role of who comes in an emergency, and sees who reads clinical answers', async () => {
    const { app, admin } = await withLarkfield()
    const mo = {
      'staff.name': 'Mo Field',
      'staff.email': 'mo@vale.example',
      'staff.service': 'Vale Ambulance',
    }
    const other = { ...mo, 'staff.urgentRole': 'other' }
    expect((await admin.post('/urgent-readers', { ...other, 'staff.jobRole': '' })).status).toBe(422)
    const typed = await admin.post('/urgent-readers', { ...other, 'staff.jobRole': 'nurse' })
    expect([typed.status, (await typed.text()).includes('choose it from the list above')]).toEqual([
      422,
      true,
    ])
    await admin.post('/urgent-readers', { ...other, 'staff.jobRole': 'Call handler' })
    const ana = { ...mo, 'staff.name': 'Ana Lund', 'staff.email': 'ana@vale.example' }
    await admin.post('/urgent-readers', { ...ana, 'staff.urgentRole': 'midwife' })
    const page = await (await admin.get('/urgent-readers')).text()
    expect(page).toMatch(
      /Mo Field[\s\S]*Call handler, Vale Ambulance, mo@vale\.example, <strong>reads open answers only/,
    )
    expect(page).toMatch(
      /Ana Lund[\s\S]*Midwife, Vale Ambulance, ana@vale\.example, <strong>reads clinical answers/,
    )
    expect(await app.ports.accounts.findByEmail('ana@vale.example')).toMatchObject({
      duty: { jobRole: 'Midwife' },
    })
  })

  test('gives a duty to somebody who is here for herself, and does not rename her', async () => {
    const { app, admin } = await withLarkfield()
    await app.as(rose)
    const fields = { 'staff.name': 'Mallory', 'staff.email': rose.email }
    expect(led(await admin.post('/trainees', fields))).toBe('/trainees')
    expect(await app.ports.accounts.findByEmail(rose.email)).toMatchObject({
      name: rose.name,
      duty: { kind: 'trainee' },
    })
  })

  test('keeps a job role of before it could be chosen, while something else is changed', async () => {
    const { app, admin } = await withLarkfield()
    const duty = {
      kind: 'urgent-reader',
      service: 'Vale Ambulance',
      jobRole: 'Specialist paramedic',
    } as const
    await app.ports.accounts.add({ id: accountId('old'), name: 'Old', email: 'old@vale.example', duty })
    const path = '/people/old/duties/urgent-reader'
    const page = await (await admin.get(path)).text()
    expect(page).toContain('value="Specialist paramedic"')
    const sent = {
      'staff.name': 'New Name',
      'staff.service': 'Vale Ambulance',
      'staff.urgentRole': 'other',
      'staff.jobRole': 'Specialist paramedic',
    }
    expect(led(await admin.post(path, sent))).toBe('/people/old')
    expect(await app.ports.accounts.findByEmail('old@vale.example')).toMatchObject({ name: 'New Name', duty })
    expect((await admin.post(path, { ...sent, 'staff.jobRole': 'Nurse' })).status).toBe(422)
  })

  test.each([
    ['staff.name', ''],
    ['staff.name', 'x'.repeat(101)],
    ['staff.name', 'Olu <script>'],
    ['staff.email', 'olu@'],
    ['staff.email', 'a@bridge.example,b@bridge.example'],
    ['staff.jobRole', ''],
    ['staff.registration', '12A3456E'],
  ])('sees what is wrong with %s %j, and what was typed stays', async (field, value) => {
    const { app, admin } = await withLarkfield()
    const answer = await admin.post(`/practices/${larkfield.id}/people`, { ...clinician, [field]: value })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    const id = field.replace('.', '-')
    expect(page).toContain(`href="#${id}"`)
    expect(page).toContain(`id="${id}-error"`)
    if (field !== 'staff.name') expect(page).toContain('value="Olu Grant"')
    expect(page).not.toContain('<script>')
    expect(await app.ports.outbox.newest(1)).toEqual([])
  })

  test.each([
    ['practice.odsCode', '!!', 'practice-odsCode'],
    ['practice.odsCode', larkfield.odsCode, 'practice-odsCode'],
    ['practice.name', '', 'practice-name'],
    ['practice.email', 'desk', 'practice-email'],
    ['practice.phone', '7946 0202', 'practice-phone'],
  ])('sees what is wrong with a practice’s %s %j', async (field, value, named) => {
    const { app, admin } = await withLarkfield()
    const typed = {
      'practice.name': 'Bridge House',
      'practice.odsCode': 'B12345',
      'practice.email': 'desk@bridge.example',
      'practice.phone': '020 7946 0202',
      'practice.nation': 'wales',
    }
    const answer = await admin.post('/practices', { ...typed, [field]: value })
    expect([answer.status, (await answer.text()).includes(`href="#${named}"`)]).toEqual([422, true])
    expect(await app.ports.practices.all()).toHaveLength(1)
  })

  test('invites somebody who signed in before, gives a second duty, and the same one only once', async () => {
    const { app, admin } = await withLarkfield()
    await app.ports.accounts.add(rose)
    const invited = { 'staff.name': 'Rose Patel', 'staff.email': rose.email.toUpperCase() }
    expect(led(await admin.post('/trainees', invited))).toBe('/trainees')
    expect(await app.ports.accounts.memberByEmail(rose.email)).toMatchObject({
      id: rose.id,
      name: 'Rose',
      duties: [{ kind: 'trainee' }],
    })
    expect(led(await admin.post('/administrators', invited)), 'as she is called at work').toBe(
      '/administrators',
    )
    expect((await app.ports.accounts.member(rose.id))?.duties).toEqual([
      { kind: 'trainee', name: 'Rose Patel' },
      { kind: 'administrator', name: 'Rose Patel' },
    ])
    const again = await admin.post('/trainees', invited)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('is here already')
  })

  test('adds a second administrator while the service runs, who can work at once', async () => {
    const { app, admin } = await withLarkfield()
    const second = { 'staff.name': 'Gwen Hale', 'staff.email': 'gwen@example.org' }
    expect(led(await admin.post('/administrators', second))).toBe('/administrators')
    const member = await app.ports.accounts.memberByEmail('gwen@example.org')
    const gwen = await app.as({ ...erin, id: member?.id ?? erin.id, email: 'gwen@example.org' })
    expect((await gwen.get('/practices')).status).toBe(200)
  })

  test('changes a practice; its plans and people stay with it', async () => {
    const { app, admin } = await withLarkfield()
    const path = `/practices/${larkfield.id}`
    expect(await (await admin.get(path)).text()).toContain(`value="${larkfield.name}"`)
    const changed = {
      'practice.name': 'Larkfield Health Centre',
      'practice.odsCode': 'Y99998',
      'practice.email': 'desk@larkfield.example',
      'practice.phone': '020 7946 0202',
      'practice.nation': 'scotland',
    }
    expect((await admin.post(path, { ...changed, 'practice.email': 'desk' })).status).toBe(422)
    expect(led(await admin.post(path, changed))).toBe('/practices')
    expect(await app.ports.practices.find(larkfield.id)).toEqual({
      id: larkfield.id,
      name: 'Larkfield Health Centre',
      odsCode: 'Y99998',
      email: 'desk@larkfield.example',
      nation: 'scotland',
      phone: '020 7946 0202',
    })
    const another = { ...changed, 'practice.name': 'Bridge House', 'practice.odsCode': 'B12345' }
    await admin.post('/practices', another)
    const taken = await admin.post(path, { ...changed, 'practice.odsCode': 'B12345' })
    expect([taken.status, (await taken.text()).includes('href="#practice-odsCode"')]).toEqual([422, true])
  })

  test('finds nothing under a practice that is not there', async () => {
    const { admin } = await withLarkfield()
    expect((await admin.get('/practices/no-such/people')).status).toBe(404)
    expect((await admin.post('/practices/no-such/people', clinician)).status).toBe(404)
  })

  test('sees that mail was given up, and not to whom it went', async () => {
    const { app, admin } = await withLarkfield()
    await Promise.all(app.composed.jobs.map((job) => job.stop()))
    await app.ports.outbox.add({ to: 'gone@example.org', kind: 'welcome', subject: 'x', text: 'x' })
    const [row] = await app.ports.outbox.newest(1)
    const beside = new SQLite(app.file)
    beside.exec("UPDATE jobs SET state = 'given-up'")
    beside.close()
    const page = await (await admin.get('/practices')).text()
    expect(page).toContain(row?.id)
    expect(page).not.toContain('gone@example.org')
  })

  test('reads no plan', async () => {
    const { app, admin } = await withLarkfield()
    await app.ports.accounts.add(rose)
    const id = planId('plan-of-rose-1')
    await app.ports.act(id, { kind: 'start', owner: rose.id, name: rose.name }, (plan) =>
      actorFor(rose, plan),
    )
    for (const path of [`/plans/${id}`, `/plans/${id}/about/people`, `/reviews/${id}`, `/urgent/${id}`])
      expect((await admin.get(path)).status, path).toBe(404)
    const plan = unstarted(id, app.ports.forms)
    expect(actorFor(erin, plan).kind).toBe('stranger')
  })
})

describe('everybody else', () => {
  const others: readonly Account[] = [rose, helen, priya]

  const answersFor = async (app: AnApp, account: Account) => {
    const visitor = await app.as(account)
    return await Promise.all(pages.flatMap((path) => [visitor.get(path), visitor.post(path, clinician)]))
  }

  test.each(others)('$name finds no such page', async (account) => {
    const { app } = await withLarkfield()
    const answers = await answersFor(app, account)
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    expect(await app.ports.accounts.findByEmail(clinician['staff.email'])).toBeUndefined()
  })

  test('is asked to sign in first', async () => {
    const { app } = await withLarkfield()
    for (const path of pages) expect(led(await app.stranger.get(path))).toContain('/sign-in?returnTo=')
  })
})
