import { onTestFinished } from 'vitest'
import { clock as realClock } from '#src/clock.ts'
import { type Composed, compose } from '#src/compose.ts'
import type { Account } from '#src/plan/actor.ts'
import { accountId, type Instant, instant, practiceId } from '#src/plan/ids.ts'
import { cookieName } from '#src/web/frame/doors.ts'
import type { Ports } from '#src/web/frame/ports.ts'
import { masterKeyFor } from './a-master-key.ts'
import { aDatabase } from './a-store.ts'

export const baseUrl = 'http://localhost:3000'

export type AnApp = {
  readonly ports: Ports
  readonly composed: Composed
  /** Moves the clock that the whole app reads. */
  readonly later: (seconds: number) => void
  readonly as: (account: Account) => Promise<Visitor>
  readonly stranger: Visitor
  /** Where its database lies. */
  readonly file: string
  readonly logged: readonly Parameters<Ports['log']>[0][]
}

/** A browser without a screen: what somebody who is signed in gets and posts. */
export type Visitor = {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly post: (path: string, fields?: Fields, headers?: Record<string, string>) => Promise<Response>
  /** Sends a page as it came: with the version that it showed. */
  readonly answer: (path: string, fields?: Fields) => Promise<Response>
  /** The same with a body as it is. */
  readonly postText: (path: string, body: string, headers?: Record<string, string>) => Promise<Response>
  /** The same as multipart, with files. */
  readonly send: (path: string, form: Readonly<Record<string, string | File>>) => Promise<Response>
}
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** The whole app on a database of its own with a real store, closed when the test is over; `forms` in place of ours, `on` one that is there, `pdfSetter` in place of what sets a page. */
export const anApp = async (
  demo = false,
  forms?: Ports['forms'],
  on?: string,
  pdfSetter?: string,
): Promise<AnApp> => {
  const file = on ?? (await aDatabase())
  let now: Instant = instant('2026-11-22T10:00:00.000Z')
  const logged: Parameters<Ports['log']>[0][] = []
  const clock = { ...realClock, now: () => now }
  const parts = {
    baseUrl,
    demo,
    mailFrom: 'sayso@example.org',
    databaseUrl: file,
    smtpUrl: undefined,
    masterKeyFile: masterKeyFor(file),
  }
  const composing = await compose(
    parts,
    {
      clock,
      log: (entry) => logged.push(entry),
      assets: new Map(),
      ...(pdfSetter === undefined ? {} : { pdfSetter }),
    },
    forms,
  )
  if (!composing.ok) throw new Error(`no store: ${composing.kind}`)
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= composing.composed.close()
    return closing
  }
  const composed = { ...composing.composed, close }
  onTestFinished(close)
  // Nothing is handed over to a practice where nobody works.
  if (!demo && on === undefined) await composed.ports.accounts.add(helen)
  const later = (seconds: number): void => {
    now = instant(new Date(Date.parse(now) + seconds * 1000).toISOString())
  }
  return {
    ports: composed.ports,
    file,
    composed,
    later,
    logged,
    as: (account) => signIn(composed, account),
    stranger: visitor(composed),
  }
}

const signIn = async (composed: Composed, account: Account): Promise<Visitor> => {
  const { accounts, sessions, clock } = composed.ports
  await accounts.add(account)
  const token = clock.token()
  const at = clock.now()
  await sessions.open({
    idHash: clock.digest(token),
    account: account.id,
    startedAt: at,
    provedAt: at,
    seenAt: at,
  })
  return visitor(composed, `${cookieName(baseUrl)}=${token}`)
}

const visitor = (composed: Composed, cookie = ''): Visitor => ({
  ...browsing(composed, cookie),
  answer: async (path, fields = {}) => {
    const { get, post } = browsing(composed, cookie)
    return post(path, { read: readOn(await (await get(path)).text()), ...fields })
  },
})

/** The version that the plan had when this page was made; a page that shows none has no form that needs it. */
export const readOn = (page: string): string => /name="read" value="(\d+)"/.exec(page)?.[1] ?? ''

const browsing = ({ app }: Composed, cookie: string): Omit<Visitor, 'answer'> => ({
  get: async (path, headers = {}) => app.request(`${baseUrl}${path}`, { headers: { cookie, ...headers } }),
  post: (path, fields = {}, headers = {}) =>
    posted(app, path, new URLSearchParams(pairs(fields)).toString(), { cookie, ...headers }),
  postText: (path, body, headers = {}) => posted(app, path, body, { cookie, ...headers }),
  send: async (path, form) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(form)) body.append(name, value)
    return app.request(`${baseUrl}${path}`, { method: 'POST', body, headers: { cookie, Origin: baseUrl } })
  },
})

const posted = async (
  app: Composed['app'],
  path: string,
  body: string,
  headers: Record<string, string>,
): Promise<Response> =>
  app.request(`${baseUrl}${path}`, {
    method: 'POST',
    body,
    headers: { Origin: baseUrl, 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  })

const pairs = (fields: Fields): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
  )

export const larkfield = {
  id: practiceId('larkfield'),
  name: 'Larkfield Surgery',
  odsCode: 'Y99999',
  email: 'larkfield@example.org',
  phone: '020 7946 0101',
  nation: 'england' as const,
}

/** The people that most tests need. */
export const rose: Account = {
  id: accountId('account-rose'),
  email: 'rose@example.org',
  name: 'Rose',
  duty: { kind: 'none' },
}
export const daniel: Account = {
  id: accountId('account-daniel'),
  email: 'daniel@example.org',
  name: 'Daniel',
  duty: { kind: 'none' },
}
export const stranger: Account = {
  id: accountId('account-stranger'),
  email: 'else@example.org',
  name: 'Somebody',
  duty: { kind: 'none' },
}
export const helen: Account = {
  id: accountId('account-helen'),
  email: 'helen@example.org',
  name: 'Dr Helen Marsh',
  duty: { kind: 'clinician', practice: larkfield.id, jobRole: 'GP', registration: 'GMC 7654321' },
}
/** A senior GP, who may make decisions about CPR. */
export const nora: Account = {
  id: accountId('account-nora'),
  email: 'nora@example.org',
  name: 'Nora Finch',
  duty: {
    kind: 'clinician',
    practice: larkfield.id,
    jobRole: 'GP',
    registration: 'GMC 7000011',
    grade: 'senior',
  },
}
export const tom: Account = {
  id: accountId('account-tom'),
  email: 'tom@example.org',
  name: 'Tom Okafor',
  duty: {
    kind: 'clinician',
    practice: larkfield.id,
    jobRole: 'District nurse',
    registration: 'NMC 12A3456B',
  },
}
export const priya: Account = {
  id: accountId('account-priya'),
  email: 'priya@example.org',
  name: 'Priya Nair',
  duty: { kind: 'urgent-reader', service: 'Fenland Ambulance Service', jobRole: 'Paramedic' },
}

/** Where a post led: the path of its 303. */
export const led = (answer: Response): string =>
  answer.headers.get('Location') ?? `no redirect: ${answer.status}`
