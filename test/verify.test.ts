import { spawnSync } from 'node:child_process'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { ashasPlan } from '#test/kit/a-change.ts'
import { aStore } from '#test/kit/a-store.ts'
import { aRecord, factAt, tamper } from '#test/kit/a-tampered-record.ts'

describe('npm run verify', { timeout: 60_000 }, () => {
  const verifyAt = (url: string) =>
    spawnSync(process.execPath, ['--import', './src/compiled.js', 'src/verify.ts'], {
      env: { DATABASE_URL: url },
      encoding: 'utf8',
    })

  it('says what was checked and ends well, also while a server has the file', async () => {
    const store = await aStore(await aRecord())
    const { stdout, stderr, status } = verifyAt(store.url)
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^pages of the file, and indexes: \d+ checked$/),
      'triggers against changes: 14 checked',
      'keys: 2 checked',
      'plans: 5 checked',
      'approved versions: 1 checked',
      'codes and what else lies apart: 0 checked',
      'training runs: 0 checked',
      'changes of accounts: 0 checked',
      expect.stringMatching(/^access log: 3 checked, the last daily root is 1 [\da-f]{64}$/),
      'mail, sent and to be sent: 0 checked',
      '',
    ])
    expect(status).toBe(0)
  })

  it('says in one line that the tables are of before the newest migration', async () => {
    const url = await aRecord()
    const client = new BetterSqlite3(url)
    client.exec('ALTER TABLE publications DROP COLUMN words_rule')
    client.exec(
      'DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)',
    )
    client.close()
    const { stdout, stderr, status } = verifyAt(url)
    expect([stdout, status]).toEqual(['', 1])
    expect(stderr).toMatch(/^the tables of this database are older than this program: [^\n]*\n$/)
  })

  it('names the first broken place and fails', async () => {
    const store = await tamper(`DELETE FROM facts WHERE ${factAt(3)}`)
    const { stderr, status } = verifyAt(store.url)
    expect(stderr).toBe(`plans: not as written at plan:${ashasPlan}, version 3\n`)
    expect(status).toBe(1)
  })

  it('makes no database where there is none', () => {
    const { stderr, status } = verifyAt('/nowhere/at/all.sqlite')
    expect(stderr).toBe('there is no database to read: /nowhere/at/all.sqlite\n')
    expect(status).toBe(1)
  })
})
