import type { SQL } from 'drizzle-orm'
import { DamagedRecord } from '../plan/damaged-record.ts'
import { canonical } from '../plan/deeds/approving.ts'
import type { PlanId } from '../plan/ids.ts'
import { mostHits } from '../plan/most-hits.ts'
import { daysBeside, daysWithOnePartOpen, nearDays } from '../plan/near-days.ts'
import type { DamagedPublication, FoundPublication, Publications } from '../plan/ports.ts'
import type { Publication } from '../plan/reads/publication.ts'
import { openedApproval, type StoredApproval } from './approved-content.ts'
import { foundSinceIn } from './approved-findings.ts'
import { digest } from './chain.ts'
import type { Connection } from './columns.ts'
import type { Damage } from './damage.ts'
import type { Database } from './database.ts'
import { and, asc, eq, inArray, isNull, or, sql } from './drizzle.ts'
import { numberHash, openedPublication, type PublicationRow, sealOf } from './publication-rows.ts'
import { halfKeys, letterKeys, likeKeys, namedIn, postcodeKeys, sameKeys } from './published-names.ts'
import { sameWordsIn } from './published-words.ts'
import { keepLatest } from './remembering.ts'
import { type Key, streamOf } from './sealing.ts'
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
  const inOrder = async (found: readonly Sealed[]) => (await each(found)).toSorted(currentFirst)
  return {
    current: async (plan) => {
      const [found] = await seals.ofPlan(plan)
      return found && current(found)
    },
    byNhsNumber: async (number) => {
      const hash = numberHash(database.sealing, number)
      return hash === undefined ? [] : inOrder(await seals.ofNumber(hash))
    },
    byNameAndBirth: async (family, born) => inOrder(await seals.ofName(sameKeys(family), [born])),
    byPostcodeAndBirth: async (postcode, born) => inOrder(await seals.ofName(postcodeKeys(postcode), [born])),
    byHalfNameAndBirth: async (family, born) => {
      const [same, halves] = await Promise.all([
        seals.ofName(sameKeys(family), [born]),
        seals.ofName(halfKeys(family), [born]),
      ])
      return inOrder(besides(same, halves))
    },
    nearNameAndBirth: async (family, born) => {
      const [same, near] = await Promise.all([
        seals.ofName(sameKeys(family), [born]),
        nearSeals(seals, family, born),
      ])
      return each(besides(same, near))
    },
    sameWords: sameWordsIn(database),
    foundSince: foundSinceIn(database),
  }
}

const besides = (found: readonly Sealed[], others: readonly Sealed[]): readonly Sealed[] =>
  others.filter(({ plan }) => !found.some((one) => one.plan === plan)).slice(0, mostHits)

/** What is current, then what is suspended or closed, each by the given name. */
const currentFirst = (one: FoundPublication, other: FoundPublication): number =>
  Number(isAway(one)) - Number(isAway(other)) ||
  (one.given < other.given ? -1 : Number(one.given > other.given))
const isAway = (one: FoundPublication): boolean => 'away' in one && one.away !== undefined

type Sealed = { readonly plan: PlanId; readonly seal: string }
type Seals = ReturnType<typeof sealsIn>

/**
 * Searches find what is current, first, and what is suspended or closed, which its page never opens. Whose sharing was
 * stopped, and what another plan replaced, is found by nobody (RULE-CON-2).
 */
const sealsIn = (database: Database) => {
  const { connection, tables } = database
  const { publications } = tables
  const finding = (where: (on: Connection) => SQL | undefined) => {
    const find = asking((on) =>
      on
        .select({ plan: publications.plan, seal: publications.seal })
        .from(publications)
        .where(where(on))
        .orderBy(asc(sql`${publications.awaySince} IS NOT NULL`), asc(publications.plan))
        .limit(mostHits + 1),
    )
    return (values: Record<string, string>): PromiseLike<readonly Sealed[]> => find(connection, values)
  }
  const told = or(isNull(publications.awaySince), inArray(publications.awayAs, [...toldAway]))
  const named = namedIn(database)
  const ofFew = finding((on) => and(named.where(on, few), told))
  const ofMany = finding((on) => and(named.where(on, many), told))
  const ofPlan = finding(() => eq(publications.plan, sql.placeholder('plan')))
  const ofNumber = finding(() => and(eq(publications.numberKey, sql.placeholder('number')), told))
  return {
    ofPlan: (plan: PlanId) => ofPlan({ plan }),
    ofNumber: (number: string) => ofNumber({ number }),
    /** Under any of these keys, born on any of these days. */
    ofName: (keys: readonly string[], days: readonly string[]) => {
      const hashes = named.hashesOf(keys, days)
      return hashes.length <= few
        ? ofFew(named.values(hashes, few))
        : ofMany(named.values(hashes.slice(0, many), many))
    },
  }
}
/** Most names have two keys, and at most 18; six days are near another. */
const few = 12
const many = 108

const toldAway = ['suspended', 'closed'] as const

/**
 * Half of the name or a name of which it is half, one that sounds alike, one that a single letter tells from it, another
 * day that is easily written for this one, or both, then the very name with one part of the day different: the nearest first.
 */
const nearSeals = async (seals: Seals, family: string, born: string): Promise<readonly Sealed[]> => {
  const days = nearDays(born)
  const found = new Map<PlanId, Sealed>()
  const [same, halves, like] = [sameKeys(family), halfKeys(family), likeKeys(family)]
  const looks = [
    [halves, [born]],
    [like, [born]],
    ...letterKeys(family).map((keys) => [keys, [born]] as const),
    [[...same, ...halves], days],
    [[...same, ...halves], daysBeside(born)],
    [like, days],
    [[...same, ...halves], daysWithOnePartOpen(born)],
  ] as const
  for (const [keys, near] of looks)
    if (keys.length > 0 && near.length > 0)
      for (const one of await seals.ofName(keys, near)) found.set(one.plan, one)
  return [...found.values()]
}

/** What a row says of whom it is about, whether or not the rest fits; no name where that cannot be read either. */
const namedOnlyIn = ({ connection, sealing, tables: { publications } }: Database) => {
  const find = asking((on) =>
    on
      .select()
      .from(publications)
      .where(eq(publications.plan, sql.placeholder('plan'))),
  )
  return async (id: PlanId): Promise<DamagedPublication | undefined> => {
    const [row] = await find(connection, { plan: id })
    if (!row) return undefined
    const key = (await sealing.keysOf([streamOf(id)])).get(streamOf(id))
    try {
      const { plan, family, given, born, nhsNumber } = openedPublication(key, row)
      return { plan, family, given, born, nhsNumber, isDamaged: true }
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error
      return { plan: id, family: '', given: '', born: '', nhsNumber: undefined, isDamaged: true }
    }
  }
}

/** The publication with this seal: from memory when it was checked before, else read whole and checked. */
const currentIn = ({ connection, sealing, tables: { publications, approvals } }: Database) => {
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
    const key = (await sealing.keysOf([streamOf(plan)])).get(streamOf(plan))
    const checked = { seal: found.row.seal, publication: publicationIn(key, found.row, found.approval) }
    known.keep(plan, checked)
    return checked.publication
  }
}
const publicationsKept = 1_000
type Checked = { readonly seal: string; readonly publication: Publication }

const publicationIn = (
  key: Key | undefined,
  row: PublicationRow,
  stored: StoredApproval | null,
): Publication => {
  const isSealed = stored !== null && sealOf(row) === row.seal && stored.hash === row.hash
  const approval = isSealed ? openedApproval(key, stored) : undefined
  if (!approval || digest(canonical(approval.content)) !== row.hash)
    throw new DamagedRecord(`the approved plan ${row.plan}, version ${row.version}`)
  const opened = openedPublication(key, row)
  const { seal: _, namesRule: __, wordsRule: ___, numberKey: ____, postcode: _____, ...rest } = opened
  const { awaySince, awayAs, familyBefore: ______, ...shown } = rest
  return {
    ...shown,
    content: approval.content,
    nhsNumber: shown.nhsNumber,
    away: awaySince === null ? undefined : { as: awayAs ?? 'withdrawn', at: awaySince },
  }
}
