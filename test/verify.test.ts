import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { guardsIn } from '#src/store/guards.ts'
import { answered, approved, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { masterKeyFile } from '#test/kit/a-master-key.ts'
import { aServedPostgres, isPostgresHere } from '#test/kit/a-postgres.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { aRecord, factAt, tamper } from '#test/kit/a-tampered-record.ts'

describe('npm run verify', { timeout: 60_000 }, () => {
  const verifyAt = (
    url: string,
    settings: Readonly<Record<string, string>> = {},
    ...words: readonly string[]
  ) =>
    spawnSync(process.execPath, ['--import', './src/compiled.js', 'src/verify.ts', ...words], {
      env: { DATABASE_URL: url, ...settings },
      encoding: 'utf8',
    })
  const plansIn = ({ stdout }: { readonly stdout: string }): string | undefined =>
    stdout.split('\n').find((line) => line.startsWith('plans: '))
  const asBefore =
    /^plans: 5 checked; verified anew: 0; as they were verified before, the first on [\d-]{10}: 1$/
  const anew = 'plans: 5 checked; verified anew: 1'

  it('says what was checked and ends well, also while a server has the file', async () => {
    const store = await aStore(await aRecord())
    const { stdout, stderr, status } = verifyAt(store.url)
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^pages of the file, and indexes: \d+ checked$/),
      'triggers against changes: 14 checked',
      'keys: 2 checked',
      anew,
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

  it('keeps beside the file which plans were whole, verifies those no more while they are the same, and all of them where it is told to', async () => {
    const url = await aRecord()
    expect(plansIn(verifyAt(url))).toBe(anew)
    expect(statSync(`${url}.verified`).mode & 0o777).toBe(0o600)
    expect(plansIn(verifyAt(url))).toMatch(asBefore)
    expect(plansIn(verifyAt(url, {}, 'all'))).toBe(anew)
    const client = new BetterSqlite3(url)
    client.exec('DROP TRIGGER facts_no_update')
    expect(verifyAt(url).stderr).toBe('triggers against changes: not as written at facts_no_update\n')
    client.exec(`UPDATE facts SET kind = 'Suggested' WHERE ${factAt(2)}`)
    client.exec(String(guardsIn('migrations/sqlite').get('facts_no_update')))
    client.close()
    expect(verifyAt(url).stderr).toBe(`plans: not as written at plan:${ashasPlan}, version 2\n`)
  })

  it('takes a file that holds anything else for no marks, leaves it as it is and says so', async () => {
    const url = await aRecord()
    const file = `${url}.key`
    const key = readFileSync(file, 'utf8')
    const { stdout, stderr, status } = verifyAt(url, { VERIFIED_FILE: file })
    expect([stderr, status, readFileSync(file, 'utf8')]).toEqual(['', 0, key])
    expect(stdout).toMatch(/^which plans are whole could not be kept in .*: it is another file$/m)
  })

  it('knows no other word than all', async () => {
    const { stderr, status } = verifyAt('/nowhere/at/all.sqlite', {}, '--all')
    expect([stderr, status]).toEqual(['usage: npm run verify, or npm run verify -- all\n', 1])
  })

  it.runIf(isPostgresHere)('keeps them for a PostgreSQL in the file that is named', async () => {
    const store = await aStore(await aServedPostgres())
    await tell(store, ashasPlan, started, answered('about.me', 'Mine.'), answered('about.more', 'Two'))
    await tell(store, ashasPlan, answered('about.most', 'Three'), approved(1))
    const settings = { MASTER_KEY_FILE: masterKeyFile, VERIFIED_FILE: `${aFile()}.verified` }
    const [first, second] = [verifyAt(store.url, settings), verifyAt(store.url, settings)]
    expect([first, second].map(({ stderr }) => stderr)).toEqual(['', ''])
    expect(plansIn(first)).toBe(anew)
    expect(plansIn(second)).toMatch(asBefore)
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
