import { expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { planId } from '#src/plan/ids.ts'
import { openedFacts } from '#src/store/sealing.ts'
import { verify } from '#src/store/verification.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { writer } from '#test/kit/a-writer.ts'
import type { AStore } from '#test/kit/bare-store.ts'

const kills = 8

it('a process that is killed while it writes has lost nothing that it acknowledged', {
  timeout: 180_000,
}, async () => {
  const url = aFile()
  const acknowledged: string[] = []
  for (let round = 1; round <= kills; round += 1) {
    const { lines, signal, errors } = await writer(url, { run: `r${round}`, killAfterMs: 40 + round * 35 })
    expect(errors).toBe('')
    expect(signal).toBe('SIGKILL')
    acknowledged.push(...lines)
    const store = await aStore(url)
    expect(await missingFrom(store, acknowledged)).toEqual([])
    expect((await verify(store.database, flows)).filter(({ broken }) => broken !== undefined)).toEqual([])
    await store.close()
  }
  expect(acknowledged.length).toBeGreaterThan(kills * 20)
})

/** Lines that say something was written which is not there. */
const missingFrom = async (store: AStore, lines: readonly string[]): Promise<readonly string[]> => {
  const { connection, tables } = store.database
  const stored = await connection.select().from(tables.facts)
  const keys = await store.database.sealing.keysOf([...new Set(stored.map(({ stream }) => stream))])
  const facts = stored.flatMap((row) => openedFacts(keys.get(row.stream), [row]))
  const accesses = await connection.select().from(tables.accessLog)
  const present = new Set([
    ...facts.map(({ stream, version, body }) => `fact ${stream.slice(5)} ${version} ${wordsOf(body)}`),
    ...accesses.map(({ reason }) => `access ${reason}`),
  ])
  expect((await store.plans.load(planId('one'))).version).toBeGreaterThan(0)
  return lines.filter((line) => !present.has(line))
}

const wordsOf = (body: unknown): string => /"value":"([^"]*)"/.exec(JSON.stringify(body))?.[1] ?? ''
