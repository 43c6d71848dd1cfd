import type { SQL } from 'drizzle-orm'
import { DamagedRecord } from '../plan/damaged-record.ts'
import { canonical } from '../plan/deeds/approving.ts'
import type { PlanId } from '../plan/ids.ts'
import { mostHits } from '../plan/most-hits.ts'
import { daysBeside, daysWithOnePartOpen, nearDays } from '../plan/near-days.ts'
import type { DamagedPublication, FoundPublication, Publications } from '../plan/ports.ts'
import type { Publication } from '../plan/reads/publication.ts'
import { digest } from './chain.ts'
import type { Connection } from './columns.ts'
import type { Damage } from './damage.ts'
import type { Database } from './database.ts'
import { and, asc, eq, inArray, isNull, or, sql } from './drizzle.ts'
import { likeKeys, namedIn, sameKeys } from './published-names.ts'
import { numberKey, type PublicationRow, sealOf } from './publishing.ts'
import { keepLatest } from './remembering.ts'
import { asking } from './statement.ts'

/** What urgent care reads. Nothing leaves here whose hashes do not fit (H02, H03); a search names what is damaged and goes on. */
export const publicationsIn = (database: Database, { watched }: Damage): Publications => {
  const seals = sealsIn(database)
  const read = currentIn(database)
  const current = (found: Sealed) => watched(found.plan, 'approval', () => read(found))
  const nameOf = namedOnlyIn(database)
  const orNamed = async (found: Sealed): Promise<FoundPublication | undefined> => {
    try {
      return await current(found)
    } catch (error) {
      if (error instanceof DamagedRecord) return await nameOf(found.plan)
      throw error
    }
  }
  const each = async (found: readonly Sealed[]) =>
    (await Promise.all(found.map(orNamed))).filter((hit) => hit !== undefined)
  return {
    current: async (plan) => {
      const [found] = await seals.ofPlan({ plan })
      return found && current(found)
    },
    byNhsNumber: async (number) => each(await seals.ofNumber({ number: numberKey(number) })),
    byNameAndBirth: async (family, born) => each(await seals.ofName(sameKeys(family), [born])),
    nearNameAndBirth: async (family, born) => {
      const [same, near] = await Promise.all([
        seals.ofName(sameKeys(family), [born]),
        nearSeals(seals, family, born),
      ])
      const others = near.filter(({ plan }) => !same.some((one) => one.plan === plan))
      return each(others.slice(0, mostHits))
    },
  }
}

type Sealed = { readonly plan: PlanId; readonly seal: string }
type Seals = ReturnType<typeof sealsIn>

/**
 * Searches find what is current, first, and what is suspended or closed, which its page never opens. Whose sharing was
 * stopped, and what another plan replaced, is found by nobody (RULE-CON-2).
 */
const sealsIn = (database: Database) => {
  const { connection, tables } = database
  const { publications } = tables
  const names = namedIn(database)
  const finding = <Values extends Record<string, string>>(where: (on: Connection) => SQL | undefined) => {
    const find = asking((on) =>
      on
        .select({ plan: publications.plan, seal: publications.seal })
        .from(publications)
        .where(where(on))
        .orderBy(
          asc(sql`${publications.awaySince} IS NOT NULL`),
          asc(publications.given),
          asc(publications.plan),
        )
        .limit(mostHits + 1),
    )
    return (values: Values): PromiseLike<readonly Sealed[]> => find(connection, values)
  }
  const told = or(isNull(publications.awaySince), inArray(publications.awayAs, [...toldAway]))
  const ofName = finding<Record<string, string>>((on) => and(names.where(on), told))
  const bornLike = finding<Record<string, string>>((on) => and(names.whereBornLike(on), told))
  return {
    ofPlan: finding<{ plan: PlanId }>(() => eq(publications.plan, sql.placeholder('plan'))),
    ofNumber: finding<{ number: string }>(() =>
      and(eq(publications.numberKey, sql.placeholder('number')), told),
    ),
    ofName: (keys: readonly string[], days: readonly string[]) => ofName(names.values(keys, days)),
    bornLike: (keys: readonly string[], days: readonly string[]) => bornLike(names.values(keys, days)),
  }
}

const toldAway = ['suspended', 'closed'] as const

/**
 * Another name that sounds alike, another day that is easily written for this one, or both, then the very name with
 * one part of the day different: the nearest first.
 */
const nearSeals = async (seals: Seals, family: string, born: string): Promise<readonly Sealed[]> => {
  const days = nearDays(born)
  const found = new Map<PlanId, Sealed>()
  const looks = [
    [likeKeys(family), [born]],
    [sameKeys(family), days],
    [sameKeys(family), daysBeside(born)],
    [likeKeys(family), days],
  ] as const
  for (const [keys, near] of looks)
    if (near.length > 0) for (const one of await seals.ofName(keys, near)) found.set(one.plan, one)
  for (const one of await seals.bornLike(sameKeys(family), daysWithOnePartOpen(born)))
    found.set(one.plan, one)
  return [...found.values()]
}

/** What a row says of whom it is about, whether or not the rest fits. */
const namedOnlyIn = ({ connection, tables: { publications } }: Database) => {
  const { plan, family, given, born, nhsNumber } = publications
  const find = asking((on) =>
    on
      .select({ plan, family, given, born, nhsNumber })
      .from(publications)
      .where(eq(publications.plan, sql.placeholder('plan'))),
  )
  return async (id: PlanId): Promise<DamagedPublication | undefined> => {
    const [row] = await find(connection, { plan: id })
    return row && { ...row, nhsNumber: row.nhsNumber ?? undefined, isDamaged: true }
  }
}

/** The publication with this seal: from memory when it was checked before, else read whole and checked. */
const currentIn = ({ connection, tables: { publications, approvals } }: Database) => {
  const known = keepLatest<PlanId, Checked>(publicationsKept)
  const findWhole = asking((on) =>
    on
      .select({ row: publications, approval: approvals })
      .from(publications)
      .leftJoin(
        approvals,
        and(eq(approvals.plan, publications.plan), eq(approvals.version, publications.version)),
      )
      .where(eq(publications.plan, sql.placeholder('plan'))),
  )
  return async ({ plan, seal }: Sealed): Promise<Publication | undefined> => {
    const before = known.find(plan)
    if (before?.seal === seal) return before.publication
    const [found] = await findWhole(connection, { plan })
    if (!found) return undefined
    const checked = { seal: found.row.seal, publication: publicationIn(found.row, found.approval) }
    known.keep(plan, checked)
    return checked.publication
  }
}
const publicationsKept = 1_000
type Checked = { readonly seal: string; readonly publication: Publication }

const publicationIn = (
  row: PublicationRow,
  approval: { readonly hash: string; readonly content: Publication['content'] } | null,
): Publication => {
  const isWhole =
    sealOf(row) === row.seal &&
    approval?.hash === row.hash &&
    digest(canonical(approval.content)) === row.hash
  if (!isWhole || !approval) throw new DamagedRecord(`the approved plan ${row.plan}, version ${row.version}`)
  const { seal: _, namesRule: __, numberKey: ___, awaySince, awayAs, ...shown } = row
  return {
    ...shown,
    content: approval.content,
    nhsNumber: row.nhsNumber ?? undefined,
    away: awaySince === null ? undefined : { as: awayAs ?? 'withdrawn', at: awaySince },
  }
}
