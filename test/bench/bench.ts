import { execFile, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import * as z from 'zod'
import { type Entered, figuresOf, type Growth, type Measured } from './figures.ts'
import { type Person, type Prepared, prepareStore } from './prepare-store.ts'
import { type ReadUrgently, readUrgently } from './read-urgently.ts'
import { recordJourney } from './record-journey.ts'
import { isPinnable, type Served } from './serve.ts'
import { serveBare, serveOurs, serveReading } from './servers.ts'
import type { Step } from './step.ts'
import { tableOf } from './table-of.ts'
import { type Encoding, type Walked, walkJourneys } from './walk-journeys.ts'
import { weighPage } from './weigh-page.ts'

/**
 * Ours against a bare server that sends the same bytes, in one run, taking turns: figures, not verdicts.
 * CPU seconds are those of the server's process, so that whoever else uses the machine matters little. Starting is left
 * out of them and stands by itself.
 */
const bench = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'))
  const running: Served[] = []
  try {
    process.stdout.write(tableOf(figuresOf(await Promise.race([measure(folder, running), tooLong()]))))
  } finally {
    await Promise.all(running.map(({ stop }) => stop()))
    rmSync(folder, { recursive: true, force: true })
  }
}
/** Patients at once; BENCH_CROWD asks for fewer. */
const mostPatients = Number(process.env.BENCH_CROWD ?? 64)
/** A quarter of them four times, without and with gzip, let both servers get warm: about 12,000 requests each. */
const warmPatients = Math.ceil(mostPatients / 4)
const warmTurns = 4
const readersAtOnce = Math.min(32, mostPatients)
const readsEach = 40

/** After so long nobody gets warmer; as many patients then walk as can be through by the second; at the third everything ends. */
const warmByMs = 50_000
const walkedByMs = 120_000
const mostMs = 170_000
/** The end takes so long at most. */
const restMs = 5000

const tooLong = async (): Promise<never> => {
  await setTimeout(mostMs, undefined, { ref: false })
  throw new Error(`it took longer than ${mostMs / 1000} seconds; BENCH_CROWD=16 asks for fewer patients`)
}

const measure = async (folder: string, running: Served[]): Promise<Measured> => {
  const [load = 0] = loadavg()
  if (isPinnable()) spawnSync('taskset', ['-cp', `1-${availableParallelism() - 1}`, String(process.pid)])
  const entered = await enteredByRequests()
  const database = join(folder, 'ours.sqlite')
  const prepared = await prepareStore(
    database,
    1 + warmTurns * warmPatients + 2 * mostPatients,
    readersAtOnce,
  )
  for (const row of ['on', 'off'])
    for (const end of ['', '.key']) copyFileSync(database + end, join(folder, `row-${row}.sqlite${end}`))
  const ours = await kept(running, serveOurs(folder, database))
  const startedBy = await ours.cost()
  const firstPage = await weighPage(ours, '/sign-in')
  const [first, ...people] = prepared.people
  if (!first) throw new Error('nobody was prepared')
  const { steps, headers } = await recordJourney(ours, first)
  const bare = await kept(running, serveBare(folder, { steps, headers, people }))
  const walks = await takeTurns(people, steps, ours, bare)
  const peak = { ours: (await ours.cost()).peakBytes, bare: (await bare.cost()).peakBytes }
  const withRow = await kept(running, serveReading(folder, 'on'))
  const withoutRow = await kept(running, serveReading(folder, 'off'))
  const reads = await readInTurns(prepared, withRow, withoutRow)
  const urgentPage = await weighUrgent(prepared, ours)
  const growth = await growthWithin(Math.max(1, Math.round(mostMs - restMs - performance.now())))
  const journeyRequests = steps.length
  return {
    ...walks,
    ...reads,
    firstPage,
    urgentPage,
    peak,
    startedBy,
    entered,
    growth,
    load,
    journeyRequests,
  }
}

const compiled = ['--import', './src/compiled.js'] as const

/** What one posted answer and one question page enter and ask, as a test of ours counts it. */
const enteredByRequests = async (): Promise<Entered> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...compiled,
    'test/kit/files-entered.child.ts',
  ])
  return z
    .object({
      posted: z.array(z.string()),
      shown: z.array(z.string()),
      statements: z.object({ posted: z.number(), shown: z.number() }),
    })
    .parse(JSON.parse(stdout))
}

/** What a step costs in a plan of more facts and in a form of more chapters; a machine too busy for it leaves it out. */
const growthWithin = async (timeout: number): Promise<Growth | undefined> => {
  const ran = promisify(execFile)(process.execPath, [...compiled, 'test/bench/growth.child.ts'], {
    timeout,
  })
  const printed = await ran.catch((error: unknown) => {
    if (error instanceof Error && 'killed' in error && error.killed === true) return undefined
    throw error
  })
  const points = z.array(z.tuple([z.number(), z.number()]))
  const audit = z.object({ first: z.number(), edited: z.number(), again: z.number() })
  const grown = z.object({ byFacts: points, byChapters: points, audit })
  return printed && grown.parse(JSON.parse(printed.stdout))
}

const kept = async (running: Served[], starting: Promise<Served>): Promise<Served> => {
  const served = await starting
  running.push(served)
  return served
}

/** A crowd here, a crowd there: what disturbs the machine for a while disturbs both. */
const takeTurns = async (people: readonly Person[], steps: readonly Step[], ours: Served, bare: Served) => {
  let walked = 0
  const turn = async (patients: number, encoding: Encoding): Promise<Both> => {
    const crowd = people.slice(walked, walked + patients)
    walked += patients
    const journey = { steps, encoding }
    return {
      ours: await walkJourneys(ours, crowd, journey),
      bare: await walkJourneys(bare, crowd, journey),
    }
  }
  let eachMs = 0
  for (let turns = 0; turns < warmTurns && (turns < 2 || performance.now() < warmByMs); turns += 1) {
    const beganMs = performance.now()
    await turn(warmPatients, turns % 2 === 0 ? 'identity' : 'gzip')
    eachMs = (performance.now() - beganMs) / warmPatients
  }
  const patients = patientsThatFit(eachMs)
  return { patients, plain: await turn(patients, 'identity'), gzipped: await turn(patients, 'gzip') }
}
type Both = { readonly ours: Walked; readonly bare: Walked }

/** On a busy machine fewer, so that figures come at all; the table says how many there were. */
const patientsThatFit = (eachMs: number): number => {
  const fitting = Math.floor((walkedByMs - performance.now()) / (2 * eachMs))
  return Math.max(1, Math.min(mostPatients, fitting))
}

/** A few reads get both warm; those of the second and third turn count. */
const readInTurns = async ({ readers }: Prepared, kept: Served, unwritten: Served) => {
  const turn = async (each: number) => ({
    withRow: await readUrgently(kept, readers, each),
    withoutRow: await readUrgently(unwritten, readers, each),
  })
  await turn(readsEach)
  const counted = [await turn(readsEach), await turn(readsEach)]
  return {
    withRow: allReads(counted.map(({ withRow }) => withRow)),
    withoutRow: allReads(counted.map(({ withoutRow }) => withoutRow)),
  }
}

const allReads = (reads: readonly ReadUrgently[]): ReadUrgently => ({
  reads: reads.reduce((sum, one) => sum + one.reads, 0),
  cpuSeconds: reads.reduce((sum, one) => sum + one.cpuSeconds, 0),
  readsMs: reads.flatMap(({ readsMs }) => readsMs),
})

const weighUrgent = async ({ readers: [reader] }: Prepared, ours: Served) => {
  if (!reader) throw new Error('nobody reads')
  return await weighPage(ours, `/urgent/${reader.plan}`, reader.cookie)
}

try {
  await bench()
} catch (error) {
  process.stdout.write(`the bench could not be run: ${String(error)}\n`)
  // What still goes on is for nobody; servers end with the process that asks them.
  process.exit(1)
}
