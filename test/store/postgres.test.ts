import { describe, expect, onTestFinished, test } from 'vitest'
import { practiceId } from '#src/plan/ids.ts'
import { NotKnown, NotWritable } from '#src/plan/not-writable.ts'
import { openDatabase } from '#src/store/database.ts'
import { bringUpToDate } from '#src/store/postgres-sealing.ts'
import { inserting, replacing } from '#src/store/statement.ts'
import { answered, approved, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { held } from '#test/kit/a-held-database.ts'
import { masterKeyFile } from '#test/kit/a-master-key.ts'
import { anEmptyPostgres, aPostgres, isPostgresHere } from '#test/kit/a-postgres.ts'
import { aProxy } from '#test/kit/a-proxy.ts'
import { aStore } from '#test/kit/a-store.ts'
import { ask } from '#test/kit/postgres-for-tests.ts'

const practice = (id: string, name: string) => ({
  id: practiceId(id),
  name,
  odsCode: id,
  email: 'x@example.org',
  nation: 'england' as const,
})

describe.skipIf(!isPostgresHere)('PostgreSQL', () => {
  test('does a whole batch again when it took the side of another transaction, and writes it once', async () => {
    const url = await anEmptyPostgres()
    await bringUpToDate(url, { masterKeyFile })
    await ask(
      url,
      `CREATE SEQUENCE losses;
       CREATE FUNCTION loses() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF nextval('losses') <= 3 THEN RAISE EXCEPTION 'lost' USING ERRCODE = '40001'; END IF; RETURN NEW; END $$;
       CREATE TRIGGER loses BEFORE INSERT ON facts FOR EACH ROW EXECUTE FUNCTION loses()`,
    )
    const store = await aStore(url)
    expect(await tell(store, ashasPlan, started)).toBe('saved')
    expect((await store.plans.load(ashasPlan)).version).toBe(1)
    await ask(url, 'ALTER SEQUENCE losses RESTART; ALTER SEQUENCE losses INCREMENT -1 MINVALUE -1000')
    await expect(tell(store, ashasPlan, answered('about.me', 'x')), 'for ever').rejects.toThrow(NotWritable)
    expect((await store.plans.load(ashasPlan)).version).toBe(1)
  })

  test('lets both of two batches through that stand in each other’s way', async () => {
    const store = await aStore(await aPostgres())
    const { tables, write } = store.database
    const put = replacing(tables.practices, tables.practices.id)
    const both = (names: readonly string[], round: number) =>
      write((on) => names.map((id) => put(on, practice(id, `round ${round}`))))
    // Of two that are new at once the second is taken, by the code that each practice has alone.
    await both(['a', 'b'], -1)
    for (let round = 0; round < 3; round += 1)
      await Promise.all([both(['a', 'b'], round), both(['b', 'a'], round), both(['a', 'b'], round)])
    expect((await store.practices.all()).map(({ name }) => name)).toEqual(['round 2', 'round 2'])
  })

  test('goes on reading while every commit waits, and says of those that they were not saved', async () => {
    const url = await aPostgres()
    const store = await aStore(url)
    await tell(store, ashasPlan, started)
    const letGo = await held(url)
    const insert = inserting(store.database.tables.practices)
    const waiting = Array.from({ length: 400 }, (_, at) =>
      store.database.write((on) => [insert(on, practice(`p${at}`, 'P'))]).catch((error: unknown) => error),
    )
    expect((await store.plans.load(ashasPlan)).version).toBe(1)
    expect(await store.isReady()).toBe(true)
    const outcomes = await Promise.all(waiting)
    expect(outcomes.every((one) => one instanceof NotWritable && !(one instanceof NotKnown))).toBe(true)
    await letGo()
    expect(await store.practices.all()).toEqual([])
    expect(await tell(store, ashasPlan, answered('about.me', 'x'))).toBe('saved')
  }, 40_000)

  test('starts no connection with a parameter that a pooler before it would refuse', async () => {
    const proxy = await aProxy(await aPostgres())
    const store = await aStore(proxy.url)
    await tell(store, ashasPlan, started)
    const starts = proxy.sent().match(/user\0[^\0]*\0(?:[^\0]+\0[^\0]*\0)*/g) ?? []
    expect(starts.length).toBeGreaterThan(1)
    for (const start of starts)
      expect(start.split('\0').filter((_, at) => at % 2 === 0 && at < 6)).toEqual([
        'user',
        'database',
        'client_encoding',
      ])
    expect(proxy.sent()).not.toContain('statement_timeout\0')
  })

  test('asks for nothing that outlives a transaction, which a pooler would hand to somebody else', async () => {
    const proxy = await aProxy(await anEmptyPostgres())
    await bringUpToDate(proxy.url, { masterKeyFile })
    const store = await aStore(proxy.url)
    await tell(store, ashasPlan, started, approved(1))
    await store.plans.erase(ashasPlan, 'Ola Keeper')
    expect(proxy.sent()).toContain('pg_advisory_xact_lock')
    expect(proxy.sent()).not.toMatch(
      /pg_(try_)?advisory_(?!xact)|\b(listen|prepare|declare|discard|set (session|role)|create temp)\b|[^\w\s)"] *set (?!local)/i,
    )
  })

  test.each(['breaks', 'is silent'] as const)(
    'says that nobody knows whether it is saved when the line %s after the commit',
    async (how) => {
      const url = await aPostgres()
      const proxy = await aProxy(url)
      const store = await aStore(proxy.url)
      await tell(store, ashasPlan, started)
      proxy.failsAfter('COMMIT', how)
      await expect(tell(store, ashasPlan, answered('about.me', 'one'))).rejects.toThrow(NotKnown)
      proxy.mended()
      expect((await store.plans.load(ashasPlan)).version, 'here it was').toBe(2)
      expect(await tell(store, ashasPlan, answered('about.me', 'two'))).toBe('saved')
    },
  )
})

describe.skipIf(!isPostgresHere)('the tables of PostgreSQL', () => {
  test('are made by a command, once, however many start it; a server refuses to serve without them', async () => {
    const url = await anEmptyPostgres()
    expect(await openDatabase({ url, masterKeyFile })).toEqual({ ok: false, kind: 'behind', url })
    expect(await bringUpToDate(url, {}), 'nothing is sealed without a key').toMatchObject({ kind: 'no-key' })
    const made = await Promise.all([1, 2, 3].map(() => bringUpToDate(url, { masterKeyFile })))
    expect(made, 'all was made by the first, and is sealed by one of these').toEqual([0, 0, 0])
    expect(await openDatabase({ url })).toEqual({ ok: false, kind: 'no-key', url })
    const opened = await openDatabase({ url, masterKeyFile })
    expect(opened.ok).toBe(true)
    if (opened.ok) await opened.database.close()
    await ask(
      url,
      'DELETE FROM drizzle.__drizzle_migrations WHERE id = (SELECT max(id) FROM drizzle.__drizzle_migrations)',
    )
    expect(await openDatabase({ url, masterKeyFile })).toMatchObject({ kind: 'behind' })
  })

  test('serve a role that may add to what happened, change none of it, and drop no rule', async () => {
    const { url, served } = await aServingRole()
    const store = await aStore(served)
    expect(await tell(store, ashasPlan, started)).toBe('saved')
    expect((await store.plans.load(ashasPlan)).version).toBe(1)
    for (const forbidden of [
      'DROP TRIGGER facts_append_only ON facts',
      "UPDATE facts SET kind = 'x'",
      'DELETE FROM access_log',
      'TRUNCATE facts',
      'CREATE TABLE public.mine (id int)',
    ])
      await expect(ask(served, forbidden), forbidden).rejects.toThrow()
    expect((await ask(url, 'SELECT count(*)::int AS rows FROM keys'))[0]).toEqual({ rows: 2 })
  })

  test('serve a role that may empty no key and take out no plan, person or practice, also where it might before', async () => {
    const { url, served, role } = await aServingRole()
    await ask(url, `GRANT ALL ON ALL TABLES IN SCHEMA public TO ${role}`)
    await bringUpToDate(url, { role, masterKeyFile })
    const store = await aStore(served)
    await tell(store, ashasPlan, started, approved(1))
    for (const forbidden of [
      "UPDATE keys SET wrapped = ''",
      'DELETE FROM keys',
      "UPDATE identity SET kind = 'demonstration'",
      'DELETE FROM identity',
      ...['plans', 'carers', 'publications', 'cards', 'ended_cards', 'accounts', 'practices', 'runs'].map(
        (table) => `DELETE FROM ${table}`,
      ),
      "UPDATE files SET name = ''",
      "UPDATE ended_cards SET code = ''",
      'DELETE FROM access_lanes',
      'UPDATE drizzle.__drizzle_migrations SET created_at = 0',
      'TRUNCATE sessions',
    ])
      await expect(ask(served, forbidden), forbidden).rejects.toThrow('permission denied')
    await expect(store.plans.erase(ashasPlan, 'Ola Keeper')).rejects.toThrow(NotWritable)
    expect((await store.plans.load(ashasPlan)).version).toBe(2)
    const owner = await aStore(url)
    expect(await owner.plans.erase(ashasPlan, 'Ola Keeper')).toEqual({ isGone: true })
    await expect(store.plans.load(ashasPlan)).rejects.toThrow('was erased')
  })
})

/** A database of its own, and its address for a role that serves it. */
const aServingRole = async () => {
  const url = await anEmptyPostgres()
  const role = `serves_${process.pid}`
  await ask(url, `CREATE ROLE ${role} LOGIN`)
  onTestFinished(async () => void (await ask(url, `DROP OWNED BY ${role}; DROP ROLE ${role}`)))
  await bringUpToDate(url, { role, masterKeyFile })
  const served = new URL(url)
  served.username = role
  return { url, role, served: served.href }
}
