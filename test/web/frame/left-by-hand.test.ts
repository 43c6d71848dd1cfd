import { expect, test } from 'vitest'
import { aHandedOverPlan, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, helen, led, readOn, rose, tom, type Visitor } from '#test/kit/an-app.ts'
import { forms, P, typed } from './typed-forms.ts'

const page = `/plans/${rosesPlan}/review/matters`
const markOn = (markup: string): string => /name="drawn-for" value="([^"]+)"/.exec(markup)?.[1] ?? 'no mark'
const words = 'Helen heard & wrote <this> down.'

/** A page that is open, while its reader signs out in another tab: what is sent from it then comes without a cookie. */
const leftOpen = async (it: AnApp, who: typeof helen, at = page) => {
  const visitor = await it.as(who)
  const drawn = await (await visitor.get(at)).text()
  return { visitor, drawn, mark: { 'drawn-for': markOn(drawn) } }
}
const signsOut = async (visitor: Visitor) => await visitor.post('/sign-out')
const opened = async (it: AnApp, who: typeof helen, at = page) =>
  await (await (await it.as(who)).get(at)).text()

test.each(Object.entries(forms))(
  'what was sent after signing out by hand stands on its page after signing in again as the same person: %s',
  async (_, { who, page: at, to, sent, before, shows = typed }) => {
    const it = await anApp()
    await aHandedOverPlan(it)
    await before?.(it)
    const on = typeof at === 'string' ? at : await at(it)
    const { visitor, mark } = await leftOpen(it, who, on)
    await signsOut(visitor)
    const answer = await it.stranger.post(to ?? on, { ...sent, ...mark })
    expect(led(answer)).toBe(`/sign-in?returnTo=${encodeURIComponent(on)}&kept=day`)
    expect(await (await it.stranger.get(led(answer))).text()).toContain('safe for 24 hours')
    const text = await opened(it, who, on)
    expect(text).toMatch(shows)
    expect(text).toContain('Everything you wrote is back on it')
  },
)

test('nobody else on that computer reads a word of it, whoever signs in and whichever page they send', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const { visitor, drawn, mark } = await leftOpen(it, helen)
  await signsOut(visitor)
  const sent = { 'words:matters.value': words, read: readOn(drawn), ...mark }
  const answer = await it.stranger.post(page, sent)
  expect(await (await it.stranger.get(led(answer))).text()).not.toContain('Helen heard')
  expect(await (await it.stranger.get('/sign-in')).text()).not.toMatch(/safe for|is safe/)
  expect(await opened(it, tom)).not.toContain('Helen heard')
  expect(await it.ports.keptPosts.ofAccount(tom.id)).toEqual([])
  const beside = await (await it.as(tom)).post(page, sent)
  expect([beside.status, await it.ports.keptPosts.ofAccount(tom.id)]).toEqual([403, []])
  expect(await opened(it, helen)).toContain('Helen heard')
})

test('what is still typed after signing out by hand is kept too, and the page says so', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const { visitor, mark } = await leftOpen(it, rose, `${P}/matters/value`)
  await signsOut(visitor)
  const told = await it.stranger.post(`${P}/typed`, {
    place: 'matters/value',
    'matters.value': words,
    ...mark,
  })
  expect(await told.text()).toContain('What you type is kept for you')
  expect(await opened(it, rose, `${P}/matters/value`)).toContain('Helen heard')
})

test('it is kept for one day from signing out: later it stands nowhere, and what comes later is not kept', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const { visitor, drawn, mark } = await leftOpen(it, helen)
  const sent = { 'words:matters.value': words, read: readOn(drawn), ...mark }
  await signsOut(visitor)
  it.later(23 * 3600)
  await it.stranger.post(page, sent)
  expect(await it.ports.keptPosts.ofAccount(helen.id)).toHaveLength(1)
  it.later(2 * 3600)
  expect(await it.ports.keptPosts.ofAccount(helen.id)).toEqual([])
  expect(await opened(it, helen)).not.toContain('Helen heard')
  expect((await it.stranger.post(page, sent)).status).toBe(403)
  expect(await it.ports.keptPosts.ofAccount(helen.id)).toEqual([])
})

test('it goes once its form is sent', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const { visitor, drawn, mark } = await leftOpen(it, helen)
  await signsOut(visitor)
  await it.stranger.post(page, { 'words:matters.value': words, read: readOn(drawn), ...mark })
  const again = await it.as(helen)
  const read = readOn(await (await again.get(page)).text())
  await again.post(page, { 'words:matters.value': 'Sent again.', read })
  expect(await it.ports.keptPosts.ofAccount(helen.id)).toEqual([])
})

test('a session that was ended from elsewhere, or with its address, keeps nothing: whoever has that device may be somebody else', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const ended = await leftOpen(it, helen)
  const [session] = await it.ports.sessions.ofAccount(helen.id)
  const elsewhere = await it.as(helen)
  await elsewhere.post(`/account/sessions/${session?.idHash}/end`)
  const sent = { 'words:matters.value': words, read: readOn(ended.drawn) }
  expect((await it.stranger.post(page, { ...sent, ...ended.mark })).status).toBe(403)
  const left = await leftOpen(it, helen)
  await signsOut(left.visitor)
  await it.ports.sessions.closeAll(helen.id)
  expect((await it.stranger.post(page, { ...sent, ...left.mark })).status).toBe(403)
  expect(await it.ports.keptPosts.ofAccount(helen.id)).toEqual([])
})

test('the mark of a page opens nothing: no page is shown for it, and nothing is written to the plan', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const { visitor, drawn, mark } = await leftOpen(it, helen)
  const before = (await it.ports.plans.load(rosesPlan)).version
  await signsOut(visitor)
  await it.stranger.post(page, { 'words:matters.value': words, read: readOn(drawn), ...mark })
  expect((await it.ports.plans.load(rosesPlan)).version).toBe(before)
  expect(led(await it.stranger.get(`${page}?drawn-for=${mark['drawn-for']}`))).toContain('/sign-in')
})
