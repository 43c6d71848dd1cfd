import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { flows } from '#flows/index.ts'
import { clock } from './clock.ts'
import { isConfig, readConfig } from './config.ts'
import { ukDay } from './flow/uk-day.ts'
import { notOpened } from './not-opened.ts'
import { notedRoots } from './noted-roots.ts'
import { codeDigest } from './own-code.ts'
import { type Database, isPostgres, openDatabase } from './store/database.ts'
import type { Marks } from './store/found-whole.ts'
import { middleOfPlans } from './store/half-of-plans.ts'
import { type Verified, verify } from './store/verification.ts'
import { type Walked, walkedInBoth, walkPlans } from './store/verify-plans.ts'
import { keepMarks, marksIn } from './verified-file.ts'
import type { Half } from './verify-half.ts'

/**
 * `npm run verify`, and `npm run verify -- all`, which takes no plan for what it was when it was found whole before. Prints a
 * line for each kind of record; exits with 1 where something is not as it was written.
 */
const report = async (words: readonly string[]): Promise<void> => {
  const isAll = words.join() === 'all'
  if (words.length > 0 && !isAll) return fail(usage)
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
  const file = config.verifiedFile ?? fileBeside(url)
  const marking = {
    ...{ release: codeDigest(), day: ukDay(clock.now()) },
    marks: file === undefined || isAll ? new Map() : marksIn(file),
  }
  const walks: Walked[] = []
  const walk = async () => {
    const walked = await walkedBy(database, { url, masterKeyFile, marking })
    walks.push(walked)
    return walked
  }
  const verified = await verify(database, flows, noted, walk)
  await database.close()
  for (const one of verified) process.stdout.write(`${lineOf(one)}\n`)
  const broken = verified.find((one) => one.broken !== undefined)
  if (broken) fail(saidOf(broken))
  for (const { fault, whole } of walks) if (whole && !fault) keep(file, whole.marks)
}

const keep = (file: string | undefined, marks: Marks): void => {
  const why = file === undefined ? undefined : keepMarks(file, marks)
  if (why !== undefined)
    process.stdout.write(
      `which plans are whole could not be kept in ${file}, so the next run verifies them anew: ${why}\n`,
    )
}

const usage = 'usage: npm run verify, or npm run verify -- all'
/** Beside a file of SQLite; a server of PostgreSQL has no place for it. */
const fileBeside = (url: string): string | undefined =>
  isPostgres(url) || url === ':memory:' ? undefined : `${realpathSync(url)}.verified`

/** Where there are many plans the first half is walked here, and the second in another thread. */
const walkedBy = async (database: Database, { marking, ...where }: Omit<Half, 'after'>): Promise<Walked> => {
  const after = await middleOfPlans(database)
  if (after === undefined) return await walkPlans(database, flows, {}, marking)
  const worker = new Worker(new URL('./verify-half.ts', import.meta.url), {
    workerData: { ...where, after, marking } satisfies Half,
  })
  const [first, [second]]: [Walked, Walked[]] = await Promise.all([
    walkPlans(database, flows, { until: after }, marking),
    once(worker, 'message'),
  ])
  return second ? walkedInBoth(first, second) : first
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

const lineOf = ({ kind, rows, whole, erased, alone, last }: Verified): string =>
  `${names[kind]}: ${rows} checked${whole ? saidOfPlans(whole) : ''}${erased ? `, ${erased} of them ${goneWith[kind] ?? 'of plans that were erased'}` : ''}${alone ? `, ${alone} of them written on one disk while the standby was away` : ''}${last ? `, the last daily root is ${last.version} ${last.hash}` : ''}`

const saidOfPlans = ({ anew, asBefore, since }: NonNullable<Verified['whole']>): string =>
  `; verified anew: ${anew}${asBefore > 0 ? `; as they were verified before, the first on ${since}: ${asBefore}` : ''}`

const fail = (line: string): void => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

await report(process.argv.slice(2))
