import { isConfig, readConfig } from './config.ts'
import { isPostgres } from './store/database.ts'
import { migrate } from './store/postgres-migrations.ts'

/** `npm run migrate -- role`: the tables of a PostgreSQL, as a role that may make them, for one that serves. */
const bringUpToDate = async (role: string | undefined): Promise<void> => {
  const config = readConfig(process.env)
  if (!isConfig(config)) return fail(config.join('\n'))
  if (!isPostgres(config.databaseUrl))
    return say('a file of SQLite is brought up to date when the server starts')
  const made = await migrate(config.databaseUrl, role)
  say(`${made} migrations made${role === undefined ? '' : `, and ${role} may serve`}`)
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const fail = (line: string): void => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

await bringUpToDate(process.argv[2]).catch((error: unknown) =>
  fail(error instanceof Error ? error.message : 'unknown'),
)
