import type { PlanId } from '../plan/ids.ts'
import { allPages, pageRows } from './all-rows.ts'
import { placeOfApproval } from './approved-content.ts'
import { digest } from './chain.ts'
import { type Connection, settingOnly } from './columns.ts'
import { takenOver, withoutBytes } from './damaged-before.ts'
import type { Database, UnsealedDatabase } from './database.ts'
import { placeOfTyped } from './drafts.ts'
import { and, asc, eq, getTableColumns, gt, sql } from './drizzle.ts'
import { sealedFile } from './files.ts'
import { invitedHash } from './invited-hash.ts'
import { keptRow, keptUnder, postAsKept } from './kept-posts.ts'
import type { Sealing } from './keys.ts'
import { numberHash, type PublicationRow, placeOfPublication, sealOf } from './publication-rows.ts'
import { refuseUnsealedOfNobody } from './rows-of-nobody.ts'
import { type Key, placeOfRow, sealed, sealedValue, streamOf } from './sealing.ts'
import { sealOldFacts } from './sealing-old-facts.ts'
import { asking, inserting, insertingOnce, type Query, writing } from './statement.ts'
import type { UnsealedTables } from './unsealed-tables.ts'

/** Something was written before anything was sealed, and lies there still. */
export const isUnsealed = ({ hasTable }: UnsealedDatabase): Promise<boolean> => hasTable('unsealed_facts')

/**
 * Seals, once, all that a release of before 26 November 2026 wrote: each plan whole or not at all, so that whatever ends
 * this, the next start goes on. What lay in clear goes when all is sealed, and the room that it took is given back; false
 * where somebody who reads held that up, so that it lies in the file still.
 */
export const sealOldRows = async (database: Database): Promise<boolean> => {
  if (await database.hasTable('unsealed_approvals')) {
    await sealOldFacts(database)
    await sealOldPlans(database)
    await sealOldPosts(database)
    await refuseUnsealedOfNobody(database)
    await database.run(cleared)
  }
  for (const statement of database.emptying) await database.run(statement)
  if (!(await database.forget())) return false
  await database.run('DROP TABLE unsealed_facts')
  return true
}

const cleared = [
  'BEGIN',
  ...['approvals', 'publications', 'current_numbers', 'typed', 'kept_posts', 'files'].map(
    (table) => `DROP TABLE unsealed_${table}`,
  ),
  ...['family', 'given', 'born', 'owner_name', 'nhs_number', 'called_openly'].map(
    (column) => `ALTER TABLE plans DROP COLUMN ${column}`,
  ),
  ...['review_on', 'suspended_for', 'suspended_until'].map(
    (column) => `ALTER TABLE plans DROP COLUMN ${column}`,
  ),
  'DELETE FROM unsealed_facts',
  'COMMIT',
].join(';\n')

/** A plan whose row is sealed has everything sealed. */
const sealOldPlans = async (database: Database): Promise<void> => {
  const { connection, sealing, write, unsealed } = database
  const { plans } = unsealed
  const next = asking((on) =>
    on
      .select({ id: plans.id })
      .from(plans)
      .where(and(gt(plans.id, sql.placeholder('id')), sql`length(${plans.shown}) = 0`))
      .orderBy(asc(plans.id))
      .limit(atOnce),
  )
  const words = asking((on) =>
    on
      .select()
      .from(plans)
      .where(eq(plans.id, sql.placeholder('id'))),
  )
  const beside = sealingBeside(database)
  const keepRow = writing<{ id: PlanId; shown: Buffer }>(settingOnly(database.tables.plans, 'id', ['shown']))
  const pageAfter = (last: { readonly id: PlanId } | undefined) => next(connection, { id: last?.id ?? '' })
  for await (const rows of allPages(pageAfter))
    await Promise.all(
      rows.map(({ id }) =>
        takenOver(`plan ${id}`, async () => {
          const key = await sealing.keyOf(streamOf(id))
          const queries = await beside(id, key)
          const shown = (await words(connection, { id })).map((row) =>
            sealedValue(key, placeOfRow, said(row)),
          )
          await write((on) => [...queries(on), ...shown.map((one) => keepRow(on, { id, shown: one }))])
        }),
      ),
    )
}
const atOnce = 50

/** The words of a row; null is left out. */
const said = ({ id: _, shown: __, ...words }: UnsealedTables['plans']['$inferSelect']) => {
  const cells = { ...withoutBytes(words), calledOpenly: words.calledOpenly ?? words.ownerName }
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null))
}

/** What belongs to one plan, sealed. */
const sealingBeside = (database: Database) => {
  const { connection, sealing, tables, unsealed } = database
  const find = findingBeside(unsealed)
  const helpers = asking((on) =>
    on
      .select()
      .from(tables.carers)
      .where(eq(tables.carers.plan, sql.placeholder('plan'))),
  )
  const hashOf = invitedHash(sealing)
  const invite = writing<{ plan: PlanId; id: string; email: string }>((on) =>
    on
      .update(tables.carers)
      .set({ email: sql`${sql.placeholder('email')}` })
      .where(
        and(eq(tables.carers.plan, sql.placeholder('plan')), eq(tables.carers.id, sql.placeholder('id'))),
      ),
  )
  const [addApproval, addPublication] = [inserting(tables.approvals), inserting(tables.publications)]
  const [addNumber, addTyped, addFile] = [
    insertingOnce(tables.currentNumbers),
    inserting(tables.typed),
    inserting(tables.files),
  ]
  return async (plan: PlanId, key: Key): Promise<(on: Connection) => readonly Query[]> => {
    const values = { plan }
    const [approvals, publications, numbers, typed, files, carers] = await Promise.all([
      find.approvals(connection, values),
      find.publications(connection, values),
      find.numbers(connection, values),
      find.typed(connection, values),
      find.files(connection, values),
      helpers(connection, values),
    ])
    return (on) => [
      ...approvals.map(({ content, ...row }) =>
        addApproval(on, { ...row, sealed: sealed(key, placeOfApproval(row), content) }),
      ),
      ...publications.map((row) => addPublication(on, publicationOf(sealing, key, row))),
      ...numbers.map(({ number }) => addNumber(on, { plan, number: numberHash(sealing, number) ?? '' })),
      ...typed.map(({ values, ...row }) =>
        addTyped(on, { ...row, sealed: sealed(key, placeOfTyped(row), values) }),
      ),
      ...files.map((file) => addFile(on, sealedFile(key, file))),
      ...carers.map(({ id, email }) => invite(on, { plan, id, email: hashOf(email) })),
    ]
  }
}

/** JSON as the text that it is. */
const findingBeside = ({ approvals, publications, currentNumbers, typed, files }: UnsealedTables) => {
  const plan = sql.placeholder('plan')
  return {
    approvals: asking((on) =>
      on
        .select({ ...getTableColumns(approvals), content: sql<string>`CAST(${approvals.content} AS text)` })
        .from(approvals)
        .where(eq(approvals.plan, plan)),
    ),
    publications: asking((on) =>
      on
        .select({
          ...getTableColumns(publications),
          changeAsked: sql<string>`CAST(${publications.changeAsked} AS text)`,
        })
        .from(publications)
        .where(eq(publications.plan, plan)),
    ),
    numbers: asking((on) => on.select().from(currentNumbers).where(eq(currentNumbers.plan, plan))),
    typed: asking((on) =>
      on
        .select({ ...getTableColumns(typed), values: sql<string>`CAST(${typed.values} AS text)` })
        .from(typed)
        .where(eq(typed.plan, plan)),
    ),
    files: asking((on) => on.select().from(files).where(eq(files.plan, plan))),
  }
}

type OldPublication = UnsealedTables['publications']['$inferSelect']

/** What was not as it was written does not become so by being sealed. */
const publicationOf = (
  sealing: Sealing,
  key: Key,
  { family, given, born, nhsNumber, changeAsked, seal, ...rest }: OldPublication,
): Omit<PublicationRow, 'namesRule' | 'wordsRule'> => {
  const asked = parsed(changeAsked)
  const words = { family, given, born, nhsNumber: nhsNumber ?? undefined, changeAsked: asked ?? [] }
  const row = {
    ...rest,
    sealed: sealedValue(key, placeOfPublication(rest), words),
    numberKey: numberHash(sealing, nhsNumber ?? undefined) ?? null,
  }
  const isWhole = seal === oldSealOf({ ...rest, family, given, born, nhsNumber }, asked)
  return { ...row, seal: isWhole ? sealOf(row) : 'broken before it was sealed' }
}

const parsed = (text: string): readonly unknown[] | undefined => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const oldSealOf = (row: Omit<OldPublication, 'seal' | 'changeAsked'>, asked: unknown): string =>
  digest(
    JSON.stringify([
      row.plan,
      row.version,
      row.hash,
      row.family,
      row.given,
      row.born,
      row.nhsNumber,
      row.family.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(),
      row.numberKey,
      row.approvedAt,
      row.awaySince,
      asked,
      ...(row.awayAs === null ? [] : [row.awayAs]),
    ]),
  )

/** What was sent too late is an account's: it is walked by itself, and written once. */
const sealOldPosts = async ({ connection, sealing, write, tables, unsealed }: Database): Promise<void> => {
  const { keptPosts } = unsealed
  const { account, form } = keptPosts
  const later = sql`(${account}, ${form}) > (${sql.placeholder('account')}, ${sql.placeholder('form')})`
  const next = asking((on) =>
    on
      .select({ account, form })
      .from(keptPosts)
      .where(later)
      .orderBy(asc(account), asc(form))
      .limit(pageRows),
  )
  const whole = asking((on) =>
    on
      .select()
      .from(keptPosts)
      .where(and(eq(account, sql.placeholder('account')), eq(form, sql.placeholder('form')))),
  )
  const add = insertingOnce(tables.keptPosts)
  const pageAfter = (last: { readonly account: string; readonly form: string } | undefined) =>
    next(connection, { account: last?.account ?? '', form: last?.form ?? '' })
  for await (const places of allPages(pageAfter))
    await Promise.all(
      places.map((place) =>
        takenOver(`kept_posts, account ${place.account}`, async () => {
          const posts = (await whole(connection, place)).map(withoutBytes).map(postAsKept)
          const keys = await Promise.all(posts.map((post) => sealing.keyOf(keptUnder(post))))
          const rows = posts.flatMap((post, index) => {
            const key = keys[index]
            return key?.secret ? [keptRow(sealing, key, post)] : []
          })
          await write((on) => rows.map((row) => add(on, row)))
        }),
      ),
    )
}
