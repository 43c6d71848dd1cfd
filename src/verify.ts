import { flows } from '#flows/index.ts'
import { isConfig, readConfig } from './config.ts'
import { notOpened } from './not-opened.ts'
import { notedRoots } from './noted-roots.ts'
import { openDatabase } from './store/database.ts'
import { type Verified, verify } from './store/verification.ts'

/** Prints a line for each kind of record; exits with 1 where something is not as it was written. */
const report = async (): Promise<void> => {
  const config = readConfig(process.env)
  if (!isConfig(config)) return fail(config.join('\n'))
  const { databaseUrl: url, masterKeyFile } = config
  const opened = await openDatabase({ url, masterKeyFile, access: 'read' })
  if (!opened.ok) return fail(notOpened(opened))
  const noted = config.rootsFile === undefined ? [] : notedRoots(config.rootsFile)
  const verified = await verify(opened.database, flows, noted)
  await opened.database.close()
  for (const one of verified) process.stdout.write(`${lineOf(one)}\n`)
  const broken = verified.find((one) => one.broken !== undefined)
  if (broken) fail(saidOf(broken))
}

const saidOf = ({ kind, broken }: Verified): string =>
  kind === 'keys' && broken === 'master'
    ? `${names[kind]}: the proof of the master key (in keys, the row ${broken}) is missing or damaged; where it is missing the next start with the right key writes it again`
    : `${names[kind]}: not as written at ${broken}${kind === 'keys' ? untold : ''}`

/** Releases of before 27 November 2026 left no mark. */
const untold =
  ': what it sealed can be read by nobody; where it was erased before 27 November 2026, npm run erase writes the mark of it, and else the row is put back from a backup'

const names: Readonly<Record<Verified['kind'], string>> = {
  pages: 'pages of the file, and indexes',
  guards: 'triggers against changes',
  keys: 'keys',
  plans: 'plans',
  runs: 'training runs',
  accounts: 'changes of accounts',
  publications: 'approved versions',
  'access-log': 'access log',
}

const lineOf = ({ kind, rows, erased, alone, last }: Verified): string =>
  `${names[kind]}: ${rows} checked${erased ? `, ${erased} of them of plans that were erased` : ''}${alone ? `, ${alone} of them written on one disk while the standby was away` : ''}${last ? `, the last daily root is ${last.version} ${last.hash}` : ''}`

const fail = (line: string): void => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

await report()
