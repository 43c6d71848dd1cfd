import { expect, test } from 'vitest'
import { accountId, planId } from '#src/plan/ids.ts'
import { anApp, daniel, helen, led, priya, rose, stranger } from '#test/kit/an-app.ts'
import { ashasNumber, onCall, withOwnLog } from '#test/kit/on-call.ts'

const trainee = {
  ...stranger,
  id: accountId('account-learner'),
  email: 'l@example.org',
  duty: { kind: 'trainee' },
} as const

/** Rose has made a card. */
const withCard = async () => {
  const it = await onCall()
  const own = await it.as(rose)
  expect(led(await own.post('/plans/plan-of-asha/card', {}))).toBe('/plans/plan-of-asha/card')
  const page = await (await own.get('/plans/plan-of-asha/card')).text()
  const address = /http:\/\/localhost:3000(\/card\/[\w-]+)/.exec(page)?.[1] ?? ''
  return { ...it, own, page, address }
}

test('the card leads an urgent reader to whose it is, and to the plan without another question', async () => {
  const it = await withCard()
  expect(it.page).toContain('I have a plan')
  expect(it.page.match(/<svg xmlns/g)?.length).toBeGreaterThanOrEqual(2)
  expect(it.page).not.toContain('style=')
  expect(it.page, 'nothing about health').not.toContain('garden')
  expect(it.page).not.toContain(ashasNumber)
  expect(it.address).toMatch(
    /^\/card\/[2-9CDFHJKMNPRTVWXY]{3}-[2-9CDFHJKMNPRTVWXY]{3}-[2-9CDFHJKMNPRTVWXY]{4}$/,
  )
  expect(led(await it.stranger.get(it.address))).toBe(`/sign-in?returnTo=${encodeURIComponent(it.address)}`)
  const whose = await (await it.she.get(it.address)).text()
  expect(whose).toContain('PATEL, Asha')
  expect(whose, 'nothing clinical before it is opened').not.toContain('garden')
  expect(await it.rows(), 'a page that was looked at opens nothing').toEqual([])
  expect(led(await it.she.get(it.plan))).toBe(`${it.plan}/reason`)
  expect(led(await it.she.post(it.address, {}))).toBe(it.plan)
  expect((await it.rows())[0]).toMatchObject({ deed: 'reason-given', reason: 'card' })
  expect((await it.she.get(it.plan)).status).toBe(200)
})

test('a card gives the plan away to nobody who may not read it', async () => {
  const it = await withCard()
  for (const account of [stranger, daniel, trainee]) {
    const other = await it.as(account)
    for (const answer of [await other.get(it.address), await other.post(it.address, {})]) {
      expect(answer.status).toBe(404)
      expect(answer.headers.get('location')).toBeNull()
      expect(await answer.text()).not.toContain('plan-of-asha')
    }
  }
  expect(led(await it.own.get(it.address))).toBe(it.plan)
  expect(led(await (await it.as(helen)).get(it.address)), 'their own practice').toBe(it.plan)
  expect(await it.rows()).toEqual([])
})

test('a code is typed into the search of urgent care, in any case and with or without its groups', async () => {
  const it = await withCard()
  const letters = it.address.slice('/card/'.length)
  for (const card of [letters, letters.toLowerCase().replaceAll('-', ''), ` ${letters.replaceAll('-', ' ')}`])
    expect(led(await it.she.post('/urgent/search', { by: 'card', card }))).toBe(it.address)
  for (const [card, problem] of [
    ['', 'Enter the code of the card'],
    ['C4K-7WM', 'Check the code of the card'],
  ] as const) {
    const answer = await it.she.post('/urgent/search', { by: 'card', card })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(problem)
  }
  const none = await it.she.get('/card/CCC-CCC-CCCC')
  expect(none.status).toBe(404)
  expect(await none.text()).toContain('No card has this code')
})

test('whoever tries code after code is stopped, and stays stopped for the right one', async () => {
  const it = await withCard()
  for (let tries = 0; tries < 40; tries += 1) await it.she.get('/card/CCC-CCC-CCCC')
  expect((await it.she.get(it.address)).status).toBe(429)
  expect((await it.she.post(it.address, {})).status).toBe(429)
  it.later(15 * 60)
  expect((await (await it.as(priya)).get(it.address)).status).toBe(200)
})

test('looking at the page of the card makes and changes nothing; renewing ends the old card, and says so', async () => {
  const it = await onCall()
  const own = await it.as(rose)
  const empty = await (await own.get('/plans/plan-of-asha/card')).text()
  expect(empty).toContain('Make my card')
  expect(await it.ports.cards.codeOf(planId('plan-of-asha'))).toBeUndefined()
  await own.post('/plans/plan-of-asha/card', {})
  const first = await it.ports.cards.codeOf(planId('plan-of-asha'))
  const page = await (await own.get('/plans/plan-of-asha/card')).text()
  expect(page).toContain('every card that you printed before stops working')
  expect(await it.ports.cards.codeOf(planId('plan-of-asha')), 'looking changes nothing').toBe(first)
  await own.post('/plans/plan-of-asha/card', {})
  const ended = await it.she.get(`/card/${first}`)
  expect(ended.status).toBe(410)
  const told = await ended.text()
  expect(told).toContain('This card has been replaced')
  expect(told).not.toContain('PATEL')
  expect((await it.she.post(`/card/${first}`, {})).status).toBe(410)
})

test('that a card was made is written down, and told to nobody as a reading', async () => {
  const it = await withCard()
  const log = await withOwnLog(it, rose)
  await log.get('/plans/plan-of-asha/card')
  expect(log.rows(), 'who looks at the page makes none').toEqual([])
  expect(led(await log.post('/plans/plan-of-asha/card', {}))).toBe('/plans/plan-of-asha/card')
  expect(log.rows()).toMatchObject([{ deed: 'card-made', plan: 'plan-of-asha', account: rose.id }])
  expect(await it.rows()).toEqual([])
})

test('nobody but the person makes or prints a card', async () => {
  const it = await withCard()
  for (const account of [daniel, helen, priya]) {
    const other = await it.as(account)
    expect((await other.get('/plans/plan-of-asha/card')).status).toBe(404)
    expect((await other.post('/plans/plan-of-asha/card', {})).status).toBe(404)
  }
})

test('without an approved version there is no card, and the page says so', async () => {
  const it = await anApp()
  const author = await it.as(rose)
  const draft = led(await author.post('/plans', { name: 'Rose' }))
  expect(await (await author.get(`${draft}/card`)).text()).toContain('You cannot print a card yet')
  await author.post(`${draft}/card`, {})
  expect(await it.ports.cards.codeOf(planId(draft.split('/')[2] ?? ''))).toBeUndefined()
})
