import { describe, expect, test } from 'vitest'
import { createApp } from '#src/web/app.ts'
import { aBrowser } from '#test/kit/a-browser.ts'
import { asked, linkIn } from '#test/kit/a-link.ts'
import { anApp, baseUrl, helen, led, rose } from '#test/kit/an-app.ts'

describe('asking for links again and again', () => {
  test('gives an address five links that work at a time, and says that the newest one does', async () => {
    const { app, browser } = await asked()
    for (let time = 0; time < 4; time += 1) await browser.post('/sign-in', { email: rose.email })
    const sixth = await browser.post('/sign-in', { email: rose.email.toUpperCase() })
    expect([sixth.status, sixth.headers.get('Retry-After')]).toEqual([429, '600'])
    expect(await sixth.text()).toContain('There is a link in your email already')
    expect(await app.ports.outbox.newest(9)).toHaveLength(5)
    app.later(601)
    expect((await browser.post('/sign-in', { email: rose.email })).status).toBe(303)
  })

  test('gives five links to twenty-five who ask at once', async () => {
    const app = await anApp()
    await Promise.all(Array.from({ length: 25 }, () => app.stranger.post('/sign-in', { email: rose.email })))
    expect(await app.ports.outbox.newest(30)).toHaveLength(5)
  })

  test('locks nobody out whose address others ask for: the link that they asked for signs her in', async () => {
    const app = await anApp()
    await app.stranger.post('/sign-in', { email: rose.email })
    const askedByOthers = await linkIn(app)
    for (let time = 0; time < 9; time += 1) await app.stranger.post('/sign-in', { email: rose.email })
    const hers = aBrowser(app.composed.app)
    expect((await hers.post('/sign-in', { email: rose.email })).status).toBe(429)
    expect(led(await hers.post(askedByOthers, { as: rose.email }))).toContain('/')
    expect((await hers.get('/plans')).status).toBe(200)
    expect((await aBrowser(app.composed.app).post('/sign-in', { email: rose.email })).status).toBe(303)
  })

  test('counts nothing of what strangers do against a browser that was signed in before', async () => {
    const { app, browser, link } = await asked()
    await browser.post(link)
    app.later(21 * 3600)
    for (let one = 0; one < 65; one += 1)
      await app.stranger.post('/sign-in', { email: one < 30 ? rose.email : `person${one}@example.org` })
    expect((await app.stranger.post('/sign-in', { email: 'more@example.org' })).status).toBe(429)
    expect(led(await browser.post('/sign-in', { email: rose.email }))).toBe('/sign-in/sent')
    expect((await browser.post('/sign-in', { email: 'more@example.org' })).status).toBe(429)
  })

  test('counts nothing of it either where somebody signed in for work, and out again; the wait is told as it is', async () => {
    const app = await anApp()
    await app.ports.accounts.add(helen)
    await app.ports.accounts.add(rose)
    const inAndOut = async (email: string) => {
      const browser = aBrowser(app.composed.app)
      await browser.post('/sign-in', { email })
      await browser.post(await linkIn(app), { as: email })
      return { browser, out: await browser.post('/sign-out') }
    }
    const [work, home] = [await inAndOut(helen.email), await inAndOut(rose.email)]
    expect([...work.browser.cookies.keys()]).toEqual(['sayso-device'])
    expect(work.browser.cookies.get('sayso-device')).not.toMatch(/helen/i)
    expect(work.out.headers.get('Clear-Site-Data'), 'or the browser would forget it').not.toContain('cookies')
    expect(home.browser.cookies.has('sayso-device'), 'at home nothing stays').toBe(false)
    expect(home.out.headers.get('Clear-Site-Data')).toContain('cookies')
    app.later(901)
    for (let one = 0; one < 60; one += 1)
      await app.stranger.post('/sign-in', { email: `person${one}@example.org` })
    app.later(240)
    const refused = await home.browser.post('/sign-in', { email: rose.email })
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '660'])
    const page = await refused.text()
    expect(page).toContain('You can ask again in 11 minutes.')
    expect(page).not.toContain('hour')
    expect(led(await work.browser.post('/sign-in', { email: helen.email }))).toBe('/sign-in/sent')
    const other = await work.browser.post('/sign-in', { email: rose.email })
    expect(other.status, 'and for nobody else').toBe(429)
  })

  test('is possible sixty times in a quarter of an hour from one place', async () => {
    const app = await anApp()
    for (let one = 0; one < 60; one += 1)
      await app.stranger.post('/sign-in', { email: `person${one}@example.org` })
    const next = await app.stranger.post('/sign-in', { email: 'one-more@example.org' })
    expect([next.status, next.headers.get('Retry-After')]).toEqual([429, '900'])
  })

  test('tells people behind a trusted proxy apart, by what it wrote last', async () => {
    const app = await anApp()
    const behind = createApp({ ...app.ports, clientAddress: (_, forwardedFor) => forwardedFor ?? '' })
    const from = (forwardedFor: string, email: string) =>
      behind.request(`${baseUrl}/sign-in`, {
        method: 'POST',
        body: new URLSearchParams({ email }).toString(),
        headers: {
          'X-Forwarded-For': forwardedFor,
          Origin: baseUrl,
          'Content-Type': 'application/x-www-form-urlencoded',
        },
      })
    for (let one = 0; one < 60; one += 1) await from('192.0.2.1', `person${one}@example.org`)
    expect((await from('192.0.2.1', 'one-more@example.org')).status).toBe(429)
    expect((await from('192.0.2.2', 'one-more@example.org')).status).toBe(303)
  })
})
