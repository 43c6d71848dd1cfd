import { copyFileSync, existsSync, linkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { NotWritable } from '#src/plan/not-writable.ts'
import { openDatabase } from '#src/store/database.ts'
import { answered, asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { writer } from '#test/kit/a-writer.ts'
import { overDatabase } from '#test/kit/bare-store.ts'

it('a second process is refused while the first has the file, and says why', {
  timeout: 60_000,
}, async () => {
  const store = await aStore()
  expect((await writer(store.url)).lines).toEqual(['in-use'])
})

it('the same process cannot open its file twice either', async () => {
  const { url } = await aStore()
  expect(await openDatabase({ url })).toEqual({ ok: false, kind: 'in-use', url })
})

it('a symbolic link leads to the same file, and to the same refusal', async () => {
  const { url } = await aStore()
  const link = join(dirname(aFile()), 'other-name.sqlite')
  symlinkSync(url, link)
  expect(await openDatabase({ url: link })).toEqual({ ok: false, kind: 'in-use', url: link })
})

it('a file with a second name is refused by either, because a lock beside one is not seen beside the other', async () => {
  const { url } = await aStore()
  const link = join(dirname(aFile()), 'other-name.sqlite')
  linkSync(url, link)
  for (const name of [url, link])
    expect(await openDatabase({ url: name })).toEqual({ ok: false, kind: 'linked', url: name })
  rmSync(link)
})

it('a second process is refused also where the lock beside the file was removed, and it is locked again', {
  timeout: 60_000,
}, async () => {
  const store = await aStore()
  const lock = `${store.url}.lock`
  rmSync(lock)
  expect((await writer(store.url)).lines).toEqual(['in-use'])
  expect(existsSync(lock), 'whoever is refused leaves nothing to be locked').toBe(false)
  expect(await tell(store, ashasPlan, started)).toBe('saved')
  expect((await writer(store.url)).lines).toEqual(['in-use'])
})

it('where a file of somebody else was put in the place of the lock, whoever has lost it writes nothing', async () => {
  const store = await aStore()
  rmSync(`${store.url}.lock`)
  const other = new BetterSqlite3(`${store.url}.lock`)
  onTestFinished(() => void other.close())
  other.exec('BEGIN EXCLUSIVE')
  await expect(tell(store, ashasPlan, started)).rejects.toThrow(NotWritable)
})

it('a file put in the place of the one that is open is noticed before anything is written, and never forgotten', async () => {
  const url = aFile()
  let timesTold = 0
  const opened = await openDatabase({ url, replaced: () => (timesTold += 1) })
  if (!opened.ok) throw new Error(opened.kind)
  const store = overDatabase(opened.database, url)
  await tell(store, ashasPlan, started)
  const [backup, moved] = [aFile(), aFile()]
  copyFileSync(url, backup)
  renameSync(url, moved)
  renameSync(backup, url)
  const at = store.now()
  const access = { plan: ashasPlan, at, account: asha, name: 'Mo', jobRole: 'Nurse', service: 'Elm' }
  const writes = [
    () => tell(store, ashasPlan, answered('about.me', 'Bees.')),
    () => store.accessLog.record({ ...access, deed: 'opened', reason: '' }),
    () => store.tries.tooMany('key', { most: 5, seconds: 600 }),
  ]
  for (const write of writes) await expect(write()).rejects.toThrow(NotWritable)
  expect([await store.isReady(), timesTold]).toEqual([false, 1])
  renameSync(url, backup)
  renameSync(moved, url)
  await expect(tell(store, ashasPlan, answered('about.me', 'Bees.'))).rejects.toThrow(NotWritable)
  await store.close()
})

it('a backup put beside the log of the file that it replaces is refused as that, to read and to write', async () => {
  const url = aFile()
  const backup = aFile()
  const store = await aStore(url)
  const other = new BetterSqlite3(url)
  other.exec(`VACUUM INTO '${backup}'`)
  await tell(store, ashasPlan, started)
  const [crashed, restored] = [`${url}-wal`, aFile()]
  copyFileSync(crashed, `${restored}-wal`)
  copyFileSync(backup, restored)
  copyFileSync(`${url}.key`, `${restored}.key`)
  other.close()
  for (const access of ['read', 'write'] as const) {
    const refused = { ok: false, kind: 'log-of-another', url: restored }
    expect(await openDatabase({ url: restored, access })).toEqual(refused)
  }
  rmSync(`${restored}-wal`)
  expect((await (await aStore(restored)).plans.load(ashasPlan)).version).toBe(0)
})

it('what is no database at all is refused in a word', async () => {
  const url = aFile()
  writeFileSync(url, 'no database '.repeat(1000))
  for (const access of ['read', 'write'] as const)
    expect(await openDatabase({ url, access })).toEqual({ ok: false, kind: 'unreadable', url })
})

it('a reader is let in beside the writer, and cannot write', async () => {
  const store = await aStore()
  await tell(store, ashasPlan, started)
  const opened = await openDatabase({ url: store.url, access: 'read' })
  if (!opened.ok) throw new Error(opened.kind)
  const { connection, tables, close } = opened.database
  expect(await connection.select().from(tables.facts)).toHaveLength(1)
  await expect(async () => await connection.delete(tables.jobs)).rejects.toThrow('readonly')
  await close()
})

it('a reader makes no file where there is none', async () => {
  const url = aFile()
  expect(await openDatabase({ url, access: 'read' })).toEqual({ ok: false, kind: 'missing', url })
})

it('the next process may write once the first has closed', async () => {
  const store = await aStore()
  await tell(store, ashasPlan, started)
  await store.close()
  expect((await (await aStore(store.url)).plans.load(ashasPlan)).version).toBe(1)
})

it("another program's lock is not waited for long: what cannot be written is refused, and goes through afterwards", async () => {
  const store = await aStore()
  const other = new BetterSqlite3(store.url)
  other.exec('BEGIN IMMEDIATE')
  await expect(tell(store, ashasPlan, started)).rejects.toThrow(NotWritable)
  other.exec('ROLLBACK')
  other.close()
  expect(await tell(store, ashasPlan, started)).toBe('saved')
})
