import type { Hono } from 'hono'
import type { Env } from '#src/web/frame/ports.ts'
import { baseUrl, type Fields } from './an-app.ts'

/** Keeps cookies as a browser does, so that a test can tell one device from another. */
export type ABrowser = {
  readonly get: (path: string) => Promise<Response>
  readonly post: (path: string, fields?: Fields) => Promise<Response>
  readonly cookies: ReadonlyMap<string, string>
}

export const aBrowser = (app: Hono<Env>, at = baseUrl): ABrowser => {
  const cookies = new Map<string, string>()
  const send = async (path: string, request: RequestInit): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.request(`${at}${path}`, {
      ...request,
      headers: { cookie, Origin: at, 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    for (const set of answer.headers.getSetCookie()) keep(cookies, set)
    return answer
  }
  return {
    cookies,
    get: (path) => send(path, {}),
    post: (path, fields = {}) => {
      const pairs = Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      )
      return send(path, { method: 'POST', body: new URLSearchParams(pairs).toString() })
    },
  }
}

const keep = (cookies: Map<string, string>, set: string): void => {
  const [pair = ''] = set.split(';', 1)
  const [name = '', value = ''] = pair.split('=')
  if (/max-age=0\b/i.test(set)) cookies.delete(name)
  else cookies.set(name, value)
}
