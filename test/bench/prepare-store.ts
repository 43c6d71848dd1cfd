import { clock } from '#src/clock.ts'
import { compose } from '#src/compose.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import { accountId, planId } from '#src/plan/ids.ts'
import { cookieName } from '#src/web/frame/doors.ts'
import type { Ports } from '#src/web/frame/ports.ts'
import { demoPeople } from '#views/demo/people.en.ts'

export type Person = { readonly cookie: string; readonly plan: string }
export type Prepared = {
  /** Signed in, each with an empty plan. */
  readonly people: readonly Person[]
  /** Signed in to read Walter's approved plan, with a reason given. */
  readonly readers: readonly Person[]
}

/** Fills a new database through the real store: the demonstration's people, so many patients, so many readers. */
export const prepareStore = async (
  databaseUrl: string,
  people: number,
  readers: number,
): Promise<Prepared> => {
  const parts = { baseUrl, demo: true, mailFrom: 'sayso@example.org', databaseUrl, smtpUrl: undefined }
  const composing = await compose(parts, { clock, log: () => undefined, assets: new Map() })
  if (!composing.ok) throw new Error(`no store: ${composing.kind}`)
  const { ports, close } = composing.composed
  const prepared = {
    people: await Promise.all(Array.from({ length: people }, () => beginner(ports))),
    readers: await Promise.all(Array.from({ length: readers }, () => reader(ports))),
  }
  await close()
  return prepared
}
const baseUrl = 'http://127.0.0.1'

/** Somebody who signed in and began a plan, with nothing in it. */
export const beginner = async (ports: Ports): Promise<Person> => {
  const token = ports.clock.token()
  const email = `${token.toLowerCase()}@people.example`
  const account: Account = { id: accountId(token), email, name: 'Walter Finch', duty: { kind: 'none' } }
  const plan = planId(ports.clock.token())
  await ports.accounts.add(account)
  await ports.act(plan, { kind: 'start', owner: account.id, name: account.name }, (one) =>
    actorFor(account, one),
  )
  return { cookie: await signedIn(ports, account), plan }
}

const reader = async (ports: Ports): Promise<Person> => {
  const samira = await known(ports, demoPeople.samira.email)
  const walter = await known(ports, demoPeople.walter.email)
  const [row] = await ports.plans.ownedBy(walter.id)
  if (!row || samira.duty.kind !== 'urgent-reader')
    throw new Error('the demonstration has no plan that Samira can read')
  const { jobRole, service } = samira.duty
  const by = { account: samira.id, name: samira.name, jobRole, service }
  const at = ports.clock.now()
  await ports.accessLog.record({ plan: row.id, at, ...by, deed: 'reason-given', reason: 'emergency-call' })
  return { cookie: await signedIn(ports, samira), plan: row.id }
}

const known = async ({ accounts }: Ports, email: string): Promise<Account> => {
  const account = await accounts.findByEmail(email)
  if (!account) throw new Error(`${email} is not in the demonstration`)
  return account
}

const signedIn = async ({ sessions, clock }: Ports, account: Account): Promise<string> => {
  const token = clock.token()
  const at = clock.now()
  const idHash = clock.digest(token)
  await sessions.open({ idHash, account: account.id, startedAt: at, provedAt: at, seenAt: at })
  return `${cookieName(baseUrl)}=${token}`
}
