import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, chownSync, cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { aFreePort } from '#test/kit/a-postgres-server.ts'
import type { Programs } from '#test/kit/postgres-programs.ts'

/** One PostgreSQL of a cluster: a primary, or a standby that follows one. */
export type Server = {
  readonly name: string
  readonly port: number
  readonly start: () => Promise<void>
  /** As a loss of power ends it, for the program; the disk keeps what it was given. */
  readonly kill: () => Promise<void>
  /** The settings hold from the next reload or start on. */
  readonly set: (settings: Readonly<Record<string, string>>) => void
  readonly reload: () => void
  readonly promote: () => void
  readonly ask: (text: string) => Promise<readonly Record<string, unknown>[]>
}

/**
 * A primary, and standbys that are copies of its folder from before its first start: npm's PostgreSQL brings no
 * pg_basebackup, and a folder that nobody has started yet needs none.
 */
export const aCluster = async (programs: Programs, standbys: readonly string[]): Promise<Cluster> => {
  const folder = (name: string): string => join(programs.folder, name)
  owned(programs, programs.folder)
  execFileSync(programs.bin('initdb'), ['-D', folder('primary'), ...initial], {
    ...programs.as,
    stdio: 'pipe',
  })
  for (const name of standbys) copied(programs, folder('primary'), folder(name))
  const primary = await aServer(programs, 'primary')
  primary.set({ synchronous_standby_names: anyOf(standbys) })
  const followers = await Promise.all(standbys.map((name) => aServer(programs, name)))
  for (const one of followers) {
    writeFileSync(join(folder(one.name), 'standby.signal'), '')
    follow(one, primary)
  }
  await primary.start()
  for (const one of followers) await one.start()
  return { primary, followers }
}
export type Cluster = { readonly primary: Server; readonly followers: readonly Server[] }

export const anyOf = (names: readonly string[]): string =>
  names.length === 0 ? '' : `ANY 1 (${names.join()})`

export const follow = (one: Server, primary: Server): void =>
  one.set({
    primary_conninfo: `host=127.0.0.1 port=${primary.port} user=sayso application_name=${one.name}`,
  })

/** How far it has what its primary wrote; to be compared only once the primary is gone. */
export const receivedBy = async (one: Server): Promise<bigint> => {
  const [row] = await one.ask("SELECT (pg_last_wal_receive_lsn() - '0/0'::pg_lsn)::text AS bytes")
  return BigInt(String(row?.bytes ?? 0))
}

const initial = ['-U', 'sayso', '-A', 'trust', '--no-sync', '--no-locale', '-E', 'UTF8']

const copied = (programs: Programs, from: string, to: string): void => {
  cpSync(from, to, { recursive: true })
  execFileSync('chmod', ['-R', 'go=', to])
  execFileSync('chown', ['-R', ...ownerOf(programs), to])
}
const ownerOf = ({ as }: Programs): readonly string[] => [
  `${as.uid ?? process.getuid?.()}:${as.gid ?? process.getgid?.()}`,
]

const owned = ({ as }: Programs, path: string): void => {
  if (as.uid !== undefined && as.gid !== undefined) chownSync(path, as.uid, as.gid)
}

const aServer = async (programs: Programs, name: string): Promise<Server> => {
  const port = await aFreePort()
  const data = join(programs.folder, name)
  const set: Server['set'] = (settings) => {
    for (const [setting, value] of Object.entries(settings))
      appendFileSync(join(data, 'postgresql.conf'), `${setting} = '${value}'\n`)
  }
  set({ ...always, port: String(port) })
  const control = (...words: string[]): void =>
    void execFileSync(programs.bin('pg_ctl'), ['-D', data, ...words], { ...programs.as, stdio: 'pipe' })
  let ended: Promise<unknown> = Promise.resolve()
  let killed = (): void => undefined
  const ask: Server['ask'] = async (text) => {
    const client = new pg.Client(`postgres://sayso@127.0.0.1:${port}/postgres`)
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(text)).rows
    } finally {
      await client.end()
    }
  }
  return {
    name,
    port,
    start: async () => {
      rmSync(join(data, 'postmaster.pid'), { force: true })
      const server = spawn('sh', ['-c', watched, programs.bin('postgres'), '-D', data], {
        ...programs.as,
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
      })
      ended = once(server, 'exit')
      killed = () => {
        if (server.exitCode === null && server.signalCode === null)
          process.kill(-(server.pid ?? 0), 'SIGKILL')
      }
      await untilAnswering(ask)
    },
    kill: async () => {
      killed()
      await ended
    },
    set,
    reload: () => control('reload'),
    promote: () => control('promote', '-w'),
    ask,
  }
}

/** The server ends with whoever started it, also when that was killed: the pipe to its watcher closes. */
const watched = '"$0" "$@" </dev/null & server=$!; cat >/dev/null; kill -INT $server; wait $server'

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
  shared_buffers: '64MB',
  wal_keep_size: '2GB',
  autovacuum: 'off',
}

const untilAnswering = async (ask: Server['ask']): Promise<void> => {
  for (let tries = 0; tries < triesMost; tries += 1) {
    try {
      await ask('SELECT 1')
      return
    } catch {
      await setTimeout(pauseMs)
    }
  }
  throw new Error('PostgreSQL does not answer')
}
const triesMost = 600
const pauseMs = 50
