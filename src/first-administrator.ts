import { clock } from './clock.ts'
import { isConfig, readConfig } from './config.ts'
import { isMadeUp } from './demo/made-up.ts'
import { emailAddressIn } from './flow/email-address.ts'
import { isName } from './flow/name.ts'
import { notOpened } from './not-opened.ts'
import { accountId } from './plan/ids.ts'
import { accountsIn } from './store/accounts.ts'
import { damageTo } from './store/damage.ts'
import { openDatabase } from './store/database.ts'
import { identityIn } from './store/identity.ts'
import { membersIn } from './store/members.ts'

/** `npm run admin -- person@example.org "Name"`: makes the account that can add everybody else. */
const add = async ([typed = '', name = '']: readonly string[]): Promise<string | undefined> => {
  const email = emailAddressIn(typed)
  if (email === undefined) return 'usage: npm run admin -- person@example.org "Name"'
  if (name.trim().length > 70 || !isName(name))
    return 'the name is missing: put it in quotes after the address'
  const config = readConfig(process.env)
  if (!isConfig(config)) return config.join('; ')
  const opened = await openDatabase({ url: config.databaseUrl, masterKeyFile: config.masterKeyFile })
  if (!opened.ok) return notOpened(opened)
  const identity = await identityIn(opened.database, isMadeUp)
  if (identity === 'demonstration' || identity === 'both') {
    await opened.database.close()
    return notOpened({ ok: false, kind: identity, url: config.databaseUrl })
  }
  const account = {
    id: accountId(clock.token()),
    email,
    name: name.trim(),
    duty: { kind: 'administrator' },
  } as const
  const accounts = accountsIn(opened.database)
  const members = membersIn(
    opened.database,
    { now: clock.now, mailQueued: () => undefined },
    damageTo(() => undefined),
  )
  const known = await members.memberByEmail(email)
  const by = { id: 'operator', name: 'npm run admin' }
  if (known)
    await members.change(known.id, {
      facts: [{ kind: 'DutyGiven', duty: account.duty }, { kind: 'Reopened' }],
      by,
    })
  else await accounts.add(account)
  await opened.database.close()
  return undefined
}

const fault = await add(process.argv.slice(2))
if (fault === undefined) process.stdout.write('added: sign in with this address\n')
else {
  process.stderr.write(`${fault}\n`)
  process.exitCode = 1
}
