import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { sql } from '#src/store/drizzle.ts'
import { ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aStore } from '#test/kit/a-store.ts'

it.each([
  ['synchronous', 2],
  ['journal_mode', 'wal'],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['journal_size_limit', 64 * 1024 * 1024],
])('after reads and writes the setting %s is still %s', async (name, value) => {
  const store = await aStore()
  await tell(store, ashasPlan, started)
  await store.plans.load(ashasPlan)
  expect(store.database.connection.get(sql.raw(`PRAGMA ${name}`))).toEqual({ [name]: value })
})

it('nobody but its owner can read the file or those beside it', async () => {
  const store = await aStore()
  await tell(store, ashasPlan, started)
  const folder = dirname(store.url)
  const data = readdirSync(folder).filter((name) => !name.endsWith('.lock'))
  expect(data).toEqual(['sayso.sqlite', 'sayso.sqlite-shm', 'sayso.sqlite-wal', 'sayso.sqlite.key'])
  expect(data.map((name) => (statSync(join(folder, name)).mode & 0o777).toString(8))).toEqual([
    '600',
    '600',
    '600',
    '600',
  ])
})

it('a row beside a plan cannot stand without it', async () => {
  const store = await aStore()
  await expect(store.cards.renew(planId('none'), store.now())).rejects.toThrow('FOREIGN KEY')
})

it('a store is ready until it is closed', async () => {
  const store = await aStore()
  expect(await store.isReady()).toBe(true)
  await store.close()
  expect(await store.isReady()).toBe(false)
})
