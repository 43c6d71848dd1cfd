import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import BetterSqlite3 from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { planId } from '#src/plan/ids.ts'
import { verify } from '#src/store/verification.ts'
import { answered, approved, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { root } from '#test/kit/source-files.ts'

/** As `npm run erase` starts it. */
const compiled = ['--import', './src/compiled.js'] as const

type Ran = { readonly code: number; readonly out: string; readonly err: string }

const ran = async (file: string, url: string, words: readonly string[] = []): Promise<Ran> => {
  const told = promisify(execFile)(process.execPath, [...compiled, join(root, 'src', file), ...words], {
    cwd: root,
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
  const held = await ran('erase-plan.ts', url, [ashasPlan, 'for-ever', 'Ola Keeper'])
  expect(isKept()).toBe(true)
  expect(held).toMatchObject({ code: 1, out: '', err: expect.stringContaining('it lies in the file') })
  reader.exec('COMMIT')
  reader.close()
  const again = await ran('erase-plan.ts', url, [ashasPlan, 'for-ever', 'Another'])
  expect(again).toMatchObject({
    code: 0,
    out: expect.stringMatching(/was erased before, on [\dT:.Z-]+ by Ola Keeper; its key lies nowhere/),
  })
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
    code: 0,
    out: expect.stringContaining(`plan ${ashasPlan} was erased before`),
  })
  const verified = await ran('verify.ts', url)
  expect(verified).toMatchObject({ code: 0, err: '' })
  expect(verified.out).toContain('plans: 4 checked')
  expect(verified.out).toContain('keys: 2 checked, 1 of them of plans that were erased')
})

test('npm run erase that is killed at any moment has erased the plan with its mark or not at all, and is run again', {
  timeout: 240_000,
}, async () => {
  const ends: string[] = []
  const whole = async (url: string): Promise<void> => {
    const store = await aStore(url)
    await tell(store, ashasPlan, started, answered('about.me', 'Mine.'), approved(1))
    await store.close()
  }
  const first = aFile()
  await whole(first)
  const from = performance.now()
  await ran('erase-plan.ts', first, [ashasPlan, 'for-ever', 'Ola Keeper'])
  const lasts = performance.now() - from
  for (const part of [0.5, 0.7, 0.8, 0.85, 0.9, 0.95]) {
    const url = aFile()
    await whole(url)
    const child = spawn(
      process.execPath,
      [...compiled, join(root, 'src', 'erase-plan.ts'), ashasPlan, 'for-ever', 'Ola Keeper'],
      {
        cwd: root,
        env: { PATH: process.env.PATH ?? '', DATABASE_URL: url },
        stdio: 'ignore',
      },
    )
    const ended = once(child, 'exit')
    await setTimeout(lasts * part)
    child.kill('SIGKILL')
    await ended
    const store = await aStore(url)
    const isErased = (await store.plans.erased()).length === 1
    ends.push(isErased ? 'erased' : 'there')
    expect((await verify(store.database, flows)).filter(({ broken }) => broken !== undefined)).toEqual([])
    if (isErased) await expect(store.plans.load(ashasPlan)).rejects.toThrow('was erased')
    else expect((await store.plans.load(ashasPlan)).version).toBe(3)
    await store.close()
    const again = await ran('erase-plan.ts', url, [ashasPlan, 'for-ever', 'Ola Keeper'])
    expect(again).toMatchObject({ code: 0, err: '' })
  }
  expect(ends).toHaveLength(6)
})

test('npm run erase lists what was erased, and erases it again by that list in a backup that was put back', {
  timeout: 120_000,
}, async () => {
  const url = aFile()
  const store = await aStore(url)
  await tell(store, ashasPlan, started, answered('about.me', 'Mine.'), approved(1))
  await tell(store, planId('plan-other'), started)
  await store.close()
  const backup = aFile()
  const reader = new BetterSqlite3(url)
  reader.exec(`VACUUM INTO '${backup}'`)
  reader.close()
  writeFileSync(`${backup}.key`, readFileSync(`${url}.key`), { mode: 0o600 })
  await ran('erase-plan.ts', url, [ashasPlan, 'for-ever', 'Ola Keeper'])
  const { out: list } = await ran('erase-plan.ts', url, ['list'])
  expect(list).toMatch(new RegExp(`^${ashasPlan} [\\dT:.Z-]+ Ola Keeper\n$`))
  const kept = `${backup}.txt`
  writeFileSync(kept, `${list}plan-that-is-younger 2026-11-27T00:00:00.000Z Ola Keeper\n`)
  expect(await ran('erase-plan.ts', backup, ['again', kept, 'Ola Keeper'])).toMatchObject({
    ...{ code: 0, err: '' },
    out: `plan ${ashasPlan} is erased again\nplan plan-that-is-younger is not in this database\n`,
  })
  expect((await ran('erase-plan.ts', backup, ['again', kept])).out).toContain(
    `plan ${ashasPlan} was erased before`,
  )
  expect((await ran('verify.ts', backup)).out).toContain('1 of them of plans that were erased')
})
