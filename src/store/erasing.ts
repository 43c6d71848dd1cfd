import { type Instant, type PlanId, planId } from '../plan/ids.ts'
import type { Erasure, Plans } from '../plan/ports.ts'
import type { Database } from './database.ts'
import { and, asc, eq, like, sql } from './drizzle.ts'
import { erasureMark, erasureOf, markKind } from './erasure-marks.ts'
import { factsIn } from './facts.ts'
import { onceMore } from './failure.ts'
import { streamOf } from './sealing.ts'
import { destroying } from './sites.ts'
import { asking, writing } from './statement.ts'

/**
 * Destroys the key of a plan: what was said in it can be read by nobody any more, however often it lies in the database
 * and its log. Its facts stay, and their chain, which ends with a mark of it; it stands in no list and no search. Whoever
 * saves into it meanwhile loses the race to the mark. A backup of before has the key still.
 */
export const erasingIn = (
  database: Database,
  now: () => Instant,
): Pick<Plans, 'erased'> & { readonly erase: Plans['erase'] } => {
  const { sealing, write, forget } = database
  const facts = factsIn(database)
  const { marks, markOf } = marksIn(database)
  const gone = takingOut(database)
  const sites = sitesOfPlan(database)
  const destroyed = destroying(database)
  const marked = async (plan: PlanId, by: string): Promise<Erasure | undefined> => {
    const stream = streamOf(plan)
    const before = await markOf(stream)
    if (before) return before
    const last = await facts.lastOf(stream)
    const mark = erasureMark(sealing, { stream, last }, { at: now(), by })
    const apart = await sites(plan)
    await write((on) => [
      sealing.destroyed(on, stream),
      ...mark.map((fact) => facts.insert(on, fact)),
      ...gone.map((query) => query(on, { plan, key: stream })),
      ...apart.map((id) => destroyed(on, { plan, id, at: now() })),
    ])
    return undefined
  }
  return {
    erase: async (plan, by) => {
      const before = await onceMore(() => marked(plan, by))
      return { isGone: await forget(), ...(before ? { before } : {}) }
    },
    erased: marks,
  }
}

/** What lies apart, under keys of its own. */
const sitesOfPlan = ({ connection, tables: { siteValues } }: Database) => {
  const find = asking((on) =>
    on
      .select({ id: siteValues.id })
      .from(siteValues)
      .where(eq(siteValues.plan, sql.placeholder('plan'))),
  )
  return async (plan: PlanId) => (await find(connection, { plan })).map(({ id }) => id)
}

const marksIn = ({ connection, sealing, tables: { facts } }: Database) => {
  const isMark = and(eq(facts.kind, markKind), like(facts.stream, 'plan:%'))
  const all = asking((on) => on.select().from(facts).where(isMark).orderBy(asc(facts.at), asc(facts.stream)))
  const one = asking((on) =>
    on
      .select()
      .from(facts)
      .where(and(eq(facts.stream, sql.placeholder('stream')), eq(facts.kind, markKind))),
  )
  return {
    marks: async () =>
      (await all(connection)).map((mark) => ({
        ...{ plan: planId(mark.stream.slice('plan:'.length)), ...erasureOf(sealing, mark) },
      })),
    markOf: async (stream: string) =>
      (await one(connection, { stream })).map((mark) => erasureOf(sealing, mark))[0],
  }
}

/** The rows beside the facts; the row of the plan counts the mark among its facts. */
const takingOut = ({ tables }: Database) => {
  const { plans, carers, teams, publications, publishedNames, currentNumbers } = tables
  const { publishedWords, approvedFindings, typed, keptPosts, files, reminders } = tables
  type Of = { plan: PlanId; key: string }
  const ofPlan = [
    ...[publications, publishedNames, publishedWords, approvedFindings, currentNumbers, carers],
    ...[teams, typed, files, reminders],
  ].map((table) => writing<Of>((on) => on.delete(table).where(eq(table.plan, sql.placeholder('plan')))))
  const ofKey = writing<Of>((on) => on.delete(keptPosts).where(eq(keptPosts.key, sql.placeholder('key'))))
  const unlisted = writing<Of>((on) =>
    on
      .update(plans)
      .set({ owner: null, practice: null, version: sql`${plans.version} + 1` })
      .where(eq(plans.id, sql.placeholder('plan'))),
  )
  return [...ofPlan, ofKey, unlisted]
}
