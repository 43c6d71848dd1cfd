import type { AccountId, PlanId } from '../plan/ids.ts'
import type { Drafts, Unfinished } from '../plan/ports.ts'
import type { Damage } from './damage.ts'
import type { Database } from './database.ts'
import { and, desc, eq, sql } from './drizzle.ts'
import { type Remembering, remembering } from './remembering.ts'
import { type Key, openedValue, sealedValue, streamOf } from './sealing.ts'
import { asking, replacing, writing } from './statement.ts'
import type { Tables } from './tables.ts'

/** What was typed and not yet answered, one row for each person and place; forgetting nothing writes nothing. */
export const draftsIn = (database: Database, { unless }: Pick<Damage, 'unless'>): Drafts => {
  const { connection, sealing, write } = database
  const { typed } = database.tables
  const { mine, here } = whereIn(typed)
  const placed = { place: typed.place, at: typed.at }
  const ofPlan = asking((on) =>
    on.select(placed).from(typed).where(mine).orderBy(desc(typed.at)).limit(rowsMax),
  )
  const sizes = asking((on) =>
    on
      .select({ place: typed.place, size: sql<number>`length(${typed.sealed})` })
      .from(typed)
      .where(mine)
      .orderBy(typed.at),
  )
  const keep = replacing(typed, [typed.plan, typed.account, typed.place])
  const forget = writing<{ plan: PlanId; account: AccountId; place: string }>((on) =>
    on.delete(typed).where(here),
  )
  const finding = findingIn(database, unless)
  return {
    find: (plan, account, place) => finding.find(`${plan} ${account} ${place}`),
    ofPlan: (plan, account) => ofPlan(connection, { plan, account }),
    keep: async ({ values, ...row }, gone = []) => {
      const key = await sealing.keyOf(streamOf(row.plan))
      const sealed = sealedValue(key, placeOfTyped(row), values)
      const others = (await sizes(connection, { plan: row.plan, account: row.account })).filter(
        ({ place }) => place !== row.place,
      )
      const going = makingRoom(others, sealed.length, gone)
      if (!going) return 'full'
      await write((on) => [
        ...going.map(({ place }) => forget(on, { ...row, place })),
        keep(on, { ...row, sealed }),
      ])
      return 'kept'
    },
    forget: async (plan, account, place) => {
      if (await finding.find(`${plan} ${account} ${place}`))
        await write((on) => [forget(on, { plan, account, place })])
    },
  }
}
const rowsMax = 500

const whereIn = (typed: Tables['typed']) => {
  const mine = and(eq(typed.plan, sql.placeholder('plan')), eq(typed.account, sql.placeholder('account')))
  return { mine, here: and(mine, eq(typed.place, sql.placeholder('place'))) }
}

/** Most people leave nothing half typed: then one question to the database answers for all of their pages. */
const findingIn = (
  { connection, sealing, writes, tables: { typed } }: Database,
  unless: Damage['unless'],
): Remembering<Unfinished | undefined> => {
  const { mine, here } = whereIn(typed)
  const find = asking((on) => on.select().from(typed).where(here))
  const places = asking((on) => on.select({ place: typed.place }).from(typed).where(mine))
  const readPlaces = async (whose: string): Promise<ReadonlySet<string>> => {
    const [plan, account] = whose.split(' ')
    return new Set((await places(connection, { plan, account })).map(({ place }) => place))
  }
  const placesOf = remembering(writes, ['typed'], readPlaces, ({ size }) => 1 + size / placesAWeight)
  const read = async (where: string): Promise<Unfinished | undefined> => {
    const [plan, account, ...place] = where.split(' ')
    const isThere = writes === undefined || (await placesOf.find(`${plan} ${account}`)).has(place.join(' '))
    const [found] = isThere ? await find(connection, { plan, account, place: place.join(' ') }) : []
    if (!found) return undefined
    const key = (await sealing.keysOf([streamOf(found.plan)])).get(streamOf(found.plan))
    return unless(damagedIn(found), () => openedTyped(key, found)) ?? unread(found)
  }
  return remembering(writes, ['typed'], read, weightOf)
}

/** As many addresses of pages take a kilobyte. */
const placesAWeight = 20

const weightOf = (row: Unfinished | undefined): number =>
  1 +
  Object.values(row?.values ?? {})
    .flat()
    .join('').length /
    1000

const openedTyped = (
  key: Key | undefined,
  { sealed, ...row }: Tables['typed']['$inferSelect'],
): Unfinished => ({ ...row, values: openedValue<Unfinished['values']>(key, placeOfTyped(row), sealed) })

const damagedIn = ({ plan, account, place }: Tables['typed']['$inferSelect']) => ({
  ...{ plan, account, what: `typed ${place}` },
})

/** That something stands there is said, and what it was is not known. */
const unread = ({ sealed: _, ...row }: Tables['typed']['$inferSelect']): Unfinished => ({
  ...{ ...row, values: {}, isDamaged: true },
})

export const placeOfTyped = ({ account, place }: Pick<Unfinished, 'account' | 'place'>): string =>
  `typed ${account} ${place}`

type Sized = { readonly place: string; readonly size: number }

/** Which of those in what was taken out go, the oldest first, so that it has room; undefined where they would not do. */
const makingRoom = (
  others: readonly Sized[],
  size: number,
  gone: readonly string[],
): readonly Sized[] | undefined => {
  let bytes = others.reduce((sum, one) => sum + Number(one.size), size)
  let rows = others.length + 1
  const going: Sized[] = []
  for (const one of others.filter(({ place }) => gone.some((under) => place.startsWith(under)))) {
    if (bytes <= bytesMax && rows <= rowsMax) break
    going.push(one)
    bytes -= Number(one.size)
    rows -= 1
  }
  return bytes <= bytesMax && rows <= rowsMax ? going : undefined
}
/** Of one account in one plan: sixteen times what the longest page takes. */
const bytesMax = 1024 * 1024
