import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { bringUpToDate } from '#src/store/postgres-sealing.ts'
import { masterKeyFile } from '#test/kit/a-master-key.ts'
import { readers } from '../readers.ts'
import { aService, type Service } from '../service.ts'
import { verify } from '../verify.ts'
import { lostOf, type Site, told, type Walk, walks } from '../walk.ts'
import { aPatroni, type Member, missingPrograms, type Patroni } from './members.ts'

/** `npm run test:patroni`: Sayso on what Debian brings, by the settings in docs/postgresql.md, while members die under load. */
const main = async (): Promise<void> => {
  const pooler = process.env.CLUSTER_POOLER === 'on'
  const missing = missingPrograms(pooler)
  if (missing.length > 0) {
    say(`not here: ${missing.join(', ')}; ${packages}`)
    process.exit(1)
  }
  const folder = mkdtempSync(join(tmpdir(), 'sayso-patroni-'))
  const cluster = await aPatroni(folder, { pooler })
  const first = await untilPrimary(cluster)
  await first.ask(
    "CREATE ROLE owner LOGIN PASSWORD 'owner'; CREATE ROLE sayso LOGIN PASSWORD 'sayso'",
    'postgres',
  )
  await first.ask('CREATE DATABASE sayso OWNER owner', 'postgres')
  await untilFollowed(first, 2)
  const url = (role: string): string => `postgres://${role}:${role}@127.0.0.1:${cluster.port}/sayso`
  await bringUpToDate(url('owner'), { role: 'sayso', masterKeyFile })
  const service = await aService(url('sayso'), processes, folder)
  const faults = await underLoad(cluster, service)
  await service.stop()
  const verified = await verify(url('owner'))
  await cluster.stop()
  if (!verified.ok) faults.push(`verify says ${verified.said}`)
  for (const fault of faults) say(`FAULT: ${fault}`)
  if (faults.length > 0) say(`what all of them said lies in ${folder}`)
  else rmSync(folder, { recursive: true })
  say(faults.length > 0 ? 'not as it should be' : 'verify: whole; nothing that was acknowledged is lost')
  process.exit(faults.length > 0 ? 1 : 0)
}
const packages = 'apt-get install patroni python3-etcd etcd-server haproxy pgbouncer postgresql'
const processes = 4

const underLoad = async (cluster: Patroni, service: Service): Promise<string[]> => {
  const faults: string[] = []
  const state = { isOver: false }
  const site: Site = { port: service.port, isOver: () => state.isOver }
  const walking = walks(site, { count: Number.POSITIVE_INFINITY, atOnce: 12 })
  const reading = await readers(site, 4)
  for (const { what, doing, readyz } of deeds(cluster)) {
    const reached = await doing()
    const readiness = await service.readiness()
    if (readyz && readiness !== readyz) faults.push(`${what}: /readyz said ${readiness}`)
    await setTimeout(phaseMs)
    const { reads, refused, longestMs } = reading.lap()
    say(
      `${what}: ${reached}; readers: ${reads} pages, ${refused} refused, longest without one ${inSeconds(longestMs)}; /readyz says ${readiness}`,
    )
  }
  state.isOver = true
  await reading.stop()
  const walked: readonly Walk[] = await walking
  say(`under all of it: ${told(walked)}`)
  const [marked] = await (await untilPrimary(cluster)).ask('SELECT count(*)::int AS rows FROM access_alone')
  say(`rows of readers kept on one disk meanwhile: ${Number(marked?.rows)}`)
  if (Number(marked?.rows) === 0) faults.push('no row of a reader was marked')
  if (walked.length === 0) faults.push('nobody walked')
  const lost = await lostOf({ ...site, isOver: () => false }, walked)
  say(`lost: ${lost.length}`)
  return [...faults, ...lost.map((words) => `lost: ${words}`)]
}
const phaseMs = 8_000

type Deed = {
  readonly what: string
  /** Says what came of it. */
  readonly doing: () => Promise<string>
  /** What every process has to say of itself then. */
  readonly readyz?: string
}

/** One after another. */
const deeds = (cluster: Patroni): readonly Deed[] => {
  const gone: Member[] = []
  const lose = async (one: Member | undefined): Promise<void> => {
    if (one) gone.push(one)
    await one?.kill()
  }
  const back = async (): Promise<string> => {
    for (const one of gone.splice(0)) one.start()
    return await since(
      async () => await untilFollowed(await untilPrimary(cluster), 2),
      'both follow again after',
    )
  }
  return [
    { what: 'nothing', doing: async () => 'as it is' },
    {
      what: 'PostgreSQL of the primary is killed',
      doing: async () => {
        const primary = await untilPrimary(cluster)
        primary.killPostgres()
        return await since(async () => {
          await setTimeout(pauseMs * 5)
          await untilPrimary(cluster)
        }, 'a primary after')
      },
    },
    { what: 'time passes', doing: async () => await back() },
    {
      what: 'the synchronous standby is lost',
      readyz: 'ready',
      doing: async () => {
        await lose(await synchronousOf(cluster))
        const after = await since(() => untilSynchronous(cluster), 'the other is after')
        await setTimeout(phaseMs)
        return after
      },
    },
    {
      what: 'the other standby is lost, too',
      readyz: 'degraded',
      doing: async () => {
        const primary = await untilPrimary(cluster)
        await lose(cluster.members.find((one) => one !== primary && !gone.includes(one)))
        await setTimeout(phaseMs)
        return 'none is left'
      },
    },
    { what: 'both come back', doing: back },
    {
      what: 'the primary is lost with its machine',
      doing: async () => {
        const former = await untilPrimary(cluster)
        await lose(former)
        return await since(() => untilAnother(cluster, former), 'another is primary after')
      },
    },
    { what: 'it comes back', doing: back },
  ]
}

const synchronousOf = async (cluster: Patroni): Promise<Member | undefined> => {
  const primary = await untilPrimary(cluster)
  const [row] = await primary.ask(
    "SELECT application_name AS name FROM pg_stat_replication WHERE sync_state IN ('sync', 'quorum')",
  )
  return cluster.members.find(({ name }) => name === row?.name)
}

const untilSynchronous = async (cluster: Patroni): Promise<void> => {
  while ((await synchronousOf(cluster)) === undefined) await setTimeout(pauseMs)
}

const untilAnother = async (cluster: Patroni, former: Member): Promise<void> => {
  while ((await untilPrimary(cluster)) === former) await setTimeout(pauseMs)
}

const untilPrimary = async ({ primary }: Patroni): Promise<Member> => {
  for (let found = await primary(); ; found = await primary()) {
    if (found) return found
    await setTimeout(pauseMs)
  }
}

const untilFollowed = async (primary: Member, count: number): Promise<void> => {
  const text = "SELECT count(*)::int AS standbys FROM pg_stat_replication WHERE state = 'streaming'"
  for (let standbys = 0; standbys < count; await setTimeout(pauseMs))
    standbys = Number((await primary.ask(text).catch(() => []))[0]?.standbys ?? 0)
}
const pauseMs = 200

const since = async (doing: () => Promise<void>, words: string): Promise<string> => {
  const startMs = performance.now()
  await doing()
  return `${words} ${inSeconds(performance.now() - startMs)}`
}
const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const say = (line: string): void =>
  void process.stdout.write(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}\n`)

await main()
