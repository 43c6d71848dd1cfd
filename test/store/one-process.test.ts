import { symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { NotWritable } from '#src/plan/not-writable.ts'
import { openDatabase } from '#src/store/database.ts'
import { ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { writer } from '#test/kit/a-writer.ts'

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
