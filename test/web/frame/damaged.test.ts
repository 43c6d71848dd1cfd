import { copyFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { aFile } from '#test/kit/a-store.ts'
import { type AnApp, anApp, stranger, type Visitor } from '#test/kit/an-app.ts'
import { searched } from '#test/kit/on-call.ts'
import { demoPeople } from '#views/demo/people.en.ts'

type Key = keyof typeof demoPeople

/** The demonstration, opened again after somebody who knows SQL had its file. */
const afterwards = async (...statements: readonly string[]): Promise<AnApp> => {
  const before = await anApp(true)
  const file = aFile()
  const client = new BetterSqlite3(before.file)
  client.prepare('VACUUM INTO ?').run(file)
  client.close()
  copyFileSync(`${before.file}.key`, `${file}.key`)
  const copy = new BetterSqlite3(file)
  const triggers = copy.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all()
  for (const name of triggers) copy.exec(`DROP TRIGGER "${name}"`)
  for (const statement of statements) expect(copy.prepare(statement).run().changes).toBeGreaterThan(0)
  copy.close()
  return anApp(true, undefined, file)
}

const as = async (app: AnApp, key: Key): Promise<Visitor> => {
  const account = await app.ports.accounts.findByEmail(demoPeople[key].email)
  if (!account) throw new Error(`${key} is not in the demonstration`)
  return app.as(account)
}

/** The plan of one of the made-up people, as SQL finds its facts. */
const factsOf = (key: Key): string =>
  `stream = 'plan:' || (SELECT plans.id FROM plans JOIN accounts ON accounts.id = plans.owner WHERE accounts.email = '${demoPeople[key].email}')`
const planOf = async ({ ports }: AnApp, key: Key): Promise<string> => {
  const account = await ports.accounts.findByEmail(demoPeople[key].email)
  return (account && (await ports.plans.ownedBy(account.id))[0]?.id) ?? ''
}

const ways: readonly [string, (key: Key) => string][] = [
  [
    'a changed word',
    (key) => `UPDATE facts SET sealed = randomblob(length(sealed)) WHERE ${factsOf(key)} AND version = 3`,
  ],
  [
    'a fact that nothing sealed',
    (key) => `UPDATE facts SET sealed = x'00' WHERE ${factsOf(key)} AND version = 3`,
  ],
  ['a broken chain', (key) => `UPDATE facts SET previous = 'x' WHERE ${factsOf(key)} AND version = 3`],
  ['a fact that is gone', (key) => `DELETE FROM facts WHERE ${factsOf(key)} AND version = 3`],
]

test.each(ways)('one damaged plan takes nothing else down: %s', async (_, damage) => {
  const app = await afterwards(damage('marion'))
  const hannah = await as(app, 'hannah')
  for (const path of ['/reviews', '/reviews/all']) {
    const page = await hannah.get(path)
    expect(page.status, path).toBe(200)
    expect(await page.text()).toContain('Marion')
  }
  expect(app.logged, 'no list folds a plan').not.toContainEqual(expect.objectContaining({ level: 'error' }))
  const plan = await planOf(app, 'marion')
  const opened = await hannah.get(`/plans/${plan}/review`)
  expect(opened.status).toBe(500)
  expect(await opened.text()).toContain('This plan cannot be shown')
  expect(app.logged).toContainEqual(
    expect.objectContaining({ level: 'error', event: 'damaged record', plan }),
  )
  for (const path of ['/reviews', '/reviews/all'])
    expect(await (await hannah.get(path)).text()).toContain('Damaged: it cannot be shown')
  expect((await hannah.get(`/plans/${await planOf(app, 'walter')}/review`)).status).toBe(200)
})

test('whose plan it is reads that it cannot be shown, and gets every word back; to others there is none', async () => {
  const app = await afterwards(`UPDATE facts SET previous = 'x' WHERE ${factsOf('rose')} AND version = 3`)
  const plan = await planOf(app, 'rose')
  const rose = await as(app, 'rose')
  expect((await rose.get('/plans')).status).toBe(200)
  const page = await rose.get(`/plans/${plan}`)
  expect([page.status, await page.text()]).toEqual([
    500,
    expect.stringContaining('This plan cannot be shown'),
  ])
  const sent = await rose.post(`/plans/${plan}/matters/value`, {
    'matters.value': 'My garden in May',
    read: '9',
  })
  expect([sent.status, await sent.text()]).toEqual([500, expect.stringContaining('My garden in May')])
  const daniel = await as(app, 'daniel')
  const home = await daniel.get('/plans')
  expect([home.status, await home.text()]).toEqual([200, expect.stringContaining('Rose')])
  expect((await (await app.as(stranger)).get(`/plans/${plan}`)).status).toBe(404)
  expect((await (await as(app, 'samira')).get('/urgent')).status).toBe(200)
})

test.each([
  ['approved words', 'UPDATE approvals SET sealed = randomblob(length(sealed))'],
  ['approved words that nothing sealed', "UPDATE approvals SET sealed = x'00'"],
  ['a cell of the row', "UPDATE publications SET approved_at = '2020-01-01T00:00:00.000Z'"],
])('urgent care hears that there is a plan, and reads none of it: %s', async (_, damage) => {
  const app = await afterwards(damage)
  const samira = await as(app, 'samira')
  const hits = await searched(samira, {
    by: 'name',
    family: 'Finch',
    day: '9',
    month: '5',
    year: '1943',
  })
  expect(hits.status).toBe(200)
  const found = await hits.text()
  expect(found).toContain('FINCH')
  expect(found).toContain('There is an approved plan, and it cannot be shown')
  const plan = await planOf(app, 'walter')
  for (const path of [`/urgent/${plan}`, `/urgent/${plan}/reason`]) {
    const page = await samira.get(path)
    const text = await page.text()
    expect(page.status).toBe(500)
    for (const said of ['it cannot be shown', 'resuscitation', 'Larkfield Surgery', '020 7946 0123'])
      expect(text).toContain(said)
    for (const word of ['Walter', 'Wanda', 'FINCH']) expect(text).not.toContain(word)
  }
  const hannah = await as(app, 'hannah')
  expect((await hannah.get('/reviews/all')).status).toBe(200)
})

test('what is damaged quotes nobody in the log', async () => {
  const app = await afterwards(
    `UPDATE facts SET sealed = CAST('secret words' AS blob) || sealed WHERE ${factsOf('rose')} AND version = 3`,
    `UPDATE approvals SET sealed = CAST('secret words' AS blob) || sealed`,
  )
  await (await as(app, 'rose')).get(`/plans/${await planOf(app, 'rose')}`)
  await (await as(app, 'samira')).get(`/urgent/${await planOf(app, 'walter')}`)
  expect(app.logged.filter(({ event }) => event === 'damaged record')).toHaveLength(2)
  expect(JSON.stringify(app.logged)).not.toContain('secret')
})

test('a demonstration with a damaged plan starts, and is left as it is', async () => {
  const app = await afterwards(`UPDATE facts SET previous = 'x'`, 'UPDATE plans SET rule = NULL')
  expect((await app.stranger.get('/demo')).status).toBe(200)
  expect(app.logged.filter(({ event }) => event === 'damaged record')).toHaveLength(13)
})
