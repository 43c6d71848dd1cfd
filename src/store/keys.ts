import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'
import { DamagedRecord } from '../plan/damaged-record.ts'
import type { Connection } from './columns.ts'
import type { Access, UnsealedDatabase } from './database.ts'
import { desc, eq, inArray, sql } from './drizzle.ts'
import { keepLatest } from './remembering.ts'
import { type Key, openedUnder, sealedUnder } from './sealing.ts'
import { asking, inserting, insertingOnce, type Query, writing } from './statement.ts'

/** Keys of streams, each random, kept under the master key, and the hashes by which what is sealed is found. */
export type Sealing = {
  /** The key of the name, made if there is none. */
  keyOf(name: string, before?: string): Promise<Key>
  /** Makes one, unless something stands in its place. */
  keyMade(name: string): Promise<void>
  /** The same for who writes it in the batch of what it seals, which is refused where somebody else made one at the same time. */
  keyFor(name: string): Promise<Keyed>
  /** Those of them that there are; one that was tampered with is none, and takes no other along. */
  keysOf(names: readonly string[]): Promise<ReadonlyMap<string, Key>>
  /** One as it stands now, though another process may have destroyed it. */
  keyNow(name: string): Promise<Key | undefined>
  /** The same for the same text, and no help to whoever has the database alone. */
  hashOf(text: string): string
  /** What jobs, and plans that were wanted, are sealed by: it follows from the master key, and lies nowhere. */
  readonly ofJobs: Key
  /** The same for the marks of what was erased, so that nobody without the master key writes one. */
  readonly ofMarks: Key
  /** A key that lies beside the one thing it seals, and in no table of keys: whoever writes over it has destroyed it. */
  readonly ofOne: {
    made(name: string): { readonly key: Key; readonly wrapped: Buffer }
    opened(name: string, wrapped: Uint8Array): Key | undefined
  }
  /** A key that another process has destroyed is known here no more. */
  forgotten(name: string): void
  /** Nothing that the key sealed can be read afterwards, and no other takes its place. */
  destroyed(on: Connection, name: string): Query
}

export type Keyed = { readonly key: Key; readonly adds: (on: Connection) => readonly Query[] }

/**
 * The sealing of a database, where any key in it opens under the master key; one is made for that and nothing else, while
 * nothing is sealed yet. A wrong key opens none, and makes none where the one is missing.
 */
export const sealingIn = async (
  database: UnsealedDatabase,
  master: Uint8Array,
  access: Access,
): Promise<Sealing | 'wrong-key' | 'no-proof'> => {
  const sealing = sealingUnder(database, master)
  if (await opensAny(sealing, [ofMaster])) return sealing
  if (await isSealed(database)) {
    const names = await someKeys(database)
    if (!(await opensAny(sealing, names))) return names.includes(ofMaster) ? 'wrong-key' : 'no-proof'
  }
  if (access !== 'read') await sealing.keyMade(ofMaster)
  return sealing
}
/** A key like any other: whoever opens it has the right master key. */
export const ofMaster = 'master'

const opensAny = async ({ keysOf }: Sealing, names: readonly string[]): Promise<boolean> =>
  [...(await keysOf(names)).values()].some(({ secret }) => secret !== undefined)

/** The one that is made for it, where it is whole, and as many others as are asked for at once. */
const someKeys = async ({ connection, tables: { keys } }: UnsealedDatabase): Promise<readonly string[]> => {
  const some = asking((on) =>
    on
      .select({ name: keys.name })
      .from(keys)
      .where(sql`length(${keys.wrapped}) > 0`)
      .orderBy(desc(eq(keys.name, ofMaster)), keys.name)
      .limit(atOnce),
  )
  return (await some(connection)).map(({ name }) => name)
}

const sealingUnder = (database: UnsealedDatabase, master: Uint8Array): Sealing => {
  const rows = rowsIn(database)
  const hashing = createSecretKey(derived(master, 'hashing'))
  const { made, unwrapped, openedOnce, ...known } = keysUnder(createSecretKey(derived(master, 'wrapping')))
  const found = async (name: string): Promise<Key | undefined> => {
    const there = known.find(name)
    if (there) return there
    const [row] = await rows.find([name])
    const [key] = row ? unwrapped(row) : []
    if (row && !key) throw new DamagedRecord(`the key of ${name}`)
    return key
  }
  return {
    keyOf: async (name, before = '') => {
      const there = await found(name)
      if (there) return there
      // Of two that make one at once, both go on with the first.
      await rows.add(made(name, before).row)
      const added = await found(name)
      if (!added) throw new DamagedRecord(`${name} has no key`)
      return added
    },
    keyMade: (name) => rows.add(made(name, '').row),
    keyFor: async (name) => {
      const there = await found(name)
      if (there) return { key: there, adds: () => [] }
      const { key, row } = made(name, '')
      return { key, adds: (on) => [rows.insert(on, row)] }
    },
    keysOf: async (names) => {
      const keys = new Map<string, Key>()
      const unknown = names.filter((name) => {
        const key = known.find(name)
        if (key) keys.set(name, key)
        return !key
      })
      for (const key of (await rows.find(unknown)).flatMap(unwrapped)) keys.set(key.name, key)
      return keys
    },
    keyNow: async (name) => (await rows.find([name])).flatMap(unwrapped)[0],
    hashOf: (text) =>
      createHmac('sha256', hashing).update(text).digest().subarray(0, hashLength).toString('base64url'),
    ofJobs: { name: 'jobs', before: '', secret: createSecretKey(derived(master, 'jobs')) },
    ofMarks: { name: 'marks', before: '', secret: createSecretKey(derived(master, 'marks')) },
    ofOne: {
      made: (name) => {
        const { key, row } = made(name, '')
        return { key, wrapped: row.wrapped }
      },
      opened: openedOnce,
    },
    forgotten: known.drop,
    destroyed: (on, name) => {
      known.drop(name)
      return rows.destroy(on, { name, wrapped: Buffer.alloc(0) })
    },
  }
}
/** 144 bits. */
const hashLength = 18

/** Keys as they are made and unwrapped; those that were unwrapped are known for a while. */
const keysUnder = (wrapping: KeyObject) => {
  const known = keepLatest<string, Key>(keysKept)
  return {
    find: known.find,
    drop: known.drop,
    made: (name: string, before: string) => {
      const bytes = randomBytes(keyLength)
      const row = { name, before, wrapped: sealedUnder(wrapping, placeOf(name, before), bytes) }
      return { key: { name, before, secret: createSecretKey(bytes) }, row }
    },
    /** Remembered nowhere. */
    openedOnce: (name: string, wrapped: Uint8Array): Key | undefined => {
      const bytes = openedUnder(wrapping, placeOf(name, ''), wrapped)
      return bytes && { name, before: '', secret: createSecretKey(bytes) }
    },
    unwrapped: ({ name, before, wrapped }: KeyRow): readonly Key[] => {
      const isDestroyed = wrapped.length === 0
      const bytes = isDestroyed ? undefined : openedUnder(wrapping, placeOf(name, before), wrapped)
      if (!bytes && !isDestroyed) return []
      const secret = bytes && createSecretKey(bytes)
      const key = { name, before, secret }
      known.keep(name, key)
      return [key]
    },
  }
}
const keysKept = 20_000
const keyLength = 32

type KeyRow = { readonly name: string; readonly before: string; readonly wrapped: Buffer }

const derived = (master: Uint8Array, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, '', `sayso ${use}`, keyLength))

const placeOf = (name: string, before: string): string => `key ${name} ${before}`

/** Whether anything in this database was sealed. */
export const isSealed = async ({
  connection,
  tables: { keys, facts },
}: UnsealedDatabase): Promise<boolean> => {
  const key = asking((on) => on.select({ name: keys.name }).from(keys).limit(1))
  const fact = asking((on) => on.select({ stream: facts.stream }).from(facts).limit(1))
  return (await key(connection)).length > 0 || (await fact(connection)).length > 0
}

const rowsIn = ({ connection, write, tables: { keys } }: UnsealedDatabase) => {
  const places = Array.from({ length: atOnce }, (_, index) => sql.placeholder(`name${index}`))
  const one = asking((on) =>
    on
      .select()
      .from(keys)
      .where(eq(keys.name, sql.placeholder('name'))),
  )
  const many = asking((on) => on.select().from(keys).where(inArray(keys.name, places)))
  const add = insertingOnce(keys)
  const destroy = writing<{ name: string; wrapped: Buffer }>((on) =>
    on
      .update(keys)
      .set({ wrapped: sql`${sql.placeholder('wrapped')}` })
      .where(eq(keys.name, sql.placeholder('name'))),
  )
  return {
    find: async (names: readonly string[]): Promise<readonly KeyRow[]> => {
      if (names.length <= 1) return names[0] === undefined ? [] : one(connection, { name: names[0] })
      const found: KeyRow[] = []
      for (let from = 0; from < names.length; from += atOnce) {
        const values = places.map((_, index) => [`name${index}`, names[from + index] ?? ''])
        found.push(...(await many(connection, Object.fromEntries(values))))
      }
      return found
    },
    add: (row: KeyRow): Promise<void> => write((on) => [add(on, row)], 'vital'),
    insert: inserting(keys),
    destroy,
  }
}
const atOnce = 100
