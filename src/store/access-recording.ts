import { setTimeout } from 'node:timers/promises'
import type { Instant } from '../plan/ids.ts'
import type { Access, AccessLog } from '../plan/ports.ts'
import { type Lane, laneIn } from './access-lanes.ts'
import { beforeFirst, chained, type Link } from './chain.ts'
import type { Database } from './database.ts'
import { desc, eq, sql } from './drizzle.ts'
import { Taken } from './failure.ts'
import { keepLatest } from './remembering.ts'
import { asking, inserting } from './statement.ts'
import type { Tables } from './tables.ts'

export type AccessRow = Tables['accessLog']['$inferSelect']

/** What a row's hash is taken of; rows of before there were many chains do not name theirs. */
export const accessCells = (row: Omit<AccessRow, 'previous' | 'hash'>): readonly unknown[] => [
  ...(row.chain === closedChain ? [] : [row.chain]),
  row.version,
  row.plan,
  row.at,
  row.account,
  row.name,
  row.jobRole,
  row.service,
  row.deed,
  row.reason,
]
/** All rows of before 26 November 2026; nothing is added to it. */
export const closedChain = 'before'

/**
 * What arrives while a group is on its way to the disk is the next group, so that no row costs a flush of its own.
 * A group is written at once; where another process was faster to a place in one of its chains, each chain by itself.
 */
export const recordingIn = (database: Database, now: () => Instant): AccessLog['record'] => {
  const append = appendingIn(database, now)
  let waiting: Waiting[] = []
  let isBusy = false
  const work = async (): Promise<void> => {
    isBusy = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      await append(group)
    }
    isBusy = false
  }
  return (access) =>
    new Promise((resolve, reject) => {
      waiting.push({ access, written: resolve, failed: reject })
      if (!isBusy) void work()
    })
}
type Waiting = {
  readonly access: Access
  readonly written: () => void
  readonly failed: (error: unknown) => void
}

const appendingIn = (database: Database, now: () => Instant) => {
  const lane = laneIn(database, now)
  const attempt = attemptingIn(database, lane)
  /** Of several that want the same place one gets it, so that trying again goes on. */
  const inTurn = async (group: readonly Waiting[]): Promise<void> => {
    const until = Date.now() + patienceMs
    for (;;) {
      try {
        return await attempt(group)
      } catch (error) {
        if (!(error instanceof Taken) || Date.now() > until) throw error
        if (group.some(({ access }) => access.plan === undefined)) lane.lost()
        await setTimeout(Math.random() * 5)
      }
    }
  }
  const told = async (group: readonly Waiting[], writing: Promise<void>): Promise<void> => {
    try {
      await writing
      for (const { written } of group) written()
    } catch (error) {
      for (const { failed } of group) failed(error)
    }
  }
  return async (group: readonly Waiting[]): Promise<void> => {
    const parts = [...Map.groupBy(group, ({ access }) => access.plan).values()]
    const together = parts.length > 1 ? attempt(group) : inTurn(group)
    const isTaken = await together.then(
      () => false,
      (error: unknown) => error instanceof Taken,
    )
    if (isTaken) await Promise.all(parts.map((part) => told(part, inTurn(part))))
    else await told(group, together)
  }
}

/** Writes all or nothing; fails as taken where another process was faster in any of the chains. */
const attemptingIn = (database: Database, lane: Lane) => {
  const insert = inserting(database.tables.accessLog)
  const heads = headsIn(database)
  return async (group: readonly Waiting[]): Promise<void> => {
    const number = group.some(({ access }) => access.plan === undefined) ? await lane.current() : 0
    const chains = Map.groupBy(group, ({ access: { plan } }) => chainOf(plan, number))
    // In one order everywhere, so that no two processes wait for each other.
    const names = [...chains.keys()].toSorted()
    const links = await Promise.all(names.map(heads.of))
    const rows = names.map((chain, at) =>
      rowsAfter(
        links[at] ?? beforeFirst,
        chain,
        (chains.get(chain) ?? []).map(({ access }) => access),
      ),
    )
    try {
      await database.write((on) => rows.flat().map((row) => insert(on, row)))
      for (const [at, chain] of names.entries()) heads.keep(chain, rows[at]?.at(-1))
    } catch (error) {
      for (const chain of names) heads.keep(chain, undefined)
      throw error
    }
  }
}

const chainOf = (plan: Access['plan'], lane: number): string =>
  plan === undefined ? `lane:${lane}` : `plan:${plan}`
const patienceMs = 10_000

/** The ends of chains as this process knows them; another one may have written since, which is then told as taken. */
const headsIn = ({ connection, tables: { accessLog } }: Database) => {
  const known = keepLatest<string, Link>(headsKept)
  const find = asking((on) =>
    on
      .select({ version: accessLog.version, hash: accessLog.hash })
      .from(accessLog)
      .where(eq(accessLog.chain, sql.placeholder('chain')))
      .orderBy(desc(accessLog.version))
      .limit(1),
  )
  return {
    of: async (chain: string): Promise<Link> =>
      known.find(chain) ?? (await find(connection, { chain }))[0] ?? beforeFirst,
    keep: (chain: string, head: Link | undefined): void =>
      head ? known.keep(chain, { version: head.version, hash: head.hash }) : known.drop(chain),
  }
}
const headsKept = 20_000

const rowsAfter = (last: Link, chain: string, accesses: readonly Access[]): readonly AccessRow[] =>
  chained(
    last,
    accesses.map(({ plan = null, ...access }, index) => ({
      ...access,
      plan,
      chain,
      version: last.version + index + 1,
    })),
    accessCells,
  )
