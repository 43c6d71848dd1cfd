import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { clock } from './clock.ts'
import { ourForms, storeOver } from './compose.ts'
import { isConfig, readConfig } from './config.ts'
import { notOpened } from './not-opened.ts'
import { planId } from './plan/ids.ts'
import { NotWritable } from './plan/not-writable.ts'
import type { Plans } from './plan/ports.ts'
import { openDatabase } from './store/database.ts'

/**
 * `npm run erase -- PLAN for-ever WHO`: destroys the key of a plan, which nobody can read any more, and writes down who did
 * it; where it is not gone yet is said. `list` names the plans that were erased, and `again FILE WHO` erases those of such
 * a list once more, in a backup that was put back.
 */
const erase = async (words: readonly string[]): Promise<Said> => {
  const [first = '', second = '', who = whoRuns()] = words
  if (first === 'list' && words.length === 1) return await within('read', list)
  if (first === 'again' && second !== '')
    return await within('write', (plans) => allAgain(plans, readFileSync(second, 'utf8'), who))
  return first !== '' && second === 'for-ever'
    ? await within('write', (plans) => one(plans, first, who))
    : failed(usage)
}

/** Some machines have no name for whoever runs something on them. */
const whoRuns = (): string => {
  try {
    return userInfo().username
  } catch {
    return `user ${process.getuid?.()}`
  }
}

type Said = { readonly isDone: boolean; readonly lines: readonly string[] }
const done = (...lines: readonly string[]): Said => ({ isDone: true, lines })
const failed = (...lines: readonly string[]): Said => ({ isDone: false, lines })

const usage =
  'usage: npm run erase -- PLAN for-ever "YOUR NAME", npm run erase -- list, or npm run erase -- again LIST "YOUR NAME"'

const within = async (access: 'read' | 'write', work: (plans: Plans) => Promise<Said>): Promise<Said> => {
  const config = readConfig(process.env)
  if (!isConfig(config)) return failed(config.join('\n'))
  const { databaseUrl: url, masterKeyFile } = config
  const opened = await openDatabase({ url, masterKeyFile, access })
  if (!opened.ok) return failed(notOpened(opened))
  try {
    return await work(storeOver(opened.database, config, { clock, forms: ourForms }).plans)
  } catch (error) {
    if (!(error instanceof NotWritable)) throw error
    return failed(`${notAllowed} (${error.message})`)
  } finally {
    await opened.database.close()
  }
}

const one = async (plans: Plans, id: string, who: string): Promise<Said> => {
  const plan = planId(id)
  if (!(await plans.row(plan))) return failed(`there is no plan ${id}`)
  const { isGone, before } = await plans.erase(plan, who)
  if (!isGone)
    return failed(`plan ${id}: its key is destroyed for whoever reads the database, but ${stillThere}`)
  return before
    ? done(
        `plan ${id} was erased before, on ${before.at} by ${before.by}; its key lies nowhere in this database`,
      )
    : done(`plan ${id}: its key is destroyed, and nobody reads it any more in this database`, ...told)
}

const list = async (plans: Plans): Promise<Said> =>
  done(...(await plans.erased()).map(({ plan, at, by }) => `${plan} ${at} ${by}`))

/** A plan that the backup does not know is said, and holds up no other. */
const allAgain = async (plans: Plans, text: string, who: string): Promise<Said> => {
  const ids = text.split('\n').flatMap((line) => line.trim().split(/\s+/, 1).filter(Boolean))
  const lines: string[] = []
  let isDone = true
  for (const id of ids) {
    if (!(await plans.row(planId(id)))) {
      lines.push(`plan ${id} is not in this database`)
      continue
    }
    const { isGone, before } = await plans.erase(planId(id), who)
    isDone &&= isGone
    lines.push(
      `plan ${id} ${before ? 'was erased before' : 'is erased again'}${isGone ? '' : `, but ${stillThere}`}`,
    )
  }
  return { isDone, lines }
}

const notAllowed =
  'the database refused it, and nothing was changed: a PostgreSQL is told to erase as the role that owns the tables'

const stillThere =
  'it lies in the file, or in the -wal file beside it, until another program that reads this database ends (a backup, a look with sqlite3): end it, and run the same again'

const told = [
  'its facts and their chain stay, with a mark of when this was and who did it; npm run verify looks for it',
  'every backup of before now holds its key still, and with the master key its words: destroy those backups, and the archived logs of a PostgreSQL',
  'keep the list that npm run erase -- list prints, apart from the backups: whoever puts one back erases again by it',
]

const { isDone, lines } = await erase(process.argv.slice(2))
for (const line of lines) (isDone ? process.stdout : process.stderr).write(`${line}\n`)
if (!isDone) process.exitCode = 1
