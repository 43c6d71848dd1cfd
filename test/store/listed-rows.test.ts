import { readFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import { DamagedRecord } from '#src/plan/damaged-record.ts'
import type { Fact } from '#src/plan/facts.ts'
import { type PlanId, planId, practiceId } from '#src/plan/ids.ts'
import { NotWritable } from '#src/plan/not-writable.ts'
import type { Plan } from '#src/plan/plan.ts'
import { planRowRule } from '#src/plan/reads/plan-row.ts'
import { renewing, renewingAll } from '#src/store/listed-rows.ts'
import { approved, asha, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { anApp } from '#test/kit/an-app.ts'
import { type AStore, overDatabase } from '#test/kit/bare-store.ts'
import { everyStore } from '#test/kit/every-store.ts'
import { aFullPublication, publish } from '#test/kit/publications.ts'
import { twelvePeople } from '#test/kit/twelve-people.ts'

describe.each(everyStore)('rows of an older rule, $where', ({ open }) => {
  it('are made anew by whoever lists them, and by nobody after that', async () => {
    const store = await of(await open(), ['one', 'two', 'three'])
    await madeBefore(store)
    const listed = await store.plans.ownedBy(asha)
    expect(listed.map(({ id, hasDanger }) => `${id} ${hasDanger}`).toSorted()).toEqual([
      ...['one false', 'three false', 'two false'],
    ])
    expect(await rules(store)).toEqual({ one: planRowRule, two: planRowRule, three: planRowRule })
    const { loaded, load } = loadingFrom(store)
    expect(await renewingAll(store.database, load, unsaid).turn()).toBe(0)
    expect(loaded).toEqual([])
  })

  it('are made anew beside everything else; a damaged plan keeps its own, and is listed', async () => {
    const store = await of(await open(), names(45))
    await madeBefore(store)
    const { load } = loadingFrom(store, 'plan-07')
    let begun = 0
    const { turn } = renewingAll(store.database, load, () => {
      begun += 1
    })
    expect([await turn(), begun]).toEqual([44, 1])
    const wanted = names(45).map((name) => [name, name === 'plan-07' ? 1 : planRowRule])
    expect(await rules(store)).toEqual(Object.fromEntries(wanted))
    const rows = await store.database.connection.select().from(store.database.tables.plans)
    expect((await renewing(store.database, load)(rows)).map(({ id }) => id).toSorted()).toEqual(names(45))
  })

  it('are left where a process is ended, and the next one goes on there', async () => {
    const store = await of(await open(), names(45))
    await madeBefore(store)
    const first = renewingAll(store.database, store.plans.load, () => first.stop())
    expect(await first.turn(), 'one slice at most').toBeLessThanOrEqual(20)
    const left = Object.values(await rules(store)).filter((rule) => rule === 1).length
    const { loaded, load } = loadingFrom(store)
    expect(await renewingAll(store.database, load, unsaid).turn()).toBe(left)
    expect(loaded.length).toBe(left)
    expect(new Set(Object.values(await rules(store)))).toEqual(new Set([planRowRule]))
  })

  it('are written by two processes at once without harm, and never over what somebody changed meanwhile', async () => {
    const store = await of(await open(), names(45))
    const other = overDatabase(store.database, store.url)
    await madeBefore(store)
    const changing = planId('plan-30')
    const load = async (id: PlanId): Promise<Plan> => {
      const plan = await store.plans.load(id)
      if (id === changing) await tell(other, id, { kind: 'Submitted', practice })
      return plan
    }
    const both = [load, other.plans.load].map((one) => renewingAll(store.database, one, unsaid).turn())
    await Promise.all(both)
    expect(new Set(Object.values(await rules(store)))).toEqual(new Set([planRowRule]))
    expect(await other.plans.row(changing)).toMatchObject({ status: 'submitted', hasDanger: false })
  })

  it('and what a team may, which an older rule left open, are made anew before that team is shown it', async () => {
    const oak = practiceId('oak')
    const granted = { kind: 'TeamGranted', team: oak, name: 'Oak', may: 'read', agreedBy: 'person' } as const
    const store = await of(await open(), ['one', 'two'], [{ kind: 'Submitted', practice }, granted])
    await tell(store, planId('one'), { kind: 'TeamEnded', team: oak })
    await madeBefore(store)
    const { connection, tables } = store.database
    await connection.update(tables.teams).set({ ended: false })
    expect((await store.plans.helpedBy(oak, '2026-03-02')).map(({ id }) => id)).toEqual(['two'])
    const rows = await connection.select().from(tables.teams)
    expect(rows.map(({ plan, ended }) => `${plan} ${ended}`).toSorted()).toEqual(['one true', 'two false'])
  })

  it('are found by number and by name as ever', async () => {
    const store = await of(
      await open(),
      ['one'],
      [{ kind: 'Submitted', practice }, { kind: 'ReviewOpened' }, approved(1)],
    )
    await madeBefore(store)
    const found = [
      ...(await store.publications.byNhsNumber('9990000018')),
      ...(await store.publications.byNameAndBirth('Patel', '1948-03-27')),
    ]
    expect(found.map(({ plan }) => plan)).toEqual(['one', 'one'])
    expect(await rules(store), 'and nothing is asked of their rows').toEqual({ one: 1 })
  })
})

test('a queue is in the order of the present rule before it is cut off at its length', async () => {
  const store = await of(
    await aStore(':memory:'),
    [...names(200), 'then-this'],
    [{ kind: 'Submitted', practice }],
  )
  await tell(store, planId('then-this'), helpOffered)
  await madeBefore(store, { hasDanger: false })
  const [first, ...others] = await store.plans.queueOf(practice)
  expect([first?.id, first?.hasDanger, others.length]).toEqual(['then-this', true, 199])
})

test('a list whose rows cannot be written is shown as it is all the same', async () => {
  const store = await of(await aStore(':memory:'), ['one'])
  await madeBefore(store)
  const write = () => Promise.reject(new NotWritable('SQLITE_FULL'))
  const rows = await store.database.connection.select().from(store.database.tables.plans)
  const [row] = await renewing({ ...store.database, write }, store.plans.load)(rows)
  expect(row).toMatchObject({ hasDanger: false, rule: planRowRule })
  expect(await rules(store)).toEqual({ one: 1 })
})

test('a server serves before any row is made anew', async () => {
  const url = aFile()
  const store = await of(await aStore(url), ['one'])
  await madeBefore(store)
  await store.close()
  await anApp(false, undefined, url)
  const client = new BetterSqlite3(url, { readonly: true })
  onTestFinished(() => void client.close())
  expect(client.prepare('SELECT rule FROM plans').pluck().all()).toEqual([1])
})

test('the rows of a plan in which everything is answered at length have no more than 150 kB, as the README says', async () => {
  const store = await aStore()
  const { plans, database } = store
  const { content } = aFullPublication(threeThingsSaid())
  await publish({ plans, clock: (await anApp()).ports.clock }, { id: 'plan-full', entries: content.entries })
  const { tables, connection } = database
  const rows: readonly object[] = [
    ...(await connection.select().from(tables.plans)),
    ...(await connection.select().from(tables.publications)),
    ...(await connection.select().from(tables.approvals)),
  ]
  const bytes = rows.flatMap((row) => Object.values(row).map(bytesOf)).reduce((sum, one) => sum + one, 0)
  expect(rows).toHaveLength(3)
  expect(bytes).toBeLessThanOrEqual(150_000)
  const told = /with everything answered some (\d+) kB/.exec(textOfReadme())?.[1]
  expect(Number(told)).toBe(Math.round(bytes / 5000) * 5)
})

/** Three of the longer things that the twelve made-up people say, other ones for each question, until all of them were said. */
const threeThingsSaid = (): (() => string) => {
  const long = twelvePeople.flatMap(({ plan }) => textsIn(plan)).filter(({ length }) => length > 40)
  let at = 0
  return () => [0, 1, 2].map(() => long[at++ % long.length]).join(' ')
}
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []
const bytesOf = (value: unknown): number =>
  value instanceof Uint8Array ? value.byteLength : Buffer.byteLength(String(value ?? ''))
const textOfReadme = (): string =>
  readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ')

const practice = practiceId('larkfield')
const unsaid = (): void => undefined
const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `plan-${String(index).padStart(2, '0')}`).toSorted()

const helpOffered: Fact = {
  ...({ kind: 'HelpOffered', voice: 'person', section: 'matters', at: ['matters.fear'] } as const),
  ...{ danger: 'self', text: 'I do not want to wake up.' },
}

/** Plans that somebody began, and what has happened to each since. */
const of = async (store: AStore, plans: readonly string[], since: readonly Fact[] = []): Promise<AStore> => {
  for (const plan of plans) await tell(store, planId(plan), started, ...since)
  return store
}

/** As if a release of before had written all rows, by a rule that found danger in each of them or in none. */
const madeBefore = async ({ database }: AStore, { hasDanger } = { hasDanger: true }): Promise<void> => {
  const { connection, tables } = database
  await connection.update(tables.plans).set({ rule: 1, hasDanger, isDisclosureOpen: hasDanger })
}

const rules = async ({ database: { connection, tables } }: AStore) => {
  const rows = await connection.select({ id: tables.plans.id, rule: tables.plans.rule }).from(tables.plans)
  return Object.fromEntries(rows.map(({ id, rule }) => [id, rule]))
}

/** What was loaded, and one that cannot be. */
const loadingFrom = ({ plans }: AStore, damaged = '') => {
  const loaded: PlanId[] = []
  const load = async (id: PlanId): Promise<Plan> => {
    if (id === damaged) throw new DamagedRecord(id)
    loaded.push(id)
    return plans.load(id)
  }
  return { loaded, load }
}
