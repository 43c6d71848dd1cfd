import { expect, test } from 'vitest'
import { accountId } from '#src/plan/ids.ts'
import { aBrowser } from '#test/kit/a-browser.ts'
import { anApp, baseUrl, helen, led, rose, stranger } from '#test/kit/an-app.ts'
import { begun as begunByLetter, browserOf, enter, inside } from '#test/web/review/by-letter.ts'

const wanted = 'rose.new@example.org'

const begun = async () => {
  const app = await anApp()
  const she = aBrowser(app.composed.app)
  const signIn = async (email: string, as = she) => {
    await as.post('/sign-in', { email })
    const way = await linkTo(email, 'sign-in')
    return await as.post(way, {})
  }
  const linkTo = async (to: string, kind: string): Promise<string> => {
    const mail = (await app.ports.outbox.newest(9)).find((one) => one.to === to && one.kind === kind)
    return /http[^\s]+/.exec(mail?.text ?? '')?.[0].replace(baseUrl, '') ?? 'no link'
  }
  await app.ports.accounts.add(rose)
  await signIn(rose.email)
  const ask = (email = wanted) => she.post('/account/email', { email })
  return { ...app, she, signIn, linkTo, ask }
}

test('an address is changed by a link in the new mailbox: the old one is told and opens nothing, and other sessions end', async () => {
  const { as, she, ports, ask, linkTo, signIn, composed } = await begun()
  const elsewhere = await as(rose)
  expect(await (await she.get('/account')).text()).toContain('href="/account/email"')
  expect((await ask()).status).toBe(200)
  const way = await linkTo(wanted, 'new-address')
  expect((await ports.accounts.find(rose.id))?.email, 'not before the press').toBe(rose.email)
  expect((await (await as(stranger)).get(way)).status, 'of another account').toBe(410)
  expect((await aBrowser(composed.app).post(way.replace('/account/email/', '/sign-in/'))).status).toBe(410)
  expect(await (await she.get(way)).text()).toContain(wanted)
  expect(led(await she.post(way))).toBe('/account')
  expect(await (await she.get('/account')).text()).toContain(wanted)
  expect((await ports.accounts.find(rose.id))?.email).toBe(wanted)
  expect(led(await elsewhere.get('/account'))).toContain('/sign-in')
  const told = (await ports.outbox.newest(9)).find(({ kind }) => kind === 'email-moved')
  expect(told?.to).toBe(rose.email)
  expect(told?.text).not.toContain(wanted)
  expect((await she.post(way)).status, 'a second press').toBe(410)
  const old = aBrowser(composed.app)
  await signIn(rose.email, old)
  expect((await ports.accounts.findByEmail(rose.email))?.id, 'somebody new').not.toBe(rose.id)
})

test('a mistyped address, the own one, and one that is somebody else’s change nothing; whose it is, only its mailbox is told', async () => {
  const { she, ports, ask, linkTo } = await begun()
  await ports.accounts.add(stranger)
  for (const [email, text] of [
    ['rose@', 'Write one email'],
    [rose.email.toUpperCase(), 'address that you have now'],
  ] as const) {
    const answer = await ask(email)
    expect([answer.status, (await answer.text()).includes(text)]).toEqual([422, true])
  }
  const free = await (await ask('free@example.org')).text()
  expect(await (await ask(stranger.email)).text()).toBe(free)
  const taken = await she.post(await linkTo(stranger.email, 'new-address'))
  expect([taken.status, (await taken.text()).includes('belongs to another place')]).toEqual([409, true])
  expect((await ports.accounts.find(rose.id))?.email).toBe(rose.email)
  expect((await she.get('/account')).status, 'still signed in').toBe(200)
})

test('a link is over after half an hour, asking takes a fresh proof, and has a bound', async () => {
  const { she, ask, linkTo, later, ports } = await begun()
  await ask()
  later(30 * 60 + 1)
  expect((await she.post(await linkTo(wanted, 'new-address'))).status).toBe(410)
  const stale = await ask()
  expect([stale.status, (await stale.text()).includes('Show that it is you')]).toEqual([403, true])
  expect(await (await she.get('/account/email')).text()).toContain('Show that it is you')
  expect((await ports.accounts.find(rose.id))?.email).toBe(rose.email)
})

test('nobody asks for more than five links a day, and what staff sign in with is not theirs to change', async () => {
  const { ask, as } = await begun()
  for (let count = 0; count < 5; count += 1) expect((await ask(`new${count}@example.org`)).status).toBe(200)
  expect((await ask('another@example.org')).status).toBe(429)
  const clinician = await as(helen)
  expect((await clinician.get('/account/email')).status).toBe(404)
  expect((await clinician.post('/account/email', { email: wanted })).status).toBe(404)
})

test.each([
  ['the person', undefined],
  ['a helper', { who: 'helper', 'helper-name': 'Sheila Marsh', relationship: 'neighbour' }],
])(
  'no route opens a session without its letter for %s who came by one, and none outlives the letter',
  async (_, fields) => {
    const it = await begunByLetter()
    const { visitor, code } = await inside(it, fields)
    const { id, account } = Object.values((await it.load()).letters ?? {})[0] ?? {}
    const sessions = () => it.ports.sessions.ofAccount(accountId(account ?? ''))
    expect(await sessions()).toHaveLength(1)
    const second = browserOf(it, await enter(it, code))
    const email = `by letter: ${account}`
    const tried = { duty: '', email, returnTo: '/', want: 'yes', as: email, name: 'Ann' }
    const posts = it.composed.app.routes.filter(
      ({ method, path }) => method === 'POST' && !/^\/plans\/|sign-out/.test(path),
    )
    expect(posts.length).toBeGreaterThan(15)
    for (const path of new Set(posts.map((one) => one.path)))
      expect([path, (await visitor.post(path, tried)).headers.getSetCookie()]).toEqual([path, []])
    for (const path of ['/account/duty', '/account/email'])
      expect([path, (await visitor.get(path)).status, (await visitor.post(path, tried)).status]).toEqual([
        path,
        404,
        404,
      ])
    expect((await sessions()).map(({ duty }) => duty)).toEqual([1, 2].map(() => `letter ${it.id} ${id}`))
    const forHerself = await it.as({ ...helen, id: accountId(account ?? ''), email, duty: { kind: 'none' } })
    expect(led(await forHerself.get(it.home)), 'a session of before, without it').toContain('/sign-in')
    await it.clinician.post(`${it.letters}/${id}/end`)
    for (const one of [visitor, second])
      for (const path of ['/account', it.home]) expect(led(await one.get(path))).toContain('/sign-in/code')
    for (const duty of ['', `letter ${it.id} ${id}`])
      expect((await visitor.post('/account/duty', { duty })).headers.getSetCookie()).toEqual([])
  },
)
