import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { openDatabase } from '#src/store/database.ts'
import { verify } from '#src/store/verification.ts'
import { ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { anUnsealedFile } from '#test/kit/an-unsealed-database.ts'

describe('the master key', () => {
  const aSealedFile = async (): Promise<string> => {
    const url = aFile()
    const store = await aStore(url)
    await tell(store, ashasPlan, started)
    await store.close()
    return url
  }
  const another = (url: string): string => {
    const file = `${url}.another`
    writeFileSync(file, `${Buffer.alloc(32, 7).toString('base64')}\n`, { mode: 0o600 })
    return file
  }

  it('is made beside a new database, for its owner only, and said', async () => {
    const url = aFile()
    const opened = await openDatabase({ url })
    if (!opened.ok) throw new Error(opened.kind)
    expect(opened.madeKey).toBe(`${url}.key`)
    expect(statSync(`${url}.key`).mode & 0o777).toBe(0o600)
    await opened.database.close()
    const again = await openDatabase({ url })
    if (!again.ok) throw new Error(again.kind)
    expect(again.madeKey).toBeUndefined()
    await again.database.close()
  })

  it('that is named and not there is never made', async () => {
    const url = aFile()
    const masterKeyFile = `${url}.mine`
    expect(await openDatabase({ url, masterKeyFile })).toEqual({ ok: false, kind: 'no-key', url })
    expect(existsSync(masterKeyFile)).toBe(false)
  })

  it('is asked for by what was sealed under it, and no other will do', async () => {
    const url = await aSealedFile()
    const masterKeyFile = another(url)
    for (const access of ['write', 'read'] as const)
      expect(await openDatabase({ url, access, masterKeyFile })).toEqual({
        ok: false,
        kind: 'wrong-key',
        url,
      })
    copyFileSync(`${url}.key`, `${url}.kept`)
    rmSync(`${url}.key`)
    for (const access of ['write', 'read'] as const)
      expect(await openDatabase({ url, access })).toEqual({ ok: false, kind: 'no-key', url })
    expect(existsSync(`${url}.key`), 'none is made in its place').toBe(false)
    const opened = await openDatabase({ url, masterKeyFile: `${url}.kept` })
    if (!opened.ok) throw new Error(opened.kind)
    await opened.database.close()
  })

  const changed = (url: string, statement: string): void => {
    const client = new BetterSqlite3(url)
    client.exec(statement)
    client.close()
  }
  it.each([
    ['gone', "DELETE FROM keys WHERE name = 'master'"],
    ['emptied', "UPDATE keys SET wrapped = x'' WHERE name = 'master'"],
    ['gone with all keys', 'DELETE FROM keys'],
  ])('is not taken for the right one, and no other is made, where its proof is %s', async (_, statement) => {
    const url = await aSealedFile()
    changed(url, statement)
    for (const access of ['write', 'read', 'write'] as const)
      expect(await openDatabase({ url, access, masterKeyFile: another(url) })).toMatchObject({
        kind: 'no-proof',
      })
    copyFileSync(`${url}.key`, `${url}.kept`)
    rmSync(`${url}.key`)
    expect(await openDatabase({ url })).toMatchObject({ kind: 'no-key' })
    expect(existsSync(`${url}.key`)).toBe(false)
  })

  it('is proved by any key that opens, where its proof is gone, which is then written again', async () => {
    const url = await aSealedFile()
    changed(url, "DELETE FROM keys WHERE name = 'master'")
    const broken = async (access: 'read' | 'write') => {
      const opened = await openDatabase({ url, access })
      if (!opened.ok) throw new Error(opened.kind)
      const verified = await verify(opened.database, flows)
      await opened.database.close()
      return verified.find(({ kind }) => kind === 'keys')?.broken
    }
    expect(await broken('read')).toBe('master')
    expect(await broken('write')).toBeUndefined()
    expect(await openDatabase({ url, masterKeyFile: another(url) })).toMatchObject({ kind: 'wrong-key' })
  })

  it.each(['', 'a word', Buffer.alloc(16).toString('base64'), Buffer.alloc(32).toString('base64')])(
    'is no file that holds %j',
    async (text) => {
      const url = aFile()
      writeFileSync(`${url}.mine`, text, { mode: 0o600 })
      const opened = await openDatabase({ url, masterKeyFile: `${url}.mine` })
      expect(opened).toEqual({ ok: false, kind: 'not-a-key', url })
      writeFileSync(`${url}.key`, text, { mode: 0o600 })
      expect(await openDatabase({ url })).toEqual({ ok: false, kind: 'not-a-key', url })
      expect(existsSync(url), 'nothing was opened').toBe(false)
    },
  )

  it.each([0o604, 0o620, 0o622, 0o666])(
    'is no file that everybody may read, or others write: %o',
    async (mode) => {
      const url = aFile()
      writeFileSync(`${url}.mine`, `${Buffer.alloc(32, 7).toString('base64')}\n`)
      chmodSync(`${url}.mine`, mode)
      const opening = { url, masterKeyFile: `${url}.mine` }
      expect(await openDatabase(opening)).toEqual({ ok: false, kind: 'open-key', url })
      copyFileSync(`${url}.mine`, `${url}.key`)
      chmodSync(`${url}.key`, mode)
      expect(await openDatabase({ url }), 'beside the database too').toEqual({
        ok: false,
        kind: 'open-key',
        url,
      })
      chmodSync(`${url}.mine`, 0o640)
      const opened = await openDatabase(opening)
      if (!opened.ok) throw new Error(opened.kind)
      await opened.database.close()
    },
  )

  it('is no folder', async () => {
    const url = aFile()
    mkdirSync(`${url}.mine`, { mode: 0o700 })
    const opened = await openDatabase({ url, masterKeyFile: `${url}.mine` })
    expect(opened).toEqual({ ok: false, kind: 'folder-key', url })
  })

  it('that is missing leaves what was written in clear as it was, for the release of before', async () => {
    const url = anUnsealedFile()
    const before = readFileSync(url)
    const opened = await openDatabase({ url, masterKeyFile: `${url}.mine` })
    expect(opened).toEqual({ ok: false, kind: 'no-key', url })
    expect(readFileSync(url).equals(before)).toBe(true)
  })
})
