import { randomUUID } from 'node:crypto'
import { inject, onTestFinished } from 'vitest'
import { ask, type Desk } from './postgres-for-tests.ts'

/** Everywhere but where npm has no PostgreSQL and none is named in PG_URL. */
export const isPostgresHere = inject('postgresDesk') !== ''

/** The address of a database with all tables and no rows; the next test of the file gets it emptied. */
export const aPostgres = async (): Promise<string> => {
  const url = free.pop() ?? (await made({ isCopy: true }))
  onTestFinished(async () => {
    await ask(url, emptied)
    free.push(url)
  })
  return url
}
const free: string[] = []

/** The same as those see it who run the service, and own none of it. */
export const aServedPostgres = async (): Promise<string> => {
  const { role } = await deskHere()
  const owned = await aPostgres()
  const url = new URL(owned)
  url.username = role
  url.password = role
  owners.set(url.href, owned)
  return url.href
}
const owners = new Map<string, string>()

/** The address for the role that owns what is served there, and may hold its tables. */
export const ownersOf = (served: string): string => owners.get(served) ?? served

/** The address of a database without any table, for a test that does to it what it likes. */
export const anEmptyPostgres = (): Promise<string> => made({ isCopy: false })

/** It is dropped with all others when the run of tests is over. */
const made = async ({ isCopy }: { readonly isCopy: boolean }): Promise<string> => {
  const { server, template, prefix } = await deskHere()
  const name = prefix + randomUUID().replaceAll('-', '')
  await ask(server, `CREATE DATABASE ${name}${isCopy ? ` TEMPLATE ${template} STRATEGY FILE_COPY` : ''}`)
  return new URL(`/${name}`, server).href
}

const deskHere = async (): Promise<Desk> => {
  const told = await (await fetch(inject('postgresDesk'))).text()
  if (!told.startsWith('{')) throw new Error(told)
  return JSON.parse(told)
}

/** Past the triggers that keep what happened, and the references between tables. */
const emptied = `
  SET session_replication_role = replica;
  DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
      EXECUTE format('DELETE FROM %I', name);
    END LOOP;
  END $$`
