import { randomUUID } from 'node:crypto'
import { setTimeout as later } from 'node:timers/promises'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { secondsLater } from '#src/plan/ids.ts'
import { NotKnown } from '#src/plan/not-writable.ts'
import { queueingIn } from '#src/store/jobs.ts'
import { bringUpToDate } from '#src/store/postgres-sealing.ts'
import { verify } from '#src/store/verification.ts'
import { answered, asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { masterKeyFile } from '#test/kit/a-master-key.ts'
import { aPostgresServer, type PostgresServer } from '#test/kit/a-postgres-server.ts'
import { aProxy } from '#test/kit/a-proxy.ts'
import { aStore } from '#test/kit/a-store.ts'
import type { AStore } from '#test/kit/bare-store.ts'
import { ask } from '#test/kit/postgres-for-tests.ts'
import { hasPostgres, postgresPrograms } from '#test/kit/postgres-programs.ts'

const reader = { account: asha, name: 'Mo', jobRole: 'Nurse', service: 'Elm', deed: 'opened' } as const

let server: PostgresServer | undefined
afterAll(() => server?.stop())

/** A database of a server that can be told to wait for a standby which never comes, for a role that may serve and no more. */
const aDatabase = async () => {
  server ??= await aPostgresServer(postgresPrograms(), ['wal_level=replica', 'max_wal_senders=2'])
  const { url: root } = server
  const waitFor = async (names: string): Promise<void> => {
    await ask(root, `ALTER SYSTEM SET synchronous_standby_names = '${names}'`)
    await ask(root, 'SELECT pg_reload_conf()')
    // Sessions hear of it a moment later, and a new one as soon as the server itself has.
    const told = async () => JSON.stringify(await ask(root, 'SHOW synchronous_standby_names'))
    while ((await told()) !== JSON.stringify([{ synchronous_standby_names: names }])) await later(20)
    await later(100)
  }
  onTestFinished(() => waitFor(''))
  const name = `one_${randomUUID().replaceAll('-', '')}`
  await ask(root, `CREATE DATABASE ${name}`)
  const url = new URL(`/${name}`, root).href
  await ask(root, `CREATE ROLE ${name} LOGIN`)
  await bringUpToDate(url, { role: name, masterKeyFile })
  const served = new URL(url)
  served.username = name
  return { url: served.href, standbyGoes: () => waitFor('gone'), standbyComes: () => waitFor('') }
}

const read = (store: AStore, reason: string, plan: typeof ashasPlan | undefined = ashasPlan): Promise<void> =>
  store.accessLog.record({ ...reader, plan, at: store.now(), reason })

const rowsIn = async (url: string) =>
  await ask(
    url,
    `SELECT reason, access_alone.version IS NOT NULL AS alone FROM access_log
     LEFT JOIN access_alone USING (chain, version) ORDER BY access_log.chain DESC, access_log.version`,
  )

describe.skipIf(!hasPostgres)('while the standbys are away', { timeout: 60_000 }, () => {
  test('reading goes on, with rows that are marked; answers are not known to be saved', async () => {
    const { url, standbyGoes, standbyComes } = await aDatabase()
    const store = await aStore(url)
    await tell(store, ashasPlan, started)
    await read(store, 'before')
    expect(store.isStandbyAway()).toBe(false)
    await standbyGoes()
    const answering = tell(store, ashasPlan, answered('about.me', 'x')).catch((error: unknown) => error)
    await read(store, 'whose wait was ended')
    await read(store, 'meanwhile')
    await read(store, 'a search', undefined)
    expect([store.isStandbyAway(), await store.isReady()]).toEqual([true, true])
    expect(await answering).toBeInstanceOf(NotKnown)
    expect(await rowsIn(url)).toEqual([
      { reason: 'before', alone: false },
      { reason: 'whose wait was ended', alone: true },
      { reason: 'meanwhile', alone: true },
      { reason: 'a search', alone: true },
    ])
    await standbyComes()
    while (store.isStandbyAway()) await later(50)
    await read(store, 'after')
    expect(await rowsIn(url)).toContainEqual({ reason: 'after', alone: false })
    expect((await store.plans.load(ashasPlan)).version, 'it was saved after all').toBe(2)
    expect((await verify(store.database, flows)).filter(({ broken }) => broken !== undefined)).toEqual([])
  })

  test('another process’s wait in the chain of a plan holds up nobody who reads it', async () => {
    const { url, standbyGoes } = await aDatabase()
    const [one, other] = [await aStore(url), await aStore(url)]
    await tell(one, ashasPlan, started)
    await standbyGoes()
    await Promise.all([read(one, 'one'), read(other, 'other')])
    expect((await rowsIn(url)).map(({ reason, alone }) => [reason, alone]).toSorted()).toEqual([
      ['one', true],
      ['other', true],
    ])
  })

  test('a server that does not answer is not told of as a standby that is away', async () => {
    const { url, standbyGoes } = await aDatabase()
    await standbyGoes()
    const proxy = await aProxy(url)
    const store = await aStore(proxy.url)
    await store.isReady()
    proxy.failsAfter('synchronous_standby_names', 'is silent')
    expect(store.isStandbyAway()).toBe(false)
    while (!proxy.sent().includes('synchronous_standby_names')) await later(50)
    await later(2_500)
    expect(store.isStandbyAway()).toBe(false)
    proxy.mended()
    while (!store.isStandbyAway()) await later(50)
  })

  test('people sign in, and mail that was promised before is sent', async () => {
    const { url, standbyGoes } = await aDatabase()
    const store = await aStore(url)
    const queue = queueingIn(store.database, store.now)
    const mail = { to: 'asha@example.org', kind: 'welcome', subject: 'S', text: 'T' }
    await store.database.write((on) => [queue(on, { key: 'one', task: { kind: 'mail', mail } })])
    await standbyGoes()
    while (!store.isStandbyAway()) await read(store, 'noticed').catch(() => undefined)
    expect(await store.tries.tooMany('key', { most: 1, seconds: 60 })).toBeUndefined()
    expect(await store.tries.tooMany('key', { most: 1, seconds: 60 })).toBeGreaterThan(0)
    const lease = { now: store.now(), until: secondsLater(store.now(), 60), most: 9 }
    const [job] = await store.jobs.take('mail', lease)
    if (!job) throw new Error('no mail')
    await store.jobs.end(job, { state: 'done', reason: null, at: store.now(), left: job.task })
    expect((await store.outbox.newest(1))[0]).toMatchObject({ state: 'done' })
  })
})
