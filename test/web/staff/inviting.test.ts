import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId } from '#src/plan/ids.ts'
import { anApp, led } from '#test/kit/an-app.ts'

const erin: Account = {
  id: accountId('account-erin'),
  email: 'erin@example.org',
  name: 'Erin Lloyd',
  duty: { kind: 'administrator' },
}

const begun = async () => {
  const app = await anApp()
  return { app, admin: await app.as(erin) }
}

test('invites in the same write: what cannot be written leaves neither an account nor a duty nor a mail', async () => {
  const { app, admin } = await begun()
  const file = new SQLite(app.file)
  file.exec("CREATE TRIGGER stopped BEFORE INSERT ON jobs BEGIN SELECT RAISE(ABORT, 'stopped'); END")
  const fields = { 'staff.name': 'Olu Grant', 'staff.email': 'olu@bridge.example' }
  expect((await admin.post('/trainees', fields)).status).toBe(500)
  expect(await app.ports.accounts.memberByEmail('olu@bridge.example')).toBeUndefined()
  file.exec('DROP TRIGGER stopped')
  file.close()
  expect(led(await admin.post('/trainees', fields))).toBe('/trainees')
  expect((await app.ports.outbox.newest(9)).map(({ to, kind }) => [to, kind])).toEqual([
    ['olu@bridge.example', 'welcome'],
  ])
})

test('invites whoever was added and never told, once', async () => {
  const { app, admin } = await begun()
  const duty = { kind: 'trainee' } as const
  await app.ports.accounts.add({ id: accountId('olu'), name: 'Olu', email: 'olu@bridge.example', duty })
  const fields = { 'staff.name': 'Olu Grant', 'staff.email': 'Olu@Bridge.example' }
  expect(led(await admin.post('/trainees', fields))).toBe('/trainees')
  expect((await admin.post('/trainees', fields)).status).toBe(422)
  expect(await app.ports.outbox.newest(9)).toHaveLength(1)
  expect((await app.ports.accounts.memberByEmail('olu@bridge.example'))?.name).toBe('Olu')
})

test('gives no duty under another name to somebody at work, whose name stands on signatures and receipts', async () => {
  const { app, admin } = await begun()
  const mo = { 'staff.name': 'Mo Field', 'staff.email': 'mo@vale.example' }
  expect(led(await admin.post('/trainees', mo))).toBe('/trainees')
  const slip = { ...mo, 'staff.name': 'Ana Lund', 'staff.email': 'MO@vale.example' }
  const refused = await admin.post('/administrators', slip)
  const page = await refused.text()
  expect(refused.status).toBe(422)
  expect(page).toContain('works here under another name')
  expect(page).toContain('value="Ana Lund"')
  expect(await app.ports.accounts.findByEmail('mo@vale.example')).toMatchObject({
    name: 'Mo Field',
    duty: { kind: 'trainee' },
  })
  expect(led(await admin.post('/administrators', mo))).toBe('/administrators')
})
