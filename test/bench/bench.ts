import { execFile, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import * as z from 'zod'
import { type Entered, figuresOf, type Measured } from './figures.ts'
import { type Person, type Prepared, prepareStore } from './prepare-store.ts'
import { type ReadUrgently, readUrgently } from './read-urgently.ts'
import { recordJourney } from './record-journey.ts'
import { isPinnable, type Served } from './serve.ts'
import { serveBare, serveOurs, serveReading } from './servers.ts'
import type { Step } from './step.ts'
import { tableOf } from './table-of.ts'
import { type Encoding, together, type Walked, walkJourneys } from './walk-journeys.ts'
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
/** Patients at once; BENCH_CROWD asks for fewer where the machine is busy with something else. */
const crowd = Number(process.env.BENCH_CROWD ?? 64)
/** Two crowds let both servers get warm, about 20,000 requests each, before what is counted. */
const warmRounds = 2
/** In turns without and with gzip; BENCH_ROUNDS asks for more of them than the two that fit into three minutes. */
const rounds = 2 * Math.max(1, Number(process.env.BENCH_ROUNDS ?? 1))
const readsEach = 40

/** After so long no new round begins, and a while later everything ends. */
const enoughMs = 110_000
const mostMs = 170_000

const tooLong = async (): Promise<never> => {
  await setTimeout(mostMs, undefined, { ref: false })
  throw new Error(`it took longer than ${mostMs / 1000} seconds; BENCH_CROWD=16 asks for fewer patients`)
}

/** Both kinds of round are counted at least once. */
const isAnotherRound = (round: number): boolean =>
  round < warmRounds + 2 || (round < warmRounds + rounds && performance.now() < enoughMs)

const measure = async (folder: string, running: Served[]): Promise<Measured> => {
  if (isPinnable()) spawnSync('taskset', ['-cp', `1-${availableParallelism() - 1}`, String(process.pid)])
  const entered = await enteredByRequests()
  const database = join(folder, 'ours.sqlite')
  const prepared = await prepareStore(database, 1 + crowd * (warmRounds + rounds), crowd)
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
  const journeyRequests = steps.length
  return { ...walks, ...reads, firstPage, urgentPage, peak, startedBy, entered, journeyRequests }
}

/** What one posted answer and one question page enter and ask, as a test of ours counts it. */
const enteredByRequests = async (): Promise<Entered> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['test/kit/files-entered.child.ts'])
  return z
    .object({
      posted: z.array(z.string()),
      shown: z.array(z.string()),
      statements: z.object({ posted: z.number(), shown: z.number() }),
    })
    .parse(JSON.parse(stdout))
}

const kept = async (running: Served[], starting: Promise<Served>): Promise<Served> => {
  const served = await starting
  running.push(served)
  return served
}

/** A crowd here, a crowd there: what disturbs the machine for a while disturbs both. */
const takeTurns = async (people: readonly Person[], steps: readonly Step[], ours: Served, bare: Served) => {
  const walks: Turn[] = []
  for (let round = 0; isAnotherRound(round); round += 1) {
    const here = people.slice(round * crowd, (round + 1) * crowd)
    const encoding: Encoding = round % 2 === 0 ? 'identity' : 'gzip'
    const journey = { steps, encoding }
    const walked = {
      ours: await walkJourneys(ours, here, journey),
      bare: await walkJourneys(bare, here, journey),
    }
    walks.push({ encoding, ...walked })
  }
  const counted = walks.slice(warmRounds)
  return { plain: both(counted, 'identity'), gzipped: both(counted, 'gzip') }
}
type Turn = { readonly encoding: Encoding; readonly ours: Walked; readonly bare: Walked }

const both = (turns: readonly Turn[], encoding: Encoding): Pick<Turn, 'ours' | 'bare'> => {
  const those = turns.filter((turn) => turn.encoding === encoding)
  return { ours: together(those.map(({ ours }) => ours)), bare: together(those.map(({ bare }) => bare)) }
}

const readInTurns = async ({ readers }: Prepared, kept: Served, unwritten: Served) => {
  const reads: { withRow: ReadUrgently; withoutRow: ReadUrgently }[] = []
  for (let round = 0; isAnotherRound(round); round += 1)
    reads.push({
      withRow: await readUrgently(kept, readers, readsEach),
      withoutRow: await readUrgently(unwritten, readers, readsEach),
    })
  const counted = reads.slice(warmRounds)
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
}
