import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { flows } from '#flows/index.ts'
import { isConfig, readConfig } from './config.ts'
import { notOpened } from './not-opened.ts'
import { notedRoots } from './noted-roots.ts'
import { type Database, openDatabase } from './store/database.ts'
import { middleOfPlans } from './store/half-of-plans.ts'
import { type Verified, verify } from './store/verification.ts'
import { type Walked, walkPlans } from './store/verify-plans.ts'
import type { Half } from './verify-half.ts'

/** Prints a line for each kind of record; exits with 1 where something is not as it was written. */
const report = async (): Promise<void> => {
  const config = readConfig(process.env)
  if (!isConfig(config)) return fail(config.join('\n'))
  const { databaseUrl: url, masterKeyFile } = config
  const opened = await openDatabase({ url, masterKeyFile, access: 'read' })
  if (!opened.ok) return fail(notOpened(opened))
  const { database } = opened
  if (await database.isBehind()) {
    await database.close()
    return fail(notOpened({ ok: false, kind: 'behind', url }))
  }
  const noted = config.rootsFile === undefined ? [] : notedRoots(config.rootsFile)
  const after = await middleOfPlans(database)
  const walk = after === undefined ? undefined : () => walkedByTwo(database, { url, masterKeyFile, after })
  const verified = await verify(database, flows, noted, walk)
  await opened.database.close()
  for (const one of verified) process.stdout.write(`${lineOf(one)}\n`)
  const broken = verified.find((one) => one.broken !== undefined)
  if (broken) fail(saidOf(broken))
}

/** The first half is walked here, the second in another thread; of two faults the first counts. */
const walkedByTwo = async (database: Database, half: Half): Promise<Walked> => {
  const worker = new Worker(new URL('./verify-half.ts', import.meta.url), { workerData: half })
  const [first, [second]]: [Walked, Walked[]] = await Promise.all([
    walkPlans(database, flows, { until: half.after }),
    once(worker, 'message'),
  ])
  if (first.fault || !second) return first
  return { ...second, rows: first.rows + second.rows, approved: first.approved + second.approved }
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
  sites: 'codes and what else lies apart',
  runs: 'training runs',
  accounts: 'changes of accounts',
  publications: 'approved versions',
  'access-log': 'access log',
  jobs: 'mail, sent and to be sent',
}

const goneWith: Partial<Record<Verified['kind'], string>> = {
  sites: 'destroyed, since they were changed or taken out or their plan came to its end',
}

const lineOf = ({ kind, rows, erased, alone, last }: Verified): string =>
  `${names[kind]}: ${rows} checked${erased ? `, ${erased} of them ${goneWith[kind] ?? 'of plans that were erased'}` : ''}${alone ? `, ${alone} of them written on one disk while the standby was away` : ''}${last ? `, the last daily root is ${last.version} ${last.hash}` : ''}`

const fail = (line: string): void => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

await report()
