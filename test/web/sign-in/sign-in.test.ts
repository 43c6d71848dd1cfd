import { describe, expect, test } from 'vitest'
import { instant } from '#src/plan/ids.ts'
import { createApp } from '#src/web/app.ts'
import { localPath } from '#src/web/sign-in/local-path.ts'
import { isFresh } from '#src/web/sign-in/sign-in.ts'
import { aBrowser } from '#test/kit/a-browser.ts'
import { asked, linkIn } from '#test/kit/a-link.ts'
import { anApp, led, priya, rose } from '#test/kit/an-app.ts'

describe('a link that was asked for', () => {
  test('signs in with one press in the browser that asked', async () => {
    const { browser, answer, link } = await asked('/plans')
    expect(led(answer)).toBe('/sign-in/sent')
    const page = await browser.get(link)
    expect(await page.text()).not.toContain(rose.email)
    expect(led(await browser.post(link))).toBe('/plans')
    expect(led(await browser.get('/'))).toBe('/plans')
  })

  test('is not used up by a scanner that opens it', async () => {
    const { app, browser, link } = await asked()
    for (let opened = 0; opened < 3; opened += 1)
      expect((await aBrowser(app.composed.app).get(link)).status).toBe(200)
    expect(led(await browser.post(link))).toBe('/')
  })

  test('works once', async () => {
    const { browser, link } = await asked()
    await browser.post(link)
    expect((await browser.post(link)).status).toBe(410)
    expect((await browser.get(link)).status).toBe(410)
  })

  test('works once when it is pressed twice at the same time', async () => {
    const { browser, link } = await asked()
    const answers = await Promise.all([browser.post(link), browser.post(link), browser.post(link)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410, 410])
  })

  test('works for ten minutes', async () => {
    const { app, browser, link } = await asked()
    app.later(601)
    expect((await browser.get(link)).status).toBe(410)
    expect((await browser.post(link)).status).toBe(410)
  })

  test('says on another device that it was asked for elsewhere, and for whom', async () => {
    const { app, link } = await asked()
    const other = aBrowser(app.composed.app)
    const page = await (await other.get(link)).text()
    expect(page).toContain('on another device')
    expect(page).toContain(`Sign in as ${rose.email}`)
  })

  test('signs in on another device only by a press that names the address', async () => {
    const { app, link } = await asked()
    const other = aBrowser(app.composed.app)
    expect((await other.post(link)).status).toBe(200)
    expect((await other.post(link, { as: 'else@example.org' })).status).toBe(200)
    expect(led(await other.get('/plans'))).toContain('/sign-in')
    expect(led(await other.post(link, { as: rose.email }))).toBe('/')
    expect((await other.get('/plans')).status).toBe(200)
  })

  test('lies in the store only as a digest', async () => {
    const { app, link } = await asked()
    const token = link.slice('/sign-in/'.length)
    expect(await app.ports.sessions.findLink(token)).toBeUndefined()
    expect(await app.ports.sessions.findLink(app.ports.clock.digest(token))).toMatchObject({
      email: rose.email,
    })
  })

  test('leaves neither token nor address in the log', async () => {
    const { app, browser, link } = await asked()
    await browser.post(link)
    const log = JSON.stringify(app.logged)
    expect(log).toContain('/sign-in/:token')
    expect(log).not.toContain(link.slice('/sign-in/'.length))
    expect(log).not.toContain(rose.email)
  })
})

describe('asking for a link', () => {
  test('answers the same for an address that nobody has', async () => {
    const app = await anApp()
    await app.ports.accounts.add(rose)
    const known = await aBrowser(app.composed.app).post('/sign-in', { email: rose.email })
    const unknown = await aBrowser(app.composed.app).post('/sign-in', { email: 'nobody@example.org' })
    expect([unknown.status, led(unknown), await unknown.text()]).toEqual([
      known.status,
      led(known),
      await known.text(),
    ])
    expect(await app.ports.accounts.findByEmail('nobody@example.org')).toBeUndefined()
  })

  test('makes an account for a new address when the link is used, and asks what to be called', async () => {
    const app = await anApp()
    const browser = aBrowser(app.composed.app)
    await browser.post('/sign-in', { email: ' New@Example.org ', returnTo: '/plans' })
    expect(led(await browser.post(await linkIn(app)))).toBe('/sign-in/name?returnTo=%2Fplans')
    expect((await browser.get('/sign-in/name?returnTo=%2Fplans')).status).toBe(200)
    expect(led(await browser.post('/sign-in/name', { name: ' Amina  Khan', returnTo: '/plans' }))).toBe(
      '/plans',
    )
    expect(await app.ports.accounts.findByEmail('new@example.org')).toMatchObject({
      name: 'Amina Khan',
      duty: { kind: 'none' },
    })
  })

  test('lets the question for a name be left out', async () => {
    const app = await anApp()
    const browser = aBrowser(app.composed.app)
    await browser.post('/sign-in', { email: 'new@example.org' })
    await browser.post(await linkIn(app))
    expect(led(await browser.post('/sign-in/name', { name: '  ', returnTo: '/plans' }))).toBe('/plans')
    expect((await browser.get('/plans')).status).toBe(200)
  })

  test('keeps a name that is too long on the page', async () => {
    const { browser, link } = await asked()
    await browser.post(link)
    const answer = await browser.post('/sign-in/name', { name: 'x'.repeat(71) })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('x'.repeat(71))
  })

  test.each(['', 'not an address', 'a@b', 'a@example.org, b@example.org', '"<b>x"@example.org'])(
    'shows %j again with what is wrong',
    async (email) => {
      const app = await anApp()
      const answer = await app.stranger.post('/sign-in', { email })
      const page = await answer.text()
      expect(answer.status).toBe(422)
      expect(page).toContain('nhsuk-error-summary')
      expect(page).not.toContain('<b>')
      expect(await app.ports.outbox.newest(1)).toEqual([])
    },
  )
})

describe('a session', () => {
  test('begins under a new token at each sign-in, and the old one ends', async () => {
    const { app, browser, link } = await asked()
    await browser.post(link)
    const before = browser.cookies.get('sayso') ?? ''
    await browser.post('/sign-in', { email: rose.email })
    await browser.post(await linkIn(app))
    expect(browser.cookies.get('sayso')).not.toBe(before)
    expect(await app.ports.sessions.find(app.ports.clock.digest(before))).toBeUndefined()
    expect(await app.ports.sessions.find(before)).toBeUndefined()
  })

  test('is held by a cookie that no script and no foreign form can use', async () => {
    const { browser, link } = await asked()
    const [cookie = ''] = (await browser.post(link)).headers.getSetCookie()
    expect(cookie).toMatch(/^sayso=[\w-]{32};/)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).toMatch(/Path=\//)
    expect(cookie).not.toMatch(/Secure|Domain/)
  })

  test('is bound to its host and to TLS where there is TLS', async () => {
    const app = await anApp()
    const baseUrl = 'https://sayso.example.org'
    const settings = { ...app.ports.settings, baseUrl }
    const browser = aBrowser(createApp({ ...app.ports, settings }), baseUrl)
    await browser.post('/sign-in', { email: rose.email })
    const [cookie = ''] = (await browser.post(await linkIn(app))).headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-sayso=/)
    expect(cookie).toMatch(/; Secure/)
    expect([...browser.cookies.keys()]).toEqual(['__Host-sayso-asked', '__Host-sayso'])
  })

  test('ends on the server when its owner signs out, and nothing stays in the browser', async () => {
    const { app, browser, link } = await asked()
    await browser.post(link)
    const token = browser.cookies.get('sayso') ?? ''
    const out = await browser.post('/sign-out')
    expect(led(out)).toBe('/')
    expect(out.headers.get('Clear-Site-Data')).toBe('"cache", "cookies", "storage"')
    expect(browser.cookies.has('sayso')).toBe(false)
    expect(await app.ports.sessions.find(app.ports.clock.digest(token))).toBeUndefined()
  })

  test('is a fresh proof for half an hour, and again after another link', async () => {
    const { app, browser, link } = await asked()
    await browser.post(link)
    const { sessions, clock } = app.ports
    const session = async () => await sessions.find(clock.digest(browser.cookies.get('sayso') ?? ''))
    const first = await session()
    app.later(1801)
    expect(first && isFresh(first, clock.now())).toBe(false)
    expect((await browser.get('/sign-in/confirm?returnTo=%2Fplans')).status).toBe(200)
    expect(led(await browser.post('/sign-in/confirm', { returnTo: '/plans' }))).toBe('/sign-in/sent')
    expect(led(await browser.post(await linkIn(app)))).toBe('/plans')
    const second = await session()
    expect(second && isFresh(second, clock.now())).toBe(true)
  })

  test('is needed before a fresh proof can be asked for', async () => {
    const app = await anApp()
    expect(led(await app.stranger.get('/sign-in/confirm?returnTo=%2Fplans'))).toBe(
      '/sign-in?returnTo=%2Fplans',
    )
    expect(led(await app.stranger.post('/sign-in/confirm'))).toBe('/sign-in?returnTo=%2F')
    expect(await app.ports.outbox.newest(1)).toEqual([])
  })
})

test('a proof is fresh until its thirtieth minute', () => {
  const session = {
    idHash: '',
    account: rose.id,
    startedAt: instant('2026-03-01T08:00:00.000Z'),
    provedAt: instant('2026-03-01T09:00:00.000Z'),
    seenAt: instant('2026-03-01T09:20:00.000Z'),
  }
  expect(isFresh(session, instant('2026-03-01T09:29:59.000Z'))).toBe(true)
  expect(isFresh(session, instant('2026-03-01T09:30:00.000Z'))).toBe(false)
})

describe('after signing in', () => {
  test.each([
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '/%09/../..//evil.example',
    '/./\\evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/plans//evil.example',
    'javascript:alert(1)',
    'data:text/html,hi',
    'evil.example',
    '@evil.example',
    'http:evil.example',
    '/plans\r\nSet-Cookie: a=b',
    '/plans?next=https://evil.example',
    '/＼evil.example',
    '/plans\u0000',
    '/sign-out',
    '/sign-in?returnTo=/plans',
    `/${'a'.repeat(500)}`,
    '',
  ])('%j leads to the start page', (trick) => {
    expect(localPath(trick)).toBe('/')
  })

  test.each(['/', '/plans', '/plans/abc_DEF-1/matters/value?from=check', '/reviews/x#sign'])(
    '%s leads there',
    (path) => {
      expect(localPath(path)).toBe(path)
    },
  )

  test('nobody is led to another host by a form that was tampered with', async () => {
    const { browser, link } = await asked('//evil.example')
    expect(led(await browser.post(link))).toBe('/')
  })
})

test('what staff are called is an administrator’s: they cannot rename themselves, nor by beginning a plan of their own', async () => {
  const app = await anApp()
  const she = await app.as(priya)
  expect((await she.get('/sign-in/name')).status).toBe(404)
  expect((await she.post('/sign-in/name', { name: 'Dr Nobody' })).status).toBe(404)
  await she.post('/plans', { name: 'Dr Nobody' })
  expect((await app.ports.accounts.find(priya.id))?.name).toBe(priya.name)
})

test('a session and a link of a clock that stood a year ahead open nothing once it is right', async () => {
  const app = await anApp()
  const year = 400 * 86_400
  app.later(year)
  const hers = await app.as(rose)
  const { sessions, clock } = app.ports
  const link = { tokenHash: clock.digest('token'), email: rose.email, browserHash: 'b', returnTo: '/' }
  await sessions.addLink(
    { ...link, expiresAt: instant(new Date(Date.parse(clock.now()) + 600_000).toISOString()) },
    { to: rose.email, kind: 'sign-in', subject: 's', text: 't' },
  )
  expect((await hers.get('/plans')).status).toBe(200)
  app.later(-year)
  expect((await hers.get('/plans')).status).toBe(303)
  expect((await hers.get('/sign-in/token')).status).toBe((await hers.get('/sign-in/no-such-token')).status)
  const at = clock.now()
  const proof = { idHash: 'h', account: rose.id, startedAt: at, seenAt: at }
  expect(isFresh({ ...proof, provedAt: at }, at)).toBe(true)
  expect(isFresh({ ...proof, provedAt: instant('2028-01-01T00:00:00.000Z') }, at)).toBe(false)
})
