import type { SQL } from 'drizzle-orm'
import { DamagedRecord } from '../plan/damaged-record.ts'
import type { PlanId } from '../plan/ids.ts'
import { nameKeys, nameKeysRule } from '../plan/name-keys.ts'
import { daysWithOnePartOpen } from '../plan/near-days.ts'
import { gapsIn, oneLetterOff } from '../plan/one-letter-off.ts'
import { approvedPostcode } from '../plan/postcode.ts'
import type { Publication } from '../plan/reads/publication.ts'
import { allPages, pageRows } from './all-rows.ts'
import { openedApproval, type StoredApproval } from './approved-content.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { and, asc, eq, gt, inArray, lt, sql } from './drizzle.ts'
import { ifTaken } from './failure.ts'
import type { Sealing } from './keys.ts'
import { openedPublication, type PublicationRow } from './publication-rows.ts'
import { type Key, streamOf } from './sealing.ts'
import { asking, inserting, type Query, writing } from './statement.ts'

type Named = Pick<Publication, 'plan' | 'family' | 'born'> & {
  readonly postcode?: string | undefined
  readonly familyBefore?: string | undefined
}

/** What of a name a key is: all of it, one of its words, how it sounds, or one of these without a letter; or a postcode. */
type Kind = 'is' | 'part' | 'like' | 'gap' | 'post'
const of = (kind: Kind, keys: readonly string[]): readonly string[] => keys.map((key) => `${kind}:${key}`)

/** Under which keys a published name is found. */
export const keptKeys = (family: string): readonly string[] => {
  const { whole, bare, parts, sounds } = nameKeys(family)
  const gaps = [...new Set([...whole, ...bare, ...parts].flatMap(gapsIn))]
  return [...of('is', [...whole, ...bare]), ...of('part', parts), ...of('like', sounds), ...of('gap', gaps)]
}

/** A name from before is found as half of one is: who searches by it is asked first whether it is the same person (H01). */
const beforeKeys = (family: string): readonly string[] => {
  const { whole, bare } = nameKeys(family)
  return of('part', [...whole, ...bare])
}

/** What the very name stands under. */
export const sameKeys = (family: string): readonly string[] => {
  const { whole, bare } = nameKeys(family)
  return of('is', [...whole, ...bare])
}

/** What a name stands under that is half of the one that was typed, or the other way round: it may be somebody else's. */
export const halfKeys = (family: string): readonly string[] => {
  const { whole, parts } = nameKeys(family)
  return [...of('part', whole), ...of('is', parts)]
}

/** What a name or its half stands under that one letter tells from it, for each spelling of the name. */
export const letterKeys = (family: string): readonly (readonly string[])[] =>
  nameKeys(family)
    .whole.slice(0, 2)
    .map(oneLetterOff)
    .flatMap(({ gaps, names }) => [of('gap', gaps), [...of('is', names), ...of('part', names)]])

/** What the address stands under in which somebody lives. */
export const postcodeKeys = (postcode: string): readonly string[] => of('post', [postcode])

/** What a name stands under that sounds like it, itself among them. */
export const likeKeys = (family: string): readonly string[] => of('like', nameKeys(family).sounds)

/**
 * What a name and a day stand under in the store: a keyed hash of both together, so that neither is there, and two
 * people of one name have nothing in common.
 */
export const namedHashes = (
  { hashOf }: Sealing,
  keys: readonly string[],
  days: readonly string[],
): readonly string[] => keys.flatMap((key) => days.map((day) => hashOf(`named ${key} ${day}`)))

/** All of them for one published plan: a name that is the same is looked for also where one part of the day is wrong. */
export const keptHashes = (
  sealing: Sealing,
  { family, born, postcode, familyBefore = '' }: Omit<Named, 'plan'>,
) => {
  const keys = [...new Set([...keptKeys(family), ...beforeKeys(familyBefore)])]
  const open = daysWithOnePartOpen(born)
  return [
    ...namedHashes(sealing, [...keys, ...(postcode === undefined ? [] : postcodeKeys(postcode))], [born]),
    ...namedHashes(
      sealing,
      keys.filter((key) => key.startsWith('is:') || key.startsWith('part:')),
      open,
    ),
  ]
}

/** Writes the names of a plan anew: with each approval, and where they were kept under an older rule. */
export const namingIn = ({ sealing, tables: { publications, publishedNames } }: Database) => {
  const insert = inserting(publishedNames)
  const clear = writing<{ plan: PlanId }>((on) =>
    on.delete(publishedNames).where(eq(publishedNames.plan, sql.placeholder('plan'))),
  )
  const mark = writing<{ plan: PlanId; rule: number }>((on) =>
    on
      .update(publications)
      .set({ namesRule: sql`${sql.placeholder('rule')}` })
      .where(eq(publications.plan, sql.placeholder('plan'))),
  )
  return (on: Connection, { plan, ...named }: Named): readonly Query[] => [
    clear(on, { plan }),
    ...keptHashes(sealing, named).map((key) => insert(on, { plan, key })),
    mark(on, { plan, rule: nameKeysRule }),
  ]
}

/**
 * Names and postcodes that no release, or an older rule, has written down. Another process may be at the same: then it is done there.
 * @param address the field in which a plan says where somebody lives: what was approved before postcodes were frozen is read for it
 */
export const namesAreKept = async (database: Database, address: string | undefined): Promise<void> => {
  const { connection, sealing, write, tables } = database
  const { publications, approvals } = tables
  const naming = namingIn(database)
  const behind = asking((on) =>
    on
      .select({ row: publications, approval: approvals })
      .from(publications)
      .leftJoin(
        approvals,
        and(eq(approvals.plan, publications.plan), eq(approvals.version, publications.version)),
      )
      .where(and(gt(publications.plan, sql.placeholder('plan')), lt(publications.namesRule, nameKeysRule)))
      .orderBy(asc(publications.plan))
      .limit(pageRows),
  )
  const pageAfter = (last: Behind | undefined) => behind(connection, { plan: last?.row.plan ?? '' })
  for await (const rows of allPages(pageAfter)) {
    const keys = await sealing.keysOf(rows.map(({ row }) => streamOf(row.plan)))
    const named = rows.flatMap((one) => readable(keys.get(streamOf(one.row.plan)), one, address))
    await write((on) => named.flatMap((row) => naming(on, row)), 'vital').catch(ifTaken(undefined))
  }
}

type Behind = { readonly row: PublicationRow; readonly approval: StoredApproval | null }

/** One that cannot be read is found by its number alone; one whose content cannot, by its name too. */
const readable = (
  key: Key | undefined,
  { row, approval }: Behind,
  address: string | undefined,
): readonly Named[] => {
  const named = undamaged(() => openedPublication(key, row))
  const entries = approval && undamaged(() => openedApproval(key, approval).content.entries)
  return named ? [{ ...named, postcode: named.postcode ?? approvedPostcode(address, entries ?? []) }] : []
}

const undamaged = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    return undefined
  }
}

/** The plans under any of some hashes: a look into an index, however many plans there are. */
export const namedIn = ({ sealing, tables: { publications, publishedNames } }: Database) => ({
  where: (on: Connection, most: number): SQL =>
    inArray(
      publications.plan,
      on
        .select({ plan: publishedNames.plan })
        .from(publishedNames)
        .where(
          inArray(
            publishedNames.key,
            Array.from({ length: most }, (_, index) => sql.placeholder(`key${index}`)),
          ),
        ),
    ),
  hashesOf: (keys: readonly string[], days: readonly string[]) => namedHashes(sealing, keys, days),
  /** Places that are left over ask for the last once more. */
  values: (hashes: readonly string[], most: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: most }, (_, index) => [`key${index}`, hashes[index] ?? hashes.at(-1) ?? '']),
    ),
})
