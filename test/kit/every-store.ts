import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { aFile, aStore } from './a-store.ts'
import type { AStore } from './bare-store.ts'

/** Where the same behaviour has to be seen; PostgreSQL when PG_URL names a server to make databases on. */
export const everyStore: readonly { readonly where: string; readonly open: () => Promise<AStore> }[] = [
  { where: 'in memory', open: () => aStore(':memory:') },
  { where: 'in a file', open: () => aStore(aFile()) },
  ...(process.env.PG_URL ? [{ where: 'in PostgreSQL', open: async () => aStore(await aPostgres()) }] : []),
]

/** The address of an empty database that is dropped after the test. */
export const aPostgres = async (): Promise<string> => {
  const server = process.env.PG_URL ?? ''
  const name = `sayso_${randomUUID().replaceAll('-', '')}`
  await ask(server, `CREATE DATABASE ${name}`)
  onTestFinished(() => ask(server, `DROP DATABASE ${name} WITH (FORCE)`))
  return new URL(`/${name}`, server).href
}

const ask = async (server: string, text: string): Promise<void> => {
  const client = new pg.Client(server)
  await client.connect()
  await client.query(text)
  await client.end()
}
