import { type AccountId, type Instant, instant, planId } from '../plan/ids.ts'
import type { KeptPost, KeptPosts } from '../plan/ports.ts'
import type { Connection } from './columns.ts'
import type { Damage } from './damage.ts'
import type { Database } from './database.ts'
import { and, desc, eq, gte, isNull, lt, or, sql } from './drizzle.ts'
import type { Sealing } from './keys.ts'
import { type Key, openedValue, sealedValue, streamOf } from './sealing.ts'
import { asking, replacing, writing } from './statement.ts'
import type { SteadyClock } from './steady-clock.ts'
import type { Tables } from './tables.ts'

/**
 * What was sent after a session had run out; each account its own, for seven days, and forgetting nothing writes nothing.
 * A session takes its share and no more: whoever holds an old cookie does not keep out what is sent from elsewhere.
 */
export const keptPostsIn = (
  { connection, sealing, write, tables: { keptPosts } }: Database,
  { now, before, damage }: Pick<SteadyClock, 'before'> & Told,
): KeptPosts => {
  const mine = eq(keptPosts.account, sql.placeholder('account'))
  const here = and(mine, eq(keptPosts.form, sql.placeholder('form')))
  const isStill = or(isNull(keptPosts.until), gte(keptPosts.until, sql.placeholder('now')))
  const rows = asking((on) =>
    on
      .select()
      .from(keptPosts)
      .where(and(mine, gte(keptPosts.at, sql.placeholder('since')), isStill))
      .orderBy(desc(keptPosts.at))
      .limit(postsMost),
  )
  const sweep = writing<{ before: Instant; now: Instant }>((on) =>
    on
      .delete(keptPosts)
      .where(or(lt(keptPosts.at, sql.placeholder('before')), lt(keptPosts.until, sql.placeholder('now')))),
  )
  const replace = replacing(keptPosts, [keptPosts.account, keptPosts.form])
  const forget = writing<{ account: AccountId; form: string }>((on) => on.delete(keptPosts).where(here))
  const since = (): Instant => instant(new Date(Date.parse(now()) - keptForMs).toISOString())
  const keptBy = async (account: AccountId): Promise<readonly KeptPost[]> => {
    const found = await rows(connection, { account, since: since(), now: now() })
    const keys = await sealing.keysOf([...new Set(found.map(({ key }) => key))])
    const whole = found.map((row) =>
      damage.unless({ account: row.account, what: 'a kept form' }, () => postOf(keys.get(row.key), row)),
    )
    return whole.filter((post) => post !== undefined)
  }
  const forgotten = (on: Connection, post: KeptPost) =>
    forget(on, { account: post.account, form: formHash(sealing, post) })
  return {
    keep: async (post) => {
      const others = (await keptBy(post.account)).filter((one) => keyOf(one) !== keyOf(post))
      const going = goingFor(others, post)
      if (!going) return 'full'
      const row = keptRow(sealing, await keyFor(sealing, post), post)
      await write((on) => [
        sweep(on, { before: before(keptForMs), now: before(0) }),
        ...going.map((one) => forgotten(on, one)),
        replace(on, row),
      ])
      return 'kept'
    },
    ofAccount: keptBy,
    forget: async (account, form) => {
      const kept = (await keptBy(account)).filter((one) => one.form === form)
      if (kept.length > 0) await write((on) => kept.map((one) => forgotten(on, one)))
    },
  }
}
type Told = { readonly now: () => Instant; readonly damage: Pick<Damage, 'unless'> }
/** Three sessions' shares. */
const postsMost = 60
const ofSessionMost = 20
const ofSessionMostBytes = 4 * 1024 * 1024
const keptForMs = 7 * 86_400_000

/**
 * What goes so that this one has room: the oldest of its own session beyond its share, else the oldest of the session that
 * holds most. A session of its own never finds the room taken by three others; undefined where nothing would do.
 */
const goingFor = (others: readonly KeptPost[], post: KeptPost): readonly KeptPost[] | undefined => {
  const own = beyondShare(others, post)
  const kept = others.filter((one) => !own.includes(one))
  if (kept.length < postsMost) return own
  const sessions = Map.groupBy(
    kept.filter(({ session }) => session !== post.session),
    ({ session }) => session,
  )
  const [most] = [...sessions.values()].toSorted((one, other) => other.length - one.length)
  const oldest = most?.at(-1)
  return most === undefined || oldest === undefined || most.length <= postsMost / (sessions.size + 1)
    ? undefined
    : [...own, oldest]
}

/** The oldest of the same session that have no room beside the new one; they come newest first. */
const beyondShare = (others: readonly KeptPost[], { session, body }: KeptPost): readonly KeptPost[] => {
  const same = others.filter((one) => one.session === session)
  let bytes = body.length
  const room = same.findIndex((one, index) => {
    bytes += one.body.length
    return index + 1 >= ofSessionMost || bytes > ofSessionMostBytes
  })
  return room < 0 ? [] : same.slice(room)
}

type Row = Tables['keptPosts']['$inferSelect']

/** What tells a form of a session from others, in a column that says neither. */
const keyOf = ({ form, session }: Pick<KeptPost, 'form' | 'session'>): string => `${form}#${session}`

/** A post from a row of before anything was sealed: the session stood behind the form, in one column. */
export const postAsKept = (row: Omit<KeptPost, 'session'>): KeptPost => {
  const [form = '', session = ''] = row.form.split('#', 2)
  return { ...row, form, session }
}

/** What was sent to a plan goes with its key; the rest is the account's. */
export const keptUnder = ({ account, form }: Pick<KeptPost, 'account' | 'form'>): string => {
  const plan = /^\/plans\/([^/?#]+)/.exec(form)?.[1]
  return plan === undefined ? ofAccount({ account }) : streamOf(planId(plan))
}
const ofAccount = ({ account }: Pick<KeptPost, 'account'>): string => `account:${account}`

/** A plan that there is not, or that was erased, gets no key by being posted to. */
const keyFor = async (sealing: Sealing, post: KeptPost): Promise<Key> => {
  const name = keptUnder(post)
  const there = await sealing.keyNow(name)
  return there?.secret ? there : await sealing.keyOf(ofAccount(post))
}

export const keptRow = (sealing: Pick<Sealing, 'hashOf'>, key: Key, post: KeptPost): Row => {
  const { account, at, until = null, form, session, page, body } = post
  const row = { account, at, until, form: formHash(sealing, post), key: key.name }
  return { ...row, sealed: sealedValue(key, placeOf(row), { form, session, page, body }) }
}

export const formHash = ({ hashOf }: Pick<Sealing, 'hashOf'>, post: Pick<KeptPost, 'form' | 'session'>) =>
  hashOf(`form ${keyOf(post)}`)

const placeOf = ({ account, form }: Pick<Row, 'account' | 'form'>): string => `kept ${account} ${form}`

/** Throws DamagedRecord where it cannot be read: it is nobody's to send again. */
const postOf = (key: Key | undefined, { sealed, ...row }: Row): KeptPost => ({
  ...{ account: row.account, at: row.at, ...(row.until ? { until: row.until } : {}) },
  ...openedValue<Pick<KeptPost, 'form' | 'session' | 'page' | 'body'>>(key, placeOf(row), sealed),
})
