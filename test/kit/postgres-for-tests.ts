import { createServer } from 'node:http'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { bringUpToDate } from '#src/store/postgres-sealing.ts'
import { masterKeyFile } from './a-master-key.ts'
import { aFreePort, aPostgresServer } from './a-postgres-server.ts'
import { hasPostgres, postgresPrograms } from './postgres-programs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Who asks here is told of a server and of a database to copy; the first one who asks waits for its start. */
    readonly postgresDesk: string
    /** Of the project that runs again, on PostgreSQL, what stands on SQLite elsewhere. */
    readonly isOnPostgres?: boolean
  }
}
/** All databases of the run begin with the prefix. */
export type Desk = {
  readonly server: string
  readonly template: string
  readonly prefix: string
  /** Whom a server runs as, who may do less than the owner; its password is its name. */
  readonly role: string
}

/** One PostgreSQL for a whole run of tests, started when the first test asks for it. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const ends: (() => Promise<void>)[] = []
  let desk: Promise<Desk> | undefined
  const web = createServer(async (_, answer) => {
    desk ??= opened(ends)
    const told = await desk.then(JSON.stringify, (error: unknown) => String(error))
    answer.end(told)
  })
  const port = await aFreePort()
  await new Promise<void>((listening) => web.listen(port, '127.0.0.1', listening))
  project.provide('postgresDesk', process.env.PG_URL || hasPostgres ? `http://127.0.0.1:${port}` : '')
  return async () => {
    web.close()
    for (const end of ends.toReversed()) await end()
  }
}
export default setup

const opened = async (ends: (() => Promise<void>)[]): Promise<Desk> => {
  const server = process.env.PG_URL ?? (await started(ends))
  const prefix = `sayso_${process.pid}_`
  const template = `${prefix}template`
  if (process.env.PG_URL) ends.push(() => dropAll(server, prefix))
  await ask(server, `CREATE DATABASE ${template}`)
  const role = `${prefix}serves`
  await ask(server, `CREATE ROLE ${role} LOGIN PASSWORD '${role}'`)
  if (process.env.PG_URL) ends.unshift(() => ask(server, `DROP ROLE ${role}`).then(() => undefined))
  await bringUpToDate(new URL(`/${template}`, server).href, { role, masterKeyFile })
  return { server, template, prefix, role }
}

const started = async (ends: (() => Promise<void>)[]): Promise<string> => {
  const { url, stop } = await aPostgresServer(postgresPrograms())
  ends.push(stop)
  return url
}

/** Of a server that goes on after the tests. */
const dropAll = async (server: string, prefix: string): Promise<void> => {
  const rows = await ask(server, `SELECT datname FROM pg_database WHERE starts_with(datname, '${prefix}')`)
  for (const { datname } of rows) await ask(server, `DROP DATABASE ${datname} WITH (FORCE)`)
}

export const ask = async (server: string, text: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client(server)
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(text)
  await client.end()
  return rows
}
