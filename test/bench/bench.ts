import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { figuresOf, type Measured } from './figures.ts'
import { type Person, type Prepared, prepareStore } from './prepare-store.ts'
import { type ReadUrgently, readUrgently } from './read-urgently.ts'
import { recordJourney } from './record-journey.ts'
import { type Served, serve } from './serve.ts'
import type { Step } from './step.ts'
import { tableOf } from './table-of.ts'
import { together, type Walked, walkJourneys } from './walk-journeys.ts'
import { weighPage } from './weigh-page.ts'

/**
 * Ours against a bare server that sends the same bytes, in one run, taking turns: figures, not verdicts.
 * CPU seconds are those of the server's process, so that whoever else uses the machine matters little.
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
const crowd = 32
const rounds = 2
/** Walks that let both servers get warm, before what is counted. */
const warmRounds = 1
const readsEach = 60

/** After so long no new round begins, and a while later everything ends. */
const enoughMs = 45_000
const mostMs = 85_000

const tooLong = async (): Promise<never> => {
  await setTimeout(mostMs, undefined, { ref: false })
  throw new Error(`it took longer than ${mostMs / 1000} seconds`)
}

const isAnotherRound = (round: number): boolean =>
  round <= warmRounds || (round < warmRounds + rounds && performance.now() < enoughMs)

const measure = async (folder: string, running: Served[]): Promise<Measured> => {
  const database = join(folder, 'ours.sqlite')
  const prepared = await prepareStore(database, 1 + crowd * (warmRounds + rounds), crowd)
  for (const row of ['on', 'off']) copyFileSync(database, join(folder, `row-${row}.sqlite`))
  const ours = await kept(running, serveOurs(folder, database))
  const firstPage = await weighPage(ours, '/sign-in')
  const [first, ...people] = prepared.people
  if (!first) throw new Error('nobody was prepared')
  const steps = await recordJourney(ours, first)
  const bare = await kept(running, serveBare(folder, steps))
  const walks = await takeTurns(people, steps, ours, bare)
  const residentBytes = (await ours.cost()).residentBytes
  const bareResidentBytes = (await bare.cost()).residentBytes
  const withRow = await kept(running, serveReading(folder, 'on'))
  const withoutRow = await kept(running, serveReading(folder, 'off'))
  const reads = await readInTurns(prepared, withRow, withoutRow)
  const urgentPage = await weighUrgent(prepared, ours)
  return {
    ...walks,
    ...reads,
    firstPage,
    urgentPage,
    residentBytes,
    bareResidentBytes,
    journeyRequests: steps.length,
  }
}

const kept = async (running: Served[], starting: Promise<Served>): Promise<Served> => {
  const served = await starting
  running.push(served)
  return served
}

const serveOurs = (folder: string, database: string): Promise<Served> =>
  serve({
    name: 'ours',
    program: 'src/main.ts',
    folder,
    settings: (port) => ({
      DEMO: 'on',
      BASE_URL: `http://127.0.0.1:${port}`,
      DATABASE_URL: database,
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'sayso@example.org',
    }),
  })

const serveBare = (folder: string, steps: readonly Step[]): Promise<Served> => {
  const journey = join(folder, 'journey.json')
  writeFileSync(journey, JSON.stringify(steps))
  return serve({
    name: 'bare',
    program: 'test/bench/bare-server.ts',
    folder,
    settings: () => ({ DATABASE: join(folder, 'bare.sqlite'), JOURNEY: journey }),
  })
}

/** Both begin fresh, so that neither is warmer than the other. */
const serveReading = (folder: string, row: 'on' | 'off'): Promise<Served> =>
  serve({
    name: `row-${row}`,
    program: 'test/bench/reading-server.ts',
    folder,
    settings: (port) => ({
      BASE_URL: `http://127.0.0.1:${port}`,
      DATABASE_URL: join(folder, `row-${row}.sqlite`),
      ACCESS_ROW: row,
    }),
  })

/** A crowd here, a crowd there: what disturbs the machine for a while disturbs both. */
const takeTurns = async (
  people: readonly Person[],
  steps: readonly Step[],
  ours: Served,
  bare: Served,
): Promise<{ readonly ours: Walked; readonly bare: Walked }> => {
  const walks: { ours: Walked; bare: Walked }[] = []
  for (let round = 0; isAnotherRound(round); round += 1) {
    const here = people.slice(round * crowd, (round + 1) * crowd)
    walks.push({ ours: await walkJourneys(ours, here, steps), bare: await walkJourneys(bare, here, steps) })
  }
  const counted = walks.slice(warmRounds)
  return {
    ours: together(counted.map((walk) => walk.ours)),
    bare: together(counted.map((walk) => walk.bare)),
  }
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
