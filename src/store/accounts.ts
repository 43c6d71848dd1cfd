import type { Account, Duty } from '../plan/actor.ts'
import type { AccountId } from '../plan/ids.ts'
import type { Accounts } from '../plan/ports.ts'
import type { Database } from './database.ts'
import { asc, eq, ne, sql } from './drizzle.ts'
import { ifTaken } from './failure.ts'
import { asking, inserting, writing } from './statement.ts'
import type { StoredDuty, Tables } from './tables.ts'

type Kept = Pick<Accounts, 'find' | 'findByEmail' | 'add' | 'rename' | 'move' | 'staff'>

/** People who can sign in; an address belongs to one of them, whatever its case. */
export const accountsIn = ({ connection, write, tables: { accounts } }: Database): Kept => {
  const find = asking((on) =>
    on
      .select()
      .from(accounts)
      .where(eq(accounts.id, sql.placeholder('id'))),
  )
  const findByEmail = asking((on) =>
    on
      .select()
      .from(accounts)
      .where(eq(accounts.email, sql.placeholder('email'))),
  )
  const staff = asking((on) =>
    on
      .select()
      .from(accounts)
      .where(ne(accounts.dutyKind, 'none'))
      .orderBy(asc(accounts.name), asc(accounts.id))
      .limit(rowsMax),
  )
  const insert = inserting(accounts)
  const rename = writing<{ id: AccountId; name: string }>((on) =>
    on
      .update(accounts)
      .set({ name: sql`${sql.placeholder('name')}` })
      .where(eq(accounts.id, sql.placeholder('id'))),
  )
  const move = writing<{ id: AccountId; email: string }>((on) =>
    on
      .update(accounts)
      .set({ email: sql`${sql.placeholder('email')}` })
      .where(eq(accounts.id, sql.placeholder('id'))),
  )
  return {
    find: async (id) => (await find(connection, { id })).map(account)[0],
    findByEmail: async (email) => (await findByEmail(connection, { email: emailKey(email) })).map(account)[0],
    add: (added) =>
      write((on) => [insert(on, rowOf(added))], 'vital').then(() => 'added', ifTaken('email-taken')),
    move: (id, email) =>
      write((on) => [move(on, { id, email: emailKey(email) })], 'vital').then(
        () => 'moved',
        ifTaken('email-taken'),
      ),
    rename: (id, name) => write((on) => [rename(on, { id, name })]),
    staff: async () => (await staff(connection)).map(account),
  }
}
const rowsMax = 1_000

const rowOf = ({ id, email, name, duty }: Account) => ({
  ...{ id, name, duty },
  email: emailKey(email),
  dutyKind: duty.kind,
})

export const emailKey = (email: string): string => email.trim().toLowerCase()

type Row = Tables['accounts']['$inferSelect']

/** Where its duty cannot be read it grants nothing. */
const account = ({ id, email, name, duty }: Row): Account => ({
  ...{ id, email, name },
  duty: dutyNow(duty) ?? { kind: 'none' },
})

/** Every duty of an account; undefined where one of them is not what can be written there. */
export const dutiesOf = ({ duty, duties }: Pick<Row, 'duty' | 'duties'>): readonly Duty[] | undefined => {
  const first = dutyNow(duty)
  if (!first) return undefined
  if (duties === null) return first.kind === 'none' ? [] : [first]
  return Array.isArray(duties) && duties.every(isDuty) ? duties : undefined
}

const dutyNow = (duty: unknown): Account['duty'] | undefined => {
  if (!isStored(duty)) return undefined
  return duty.kind === 'viewer' ? { ...duty, kind: 'urgent-reader' } : duty
}

const isDuty = (value: unknown): value is Duty =>
  isStored(value) && value.kind !== 'none' && value.kind !== 'viewer'

const isStored = (value: unknown): value is StoredDuty => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  const needed = Object.entries(saidWith).find(([kind]) => kind === value.kind)?.[1]
  const cells: Readonly<Record<string, unknown>> = { ...value }
  const isNamed = cells.name === undefined || typeof cells.name === 'string'
  return isNamed && saysWhat(cells) && needed?.every((name) => typeof cells[name] === 'string') === true
}

/** What a duty of each kind says besides. */
const saidWith: Readonly<Record<StoredDuty['kind'], readonly string[]>> = {
  none: [],
  clinician: ['practice', 'jobRole', 'registration'],
  'urgent-reader': ['service', 'jobRole'],
  viewer: ['service', 'jobRole'],
  trainee: [],
  administrator: [],
  governance: ['service', 'jobRole'],
}

/** All of them, or which: of what says neither, nothing is covered, and the duty is not read. */
const saysWhat = ({ kind, covers }: Readonly<Record<string, unknown>>): boolean =>
  kind !== 'governance' ||
  covers === 'all' ||
  (Array.isArray(covers) && covers.every((one) => typeof one === 'string'))
