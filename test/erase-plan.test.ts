import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import BetterSqlite3 from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { answered, approved, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { root } from '#test/kit/source-files.ts'

type Ran = { readonly code: number; readonly out: string; readonly err: string }

const ran = async (file: string, url: string, words: readonly string[] = []): Promise<Ran> => {
  const told = promisify(execFile)(process.execPath, [join(root, 'src', file), ...words], {
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: url },
  })
  return told.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  )
}

test('npm run erase says so while the key lies in the file, because somebody reads it, and a later run ends it', {
  timeout: 120_000,
}, async () => {
  const url = aFile()
  const store = await aStore(url)
  await tell(store, ashasPlan, started)
  await store.close()
  const name = `plan:${ashasPlan}`
  const reader = new BetterSqlite3(url)
  const wrapped = reader
    .prepare<[string], Buffer>('SELECT wrapped FROM keys WHERE name = ?')
    .pluck()
    .get(name)
  const isKept = () =>
    ['', '-wal'].some(
      (end) => existsSync(url + end) && readFileSync(url + end).includes(wrapped?.subarray(8) ?? ''),
    )
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM facts').get()
  const held = await ran('erase-plan.ts', url, [ashasPlan, 'for-ever'])
  expect(isKept()).toBe(true)
  expect(held).toMatchObject({ code: 1, out: '', err: expect.stringContaining('it lies in the file') })
  reader.exec('COMMIT')
  reader.close()
  const again = await ran('erase-plan.ts', url, [ashasPlan, 'for-ever'])
  expect(again.err).toBe(`plan ${ashasPlan} was erased before\n`)
  expect(isKept()).toBe(false)
})

test('npm run erase destroys the key of one plan, names the backups, and all chains still hold', {
  timeout: 120_000,
}, async () => {
  const url = aFile()
  const store = await aStore(url)
  await tell(store, ashasPlan, started, answered('about.me', 'Mine.'), approved(1))
  const { connection, tables } = store.database
  const [key] = await connection
    .select()
    .from(tables.keys)
    .where(eq(tables.keys.name, `plan:${ashasPlan}`))
  await store.close()
  const bytes = () =>
    ['', '-wal']
      .map((end) => url + end)
      .filter(existsSync)
      .map((file) => readFileSync(file))
  const isKept = () => bytes().some((file) => file.includes(key?.wrapped.subarray(8) ?? ''))
  expect(isKept()).toBe(true)

  expect(await ran('erase-plan.ts', url, [ashasPlan])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^usage/),
  })
  expect((await ran('erase-plan.ts', url, ['other', 'for-ever'])).err).toBe('there is no plan other\n')
  const keyOfNoPlan = await aStore(url)
  await keyOfNoPlan.database.sealing.keyOf('plan:for-somebody')
  await keyOfNoPlan.close()
  expect(await ran('erase-plan.ts', url, ['for-somebody', 'for-ever'])).toMatchObject({
    ...{ code: 1, err: 'there is no plan for-somebody\n' },
  })
  const without = await aStore(url)
  await without.database.connection.delete(tables.keys).where(eq(tables.keys.name, 'plan:for-somebody'))
  await without.close()
  expect(isKept()).toBe(true)

  const done = await ran('erase-plan.ts', url, [ashasPlan, 'for-ever'])
  expect(done).toMatchObject({ code: 0, err: '' })
  expect(done.out).toContain('every backup of before now holds its key still')
  expect(isKept()).toBe(false)
  expect(await ran('erase-plan.ts', url, [ashasPlan, 'for-ever'])).toMatchObject({
    code: 1,
    err: `plan ${ashasPlan} was erased before\n`,
  })
  const verified = await ran('verify.ts', url)
  expect(verified).toMatchObject({ code: 0, err: '' })
  expect(verified.out).toContain('plans: 3 checked')
})
