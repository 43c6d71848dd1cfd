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
