import { clock } from './clock.ts'
import { ourForms, storeOver } from './compose.ts'
import { isConfig, readConfig } from './config.ts'
import { type Ended, endDemonstration } from './demo/end-demonstration.ts'
import { isMadeUp } from './demo/made-up.ts'
import { notOpened } from './not-opened.ts'
import { actWith } from './plan/stream.ts'
import { openDatabase } from './store/database.ts'
import { endingIn } from './store/ending-accounts.ts'
import { identityIn } from './store/identity.ts'

/** `npm run end-demonstration`: takes made-up people out of a database that holds others too. */
const end = async (): Promise<readonly string[] | string> => {
  const config = readConfig(process.env)
  if (!isConfig(config)) return config.join('\n')
  const opened = await openDatabase({ url: config.databaseUrl, masterKeyFile: config.masterKeyFile })
  if (!opened.ok) return notOpened(opened)
  const { database } = opened
  try {
    const identity = await identityIn(database, isMadeUp)
    if (identity === 'demonstration') return notOpened({ ok: false, kind: identity, url: config.databaseUrl })
    if (identity !== 'both') return ['no made-up people are in this database']
    const store = storeOver(database, config, { clock, forms: ourForms })
    const act = actWith(store, ourForms, clock)
    return linesOf(await endDemonstration({ ...store, act }, endingIn(database)))
  } finally {
    await database.close()
  }
}

const linesOf = ({ people, plans, suspended, isPracticeKept }: Ended): readonly string[] => [
  `${people} made-up people can sign in no more, and ${plans} plans of theirs are found by nobody`,
  ...suspended.map(
    (plan) => `plan ${plan}: was approved by somebody made up and is suspended until a clinician approves it`,
  ),
  ...(isPracticeKept
    ? ['the practice of the demonstration stays: others work there, or have handed a plan to it']
    : []),
  'start the server with DEMO=off now',
]

const said = await end()
if (typeof said === 'string') {
  process.stderr.write(`${said}\n`)
  process.exitCode = 1
} else for (const line of said) process.stdout.write(`${line}\n`)
