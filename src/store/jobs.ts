import { randomUUID } from 'node:crypto'
import { DamagedRecord } from '../plan/damaged-record.ts'
import type { Instant } from '../plan/ids.ts'
import type { Job, JobEnd, Jobs, Task } from '../plan/jobs.ts'
import type { Connection } from './columns.ts'
import type { Damage } from './damage.ts'
import type { Database } from './database.ts'
import { and, asc, eq, inArray, lt, lte, sql } from './drizzle.ts'
import type { Sealing } from './keys.ts'
import { openedTask, sealedTask } from './sealed-tasks.ts'
import { asking, insertingOnce, type Query, writing } from './statement.ts'
import type { Tables } from './tables.ts'

/** The one table of what is to be done later, for every kind of it. */
export const jobsIn = (
  { connection, write, insist, sealing, tables }: Database,
  { unless }: Pick<Damage, 'unless'>,
): Jobs => {
  const { jobs } = tables
  const take = taking(tables)
  const end = ending(tables)
  const giveUp = givingUp(tables)
  const putOff = puttingOff(tables)
  const sweep = writing<{ before: Instant }>((on) =>
    on.delete(jobs).where(lt(jobs.endedAt, sql.placeholder('before'))),
  )
  return {
    take: async (kind, lease) => {
      const rows = await insist(() => take(connection, { ...lease, kind, holder: randomUUID() }))
      const taken = rows
        .toSorted((one, other) => one.position - other.position)
        .map((row) => ({
          row,
          job: unless({ what: `job ${row.kind} ${row.key}` }, () => jobOf(sealing, row)),
        }))
      const damaged = taken.flatMap(({ row, job }) => (job ? [] : [row]))
      if (damaged.length > 0)
        await write(
          (on) => damaged.map(({ kind, key, holder }) => giveUp(on, { kind, key, holder, at: lease.now })),
          'vital',
        )
      return taken.flatMap(({ job }) => job ?? [])
    },
    end: ({ task: { kind }, key, holder }, { left, ...ended }) =>
      write((on) => {
        const task = JSON.stringify(sealedTask(sealing.ofJobs, { kind, key }, left))
        return [end(on, { ...ended, kind, key, holder, task })]
      }, 'vital'),
    putOff: ({ task: { kind }, key, holder }, reason, dueAt) =>
      write((on) => [putOff(on, { kind, key, holder, reason, dueAt })], 'vital'),
    sweep: (before) => write((on) => [sweep(on, { before })], 'vital'),
  }
}

/** A job as a row, to be written in the batch of what causes it; due at once unless it says when. */
export const queueingIn = ({ sealing, tables: { jobs } }: Database, now: () => Instant) => {
  const insert = insertingOnce(jobs)
  return (on: Connection, { key, task, dueAt }: ToDo): Query => {
    const addedAt = now()
    const { kind } = task
    const stored = sealedTask(sealing.ofJobs, { kind, key }, task)
    return insert(on, {
      kind,
      key,
      task: stored,
      state: 'waiting',
      tries: 0,
      addedAt,
      dueAt: dueAt ?? addedAt,
    })
  }
}
type ToDo = { readonly key: string; readonly task: Task; readonly dueAt?: Instant }

/**
 * Takes due jobs and moves them out of other workers' reach. That one is due is asked twice, because PostgreSQL asks only
 * the outer question again of a row that another worker has just taken.
 */
const taking = ({ jobs }: Tables) =>
  asking((on) => {
    const isWaiting = and(eq(jobs.kind, sql.placeholder('kind')), eq(jobs.state, 'waiting'))
    const due = and(isWaiting, lte(jobs.dueAt, sql.placeholder('now')))
    const first = on
      .select({ position: jobs.position })
      .from(jobs)
      .where(due)
      .orderBy(asc(jobs.position))
      .limit(sql.placeholder('most'))
    return on
      .update(jobs)
      .set({
        dueAt: sql`${sql.placeholder('until')}`,
        holder: sql`${sql.placeholder('holder')}`,
        tries: sql`${jobs.tries} + 1`,
      })
      .where(and(due, inArray(jobs.position, first)))
      .returning()
  })

type Held = Pick<Job, 'key' | 'holder'> & { kind: Task['kind'] }

const ending = ({ jobs }: Tables) =>
  writing<Held & Omit<JobEnd, 'left'> & { task: string }>((on) =>
    on
      .update(jobs)
      .set({
        state: sql`${sql.placeholder('state')}`,
        task: sql`${sql.placeholder('task')}`,
        reason: sql`${sql.placeholder('reason')}`,
        endedAt: sql`${sql.placeholder('at')}`,
        holder: null,
      })
      .where(stillIn(jobs)),
  )

/** One that is not as it was written takes no other along, is done by nobody, and stays as it stands. */
const givingUp = ({ jobs }: Tables) =>
  writing<Held & { at: Instant }>((on) =>
    on
      .update(jobs)
      .set({
        ...{ state: 'given-up', reason: 'not as it was written', holder: null },
        endedAt: sql`${sql.placeholder('at')}`,
      })
      .where(stillIn(jobs)),
  )

const puttingOff = ({ jobs }: Tables) =>
  writing<Held & { reason: string; dueAt: Instant }>((on) =>
    on
      .update(jobs)
      .set({
        reason: sql`${sql.placeholder('reason')}`,
        dueAt: sql`${sql.placeholder('dueAt')}`,
        holder: null,
      })
      .where(stillIn(jobs)),
  )

const stillIn = (jobs: Tables['jobs']) =>
  and(
    eq(jobs.kind, sql.placeholder('kind')),
    eq(jobs.key, sql.placeholder('key')),
    eq(jobs.holder, sql.placeholder('holder')),
  )

type Row = Tables['jobs']['$inferSelect']

/** Undefined where its task is not what was sealed for it. */
export const jobIfWhole = (sealing: Pick<Sealing, 'ofJobs'>, row: Row): Job | undefined => {
  try {
    return jobOf(sealing, row)
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    return undefined
  }
}

const jobOf = (
  { ofJobs }: Pick<Sealing, 'ofJobs'>,
  { kind, task, key, state, tries, addedAt, holder }: Row,
): Job => ({
  task: openedTask(ofJobs, { kind, key }, task),
  key,
  state,
  tries,
  addedAt,
  holder,
})
