import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linkIn } from '#test/kit/a-link.ts'
import { type AnApp, anApp, helen, rose } from '#test/kit/an-app.ts'
import { root } from '#test/kit/source-files.ts'

test.each([
  ['/accessibility', 'partly met'],
  [
    '/privacy',
    'These are not locked: names and email addresses of accounts, who read what and why, and when something happened',
  ],
  ['/cookies', 'sayso-asked'],
])('%s is open to everybody, says what is not met, and whom to write to', async (path, words) => {
  const page = await (await anApp()).stranger.get(path)
  const text = await page.text()
  expect(page.status).toBe(200)
  for (const one of [words, 'mailto:sayso@example.org']) expect(text).toContain(one)
})

test('every page leads to them', async () => {
  const it = await anApp()
  for (const path of ['/sign-in', '/plans', '/nowhere']) {
    const page = await (await (await it.as(rose)).get(path)).text()
    for (const about of ['/accessibility', '/privacy', '/cookies'])
      expect(page, path).toContain(`href="${about}"`)
  }
})

test('the page of cookies names every cookie that is set, and no other', async () => {
  const it = await anApp(true)
  const set = [
    await it.stranger.post('/sign-in', { email: rose.email }),
    await it.stranger.post('/demo/sign-in/rose'),
    await signedInForWork(it),
  ].flatMap((answer) => answer.headers.getSetCookie().map((one) => one.split('=')[0]))
  const page = await (await it.stranger.get('/cookies')).text()
  const named = [...page.matchAll(/<li>(sayso[a-z-]*):/g)].map(([, name]) => name)
  expect(named.toSorted()).toEqual([...new Set(set)].toSorted())
})

const signedInForWork = async (it: AnApp): Promise<Response> => {
  await it.ports.accounts.add(helen)
  await it.stranger.post('/sign-in', { email: helen.email })
  return await it.stranger.post(await linkIn(it), { as: helen.email })
}

test('whoever found a hole is told where to write, for the next half year', async () => {
  const it = await anApp()
  const text = await (await it.stranger.get('/.well-known/security.txt')).text()
  expect(text).toMatch(/^Contact: mailto:sayso@example\.org$/m)
  expect(text).toMatch(/^Expires: 2027-05-21T10:00:00\.000Z$/m)
})

test('no searching machine is let in', async () => {
  expect(await (await (await anApp()).stranger.get('/robots.txt')).text()).toBe(
    'User-agent: *\nDisallow: /\n',
  )
})

test('the page for the proxy stands alone, and has the numbers', () => {
  const page = readFileSync(join(root, 'docs/proxy/down.html'), 'utf8')
  for (const one of [
    'tel:999',
    'tel:111',
    'lang="en-GB"',
    'Nobody is watching',
    'call 111 and choose the mental health option',
  ])
    expect(page).toContain(one)
  expect(page).not.toMatch(/<script|<link|src=|https?:/)
})
