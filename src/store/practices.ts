import type { Practice, Practices } from '../plan/ports.ts'
import type { Database } from './database.ts'
import { asc, eq, sql } from './drizzle.ts'
import { ifTaken } from './failure.ts'
import { asking, inserting, writing } from './statement.ts'

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
  const update = writing<Practice>((on) =>
    on
      .update(practices)
      .set({
        name: sql`${sql.placeholder('name')}`,
        odsCode: sql`${sql.placeholder('odsCode')}`,
        email: sql`${sql.placeholder('email')}`,
        nation: sql`${sql.placeholder('nation')}`,
      })
      .where(eq(practices.id, sql.placeholder('id'))),
  )
  return {
    change: (practice) =>
      write((on) => [update(on, practice)]).then(() => 'changed', ifTaken('ods-code-taken')),
    all: () => all(connection),
    find: async (id) => (await find(connection, { id }))[0],
    add: (practice) => write((on) => [insert(on, practice)]).then(() => 'added', ifTaken('ods-code-taken')),
  }
}
const rowsMax = 10_000
