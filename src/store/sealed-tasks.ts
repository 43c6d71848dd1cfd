import type { Task } from '../plan/jobs.ts'
import { allPages, pageRows } from './all-rows.ts'
import type { Database } from './database.ts'
import { and, asc, eq, gt, sql } from './drizzle.ts'
import { type Key, openedValue, sealedValue } from './sealing.ts'
import { asking, writing } from './statement.ts'

/** A task as it lies in its row; what a release of before wrote lies in clear until the next start. */
export type StoredTask = Task | { readonly sealed: string }

type Whose = { readonly kind: Task['kind']; readonly key: string }

/** What is to be sent opens accounts and names people: it is nobody's to read who has the database alone. */
export const sealedTask = (key: Key, whose: Whose, task: Task): StoredTask => ({
  sealed: sealedValue(key, placeOf(whose), task).toString('base64'),
})

/** Throws DamagedRecord where it is not what was sealed for this job. */
export const openedTask = (key: Key, whose: Whose, stored: StoredTask): Task =>
  'sealed' in stored ? openedValue<Task>(key, placeOf(whose), Buffer.from(stored.sealed, 'base64')) : stored

const placeOf = ({ kind, key }: Whose): string => `job ${kind} ${key}`

/** Seals what lies there in clear; another process may end a job meanwhile, which is then sealed already. */
export const sealOldTasks = async (database: Database): Promise<void> => {
  const { connection, sealing, write, tables, forget } = database
  const { jobs } = tables
  const next = asking((on) =>
    on
      .select()
      .from(jobs)
      .where(
        and(gt(jobs.position, sql.placeholder('after')), sql`CAST(${jobs.task} AS text) NOT LIKE ${inSeal}`),
      )
      .orderBy(asc(jobs.position))
      .limit(pageRows),
  )
  const keep = writing<{ position: number; state: string; task: string }>((on) =>
    on
      .update(jobs)
      .set({ task: sql`${sql.placeholder('task')}` })
      .where(and(eq(jobs.position, sql.placeholder('position')), eq(jobs.state, sql.placeholder('state')))),
  )
  let isAny = false
  const pageAfter = (last: { readonly position: number } | undefined) =>
    next(connection, { after: last?.position ?? 0 })
  for await (const rows of allPages(pageAfter)) {
    isAny = true
    await write(
      (on) =>
        rows.map(({ position, state, task, ...whose }) => {
          const sealed = sealedTask(sealing.ofJobs, whose, openedTask(sealing.ofJobs, whose, task))
          return keep(on, { position, state, task: JSON.stringify(sealed) })
        }),
      'vital',
    )
  }
  if (isAny) await forget()
}
const inSeal = '{"sealed":%'
