import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { aHandedOverPlan, aWholeDraft, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import {
  type AnApp,
  anApp,
  daniel,
  type Fields,
  helen,
  larkfield,
  led,
  readOn,
  rose,
  tom,
} from '#test/kit/an-app.ts'
import { approve } from './plan-states.ts'

const words = 'A paragraph & <half> of another, typed for twenty minutes.'
const typed = /A paragraph &amp; &lt;half&gt; of another, typed for twenty minutes\./
const P = `/plans/${rosesPlan}`

test('of two pages with one form that were sent too late each keeps its words', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(helen)
  it.later(3600)
  const page = `${P}/review/matters`
  await she.post(page, { 'words:matters.value': 'From the first page.', read: '1' })
  it.later(1)
  await she.post(page, { 'words:matters.value': words, read: '1' })
  const again = await it.as(helen)
  const both = await (await again.get(page)).text()
  expect(both).toMatch(typed)
  expect(both).toContain('You sent these words from another page like this one')
  expect(both).toContain('From the first page.')
  const read = /name="read" value="(\d+)"/.exec(both)?.[1] ?? ''
  expect(led(await again.post(page, { 'words:matters.value': words, read }))).toContain(page)
  expect(await (await again.get(page)).text()).toContain('From the first page.')
})

test('a clinician’s words that came while the plan went back stand on the page that says so, and on hers when it is handed over again', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(helen)
  const page = `${P}/review/matters`
  const read = /name="read" value="(\d+)"/.exec(await (await she.get(page)).text())?.[1] ?? ''
  await does(it, tom, { kind: 'ask-back', section: 'matters', at: ['matters.value'], text: 'Which garden?' })
  await does(it, tom, { kind: 'return' })
  const answer = await she.post(page, { 'words:matters.value': words, read })
  const told = await answer.text()
  expect([answer.status, told]).toEqual([409, expect.stringMatching(typed)])
  expect(told).toContain('We keep it for 7 days')
  expect(told).toContain('Beside the answer to: What you value most')
  expect(told).not.toContain('Part 1')
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  expect(await (await she.get(page)).text()).toMatch(typed)
})

test('what was typed about one item of a list stands under its own question, and not under the list', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  for (const [page, name, label] of [
    [
      `${P}/crisis/crisis/one-crisis/first-action`,
      'crisis.firstAction',
      'What is the first thing that someone with you should do?',
    ],
    [`${P}/review/crisis`, 'words:one-crisis:crisis.firstAction', 'Beside the answer to: First thing to do'],
    [`${P}/review/crisis`, 'one-crisis:crisis.clinicianAction', 'What the team will do'],
    [`${P}/review/contacts`, 'ask:one-contact:contact.name', 'A question back about: Name'],
  ] as const) {
    const told = await (await it.stranger.post(page, { [name]: words })).text()
    expect(told, name).toMatch(typed)
    expect(/for="part-1"[^>]*>([^<]*)/.exec(told)?.[1], name).toContain(label)
  }
})

test('what a page says of itself is nobody’s words: the page of what was not saved shows what was typed, and nothing else', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  await approve(it)
  const she = await it.as(helen)
  const told = async (sent: Fields) =>
    await (await she.post(`${P}/life/recommendation/rec.nothing`, sent)).text()
  const page = await told({ asked: 'ending.because', 'ending.because': words, stood: '7' })
  expect(page).toMatch(typed)
  expect(page.match(/<textarea/g)).toHaveLength(1)
  expect(await told({ asked: 'ending.because', stood: '7' }), 'nothing was written').not.toContain(
    '<textarea',
  )
})

test('what is typed after the session ran out lies beside the plan, and stands on its page after signing in', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(rose)
  const read = readOn(await (await she.get(`${P}/matters/value`)).text())
  it.later(30 * 3600)
  const typing = (text: string) =>
    she.post(`${P}/typed`, { place: 'matters/value', read, 'matters.value': text })
  expect(await (await typing(words.slice(0, 30))).text()).toContain('What you type is kept for you')
  expect((await typing(words)).status).toBe(200)
  expect(await it.ports.drafts.ofPlan(rosesPlan, rose.id)).toEqual([])
  const page = await (await (await it.as(rose)).get(`${P}/matters/value`)).text()
  expect(page).toMatch(typed)
  expect(page).not.toContain('from another page')
})

test('a helper whose words came too late finds them before they stop helping, each with the way to its page', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const he = await it.as(daniel)
  const read = readOn(await (await he.get(`${P}/matters/value`)).text())
  it.later(30 * 3600)
  await he.post(`${P}/typed`, { place: 'matters/value', read, 'matters.value': words })
  await he.post(`${P}/private-word`, { text: 'Between us: I cannot go on.' })
  const again = await it.as(daniel)
  const stopping = await (await again.get(`${P}/stop-helping`)).text()
  expect(stopping).toMatch(typed)
  expect(stopping).toContain('Between us: I cannot go on.')
  for (const page of ['matters/value', 'private-word']) {
    expect(stopping, page).toContain(`href="${P}/${page}"`)
    expect(await (await again.get(`${P}/${page}`)).text()).toMatch(
      page === 'private-word' ? /Between us/ : typed,
    )
  }
})

test('a session that ended more than a day ago keeps nothing: the words stand on the page that says so', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(rose)
  const read = readOn(await (await she.get(`${P}/matters/value`)).text())
  it.later(45 * 3600)
  const answer = await she.post(`${P}/matters/value`, { 'matters.value': words, read })
  expect([answer.status, await answer.text()]).toEqual([403, expect.stringMatching(typed)])
  const typing = await she.post(`${P}/typed`, { place: 'matters/value', read, 'matters.value': words })
  expect(await typing.text()).toContain('is not kept')
  expect(await it.ports.keptPosts.ofAccount(rose.id)).toEqual([])
})

test('who signed out is told at once that nothing is kept of what they go on typing', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const answer = await it.stranger.post(`${P}/typed`, { place: 'matters/value', 'matters.value': words })
  const told = await answer.text()
  expect([answer.status, told]).toEqual([200, expect.stringContaining('is not kept')])
  expect(told).toContain('data-unkept="signed-out"')
  expect(told).toContain('Choose Save or Continue, and the next page shows your words')
  const hers = await it.stranger.post(`${P}/review/matters/typed`, { 'words:matters.value': words })
  expect(await hers.text(), 'at a desk').toContain(told)
})

test('what a learner chose after the session ran out is chosen when they are back', async () => {
  const it = await anApp()
  const learner = await it.as(daniel)
  const [scenario] = it.ports.training.scenarios
  const run = led(await learner.post(`/training/${scenario?.section.id}/runs`, { form: 'one' }))
  const turn = await (await learner.get(run)).text()
  const move = /value="([^"]+)" name="move"/.exec(turn)?.[1] ?? 'no move'
  it.later(30 * 3600)
  expect(led(await learner.post(`${run}/moves`, { turn: 'any', try: '1', move }))).toContain('kept=1')
  const again = await (await (await it.as(daniel)).get(run)).text()
  expect(again).toMatch(new RegExp(`value="${move}"[^>]*checked`))
})

test('a session of a patient ends after thirty days, however busy it was', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  for (let hours = 0; hours < 30 * 24 - 10; hours += 10) {
    it.later(10 * 3600)
    expect((await she.get('/plans')).status).toBe(200)
  }
  it.later(10 * 3600)
  expect(led(await she.get('/plans'))).toContain('/sign-in')
})

test('a page that is swapped in once nobody is signed in any more takes the name out of the header, with the words kept', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(rose)
  const swaps = { 'HX-Request': 'true' }
  const during = await (await she.get(`${P}/matters/value`, swaps)).text()
  expect(during, 'the header that is there stays').not.toContain('<header')
  it.later(21 * 3600)
  const late = await she.post(`${P}/matters/value`, { 'matters.value': words, read: '1' }, swaps)
  const page = await (await she.get(led(late), swaps)).text()
  expect(page).toContain('data-hx-swap-oob="true"')
  expect(page).toContain('<header')
  expect(page).not.toContain('action="/sign-out"')
  expect(page).toContain('What you wrote is safe')
  it.later(48 * 3600)
  const lost = await (
    await she.post(`${P}/matters/value`, { 'matters.value': words, read: '1' }, swaps)
  ).text()
  expect(lost).toMatch(typed)
  expect(lost).toContain('<header')
  expect(lost).not.toContain('action="/sign-out"')
})

const keysIn = (it: AnApp): readonly unknown[] => {
  const file = new BetterSqlite3(it.file, { readonly: true })
  const names = file.prepare("SELECT name FROM keys WHERE name LIKE 'plan:%' ORDER BY name").pluck().all()
  file.close()
  return names
}

test('what came too late for a plan that is not there makes no key, and stands on the page that says so', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(rose)
  it.later(30 * 3600)
  await she.post(`${P}/withdrawal`, { note: words })
  const before = keysIn(it)
  const nowhere = '/plans/there-is-no-such-plan/withdrawal'
  await she.post(nowhere, { note: words })
  expect(keysIn(it)).toEqual(before)
  const again = await it.as(rose)
  const page = await again.get(nowhere)
  expect([page.status, await page.text()]).toEqual([404, expect.stringMatching(typed)])
  const answer = await again.post(nowhere, { note: words })
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringMatching(typed)])
  expect(await (await again.get('/plans/there-is-no-other-plan/withdrawal')).text()).not.toMatch(typed)
})

test('what came for a plan that was erased meanwhile stands on a page as for one that is not there', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const page = `${P}/matters/value`
  const [late, open] = [await it.as(rose), await it.as(rose)]
  it.later(30 * 3600)
  await late.post(page, { 'matters.value': words, read: '1' })
  await it.ports.plans.erase(rosesPlan, 'Ola Keeper')
  await open.post(page, { 'matters.value': 'More, after that.', read: '1' })
  const again = await it.as(rose)
  const kept = await again.get(page)
  const told = await kept.text()
  expect([kept.status, told]).toEqual([404, expect.stringContaining('More, after that.')])
  const answer = await again.post(page, { 'matters.value': words, read: '1' })
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringMatching(typed)])
  expect((await again.get(`${P}/matters`)).status).toBe(404)
})

test('who goes on sending too late is told that nothing more is kept, and keeps the words on the page', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(rose)
  it.later(30 * 3600)
  const statuses: number[] = []
  for (let sent = 0; sent < 61; sent++)
    statuses.push((await she.post(`${P}/withdrawal`, { note: `${words} ${sent}` })).status)
  expect([statuses.at(0), statuses.at(59), statuses.at(60)]).toEqual([303, 303, 503])
})

const deadly = 'Last night I took all my tablets at once & nobody knows'
test.each([
  ['a day ago', 30 * 3600],
  ['two days ago', 45 * 3600],
])(
  'RULE-MH-1: words of danger from a session that ended %s are answered with whom to call',
  async (_, seconds) => {
    const it = await anApp()
    await aHandedOverPlan(it)
    const she = await it.as(rose)
    it.later(seconds)
    const answer = await she.post(`${P}/matters/value`, { 'matters.value': deadly, read: '1' })
    const page = answer.status === 303 ? await she.get(led(answer)) : answer
    const text = await page.text()
    expect(text.indexOf('id="help-first"')).toBeGreaterThan(0)
    expect(text).toContain('Have you taken something, or hurt yourself?')
    expect(text).toContain('href="tel:999"')
  },
)

test('whoever is signed in nowhere reads whom to call and has the words back, and nothing is kept', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const answer = await it.stranger.post(`${P}/matters/value`, { 'matters.value': deadly, read: '1' })
  const text = await answer.text()
  expect(text.indexOf('id="help-first"')).toBeLessThan(text.indexOf('<h1'))
  expect(text.indexOf('id="help-first"')).toBeGreaterThan(0)
  const news = text.indexOf('Your words were not saved. They are below, and nowhere else')
  expect(news).toBeGreaterThan(0)
  expect(news).toBeLessThan(text.indexOf('id="help-first"'))
  expect(text).toContain('href="#what-you-sent"')
  expect(text.indexOf('id="what-you-sent"')).toBeGreaterThan(text.indexOf('<h1'))
  expect(text).not.toContain('keeps what you typed')
  expect(text).toContain('it is gone then')
  expect(text).toContain('nobody knows</textarea>')
})

test('a clinician whose words came too late is asked nothing about herself', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(helen)
  it.later(3600)
  const answer = await she.post(`${P}/review/matters`, { 'words:matters.value': deadly, read: '1' })
  const page = answer.status === 303 ? await she.get(led(answer)) : answer
  expect(await page.text()).not.toContain('help-first')
})
