import { expect, test } from 'vitest'
import { anApp, daniel, led, rose, type Visitor } from '#test/kit/an-app.ts'

const begun = async () => {
  const app = await anApp()
  const she = await app.as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2]}`
  await she.answer(`${base}/start/reason`, { 'plan.pathways': 'eol' })
  return { app, she, base }
}
const mainOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).split('<main')[1]?.split('</main>')[0] ?? ''
/** What stands in the page, without its markup. */
const readIn = async (answer: Response | Promise<Response>) =>
  (await mainOf(answer)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const sorted = async (she: Visitor, base: string) => {
  const page = (step: string) => `${base}/matters/${step}`
  await she.answer(page('more'), { 'matters.more': ['cards'] })
  await she.answer(page('cards-people'), {
    'matters.cardsPeople.near': 'very',
    'matters.cardsPeople.pets': 'not',
  })
  await she.answer(page('cards-body'), { 'matters.cardsBody.clear-head': 'somewhat' })
  await she.answer(page('cards-say'), { wayOut: 'skipped' })
  await she.answer(page('cards-days'), { 'matters.cardsDays.own-home': 'very' })
  return led(await she.answer(page('own-cards'), { 'matters.ownCards': 'My allotment' }))
}

test('sorting cards is offered in one tap, and passed in one', async () => {
  const { she, base } = await begun()
  const offer = await mainOf(she.get(`${base}/matters/more`))
  expect(offer).toContain('Sort cards')
  expect(led(await she.answer(`${base}/matters/more`, { 'matters.more': ['nothing'] }))).not.toContain(
    'cards',
  )
  expect(led(await she.answer(`${base}/matters/more`, { 'matters.more': ['cards'] }))).toBe(
    `${base}/matters/cards-people`,
  )
})

test('what is very important, and cards of her own, are what can be put in order', async () => {
  const { she, base } = await begun()
  const first = await sorted(she, base)
  expect(first).toBe(`${base}/matters/first`)
  const offered = [...(await mainOf(she.get(first))).matchAll(/<option value="([^"]*)"/g)].map(([, id]) => id)
  expect([...new Set(offered)]).toEqual(['', 'near', 'own-home', 'own:My allotment'])
  const twice = { 'matters.first.1': 'near', 'matters.first.2': 'near' }
  expect((await she.answer(first, twice)).status).toBe(422)
  expect((await she.answer(first, { 'matters.first.1': 'pets' })).status).toBe(422)
  await she.answer(first, { 'matters.first.1': 'own:My allotment', 'matters.first.2': 'own-home' })
  const said = await readIn(she.get(`${base}/matters/check`))
  expect(said).toContain('What comes first for me: 1. My allotment 2. Being where I live now')
  expect(said).toContain(
    'How much people and animals matter to me: Very important: Having people I love near me Matters less: Being with animals',
  )
})

test('cards of her own can be put in order where none of ours is very important to her, and are counted without dots', async () => {
  const { she, base } = await begun()
  await she.answer(`${base}/matters/more`, { 'matters.more': ['cards'] })
  for (const step of ['cards-people', 'cards-body', 'cards-say', 'cards-days'])
    await she.answer(`${base}/matters/${step}`, { wayOut: 'skipped' })
  const own = { 'matters.ownCards': 'My allotment\nThe radio' }
  expect(led(await she.answer(`${base}/matters/own-cards`, own))).toBe(`${base}/matters/first`)
  const order = { 'matters.first.1': 'own:The radio', 'matters.first.2': 'own:My allotment' }
  await she.answer(`${base}/matters/first`, order)
  expect(await mainOf(she.get(`${base}/matters/check`))).toMatch(
    /<ul class="nhsuk-list"><li class="sayso-words" dir="auto">1\. The radio/,
  )
})

test('a pile that somebody stopped at stands as it was left, and an order waits for it', async () => {
  const { she, base } = await begun()
  await she.answer(`${base}/matters/more`, { 'matters.more': ['cards'] })
  await she.answer(`${base}/matters/cards-people`, { 'matters.cardsPeople.near': 'very', do: 'stop' })
  const page = await mainOf(she.get(`${base}/matters/cards-people`))
  expect(page).toMatch(/<input[^>]*value="very" checked[^>]*name="matters.cardsPeople.near"/)
})

test('what moved since an earlier day is told, and not what changed within one', async () => {
  const { app, she, base } = await begun()
  const first = await sorted(she, base)
  await she.answer(first, { 'matters.first.1': 'near', 'matters.first.2': 'own-home' })
  await she.answer(first, { 'matters.first.1': 'own-home', 'matters.first.2': 'near' })
  expect(await readIn(she.get(`${base}/matters/check`))).not.toContain('What moved since')
  app.later(20 * 60 * 60)
  const back = await app.as(rose)
  await back.answer(first, { 'matters.first.1': 'near', 'matters.first.2': 'own:My allotment' })
  await back.answer(`${base}/matters/cards-body`, { 'matters.cardsBody.clear-head': 'very' })
  const said = await readIn(back.get(`${base}/matters/check`))
  expect(said).toContain('What moved since 22 November 2026: Having people I love near me : was 2, now 1')
  expect(said).toContain('My allotment : new, now 2')
  expect(said).toContain('Being where I live now : was 1, and is not there now')
  expect(said).toContain('Having a clear head : was Somewhat, now Very important')
})

test('whoever hides cards of her own hides the order that has them', async () => {
  const { app, she, base } = await begun()
  await she.post(`${base}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  const first = await sorted(she, base)
  await she.answer(first, { 'matters.first.1': 'own:My allotment' })
  await she.answer(`${base}/matters/own-cards`, { 'matters.ownCards': 'My allotment', hides: ['', 'yes'] })
  expect(await mainOf(she.get(first))).toMatch(/name="hides"[^>]*checked|checked[^>]*name="hides"/)
  const he = await app.as(daniel)
  await he.post(`${base}/joining`)
  expect(await mainOf(he.get(first))).not.toContain('allotment')
})

test('words of danger on a card of her own open the help page', async () => {
  const { she, base } = await begun()
  await sorted(she, base)
  const told = led(
    await she.answer(`${base}/matters/own-cards`, { 'matters.ownCards': 'I want to kill myself' }),
  )
  expect(told).toContain('help')
})

test('a card that lies somewhere can be left out again, and what was left out is in no pile', async () => {
  const { she, base } = await begun()
  await sorted(she, base)
  const page = `${base}/matters/cards-people`
  const near = (await mainOf(she.get(page))).match(/<input[^>]*name="matters.cardsPeople.near"[^>]*>/g) ?? []
  expect(near.at(-1)).toContain('value=""')
  expect(near.at(-1)).not.toContain('checked')
  await she.answer(page, { 'matters.cardsPeople.near': '', 'matters.cardsPeople.pets': 'not' })
  const said = await readIn(she.get(`${base}/matters/check`))
  expect(said).toContain('Being with animals')
  expect(said).not.toContain('Having people I love near me')
})
