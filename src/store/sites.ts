import { DamagedRecord } from '../plan/damaged-record.ts'
import type { Instant } from '../plan/ids.ts'
import type { Change } from '../plan/ports.ts'
import type { Sites } from '../plan/sites.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { and, eq, isNull, sql } from './drizzle.ts'
import type { Sealing } from './keys.ts'
import { opened, openedValue, sealed, sealedValue } from './sealing.ts'
import { asking, inserting, type Query, writing } from './statement.ts'
import type { Tables } from './tables.ts'

export type SiteRow = Tables['siteValues']['$inferSelect']

/** What lies apart from its plan, each value by its id and under its own plan only. */
export const sitesIn = ({ connection, sealing, tables: { siteValues } }: Database): Sites => {
  const find = asking((on) => on.select().from(siteValues).where(oneOf(siteValues)))
  return {
    find: async (plan, id) => {
      const [row] = await find(connection, { plan, id })
      if (!row) return undefined
      return row.mark === null
        ? { kind: 'kept', text: openedSite(sealing, row) }
        : { kind: 'destroyed', at: destroyedAt(sealing, row) }
    },
  }
}

/** Writes values as the facts that name them are written, and writes over those that no fact names any more. */
export const writingSites = (database: Database) => {
  const { sealing, tables, forget } = database
  const insert = inserting(tables.siteValues)
  const destroy = destroying(database)
  const writes = (
    on: Connection,
    { after: { id: plan }, facts: [first], sites }: Change,
  ): readonly Query[] => {
    const at = first?.at
    if (!sites || at === undefined) return []
    return [
      ...Object.entries(sites.kept).map(([id, text]) =>
        insert(on, sealedSite(sealing, { id, plan, at }, text)),
      ),
      ...sites.destroyed.map((id) => destroy(on, { id, plan, at })),
    ]
  }
  /** What was written over goes from the log beside the file too, as soon as nobody reads it. */
  const forgotten = (changes: readonly Change[]): void => {
    if (changes.some(({ sites }) => (sites?.destroyed.length ?? 0) > 0)) forget().catch(() => false)
  }
  return { writes, forgotten }
}

/** Its key and what that sealed are written over; the row stays, and says when. */
export const destroying = ({ sealing, tables: { siteValues } }: Database) => {
  const isThis = oneOf(siteValues)
  const emptied = writing<{ plan: string; id: string; mark: Buffer }>((on) =>
    on
      .update(siteValues)
      .set({
        wrapped: Buffer.alloc(0),
        sealed: Buffer.alloc(0),
        mark: sql`${sql.placeholder('mark')}`,
      })
      .where(and(isThis, isNull(siteValues.mark))),
  )
  return (on: Connection, { at, ...place }: Place & { readonly at: Instant }): Query =>
    emptied(on, { ...place, mark: sealedValue(sealing.ofMarks, placeOfMark(place), at) })
}

const oneOf = ({ plan, id }: Tables['siteValues']) =>
  and(eq(plan, sql.placeholder('plan')), eq(id, sql.placeholder('id')))

type Place = Pick<SiteRow, 'id' | 'plan'>
const nameOf = ({ plan, id }: Place): string => `site:${plan}:${id}`
const placeOf = ({ at }: Pick<SiteRow, 'at'>): string => `site value ${at}`
const placeOfMark = (place: Place): string => `destroyed ${nameOf(place)}`

export const sealedSite = (
  { ofOne }: Pick<Sealing, 'ofOne'>,
  row: Place & { readonly at: Instant },
  text: string,
): SiteRow => {
  const { key, wrapped } = ofOne.made(nameOf(row))
  return { ...row, wrapped, sealed: sealed(key, placeOf(row), text), mark: null }
}

/** Throws DamagedRecord where it is not what was kept there. */
export const openedSite = ({ ofOne }: Pick<Sealing, 'ofOne'>, row: SiteRow): string =>
  opened(ofOne.opened(nameOf(row), row.wrapped), placeOf(row), row.sealed).toString('utf8')

export const destroyedAt = ({ ofMarks }: Pick<Sealing, 'ofMarks'>, row: SiteRow): Instant => {
  if (row.mark === null) throw new DamagedRecord(`${nameOf(row)}, which has no mark`)
  return openedValue<Instant>(ofMarks, placeOfMark(row), row.mark)
}

/**
 * Which of the values of a plan is not as its facts say: one that is named stands and opens, one that is not was destroyed
 * and has its mark, and none that was ever named is gone whole. `named` is undefined of a plan that was erased.
 */
export const siteFault = (
  sealing: Sealing,
  rows: readonly SiteRow[],
  { named, ever }: { readonly named: readonly string[]; readonly ever: readonly string[] },
): string | undefined => {
  const missing = ever.find((id) => !rows.some((row) => row.id === id))
  if (missing !== undefined) return missing
  return rows.find((row) => named.includes(row.id) !== isKept(sealing, row))?.id
}

/** Undefined where it is neither kept nor destroyed as it should be. */
const isKept = (sealing: Sealing, row: SiteRow): boolean | undefined => {
  try {
    if (row.mark === null) return openedSite(sealing, row) !== ''
    const isEmpty = row.wrapped.length + row.sealed.length === 0
    return destroyedAt(sealing, row) !== '' && isEmpty ? false : undefined
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    return undefined
  }
}
