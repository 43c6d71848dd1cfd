import { expect, test } from 'vitest'
import { daniel, priya, rose } from '#test/kit/an-app.ts'
import { becauseAttending, onCall, openedByPriya } from '#test/kit/on-call.ts'

test('receipts say who opened the plan, for which service, when and why, newest first', async () => {
  const it = await onCall()
  const own = await it.as(rose)
  const before = await (await own.get('/plans/plan-of-asha/receipts')).text()
  expect(before).toContain(
    'No staff have opened your plan yet, and no helper has opened it as it was approved',
  )
  const note = 'Her <b>daughter</b>: rang'
  const because = { 'access.reason': 'other', 'access.note': note, asked: 'access.reason access.note' }
  await it.she.post(`${it.plan}/reason`, because)
  it.later(120)
  await own.get(it.plan)
  const page = await (await own.get('/plans/plan-of-asha/receipts')).text()
  expect(page).toContain('Priya Nair, Paramedic, Fenland Ambulance Service')
  expect(page).toContain('22 November 2026, 10:00')
  expect(page).toContain('Another reason: <bdi>Her &lt;b&gt;daughter&lt;/b&gt;: rang</bdi>')
  expect(page.indexOf('10:02')).toBeLessThan(page.indexOf('10:00'))
  expect(page).toContain('Read by the person whose plan it is')
  expect((await (await it.as(daniel)).get('/plans/plan-of-asha/receipts')).status).toBe(404)
  expect((await it.she.get('/plans/plan-of-asha/receipts')).status).toBe(404)
})

test('one opening is one receipt, however often its page is loaded; a later one is another', async () => {
  const it = await openedByPriya()
  await it.she.get(it.plan)
  it.later(600)
  await it.she.get(it.plan)
  it.later(7200)
  const again = await it.as(priya)
  await again.post(`${it.plan}/reason`, becauseAttending)
  const page = await (await (await it.as(rose)).get('/plans/plan-of-asha/receipts')).text()
  expect(page.match(/class="sayso-receipt"/g)).toHaveLength(2)
  expect(page).toContain('22 November 2026, 10:10')
  expect(page).toContain('More than once, first on 22 November 2026, 10:00')
  expect(page).toContain('22 November 2026, 12:10')
  expect(await it.rows(), 'every reading is still written down').toHaveLength(4)
})

test('whoever wants to ask about an entry reads how: the practice to call, and a word that no helper reads', async () => {
  const it = await openedByPriya()
  const page = await (await (await it.as(rose)).get('/plans/plan-of-asha/receipts')).text()
  expect(page).toContain('Do you want to ask about one of these?')
  expect(page).toContain('href="/plans/plan-of-asha/private-word"')
  const untouched = await onCall()
  const none = await (await (await untouched.as(rose)).get('/plans/plan-of-asha/receipts')).text()
  expect(none).not.toContain('Do you want to ask')
})
