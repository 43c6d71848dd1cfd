import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { aFreePort } from '#test/kit/a-postgres-server.ts'
import { haproxySettings, memberSettings, poolerSettings } from './settings.ts'

/** One machine of the three: a Patroni and the PostgreSQL that it looks after, at an address of its own. */
export type Member = {
  readonly name: string
  readonly start: () => void
  /** As a loss of power ends both. */
  readonly kill: () => Promise<void>
  /** PostgreSQL alone, with every process of its own. */
  readonly killPostgres: () => void
  readonly ask: (text: string, database?: string) => Promise<readonly Record<string, unknown>[]>
  /** Patroni holds it for the primary, and it can be written to. */
  readonly isPrimary: () => Promise<boolean>
}

/** Three members, an etcd of three, and HAProxy before them; with `pooler` PgBouncer before that. */
export type Patroni = {
  readonly members: readonly Member[]
  readonly port: number
  readonly primary: () => Promise<Member | undefined>
  readonly stop: () => Promise<void>
}

export const aPatroni = async (
  folder: string,
  { pooler }: { readonly pooler: boolean },
): Promise<Patroni> => {
  chmodSync(folder, 0o711)
  const started: Running[] = []
  const begin = (name: string, ...command: readonly string[]): Running => {
    const one = running(folder, name, command)
    started.push(one)
    return one
  }
  const etcds = await Promise.all(['1', '2', '3'].map(async (name) => await etcdNamed(name)))
  const all = etcds.map(({ name, peers }) => `${name}=${peers}`).join()
  for (const one of etcds)
    begin(
      `etcd-${one.name}`,
      'etcd',
      ...one.words,
      '--initial-cluster',
      all,
      '--data-dir',
      owned(folder, `etcd-${one.name}`),
    )
  const hosts = etcds.map(({ clients }) => clients.replace('http://', '')).join()
  const members = ['a', 'b', 'c'].map((name, at) =>
    aMember({ folder, name, address: `127.0.0.${11 + at}`, hosts }, begin),
  )
  for (const one of members) one.start()
  const port = await aFreePort()
  writeFileSync(join(folder, 'haproxy.cfg'), haproxySettings(port))
  begin('haproxy', 'haproxy', '-f', join(folder, 'haproxy.cfg'))
  const outside = pooler ? await aPooler(folder, port, begin) : port
  const primary = async (): Promise<Member | undefined> => {
    const found = await Promise.all(members.map(async (one) => ((await one.isPrimary()) ? one : undefined)))
    return found.find((one) => one !== undefined)
  }
  return {
    members,
    port: outside,
    primary,
    stop: async () => {
      await Promise.all(members.map(({ kill }) => kill()))
      for (const one of started) await one.kill()
    },
  }
}

type Running = { readonly kill: () => Promise<void> }
type Begin = (name: string, ...command: readonly string[]) => Running

/** PostgreSQL refuses to run as root: then everything runs as nobody. */
const nobody = 65_534
const as = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

const owned = (folder: string, name: string): string => {
  const path = join(folder, name)
  if (existsSync(path)) return path
  mkdirSync(path, { mode: 0o700 })
  if (as.uid !== undefined) chownSync(path, as.uid, as.gid)
  return path
}

/** Ends with whoever started it, also when that was killed: the pipe to its watcher closes. */
const running = (folder: string, name: string, [program = '', ...words]: readonly string[]): Running => {
  const log = openSync(join(folder, `${name}.log`), 'a')
  const child = spawn('sh', ['-c', watched, program, ...words], {
    ...as,
    env: { PATH: `${process.env.PATH}:/usr/sbin`, HOME: folder },
    stdio: ['pipe', log, log],
    detached: true,
  })
  child.stdin?.on('error', () => undefined)
  const ended = once(child, 'exit')
  return {
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL')
      await ended
    },
  }
}
const watched = '"$0" "$@" </dev/null & one=$!; cat >/dev/null; kill -TERM $one; wait $one'

const etcdNamed = async (name: string) => {
  const [clients, peers] = [await aFreePort(), await aFreePort()].map((port) => `http://127.0.0.1:${port}`)
  const words = [
    ...['--name', name, '--listen-client-urls', clients, '--advertise-client-urls', clients],
    ...['--listen-peer-urls', peers, '--initial-advertise-peer-urls', peers],
  ].map(String)
  return { name, clients: String(clients), peers, words }
}

type Place = {
  readonly folder: string
  readonly name: string
  readonly address: string
  readonly hosts: string
}

const aMember = ({ folder, name, address, hosts }: Place, begin: Begin): Member => {
  const data = join(owned(folder, name), 'data')
  const file = join(folder, `${name}.yml`)
  writeFileSync(file, memberSettings({ name, address, hosts, data, pgpass: join(folder, name, 'pgpass') }))
  const ask: Member['ask'] = async (text, database = 'sayso') => {
    const client = new pg.Client(`postgres://postgres:postgres@${address}:5432/${database}`)
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(text)).rows
    } finally {
      await client.end()
    }
  }
  let patroni: Running | undefined
  const killPostgres = (): void => {
    const main = existsSync(join(data, 'postmaster.pid'))
      ? Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
      : 0
    if (main > 0) for (const id of [main, ...childrenOf(main)]) killed(id)
  }
  return {
    name,
    start: () => {
      patroni = begin(name, 'patroni', file)
    },
    kill: async () => {
      await patroni?.kill()
      killPostgres()
    },
    killPostgres,
    ask,
    isPrimary: async () => {
      try {
        if (!(await fetch(`http://${address}:8008/primary`)).ok) return false
        return (await ask('SELECT pg_is_in_recovery() AS follows', 'postgres'))[0]?.follows === false
      } catch {
        return false
      }
    },
  }
}

const childrenOf = (id: number): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((one) => one > 0 && parentOf(one) === id)
const parentOf = (id: number): number => {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8'))?.[1])
  } catch {
    return 0
  }
}
const killed = (id: number): void => {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

const aPooler = async (folder: string, behind: number, begin: Begin): Promise<number> => {
  const port = await aFreePort()
  const users = join(folder, 'userlist.txt')
  writeFileSync(users, '"owner" "owner"\n"sayso" "sayso"\n')
  writeFileSync(join(folder, 'pgbouncer.ini'), poolerSettings({ port, behind, users }))
  begin('pgbouncer', 'pgbouncer', join(folder, 'pgbouncer.ini'))
  await setTimeout(1_000)
  return port
}

/** What of Debian's packages is not installed. */
export const missingPrograms = (pooler: boolean): readonly string[] =>
  ['etcd', 'patroni', 'haproxy', ...(pooler ? ['pgbouncer'] : [])].filter((name) => {
    try {
      execFileSync('sh', ['-c', `PATH=$PATH:/usr/sbin command -v ${name}`], { stdio: 'pipe' })
      return false
    } catch {
      return true
    }
  })
