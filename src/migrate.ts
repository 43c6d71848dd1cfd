import { isConfig, readConfig } from './config.ts'
import { notOpened } from './not-opened.ts'
import { isPostgres } from './store/database.ts'
import { bringUpToDate } from './store/postgres-sealing.ts'

/** `npm run migrate -- role`: the tables of a PostgreSQL, as a role that may make them, for one that serves. */
const migrate = async (role: string | undefined): Promise<void> => {
  const config = readConfig(process.env)
  if (!isConfig(config)) return fail(config.join('\n'))
  if (!isPostgres(config.databaseUrl))
    return say('a file of SQLite is brought up to date when the server starts')
  const { databaseUrl, masterKeyFile } = config
  const made = await bringUpToDate(databaseUrl, { role, masterKeyFile })
  if (typeof made !== 'number') return fail(notOpened(made))
  say(`${made} migrations made${role === undefined ? '' : `, and ${role} may serve`}`)
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const fail = (line: string): void => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

await migrate(process.argv[2]).catch((error: unknown) =>
  fail(error instanceof Error ? error.message : 'unknown'),
)
