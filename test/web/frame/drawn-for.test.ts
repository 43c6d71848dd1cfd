import { expect, test } from 'vitest'
import { aHandedOverPlan, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, helen, led, readOn, rose, tom } from '#test/kit/an-app.ts'
import { accessTable } from './access-table.ts'
import { planIn } from './plan-states.ts'
import { pathOf, visitors } from './visitors.ts'

const page = `/plans/${rosesPlan}/review/matters`
const words = 'Helen heard & wrote <this> down.'
const markOn = (markup: string): string => /name="drawn-for" value="([^"]+)"/.exec(markup)?.[1] ?? 'no mark'
const markFor = async (it: AnApp, who: typeof helen): Promise<string> =>
  markOn(await (await (await it.as(who)).get('/account')).text())
const versionIn = async ({ ports }: AnApp) => (await ports.plans.load(rosesPlan)).version

test('what was written on a clinician’s page while a colleague signed in beside it is stored as nobody’s, and comes back', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const drawn = await (await (await it.as(helen)).get(page)).text()
  const he = await it.as(tom)
  const before = await versionIn(it)
  const sent = { 'words:matters.value': words, read: readOn(drawn), 'drawn-for': markOn(drawn) }
  const answer = await he.post(page, sent)
  const told = await answer.text()
  expect([answer.status, await versionIn(it)]).toEqual([403, before])
  expect(told).toContain('Nothing was saved under either name')
  expect(told).toContain(`Signed in here now: <bdi>${tom.name}</bdi>`)
  expect(told).toContain('Helen heard &amp; wrote &lt;this&gt; down.')
  expect(told).not.toContain(`>${sent['drawn-for']}<`)
  for (const who of [helen, tom]) expect(await it.ports.keptPosts.ofAccount(who.id)).toEqual([])
  expect(await (await he.get(page)).text()).not.toContain('Helen heard')
})

test('whoever signs in again goes on with the page that was open, and what came late is kept for them alone', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(helen)
  const drawn = await (await she.get(page)).text()
  const he = await it.as(tom)
  const sent = { 'words:matters.value': words, read: readOn(drawn), 'drawn-for': markOn(drawn) }
  it.later(3600)
  expect((await he.post(page, sent)).status, 'his session ran out, and the page is hers').toBe(403)
  expect(await it.ports.keptPosts.ofAccount(tom.id)).toEqual([])
  expect(led(await she.post(page, sent))).toContain('kept=1')
  const again = await it.as(helen)
  expect(await (await again.get(page)).text()).toContain('Helen heard')
  expect(led(await again.post(page, sent))).toContain(page)
})

test('half-typed words of one account are never kept as another’s', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const sent = { place: 'matters/value', 'matters.value': words, 'drawn-for': await markFor(it, helen) }
  const answer = await (await it.as(rose)).post(`/plans/${rosesPlan}/typed`, sent)
  expect(await answer.text()).toContain('Somebody else signed in')
  expect(await it.ports.drafts.ofPlan(rosesPlan, rose.id)).toEqual([])
})

test('every form of every room is refused when it was drawn for somebody else, and the doors that stand open are not', async () => {
  const it = await planIn('h')
  const mark = await markFor(it, tom)
  const before = await versionIn(it)
  const posts = accessTable.split('\n').flatMap((line) => /^POST \S+/.exec(line) ?? [])
  const taken: string[] = []
  // What systems ask stands on no page, and changes nothing.
  const drawn = posts.filter((one) => !one.endsWith('/typed') && !one.startsWith('POST /fhir/'))
  for (const route of drawn)
    for (const who of Object.values(visitors)) {
      if (!who) continue
      const answer = await (await it.as(who)).post(pathOf(route), { 'drawn-for': mark, read: String(before) })
      const isRefused = answer.status === 403 && (await answer.text()).includes('Somebody else signed in')
      if (!isRefused && !taken.includes(route)) taken.push(route)
    }
  expect(taken.toSorted()).toEqual([
    'POST /reminders/stop/:token',
    'POST /sign-in',
    'POST /sign-in/:token',
    'POST /sign-in/code',
    'POST /sign-out',
    // By the ticket of a copy, whoever is signed in by then.
    'POST /urgent/no-signal/opened',
    'POST /urgent/no-signal/standing',
  ])
  expect(await versionIn(it)).toBe(before)
})

test('every form that posts says for whom it was drawn, and a page for nobody has no mark', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const markup = await (await (await it.as(helen)).get(page)).text()
  expect(
    markup.match(
      /<form[^>]*method="post"[^>]*>(?:<input[^>]*disabled>)<input type="hidden" name="drawn-for"/g,
    ),
  ).toHaveLength(markup.match(/method="post"/g)?.length ?? 0)
  expect(await (await it.stranger.get('/sign-in')).text()).not.toContain('drawn-for')
})
