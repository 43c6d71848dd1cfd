import { clock } from './clock.ts'
import { ourForms, storeOver } from './compose.ts'
import { isConfig, readConfig } from './config.ts'
import { notOpened } from './not-opened.ts'
import { planId } from './plan/ids.ts'
import { openDatabase } from './store/database.ts'

/** `npm run erase -- PLAN for-ever`: destroys the key of a plan, which nobody can read any more; where that is not so yet is said. */
const erase = async ([id = '', word = '']: readonly string[]): Promise<Said> => {
  if (id === '' || word !== 'for-ever') return failed('usage: npm run erase -- PLAN for-ever')
  const config = readConfig(process.env)
  if (!isConfig(config)) return failed(config.join('\n'))
  const opened = await openDatabase({ url: config.databaseUrl, masterKeyFile: config.masterKeyFile })
  if (!opened.ok) return failed(notOpened(opened))
  const { database } = opened
  try {
    const plan = planId(id)
    const stream = `plan:${id}`
    const store = storeOver(database, config, { clock, forms: ourForms })
    if (!(await store.plans.row(plan))) return failed(`there is no plan ${id}`)
    const key = (await database.sealing.keysOf([stream])).get(stream)
    if (!key) return failed(`there is no plan ${id}`)
    if (!key.secret)
      return failed(
        `plan ${id} was erased before${(await database.forget()) ? '' : `, but ${stillThere(id)}`}`,
      )
    const erased = await store.plans.erase(plan)
    return erased === 'gone'
      ? { isDone: true, lines: told(id) }
      : failed(`plan ${id}: its key is destroyed for whoever reads the database, but ${stillThere(id)}`)
  } finally {
    await database.close()
  }
}

type Said = { readonly isDone: boolean; readonly lines: readonly string[] }
const failed = (line: string): Said => ({ isDone: false, lines: [line] })

const stillThere = (id: string): string =>
  `it lies in the file, or in the -wal file beside it, until another program that reads this database ends (a backup, a look with sqlite3): end it, and run npm run erase -- ${id} for-ever again`

const told = (id: string): readonly string[] => [
  `plan ${id}: its key is destroyed, and nobody reads it any more in this database; its facts and their chain stay`,
  'every backup of before now holds its key still, and with the master key its words: destroy those backups, and the archived logs of a PostgreSQL',
  'a server that ran meanwhile remembers it until it is started again',
]

const { isDone, lines } = await erase(process.argv.slice(2))
for (const line of lines) (isDone ? process.stdout : process.stderr).write(`${line}\n`)
if (!isDone) process.exitCode = 1
