import { DamagedRecord } from '../plan/damaged-record.ts'
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
export const openedTask = (key: Key, whose: Whose, stored: unknown): Task => {
  const task = isSealed(stored)
    ? openedValue<unknown>(key, placeOf(whose), Buffer.from(stored.sealed, 'base64'))
    : stored
  if (!isTask(task)) throw new DamagedRecord(`${placeOf(whose)} is none`)
  return task
}

const isSealed = (stored: unknown): stored is { readonly sealed: string } =>
  isObject(stored) && 'sealed' in stored && typeof stored.sealed === 'string'

const isTask = (task: unknown): task is Task =>
  isObject(task) && 'kind' in task && task.kind === 'mail' && 'mail' in task && isObject(task.mail)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

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
    const whole = rows.flatMap(({ position, state, task, ...whose }) => {
      const read = ifWhole(sealing.ofJobs, whose, task)
      const sealed = read && JSON.stringify(sealedTask(sealing.ofJobs, whose, read))
      return sealed === undefined ? [] : [{ position, state, task: sealed }]
    })
    if (whole.length === 0) continue
    isAny = true
    await write((on) => whole.map((row) => keep(on, row)), 'vital')
  }
  if (isAny) await forget()
}

/** Undefined where it is none: whoever takes it gives it up. */
const ifWhole = (key: Key, whose: Whose, stored: unknown): Task | undefined => {
  try {
    return openedTask(key, whose, stored)
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    return undefined
  }
}
const inSeal = '{"sealed":%'
