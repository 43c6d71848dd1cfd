import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import pg from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { secondsLater } from '#src/plan/ids.ts'
import type { Job } from '#src/plan/jobs.ts'
import { isPostgres } from '#src/store/database.ts'
import { eq } from '#src/store/drizzle.ts'
import { queueingIn } from '#src/store/jobs.ts'
import { verifyJobs } from '#src/store/verify-jobs.ts'
import { aPostgres, isPostgresHere } from '#test/kit/a-postgres.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import type { AStore } from '#test/kit/bare-store.ts'
import { everyStore } from '#test/kit/every-store.ts'
import { ask } from '#test/kit/postgres-for-tests.ts'

const mail = { to: 'asha@example.org', kind: 'sign-in', subject: 'Sign in', text: 'A link' }
const leaseSeconds = 60

const add = async (store: AStore, key: string, dueInSeconds = 0): Promise<void> => {
  const queue = queueingIn(store.database, store.now)
  const task = { kind: 'mail', mail: { ...mail, text: key } } as const
  await store.database.write((on) => [
    queue(on, { key, task, dueAt: secondsLater(store.now(), dueInSeconds) }),
  ])
}

const take = ({ jobs, now }: AStore, most = 10): Promise<readonly Job[]> =>
  jobs.take('mail', { now: now(), until: secondsLater(now(), leaseSeconds), most })

const keysOf = (jobs: readonly Job[]): readonly string[] => jobs.map(({ key }) => key)

const end = async ({ jobs, now }: AStore, job: Job | undefined, state: 'done' | 'given-up' = 'done') => {
  if (!job) throw new Error('nothing was taken')
  const left = { ...job.task, mail: { ...mail, text: '' } }
  await jobs.end(job, { state, reason: null, at: now(), left })
}

describe.each(everyStore)('a job $where', ({ open }) => {
  it('is taken by one worker of many, in many processes, oldest first', async () => {
    const store = await open()
    const keys = Array.from({ length: 60 }, (_, at) => String(at).padStart(2, '0'))
    for (const key of keys) await add(store, key)
    expect(keysOf(await take(store, 2))).toEqual(['00', '01'])
    const others = isPostgres(store.url) ? [await aStore(store.url), await aStore(store.url)] : []
    const workers = [store, ...others, store, ...others, store, ...others]
    const taken: string[] = ['00', '01']
    while (taken.length < keys.length) {
      const round = await Promise.all(workers.map((one) => take(one, 5)))
      taken.push(...round.flatMap(keysOf))
    }
    expect(taken.toSorted()).toEqual(keys)
    expect(await take(store)).toEqual([])
  })

  it('is another worker’s once its lease ran out, and what the first says of it counts no more', async () => {
    const store = await open()
    await add(store, 'one')
    const [first] = await take(store)
    expect(first).toMatchObject({ key: 'one', tries: 1, task: { kind: 'mail', mail: { to: mail.to } } })
    store.wait(leaseSeconds * 1000 - 1)
    expect(await take(store)).toEqual([])
    store.wait(1)
    const [second] = await take(store)
    expect(second).toMatchObject({ key: 'one', tries: 2 })
    await end(store, first, 'given-up')
    if (first) await store.jobs.putOff(first, 'late', store.now())
    expect((await store.outbox.newest(1))[0]).toMatchObject({ state: 'waiting', text: 'one' })
    expect(await take(store)).toEqual([])
    await end(store, second)
    expect((await store.outbox.newest(1))[0]).toMatchObject({ state: 'done', text: '' })
  })

  it('is due when it was put off to, and never again once it is over', async () => {
    const store = await open()
    for (const key of ['done', 'later', 'given up']) await add(store, key)
    const [done, retried, lost] = await take(store)
    await end(store, done)
    if (retried) await store.jobs.putOff(retried, '450 busy', secondsLater(store.now(), 300))
    await end(store, lost, 'given-up')
    store.wait(299_999)
    expect(await take(store)).toEqual([])
    store.wait(1)
    expect(keysOf(await take(store))).toEqual(['later'])
    expect((await store.outbox.newest(3)).map(({ id, state }) => `${id}: ${state}`)).toEqual([
      'given up: given-up',
      'later: waiting',
      'done: done',
    ])
  })

  it('waits for its time', async () => {
    const store = await open()
    await add(store, 'tomorrow', 86_400)
    await add(store, 'now')
    expect(keysOf(await take(store))).toEqual(['now'])
    store.wait(86_400_000)
    expect(keysOf(await take(store))).toContain('tomorrow')
  })

  it('is one job when its key comes twice, also when it is over', async () => {
    const store = await open()
    for (const _ of 'ab') await add(store, 'review of plan 1')
    const [job, another] = await take(store)
    expect([job?.key, another]).toEqual(['review of plan 1', undefined])
    await end(store, job)
    await add(store, 'review of plan 1')
    expect(await take(store)).toEqual([])
    expect(await store.outbox.newest(5)).toHaveLength(1)
  })

  it('leaves its row for as long as it is told, and then its key is free', async () => {
    const store = await open()
    for (const key of ['done', 'waiting']) await add(store, key)
    const [done] = await take(store, 1)
    await end(store, done)
    await store.jobs.sweep(store.now())
    expect(await store.outbox.newest(5)).toHaveLength(2)
    store.wait(1)
    await store.jobs.sweep(store.now())
    expect((await store.outbox.newest(5)).map(({ id }) => id)).toEqual(['waiting'])
    await add(store, 'done')
    expect(keysOf(await take(store)).toSorted()).toEqual(['done', 'waiting'])
  })
})

describe('what is to be sent opens accounts, so that it', () => {
  const link = '/sign-in/confirm?token=abcdefghijkl'
  const filesOf = (url: string): Buffer =>
    Buffer.concat(['', '-wal'].flatMap((end) => (existsSync(url + end) ? [readFileSync(url + end)] : [])))

  it('lies nowhere in the files, neither while it waits nor when it was sent', async () => {
    const url = aFile()
    const store = await aStore(url)
    await store.outbox.add({ ...mail, text: link })
    for (const words of [link, mail.to, mail.subject]) expect(filesOf(url).includes(words), words).toBe(false)
    const [job] = await take(store)
    expect(job?.task.mail).toEqual({ ...mail, text: link })
    await end(store, job)
    for (const words of [link, mail.to, mail.subject]) expect(filesOf(url).includes(words), words).toBe(false)
  })

  it('is sealed at the next start where a release of before wrote it, and sent all the same', async () => {
    const url = aFile()
    const before = await aStore(url)
    await add(before, 'one')
    await before.close()
    const beside = new BetterSqlite3(url)
    beside
      .prepare('UPDATE jobs SET task = ?')
      .run(JSON.stringify({ kind: 'mail', mail: { ...mail, text: link } }))
    beside.close()
    expect(filesOf(url).includes(link)).toBe(true)
    const store = await aStore(url)
    expect(filesOf(url).includes(link)).toBe(false)
    expect((await take(store)).map(({ task }) => task.mail.text)).toEqual([link])
  })
})

describe.each(everyStore)('a task that was put where another stood, $where', ({ open }) => {
  it('is given up and takes no other along', async () => {
    const store = await open()
    for (const key of ['one', 'two']) await add(store, key)
    const { jobs } = store.database.tables
    const [first] = await store.database.connection.select().from(jobs).where(eq(jobs.key, 'one'))
    if (!first) throw new Error('nothing was added')
    await add(store, 'three')
    await store.database.connection.update(jobs).set({ task: first.task }).where(eq(jobs.key, 'two'))
    expect(keysOf(await take(store))).toEqual(['one', 'three'])
    store.wait(leaseSeconds * 1000)
    expect(keysOf(await take(store))).toEqual(['one', 'three'])
  })
})

it.skipIf(!isPostgresHere)('a row of a release of before is sealed in PostgreSQL too', async () => {
  const url = await aPostgres()
  const before = await aStore(url)
  await add(before, 'one')
  await ask(url, `UPDATE jobs SET task = '${JSON.stringify({ kind: 'mail', mail })}'`)
  const store = await aStore(url)
  expect(JSON.stringify(await ask(url, 'SELECT task::text FROM jobs'))).not.toContain(mail.to)
  expect((await take(store)).map(({ task }) => task.mail)).toEqual([mail])
})

it.skipIf(!isPostgresHere)('a job for which many reach at the same moment is one worker’s', async () => {
  const url = await aPostgres()
  const [one, other] = [await aStore(url), await aStore(url)]
  for (const key of ['a', 'b', 'c']) await add(one, key)
  const holder = new pg.Client(url)
  await holder.connect()
  onTestFinished(() => holder.end())
  await holder.query('BEGIN; SELECT * FROM jobs FOR UPDATE')
  const reaching = Promise.all([one, other, one, other].map((store) => take(store, 2)))
  const waiting = "SELECT count(*)::int AS workers FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
  while ((await ask(url, `${waiting} AND datname = current_database()`))[0]?.workers !== 4) await pause(20)
  await holder.query('COMMIT')
  const taken = (await reaching).flatMap(keysOf)
  expect(taken.toSorted()).toEqual(['a', 'b'])
})

it.each(everyStore)(
  'mail that lies in the place of another is named by who verifies $where',
  async ({ open }) => {
    const store = await open()
    for (const key of ['one', 'two', 'three']) await add(store, key)
    await end(store, (await take(store, 1))[0])
    expect(await verifyJobs(store.database)).toEqual({ kind: 'jobs', rows: 3 })
    const { connection, tables } = store.database
    await connection.update(tables.jobs).set({ key: 'four' }).where(eq(tables.jobs.key, 'three'))
    expect(await verifyJobs(store.database)).toMatchObject({ rows: 2, broken: 'mail four' })
  },
)

describe.each(['{', '5', '"x"', '{}', 'null', '{"sealed":7}'])('a task that is %s', (task) => {
  it('is given up as it stands, holds up no mail that was claimed with it, and no start', async () => {
    const url = aFile()
    const store = await aStore(url)
    for (const key of ['one', 'two', 'three']) await add(store, key)
    const file = new BetterSqlite3(url)
    file.prepare("UPDATE jobs SET task = ? WHERE key = 'two'").run(task)
    expect(keysOf(await take(store))).toEqual(['one', 'three'])
    expect(file.prepare("SELECT state, reason, task FROM jobs WHERE key = 'two'").get()).toEqual({
      ...{ state: 'given-up', reason: 'not as it was written', task },
    })
    expect(await store.outbox.newest(5)).toHaveLength(2)
    expect(await verifyJobs(store.database)).toEqual({ kind: 'jobs', rows: 1, broken: 'mail two' })
    file.prepare("UPDATE jobs SET state = 'waiting' WHERE key = 'two'").run()
    file.close()
    await store.close()
    const next = await aStore(url)
    next.wait(leaseSeconds * 1000)
    expect(keysOf(await take(next))).toEqual(['one', 'three'])
  })
})
