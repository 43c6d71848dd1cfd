import { describe, expect, test } from 'vitest'
import { createApp } from '#src/web/app.ts'
import { anApp, baseUrl, daniel, led, rose } from '#test/kit/an-app.ts'

describe('a post', () => {
  test.each([
    ['from a page of this service', { Origin: baseUrl }],
    ['from the same machine under its other name', { Origin: 'http://127.0.0.1:3000' }],
    [
      'whose browser says no origin, and that the page was ours',
      { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' },
    ],
  ])('%s is taken', async (_, headers) => {
    const it = await anApp()
    expect(led(await (await it.as(rose)).post('/plans', { name: 'Rose' }, headers))).toMatch(/^\/plans\//)
  })

  test.each([
    ['from elsewhere', { Origin: 'https://evil.example' }],
    ['from elsewhere to a host of its own', { Origin: 'https://evil.example', Host: 'evil.example' }],
    ['from another port of the machine', { Origin: 'http://localhost:3001' }],
    ['from nowhere', { Origin: 'null' }],
    ['whose browser says that it came from another site', { Origin: 'null', 'Sec-Fetch-Site': 'same-site' }],
  ])('%s is refused, and the operator can see why', async (_, headers) => {
    const it = await anApp()
    expect((await (await it.as(rose)).post('/plans', { name: 'Rose' }, headers)).status).toBe(403)
    expect(it.logged).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        event: 'foreign form',
        origin: headers.Origin,
        expected: baseUrl,
      }),
    )
  })

  test('that breaks off because its sender went away is no error', async () => {
    const it = await anApp()
    const type = 'application/x-www-form-urlencoded'
    for (const length of [{ 'Content-Length': '100' }, { 'Transfer-Encoding': 'chunked' }]) {
      const headers = { Origin: baseUrl, 'Content-Type': type, ...length }
      const body = new ReadableStream({ start: (sending) => sending.error(new Error('aborted')) })
      const sent = { method: 'POST', body, headers, duplex: 'half' }
      const post = new Request(`${baseUrl}/sign-in`, sent)
      expect((await it.composed.app.request(post)).status).toBe(400)
    }
    const told = it.logged.filter(({ level, event }) => level !== undefined && !event.includes('master key'))
    expect(told).toEqual([])
  })

  test('is judged by the address in the configuration, not by the one that the request names', async () => {
    const it = await anApp()
    const app = createApp({
      ...it.ports,
      settings: { ...it.ports.settings, baseUrl: 'https://sayso.example.org' },
    })
    const sent = (origin: string) =>
      app.request('http://10.0.0.5:3000/sign-in', {
        method: 'POST',
        body: 'email=rose%40example.org',
        headers: { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' },
      })
    expect((await sent('http://10.0.0.5:3000')).status).toBe(403)
    expect((await sent('https://sayso.example.org')).status).toBe(303)
  })
})

test.each(['/plans/%00', '/card/abc%00', '/urgent?by=%00', '/sign-in?returnTo=%00'])(
  '%s is nowhere: a NUL is read by nothing',
  async (path) => {
    expect((await (await anApp()).stranger.get(path)).status).toBe(404)
  },
)

test('a NUL in a form is refused before anything reads it', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  expect((await she.post('/plans', { name: 'Ro\u0000se' })).status).toBe(415)
  expect(await it.ports.plans.ownedBy(rose.id)).toEqual([])
})

describe('the log', () => {
  test('says who signed in and out, and who was refused what, by id, and at which level', async () => {
    const it = await anApp(true)
    const answer = await it.stranger.post('/demo/sign-in/rose')
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const [signedIn] = it.logged.filter(({ event }) => event === 'signed in')
    expect(signedIn).toMatchObject({ account: expect.any(String), request: expect.any(String) })
    await it.stranger.post('/sign-out', {}, { cookie })
    expect(it.logged).toContainEqual(
      expect.objectContaining({ event: 'signed out', account: signedIn?.account }),
    )
    await (await it.as(daniel)).post('/plans/somebody-elses/joining')
    expect(it.logged).toContainEqual(
      expect.objectContaining({ level: 'warn', event: 'refused', kind: 'not-allowed', account: daniel.id }),
    )
    expect(it.logged).toContainEqual(
      expect.objectContaining({ level: 'warn', event: 'request', status: 404, account: daniel.id }),
    )
  })
})
