import { execFile } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { promisify } from 'node:util'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { acceptAll, aHandedOverPlan, does, rosesPlan, writeTeamsPart } from '#test/kit/a-handed-over-plan.ts'
import { signOff } from '#test/kit/a-review.ts'
import { aFile } from '#test/kit/a-store.ts'
import { anApp, helen, larkfield } from '#test/kit/an-app.ts'
import { demoPeople } from '#views/demo/people.en.ts'

/** A demonstration from before databases knew what they are, in which Rose, who is real, wrote a plan too. */
const aMixedFile = async (approver: Account): Promise<string> => {
  const app = await anApp(true)
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const { draftVersion: read } = await app.ports.plans.load(rosesPlan)
  const approval = { said: signOff('2027-02-01'), practiceName: 'Larkfield Surgery', read }
  await does(app, approver, { kind: 'approve', ...approval })
  const file = aFile()
  asked(app.file, 'VACUUM INTO ?', file)
  copyFileSync(`${app.file}.key`, `${file}.key`)
  asked(file, 'DELETE FROM identity')
  return file
}
const hannah: Account = {
  ...helen,
  email: demoPeople.hannah.email,
  duty: { kind: 'clinician', practice: larkfield.id, jobRole: 'GP', registration: 'GMC 0000000' },
}

const asked = (file: string, question: string, ...values: string[]): unknown[] => {
  const beside = new BetterSqlite3(file)
  try {
    const statement = beside.prepare(question)
    if (statement.reader) return statement.pluck().all(...values)
    statement.run(...values)
    return []
  } finally {
    beside.close()
  }
}

const ending = async (file: string) => {
  const run = promisify(execFile)
  return await run(process.execPath, ['--import', './src/compiled.js', 'src/end-demonstration.ts'], {
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: file },
  }).catch((error) => error)
}

const away = 'SELECT away_as FROM publications WHERE plan = ?'

test('ends the demonstration beside a real person: nobody made up signs in, no plan of theirs is found', {
  timeout: 60_000,
}, async () => {
  const file = await aMixedFile(helen)
  const { stdout } = await ending(file)
  expect(stdout).toContain(
    '24 made-up people can sign in no more, and 12 plans of theirs are found by nobody',
  )
  expect(asked(file, "SELECT count(*) FROM accounts WHERE email LIKE '%.example'")).toEqual([0])
  expect(asked(file, "SELECT count(*) FROM accounts WHERE duty_kind != 'none'")).toEqual([0])
  expect(asked(file, 'SELECT plan FROM publications WHERE withdrawn_at IS NULL')).toEqual([rosesPlan])
  expect(asked(file, "SELECT count(*) FROM practices WHERE ods_code LIKE 'Z9990%'")).toEqual([0])
  expect(asked(file, "SELECT email FROM accounts WHERE id = 'account-rose'")).toEqual(['rose@example.org'])
  expect((await ending(file)).stdout).toBe('no made-up people are in this database\n')
})

test('what somebody made up approved for a real person is suspended, and said', {
  timeout: 60_000,
}, async () => {
  const file = await aMixedFile(hannah)
  const { stdout } = await ending(file)
  expect(stdout).toContain(`plan ${rosesPlan}: was approved by somebody made up`)
  expect(asked(file, away, rosesPlan)).toEqual(['suspended'])
})

test('leaves a demonstration as it is', async () => {
  const app = await anApp(true)
  const file = aFile()
  asked(app.file, 'VACUUM INTO ?', file)
  copyFileSync(`${app.file}.key`, `${file}.key`)
  expect((await ending(file)).stderr).toMatch(/^this database is a demonstration/)
  expect(asked(file, 'SELECT count(*) FROM accounts')).toEqual([24])
})
