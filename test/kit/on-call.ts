import BetterSqlite3 from 'better-sqlite3'
import type { Access } from '#src/plan/access-log.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Content, Entry } from '#src/plan/content.ts'
import { planId } from '#src/plan/ids.ts'
import { createApp } from '#src/web/app.ts'
import { cookieName } from '#src/web/frame/doors.ts'
import { aFile, aStore } from './a-store.ts'
import { type AnApp, anApp, baseUrl, larkfield, priya, rose } from './an-app.ts'
import { anEntry, asha, publish } from './publications.ts'

export const ashasNumber = '9990000018'
export const ashasValue = anEntry('matters.value', { kind: 'answer', value: 'The garden in the morning' })

/** Asha's plan is published, Rose is the account it belongs to; Priya of the ambulance service is signed in. */
export const onCall = async (
  entries: readonly Entry[] = [...asha, ashasValue],
  notAsked: Content['notAsked'] = [],
) => {
  const it = await anApp()
  await it.ports.practices.add(larkfield)
  await publish(it.ports, { id: 'plan-of-asha', entries, notAsked, owner: rose.id })
  const rows = (): Promise<readonly Access[]> => it.ports.accessLog.ofPlan(planId('plan-of-asha'))
  return { ...it, rows, she: await it.as(priya), plan: '/urgent/plan-of-asha' }
}

/** The same after a reason was given. */
export const openedByPriya = async () => {
  const it = await onCall()
  await it.she.post(`${it.plan}/reason`, becauseAttending)
  return it
}
export const becauseAttending = { 'access.reason': 'attending', asked: 'access.reason' }

/** What the form of each search posts. */
export const byNumber = (nhsNumber: string) => ({ by: 'number', nhsNumber })
export const byName = (family: string, day = '27', month = '3', year = '1948') => ({
  by: 'name',
  family,
  day,
  month,
  year,
})

/** Searches, and reads the page that the search leads to; what cannot be looked for comes back at once. */
export const searched = async (
  { get, post }: Searching,
  fields: Record<string, string>,
): Promise<Response> => {
  const answer = await post('/urgent/search', fields)
  const to = answer.headers.get('Location') ?? ''
  return to.startsWith('/urgent/search/') ? await get(to) : answer
}

type Searching = {
  readonly get: (path: string) => Promise<Response>
  readonly post: (path: string, fields: Record<string, string>) => Promise<Response>
}

/** The same app with an access log of its own, on a store whose file can be reached beside it. */
export const withOwnLog = async (it: AnApp, who: Account = priya) => {
  const store = await aStore(aFile())
  const app = createApp({ ...it.ports, accessLog: store.accessLog })
  const { clock, sessions } = it.ports
  store.wait(Date.parse(clock.now()) - Date.parse(store.now()))
  const token = clock.token()
  const at = clock.now()
  const idHash = clock.digest(token)
  await sessions.open({ idHash, account: who.id, startedAt: at, provedAt: at, seenAt: at })
  const cookie = `${cookieName(baseUrl)}=${token}`
  const type = 'application/x-www-form-urlencoded'
  return {
    file: store.url,
    rows: (): readonly unknown[] => {
      const beside = new BetterSqlite3(store.url, { readonly: true })
      const rows = beside.prepare('SELECT * FROM access_log').all()
      beside.close()
      return rows
    },
    get: async (path: string) => app.request(`${baseUrl}${path}`, { headers: { cookie } }),
    post: async (path: string, fields: Record<string, string>) =>
      app.request(`${baseUrl}${path}`, {
        method: 'POST',
        headers: { cookie, Origin: baseUrl, 'Content-Type': type },
        body: new URLSearchParams(fields).toString(),
      }),
  }
}
