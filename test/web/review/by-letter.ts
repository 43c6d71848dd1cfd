import type { Account } from '#src/plan/actor.ts'
import { planId } from '#src/plan/ids.ts'
import { cookieName } from '#src/web/frame/doors.ts'
import { type AnApp, anApp, baseUrl, helen, larkfield, led } from '#test/kit/an-app.ts'

export const born = { 'born.day': '27', 'born.month': '3', 'born.year': '1948' }
export const spoken = {
  ...{ 'on.day': '22', 'on.month': '11', 'on.year': '2026' },
  how: 'Called her on the number in her record; she read the code to me.',
}
export const codeShown = /([2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{4})/

export const asClinician = ({ id, name, duty }: Account) => {
  if (duty.kind !== 'clinician') throw new Error('no clinician')
  return { ...duty, id, name }
}

/** A plan that Dr Marsh began with Walter, who has no email, with his day of birth. */
export const begun = async () => {
  const app = await anApp()
  await app.ports.practices.add(larkfield)
  const clinician = await app.as(helen)
  const review = led(await clinician.post('/reviews/for-somebody', { 'for.name': 'Walter' }))
  const home = review.replace('/review', '')
  const id = planId(home.split('/')[2] ?? '')
  const said = { 'person.dob': { kind: 'answer', value: '1948-03-27' } } as const
  const at = { section: 'person', at: [], step: 'date-of-birth', read: 2 }
  const written = await app.ports.act(id, { kind: 'answer', ...at, said }, () => asClinician(helen))
  if (!written.ok) throw new Error(written.refusal.kind)
  const letters = `${home}/letters`
  const print = async (fields: Record<string, string> = { who: 'person' }): Promise<string> =>
    codeShown.exec(await (await clinician.post(letters, fields)).text())?.[1] ?? ''
  const load = () => app.ports.plans.load(id)
  const idOf = async () => Object.keys((await load()).letters ?? {}).at(-1) ?? ''
  const confirm = async () => clinician.post(`${letters}/${await idOf()}/confirm`, spoken)
  return { ...app, clinician, review, home, id, letters, print, load, idOf, confirm }
}

/** With the cookie that an answer gave. */
export const browserOf = ({ composed }: AnApp, answer: Response) => {
  const cookie =
    new RegExp(`${cookieName(baseUrl)}=[^;]*`).exec(answer.headers.getSetCookie().join(' '))?.[0] ?? ''
  const ask = (path: string, init: RequestInit = {}) =>
    composed.app.request(`${baseUrl}${path}`, {
      ...init,
      headers: { cookie, Origin: baseUrl, 'Content-Type': 'application/x-www-form-urlencoded' },
    })
  return {
    get: (path: string) => ask(path),
    post: (path: string, fields: Record<string, string> = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields).toString() }),
  }
}
export type Begun = Awaited<ReturnType<typeof begun>>

export const ownerByLetter = async (it: Begun) => {
  await inside(it)
  const { owner } = await it.load()
  if (owner === undefined) throw new Error('no owner')
  return owner
}

export const enter = (it: Begun, code: string, more: Record<string, string> = {}) =>
  it.stranger.post('/sign-in/code', { code, ...born, ...more })

/** Somebody who came in by a letter that was confirmed. */
export const inside = async (it: Begun, fields?: Record<string, string>) => {
  const code = await it.print(fields)
  await enter(it, code)
  await it.confirm()
  const answer = await enter(it, code)
  return { code, answer, visitor: browserOf(it, answer) }
}
