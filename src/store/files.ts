import type { Files, KeptFile } from '../plan/files.ts'
import type { Change } from '../plan/ports.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { and, eq, sql } from './drizzle.ts'
import { type Key, opened, sealed, streamOf } from './sealing.ts'
import { asking, inserting, type Query, writing } from './statement.ts'
import type { Tables } from './tables.ts'

/** Files beside the plans that they belong to; one is found under its own plan only. */
export const filesIn = (database: Database): Files => {
  const { connection, sealing, write, tables } = database
  const { files } = tables
  const deleted = deleting(database)
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
      const key = await sealing.keyOf(streamOf(file.plan))
      const row = sealedFile(key, file)
      await write((on) => [insert(on, row)])
    },
    remove: async (plan, id) => {
      await write((on) => [deleted(on, { plan, id })])
    },
    find: async (plan, id) => {
      const [row] = await find(connection, { plan, id })
      if (!row) return undefined
      const key = (await sealing.keysOf([streamOf(plan)])).get(streamOf(plan))
      const name = opened(key, `name ${placeOf(row)}`, row.name).toString('utf8')
      return { ...row, name, content: opened(key, placeOf(row), row.content) }
    },
    sizeOf: async (plan) => (await sizes(connection, { plan }))[0]?.total ?? 0,
  }
}

const deleting = ({ tables: { files } }: Pick<Database, 'tables'>) =>
  writing<Pick<KeptFile, 'plan' | 'id'>>((on) =>
    on.delete(files).where(and(eq(files.plan, sql.placeholder('plan')), eq(files.id, sql.placeholder('id')))),
  )

/** Deletes recordings as the facts are written that end them; what was written goes from the log beside the file too. */
export const deletingFiles = (database: Database) => {
  const deleted = deleting(database)
  return {
    deletes: (on: Connection, { after: { id: plan }, filesGone = [] }: Change): readonly Query[] =>
      filesGone.map((id) => deleted(on, { plan, id })),
    forgotten: (): void => {
      database.forget().catch(() => false)
    },
  }
}

export const sealedFile = (key: Key, file: KeptFile): Tables['files']['$inferSelect'] => ({
  ...file,
  name: sealed(key, `name ${placeOf(file)}`, file.name),
  content: sealed(key, placeOf(file), file.content),
})

/** Its type decides how it is handed out. */
const placeOf = ({ id, type }: Pick<KeptFile, 'id' | 'type'>): string => `file ${id} ${type}`
