import type { AccountId, Instant } from '../plan/ids.ts'
import type { Runs } from '../plan/ports.ts'
import { beforeFirst, linkedFacts } from './chain.ts'
import type { Database } from './database.ts'
import { and, desc, eq, sql } from './drizzle.ts'
import { factsIn } from './facts.ts'
import { ifTaken } from './failure.ts'
import type { NewFact } from './sealing.ts'
import { asking, inserting } from './statement.ts'

/** What the store has to know of a fact of a run; its first fact names the scenario. */
export type AnyRunFact = { readonly kind: string; readonly v: number; readonly scenario?: string }

export type RunsIn<RunFact> = {
  readonly database: Database
  /** Reads what was stored; throws when it is no fact of a run. */
  readonly readRunFact: (stored: unknown) => RunFact
  readonly now: () => Instant
}

/** Training runs: streams of facts like plans', under names of their own, each for its learner only. */
export const runsIn = <RunFact extends AnyRunFact>({
  database,
  readRunFact,
  now,
}: RunsIn<RunFact>): Runs<RunFact> => {
  const { connection, tables } = database
  const { runs } = tables
  const facts = factsIn(database)
  const find = asking((on) =>
    on
      .select({ run: runs.run })
      .from(runs)
      .where(and(eq(runs.run, sql.placeholder('run')), eq(runs.account, sql.placeholder('account')))),
  )
  const ofAccount = asking((on) =>
    on
      .select({ run: runs.run, scenario: runs.scenario, at: runs.at })
      .from(runs)
      .where(eq(runs.account, sql.placeholder('account')))
      .orderBy(desc(runs.at), desc(runs.run))
      .limit(rowsMax),
  )
  const insert = inserting(runs)
  const isOf = async (run: string, account: AccountId) =>
    (await find(connection, { run, account })).length > 0
  return {
    load: async (run, account) => {
      if (!(await isOf(run, account))) return []
      const read: RunFact[] = []
      for await (const { rows } of facts.after(streamOf(run), beforeFirst))
        read.push(...rows.map(({ body }) => readRunFact(body)))
      return read
    },
    save: async (run, account, added, read) => {
      if (read > 0 && !(await isOf(run, account))) throw new Error(`run ${run} is somebody else's`)
      const at = now()
      const rows = linkedFacts(
        await database.sealing.keyOf(streamOf(run)),
        await facts.linkAt(streamOf(run), read),
        newFacts(run, account, added, read, at),
      )
      const scenario = added.find((fact) => fact.scenario !== undefined)?.scenario ?? ''
      return database
        .write((on) => [
          ...rows.map((row) => facts.insert(on, row)),
          ...(read === 0 ? [insert(on, { run, account, scenario, at })] : []),
        ])
        .then(() => 'saved', ifTaken('lost-race'))
    },
    ofAccount: (account) => ofAccount(connection, { account }),
  }
}
const rowsMax = 500

const streamOf = (run: string): string => `run:${run}`

const newFacts = (
  run: string,
  account: AccountId,
  added: readonly AnyRunFact[],
  ...[read, at]: readonly [number, Instant]
): readonly NewFact[] =>
  added.map((fact, index) => ({
    stream: streamOf(run),
    version: read + index + 1,
    at,
    by: { id: account, name: '', role: 'trainee' },
    kind: fact.kind,
    shape: fact.v,
    body: fact,
  }))
