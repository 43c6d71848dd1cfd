import { randomUUID } from 'node:crypto'
import type { Instant } from '../plan/ids.ts'
import type { Outbox, OutgoingMail } from '../plan/jobs.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { desc, eq, sql } from './drizzle.ts'
import { jobIfWhole, queueingIn } from './jobs.ts'
import { asking, type Query } from './statement.ts'
import type { SteadyClock } from './steady-clock.ts'

/** The time, what is old by it, and who is told once a mail is on the disk. */
export type Queueing = Pick<SteadyClock, 'before'> & {
  readonly now: () => Instant
  readonly mailQueued: () => void
}

/** Promised mail; written in the batch of what promises it. */
export const outboxIn = (database: Database, { now, mailQueued }: Omit<Queueing, 'before'>): Outbox => {
  const { connection, sealing, write, tables } = database
  const { jobs } = tables
  const post = postingIn(database, now)
  const newest = asking((on) =>
    on
      .select()
      .from(jobs)
      .where(eq(jobs.kind, 'mail'))
      .orderBy(desc(jobs.position))
      .limit(sql.placeholder('most')),
  )
  return {
    add: (letter, key) => write((on) => [post(on, letter, key)]).then(mailQueued),
    newest: async (most) =>
      (await newest(connection, { most })).flatMap((row) => {
        const job = jobIfWhole(sealing, row)
        if (!job) return []
        const { task, key, tries, state, addedAt } = job
        return [{ ...task.mail, id: key, tries, state, createdAt: addedAt }]
      }),
  }
}

/** A letter as a job to be written beside what causes it. */
export const postingIn = (database: Database, now: () => Instant) => {
  const queue = queueingIn(database, now)
  return (on: Connection, mail: OutgoingMail, key: string = randomUUID()): Query =>
    queue(on, { key, task: { kind: 'mail', mail } })
}
