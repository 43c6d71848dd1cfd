import type { Database } from './database.ts'
import { asc, count } from './drizzle.ts'
import { streamOf } from './sealing.ts'

/** The stream that stands in the middle of all plans, where there are so many that two walk them sooner than one. */
export const middleOfPlans = async ({
  connection,
  tables: { plans },
}: Database): Promise<string | undefined> => {
  const [found] = await connection.select({ rows: count() }).from(plans)
  const rows = found?.rows ?? 0
  if (rows < fewest) return undefined
  const [middle] = await connection
    .select({ id: plans.id })
    .from(plans)
    .orderBy(asc(plans.id))
    .limit(1)
    .offset(Math.floor(rows / 2))
  return middle && streamOf(middle.id)
}
/** A thread that is started costs as much as some hundred plans. */
const fewest = 500
