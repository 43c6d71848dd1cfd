import { readFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { rootsAreMade } from '#src/jobs/daily-root.ts'
import { notedIn, notedRoots } from '#src/noted-roots.ts'
import type { Root } from '#src/plan/access-log.ts'
import { planId, secondsLater } from '#src/plan/ids.ts'
import { grownSince } from '#src/store/access-roots.ts'
import { verifyAccessLog } from '#src/store/verify-access-log.ts'
import { asha } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'

test('the root of each day is made once, after it has ended, and noted in the log and in its file', async () => {
  const { roots, now, wait } = await aStore()
  const file = aFile()
  const logged: Root[] = []
  const turn = () =>
    rootsAreMade(
      roots,
      notedIn(file, (root) => logged.push(root)),
      { now, later: secondsLater },
    )
  await turn()
  await turn()
  wait(86_400_000)
  await turn()
  expect(notedRoots(file).map(({ version, day }) => [version, day])).toEqual([
    [1, '2026-03-01'],
    [2, '2026-03-02'],
  ])
  expect(logged).toEqual(notedRoots(file))
  expect(notedRoots(file)).toEqual(await roots.after(0))
})

test('a root that could not be noted is noted at the next turn', async () => {
  const { roots, now } = await aStore()
  const clock = { now, later: secondsLater }
  const full = { last: () => 0, add: () => expect.fail('no room') }
  await expect(rootsAreMade(roots, full, clock)).rejects.toThrow('no room')
  const file = aFile()
  await rootsAreMade(
    roots,
    notedIn(file, () => undefined),
    clock,
  )
  expect(readFileSync(file, 'utf8')).toMatch(/^1 2026-03-01 [\da-f]{64}\n$/)
})

test('after a clock that stood a year ahead each day has its root again, over everything since the last right one', async () => {
  const store = await aStore()
  const { roots, now, wait, database } = store
  const day = 86_400_000
  const turn = () =>
    rootsAreMade(
      roots,
      notedIn(undefined, () => undefined),
      { now, later: secondsLater },
    )
  const read = async (name: string) => {
    const reader = { account: asha, name, jobRole: 'Nurse', service: 'Elm' }
    await store.accessLog.record({ ...reader, plan: planId(name), at: now(), deed: 'opened', reason: '' })
  }
  await read('before')
  wait(day)
  await turn()
  await read('between')
  wait(400 * day)
  await turn()
  await read('ahead')
  wait(-399 * day)
  await read('after')
  wait(day)
  await turn()
  await turn()
  const made = await roots.after(0)
  expect(made.map(({ day }) => day)).toEqual(
    ['2026-03-02', '2027-04-06', '2026-03-04'].map((one) => expect.stringContaining(one.slice(0, 4))),
  )
  const { accessHeads } = database.tables
  const last = (await database.connection.select().from(accessHeads)).filter(({ root }) => root === 3)
  expect(last.map(({ chain }) => chain).toSorted()).toEqual(['plan:after', 'plan:ahead', 'plan:between'])
  expect((await verifyAccessLog(database, [])).broken).toBeUndefined()
})

test('a root asks for what was read since the one before by its time, however long the log', async () => {
  const { url, database } = await aStore(aFile())
  const { sql } = grownSince(database.tables)(database.connection).toSQL()
  const file = new BetterSqlite3(url)
  const plan = file.prepare(`EXPLAIN QUERY PLAN ${sql}`).all('2026')
  file.close()
  const steps = JSON.stringify(plan)
  expect(steps).toContain('USING INDEX access_log_at')
  expect(steps).not.toContain('SCAN access_log')
})
