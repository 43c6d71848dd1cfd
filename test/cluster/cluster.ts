import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { bringUpToDate } from '#src/store/postgres-sealing.ts'
import { masterKeyFile } from '#test/kit/a-master-key.ts'
import { hasPostgres, postgresPrograms } from '#test/kit/postgres-programs.ts'
import { aCluster } from './database.ts'
import { type Found, failover } from './failover.ts'
import { aLine } from './line.ts'
import { aService, type Service } from './service.ts'
import { verify } from './verify.ts'
import { lostOf, told, walks } from './walk.ts'

/** `npm run test:cluster`: several processes, and several databases, while they are killed under load. */
const main = async (): Promise<void> => {
  if (!hasPostgres) throw new Error('npm has no PostgreSQL for this machine')
  const logs = mkdtempSync(join(tmpdir(), 'sayso-cluster-'))
  const faults: string[] = []
  for (const part of [processesAreKilled, databasesAreKilled]) {
    const { lines, faults: found } = await part(logs)
    for (const line of lines) say(line)
    faults.push(...found)
  }
  for (const fault of faults) say(`FAULT: ${fault}`)
  if (faults.length > 0) {
    say(`what the processes said lies in ${logs}`)
    process.exit(1)
  }
  rmSync(logs, { recursive: true })
  say('nothing that was acknowledged is lost')
  process.exit(0)
}

const count = Number(process.env.CLUSTER_WALKS ?? 1000)
const atOnce = 24

/** Four processes over one database: first left in peace, then killed one after another with commits under way. */
const processesAreKilled = async (logs: string): Promise<Found> => {
  const programs = postgresPrograms()
  const { primary } = await aCluster(programs, [])
  const url = `postgres://sayso@127.0.0.1:${primary.port}/postgres`
  await bringUpToDate(url, { masterKeyFile })
  const service = await aService(url, 4, logs)
  const site = { port: service.port, isOver: () => false }
  const inPeace = await walks(site, { count, atOnce })
  const kills = { count: 0, isOver: false }
  const killing = killInTurn(service, kills)
  const underFire = await walks(site, { count: Math.ceil(count / 4), atOnce })
  kills.isOver = true
  await killing
  const lost = await lostOf(site, [...inPeace, ...underFire])
  await service.stop()
  const verified = await verify(url)
  await primary.kill()
  rmSync(programs.folder, { recursive: true, force: true })
  return {
    lines: [
      `4 processes: ${told(inPeace)}`,
      `the same, ${kills.count} times one of them killed with commits under way: ${told(underFire)}`,
      `lost: ${lost.length}; verify: ${verified.ok ? 'whole' : verified.said}`,
    ],
    faults: [
      ...lost.map((words) => `lost: ${words}`),
      ...(verified.ok ? [] : [`verify says ${verified.said}`]),
      ...(inPeace.length < count ? [`${count - inPeace.length} walks did not end`] : []),
      ...(kills.count === 0 ? ['no process was killed'] : []),
    ],
  }
}

const killInTurn = async (
  { processes }: Service,
  kills: { count: number; readonly isOver: boolean },
): Promise<void> => {
  await setTimeout(beforeKillMs)
  while (!kills.isOver) {
    const one = processes[kills.count % processes.length]
    kills.count += 1
    await one?.kill()
    await one?.start()
    await setTimeout(beforeKillMs)
  }
}
const beforeKillMs = 1_500

/** A primary with two standbys, and four processes that find it by a line. */
const databasesAreKilled = async (logs: string): Promise<Found> => {
  const programs = postgresPrograms()
  const cluster = await aCluster(programs, ['one', 'two'])
  const line = await aLine([cluster.primary.port])
  const url = `postgres://sayso@127.0.0.1:${line.port}/postgres`
  await bringUpToDate(url, { masterKeyFile })
  const service = await aService(url, 4, logs)
  const found = await failover(cluster, line, service)
  await service.stop()
  const verified = await verify(url)
  line.close()
  for (const one of [cluster.primary, ...cluster.followers]) await one.kill()
  rmSync(programs.folder, { recursive: true, force: true })
  return {
    lines: [...found.lines, `verify: ${verified.ok ? 'whole' : verified.said}`],
    faults: [...found.faults, ...(verified.ok ? [] : [`verify says ${verified.said}`])],
  }
}

const say = (line: string): void =>
  void process.stdout.write(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}\n`)

await main()
