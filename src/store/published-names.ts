import type { SQL } from 'drizzle-orm'
import type { PlanId } from '../plan/ids.ts'
import { nameKeys, nameKeysRule } from '../plan/name-keys.ts'
import type { Publication } from '../plan/reads/publication.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { and, asc, eq, inArray, like, lt, or, sql } from './drizzle.ts'
import { ifTaken } from './failure.ts'
import { asking, inserting, type Query, writing } from './statement.ts'

type Named = Pick<Publication, 'plan' | 'family' | 'born'>

/** What of a name a key is: all of it, one of its words, or how it sounds. */
type Kind = 'is' | 'part' | 'like'
const of = (kind: Kind, keys: readonly string[]): readonly string[] => keys.map((key) => `${kind}:${key}`)

/** Under which keys a published name is found. */
export const keptKeys = (family: string): readonly string[] => {
  const { whole, parts, sounds } = nameKeys(family)
  return [...of('is', whole), ...of('part', parts), ...of('like', sounds)]
}

/** What the same name stands under: whole, as a part of the name that was typed, or the other way round. */
export const sameKeys = (family: string): readonly string[] => {
  const { whole, parts } = nameKeys(family)
  return [...of('is', whole), ...of('part', whole), ...of('is', parts)]
}

/** What a name stands under that sounds like it, itself among them. */
export const likeKeys = (family: string): readonly string[] => of('like', nameKeys(family).sounds)

/** Writes the names of a plan anew: with each approval, and where they were kept under an older rule. */
export const namingIn = ({ tables: { publications, publishedNames } }: Database) => {
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
  return (on: Connection, { plan, family, born }: Named): readonly Query[] => [
    clear(on, { plan }),
    ...keptKeys(family).map((key) => insert(on, { plan, key, born })),
    mark(on, { plan, rule: nameKeysRule }),
  ]
}

/** Names that no release, or an older rule, has written down. Another process may be at the same: then it is done there. */
export const namesAreKept = async (database: Database): Promise<void> => {
  const { connection, write, tables } = database
  const { publications } = tables
  const naming = namingIn(database)
  const behind = asking((on) =>
    on
      .select({ plan: publications.plan, family: publications.family, born: publications.born })
      .from(publications)
      .where(lt(publications.namesRule, nameKeysRule))
      .orderBy(asc(publications.namesRule))
      .limit(atOnce),
  )
  for (let rows = await behind(connection); rows.length > 0; rows = await behind(connection))
    await write((on) => rows.flatMap((row) => naming(on, row)), 'vital').catch(ifTaken(undefined))
}
const atOnce = 200

/** The plans under any of these keys, born on any of these days: a look into two indexes, however many plans there are. */
export const namedIn = ({ tables: { publications, publishedNames } }: Database) => ({
  where: (on: Connection): SQL =>
    inArray(
      publications.plan,
      on
        .select({ plan: publishedNames.plan })
        .from(publishedNames)
        .where(
          and(
            inArray(publishedNames.key, places('key', keysMost)),
            inArray(publishedNames.born, places('born', daysMost)),
          ),
        ),
    ),
  /** The same, born on a day that fits one of these patterns. */
  whereBornLike: (on: Connection): SQL =>
    inArray(
      publications.plan,
      on
        .select({ plan: publishedNames.plan })
        .from(publishedNames)
        .where(
          and(
            inArray(publishedNames.key, places('key', keysMost)),
            or(...places('born', daysMost).map((day) => like(publishedNames.born, day))),
          ),
        ),
    ),
  values: (keys: readonly string[], days: readonly string[]): Record<string, string> => ({
    ...inPlaces('key', keys, keysMost),
    ...inPlaces('born', days, daysMost),
  }),
})
const keysMost = 18
const daysMost = 6

const places = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => sql.placeholder(`${name}${index}`))

/** Places that are left over ask for the last once more. */
const inPlaces = (name: string, values: readonly string[], count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${name}${index}`, values[index] ?? values.at(-1) ?? '']),
  )
