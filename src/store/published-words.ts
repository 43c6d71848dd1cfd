import type { PlanId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import {
  runsAlike,
  type SameWords,
  sameWordsRule,
  type WordsToCompare,
  wordsToCompare,
} from '../plan/quality/same-words.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { and, eq, inArray, isNull, sql } from './drizzle.ts'
import type { Sealing } from './keys.ts'
import { asking, inserting, type Query, writing } from './statement.ts'

/** What words stand under in the store: a keyed hash of them and the practice, so that two practices have nothing in common. */
const hashesOf = ({ hashOf }: Sealing, { practice, reasons, runs }: WordsToCompare) => ({
  reasons: reasons.map((text) => hashOf(`reason ${practice} ${text}`)),
  runs: runs.map((text) => hashOf(`written ${practice} ${text}`)),
})

/** All of them for one approved plan; none of one that no practice has. */
export const wordHashes = (sealing: Sealing, words: WordsToCompare): readonly string[] => {
  if (words.practice === undefined) return []
  const { reasons, runs } = hashesOf(sealing, words)
  return [...new Set([...reasons, ...runs])]
}

/** Writes them anew with each approval. */
export const comparingIn = ({ sealing, tables: { publications, publishedWords } }: Database) => {
  const insert = inserting(publishedWords)
  const clear = writing<{ plan: PlanId }>((on) =>
    on.delete(publishedWords).where(eq(publishedWords.plan, sql.placeholder('plan'))),
  )
  const mark = writing<{ plan: PlanId; rule: number }>((on) =>
    on
      .update(publications)
      .set({ wordsRule: sql`${sql.placeholder('rule')}` })
      .where(eq(publications.plan, sql.placeholder('plan'))),
  )
  return (on: Connection, { id: plan, approved }: Plan): readonly Query[] => {
    if (!approved?.asApproved) return []
    const hashes = wordHashes(sealing, wordsToCompare(approved.asApproved))
    return [
      clear(on, { plan }),
      ...hashes.map((key) => insert(on, { plan, key })),
      mark(on, { plan, rule: sameWordsRule }),
    ]
  }
}

/** How many others have them, by an index, and none of them is opened. */
export const sameWordsIn = (database: Database) => {
  const { connection, sealing, tables } = database
  const { publications, publishedWords } = tables
  const places = Array.from({ length: most }, (_, index) => sql.placeholder(`key${index}`))
  const find = asking((on) =>
    on
      .select({ plan: publishedWords.plan, keys: sql<number>`count(*)` })
      .from(publishedWords)
      .innerJoin(publications, eq(publications.plan, publishedWords.plan))
      .where(and(inArray(publishedWords.key, places), isNull(publications.awaySince)))
      .groupBy(publishedWords.plan),
  )
  const plansWith = async (hashes: readonly string[], but: readonly PlanId[], least: number) => {
    if (hashes.length < least) return 0
    const values = Object.fromEntries(places.map((_, index) => [`key${index}`, hashes[index] ?? '']))
    const found = await find(connection, values)
    return found.filter(({ plan, keys }) => Number(keys) >= least && !but.includes(plan)).length
  }
  return async (words: WordsToCompare, but: readonly PlanId[]): Promise<SameWords> => {
    if (words.practice === undefined) return { reason: 0, text: 0 }
    const { reasons, runs } = hashesOf(sealing, words)
    return {
      reason: await plansWith(reasons.slice(0, most), but, 1),
      text: await plansWith(runs, but, runsAlike),
    }
  }
}
/** Runs of a plan; of reasons there are one or two. */
const most = 16
