import type { Files } from '../plan/ports.ts'
import type { Database } from './database.ts'
import { and, eq, sql } from './drizzle.ts'
import { asking, inserting } from './statement.ts'

/** Files beside the plans that they belong to; one is found under its own plan only. */
export const filesIn = ({ connection, write, tables: { files } }: Database): Files => {
  const ofPlan = eq(files.plan, sql.placeholder('plan'))
  const find = asking((on) =>
    on
      .select()
      .from(files)
      .where(and(ofPlan, eq(files.id, sql.placeholder('id')))),
  )
  const sizes = asking((on) =>
    on
      .select({ total: sql<number>`coalesce(sum(${files.size}), 0)`.mapWith(Number) })
      .from(files)
      .where(ofPlan),
  )
  const insert = inserting(files)
  return {
    add: async (file) => {
      await write((on) => [insert(on, file)])
    },
    find: async (plan, id) => (await find(connection, { plan, id }))[0],
    sizeOf: async (plan) => (await sizes(connection, { plan }))[0]?.total ?? 0,
  }
}
