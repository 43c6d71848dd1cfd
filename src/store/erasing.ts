import type { PlanId } from '../plan/ids.ts'
import type { Database } from './database.ts'
import { eq, sql } from './drizzle.ts'
import { streamOf } from './sealing.ts'
import { writing } from './statement.ts'

/**
 * Destroys the key of a plan: what was said in it can be read by nobody any more, however often it lies in the database
 * and its log. Its facts stay, and their chain; it stands in no list and no search. A backup of before has the key still, and
 * another process until it ends.
 */
export const erasingIn = ({ sealing, write, forget, tables }: Database) => {
  const { plans, carers, publications, publishedNames, currentNumbers, typed, keptPosts, files } = tables
  const ofPlan = [publications, publishedNames, currentNumbers, carers, typed, files].map((table) =>
    writing<{ plan: PlanId }>((on) => on.delete(table).where(eq(table.plan, sql.placeholder('plan')))),
  )
  const ofKey = writing<{ key: string }>((on) =>
    on.delete(keptPosts).where(eq(keptPosts.key, sql.placeholder('key'))),
  )
  const unlisted = writing<{ plan: PlanId }>((on) =>
    on
      .update(plans)
      .set({ owner: null, practice: null })
      .where(eq(plans.id, sql.placeholder('plan'))),
  )
  return async (plan: PlanId): Promise<'gone' | 'in-the-file'> => {
    await write((on) => [
      sealing.destroyed(on, streamOf(plan)),
      ...ofPlan.map((gone) => gone(on, { plan })),
      ofKey(on, { key: streamOf(plan) }),
      unlisted(on, { plan }),
    ])
    return (await forget()) ? 'gone' : 'in-the-file'
  }
}
