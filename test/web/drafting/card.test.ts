import { expect, test } from 'vitest'
import { anApp, daniel, led, rose } from '#test/kit/an-app.ts'
import { ashasNumber, onCall } from '#test/kit/on-call.ts'

test('the card leads an urgent reader to the plan without another question, and nobody else anywhere', async () => {
  const it = await onCall()
  const own = await it.as(rose)
  const page = await (await own.get('/plans/plan-of-asha/card')).text()
  const address = /http:\/\/localhost:3000(\/card\/[\w-]{20,})/.exec(page)?.[1] ?? ''
  expect(page).toContain('I have a plan')
  expect(page.match(/<svg xmlns/g)?.length).toBeGreaterThanOrEqual(2)
  expect(page).not.toContain('style=')
  expect(page, 'nothing about health').not.toContain('garden')
  expect(page).not.toContain(ashasNumber)
  expect(led(await it.stranger.get(address))).toBe(`/sign-in?returnTo=${encodeURIComponent(address)}`)
  expect(led(await it.she.get(address))).toBe(it.plan)
  expect((await it.rows())[0]).toMatchObject({ deed: 'opened', reason: 'card' })
  expect((await it.she.get(it.plan)).status).toBe(200)
  expect((await it.she.get('/card/AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404)
  const carer = await it.as(daniel)
  expect((await carer.get(led(await carer.get(address)))).status).toBe(404)
  expect((await carer.get('/plans/plan-of-asha/card')).status).toBe(404)
})

test('without an approved version there is no card, and the page says so', async () => {
  const it = await anApp()
  const author = await it.as(rose)
  const draft = led(await author.post('/plans', { name: 'Rose' }))
  expect(await (await author.get(`${draft}/card`)).text()).toContain('You cannot print a card yet')
})
