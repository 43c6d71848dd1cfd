import type { Practices } from '../plan/ports.ts'
import type { Practice } from '../plan/practice.ts'
import type { Database } from './database.ts'
import { asc, eq, sql } from './drizzle.ts'
import { ifTaken } from './failure.ts'
import { asking, inserting, writing } from './statement.ts'
import type { Tables } from './tables.ts'

/** The practices that a plan can be handed to. */
export const practicesIn = ({ connection, write, tables: { practices } }: Database): Practices => {
  const all = asking((on) =>
    on.select().from(practices).orderBy(asc(practices.name), asc(practices.id)).limit(rowsMax),
  )
  const find = asking((on) =>
    on
      .select()
      .from(practices)
      .where(eq(practices.id, sql.placeholder('id'))),
  )
  const insert = inserting(practices)
  const update = writing<Row>((on) =>
    on
      .update(practices)
      .set({
        name: sql`${sql.placeholder('name')}`,
        odsCode: sql`${sql.placeholder('odsCode')}`,
        email: sql`${sql.placeholder('email')}`,
        phone: sql`${sql.placeholder('phone')}`,
        nation: sql`${sql.placeholder('nation')}`,
        hours: sql`${sql.placeholder('hours')}`,
        closedAt: sql`${sql.placeholder('closedAt')}`,
        kind: sql`${sql.placeholder('kind')}`,
      })
      .where(eq(practices.id, sql.placeholder('id'))),
  )
  return {
    change: (practice) =>
      write((on) => [update(on, rowOf(practice))]).then(() => 'changed', ifTaken('ods-code-taken')),
    all: async () => (await all(connection)).map(practiceIn),
    find: async (id) => {
      const [found] = await find(connection, { id })
      return found && practiceIn(found)
    },
    add: (practice) =>
      write((on) => [insert(on, rowOf(practice))]).then(() => 'added', ifTaken('ods-code-taken')),
  }
}
const rowsMax = 10_000

type Row = Tables['practices']['$inferSelect']
const rowOf = ({ phone, hours, closedAt, kind, ...practice }: Practice): Row => ({
  ...practice,
  ...{ phone: phone ?? null, hours: hours ?? null, closedAt: closedAt ?? null, kind: kind ?? null },
})
const practiceIn = ({ phone, hours, closedAt, kind, ...practice }: Row): Practice => ({
  ...practice,
  ...(phone === null ? {} : { phone }),
  ...(hours === null ? {} : { hours }),
  ...(closedAt === null ? {} : { closedAt }),
  ...(kind === null ? {} : { kind }),
})
