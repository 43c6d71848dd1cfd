import type { Instant } from '../plan/ids.ts'
import type { Outbox, OutboxRow, OutgoingMail } from '../plan/ports.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { and, asc, desc, eq, inArray, lte, sql } from './drizzle.ts'
import { asking, inserting, type Query, writing } from './statement.ts'
import type { Tables } from './tables.ts'

/** The time, and who is told once a mail is on the disk. */
export type Queueing = { readonly now: () => Instant; readonly mailQueued: () => void }

/** Promised mail; written in the batch of what promises it. */
export const outboxIn = (database: Database, { now, mailQueued }: Queueing): Outbox => {
  const { connection, write, insist, tables } = database
  const { outbox } = tables
  const post = postingIn(database, now)
  const lease = leasing(tables)
  const sent = writing<{ id: string; at: Instant }>((on) =>
    on
      .update(outbox)
      .set({ state: 'sent', sentAt: sql`${sql.placeholder('at')}`, error: null })
      .where(eq(outbox.id, sql.placeholder('id'))),
  )
  const emptied = writing<{ id: string }>((on) =>
    on
      .update(outbox)
      .set({ text: '' })
      .where(eq(outbox.id, sql.placeholder('id'))),
  )
  const failed = writing<{ id: string; error: string; state: OutboxRow['state']; dueAt: string }>((on) =>
    on
      .update(outbox)
      .set({
        state: sql`${sql.placeholder('state')}`,
        error: sql`${sql.placeholder('error')}`,
        dueAt: sql`${sql.placeholder('dueAt')}`,
      })
      .where(eq(outbox.id, sql.placeholder('id'))),
  )
  const newest = asking((on) =>
    on.select().from(outbox).orderBy(desc(outbox.position)).limit(sql.placeholder('most')),
  )
  return {
    add: (letter) => write((on) => [post(on, letter)]).then(mailQueued),
    lease: async (now, until, most) => {
      const rows = await insist(() => lease(connection, { now, until, most }))
      return rows.toSorted((one, other) => one.position - other.position).map(outboxRow)
    },
    sent: (id, at, keepsText) =>
      write((on) => [sent(on, { id, at }), ...(keepsText ? [] : [emptied(on, { id })])], 'vital'),
    failed: (id, error, retryAt) =>
      write(
        (on) => [
          failed(on, { id, error, state: retryAt ? 'waiting' : 'given-up', dueAt: retryAt ?? '' }),
          ...(retryAt ? [] : [emptied(on, { id })]),
        ],
        'vital',
      ),
    newest: async (most) => (await newest(connection, { most })).map(outboxRow),
  }
}

/** A letter as a row to be written beside what causes it. */
export const postingIn = ({ tables: { outbox } }: Database, now: () => Instant) => {
  const insert = inserting(outbox)
  return (on: Connection, letter: OutgoingMail): Query => {
    const createdAt = now()
    const id = crypto.randomUUID()
    return insert(on, { ...letter, id, state: 'waiting', attempts: 0, createdAt, dueAt: createdAt })
  }
}

/**
 * Takes due rows and moves them out of other senders' reach. That a row is due is asked twice, because
 * PostgreSQL asks only the outer question again of a row that another sender has just taken.
 */
const leasing = ({ outbox }: Tables) =>
  asking((on) => {
    const due = and(eq(outbox.state, 'waiting'), lte(outbox.dueAt, sql.placeholder('now')))
    const first = on
      .select({ id: outbox.id })
      .from(outbox)
      .where(due)
      .orderBy(asc(outbox.position))
      .limit(sql.placeholder('most'))
    return on
      .update(outbox)
      .set({ dueAt: sql`${sql.placeholder('until')}`, attempts: sql`${outbox.attempts} + 1` })
      .where(and(due, inArray(outbox.id, first)))
      .returning()
  })

const outboxRow = ({ to, kind, subject, text, id, attempts, state, createdAt }: OutboxRow): OutboxRow => ({
  to,
  kind,
  subject,
  text,
  id,
  attempts,
  state,
  createdAt,
})
