import { type Instant, instant } from '../plan/ids.ts'
import type { PlansWanted, PlanWanted, WhoIsWanted } from '../plan/plans-wanted.ts'
import type { Damage } from './damage.ts'
import type { Database } from './database.ts'
import { and, desc, eq, gte, inArray, lt, sql } from './drizzle.ts'
import type { Sealing } from './keys.ts'
import { openedValue, sealedValue } from './sealing.ts'
import { asking, replacing, writing } from './statement.ts'
import type { SteadyClock } from './steady-clock.ts'
import type { Tables } from './tables.ts'

/**
 * Who was looked for and by whom lies sealed, by the key of what is to be done later; what finds it is the desk it is for, and a
 * keyed hash of the number. The key goes with nothing, so that the row is deleted.
 */
export const plansWantedIn = (
  { connection, sealing, write, tables: { plansWanted } }: Database,
  { now, before, damage }: Pick<SteadyClock, 'before'> & Told,
): PlansWanted => {
  const { places, rows, keep, move, takeOff, sweep } = statementsOn(plansWanted)
  const opened = async (ids: readonly string[]): Promise<readonly PlanWanted[]> => {
    const named = Object.fromEntries(asked.map(({ name }, index) => [name, ids[index] ?? '']))
    return (await rows(connection, named)).flatMap((row) => {
      const of = { account: row.account, what: 'a plan wanted' }
      const whole = damage.unless(of, () => wantedOf(sealing, row))
      return whole ? [whole] : []
    })
  }
  /** Those of them that are asked for are opened, and no others. */
  const found = async (isAsked: (place: Place) => boolean): Promise<readonly PlanWanted[]> => {
    const since = instant(new Date(Date.parse(now()) - keptForMs).toISOString())
    const ids = (await places(connection, { since })).filter(isAsked).map(({ id }) => id)
    return ids.length === 0 ? [] : await opened(ids)
  }
  return {
    say: async (wanted) => {
      const [before] = await opened([idOf(sealing, wanted)])
      const practice = wanted.practice ?? before?.practice
      const row = rowOf(sealing, { ...wanted, practice, notOurs: before?.notOurs ?? wanted.notOurs })
      await write((on) => [keep(on, row)])
    },
    ofDesk: (practice, numbers) => {
      const keys = new Set([...numbers].map((number) => numberKey(sealing, number)))
      return found((row) => row.practice === practice || (row.numberKey !== null && keys.has(row.numberKey)))
    },
    ofNobody: (open) => found(({ practice }) => practice === null || !open.has(practice)),
    move: ({ id, ...wanted }, to) => {
      const { at, practice, sealed } = rowOf(sealing, { ...wanted, ...to })
      return write((on) => [move(on, { id, at, practice, sealed })])
    },
    takeOff: ({ id, at }) => write((on) => [takeOff(on, { id, at })]),
    sweep: () => write((on) => [sweep(on, { before: before(keptForMs) })]),
  }
}
type Told = { readonly now: () => Instant; readonly damage: Pick<Damage, 'unless'> }
const keptForMs = 90 * 86_400_000
/** Of one list: so many, the newest. */
const asked = Array.from({ length: 100 }, (_, index) => sql.placeholder(`n${index}`))

type Row = Tables['plansWanted']['$inferSelect']
type Place = Pick<Row, 'id' | 'practice' | 'numberKey'>
type Sealed = Pick<PlanWanted, 'who' | 'by' | 'notOurs'>

const statementsOn = (plansWanted: Tables['plansWanted']) => {
  // As it was read: what was said again meanwhile stands.
  const one = and(eq(plansWanted.id, sql.placeholder('id')), eq(plansWanted.at, sql.placeholder('at')))
  const places = asking((on) =>
    on
      .select({ id: plansWanted.id, practice: plansWanted.practice, numberKey: plansWanted.numberKey })
      .from(plansWanted)
      .where(gte(plansWanted.at, sql.placeholder('since')))
      .orderBy(desc(plansWanted.at), plansWanted.id),
  )
  const rows = asking((on) =>
    on
      .select()
      .from(plansWanted)
      .where(inArray(plansWanted.id, asked))
      .orderBy(desc(plansWanted.at), plansWanted.id),
  )
  const keep = replacing(plansWanted, plansWanted.id)
  const move = writing<Pick<Row, 'id' | 'at' | 'practice' | 'sealed'>>((on) =>
    on
      .update(plansWanted)
      .set({ practice: sql`${sql.placeholder('practice')}`, sealed: sql`${sql.placeholder('sealed')}` })
      .where(one),
  )
  const takeOff = writing<Pick<Row, 'id' | 'at'>>((on) => on.delete(plansWanted).where(one))
  const sweep = writing<{ before: Instant }>((on) =>
    on.delete(plansWanted).where(lt(plansWanted.at, sql.placeholder('before'))),
  )
  return { places, rows, keep, move, takeOff, sweep }
}

const rowOf = (
  sealing: Sealing,
  { at, practice, account, who, by, notOurs }: Omit<PlanWanted, 'id'>,
): Row => {
  const row = { id: idOf(sealing, { account, who }), account, practice: practice ?? null, at }
  const said: Sealed = { who, by, notOurs }
  return {
    ...row,
    numberKey: 'nhsNumber' in who ? numberKey(sealing, who.nhsNumber) : null,
    sealed: sealedValue(sealing.ofJobs, placeOf(row), said),
  }
}

const idOf = ({ hashOf }: Pick<Sealing, 'hashOf'>, { account, who }: Pick<PlanWanted, 'account' | 'who'>) =>
  hashOf(`plan wanted ${account} ${toldApart(who)}`)

const toldApart = (who: WhoIsWanted): string =>
  'nhsNumber' in who ? who.nhsNumber : `${who.born} ${who.family.toLowerCase()}`

const numberKey = ({ hashOf }: Pick<Sealing, 'hashOf'>, number: string): string =>
  hashOf(`number of a plan wanted ${number}`)

/** For whom it is stands in it: what was moved to another desk in the table alone is read by nobody. */
const placeOf = ({ id, practice, at }: Pick<Row, 'id' | 'practice' | 'at'>): string =>
  `plan wanted ${id} ${practice ?? ''} ${at}`

/** Throws DamagedRecord where it is not as it was said. */
const wantedOf = ({ ofJobs }: Pick<Sealing, 'ofJobs'>, row: Row): PlanWanted => ({
  ...{ id: row.id, at: row.at, account: row.account, practice: row.practice ?? undefined },
  ...openedValue<Sealed>(ofJobs, placeOf(row), row.sealed),
})
