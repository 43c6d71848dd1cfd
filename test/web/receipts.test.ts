import { expect, test } from 'vitest'
import { daniel, rose } from '#test/kit/an-app.ts'
import { onCall } from '#test/kit/on-call.ts'

test('receipts say who opened the plan, for which service, when and why, newest first', async () => {
  const it = await onCall()
  const own = await it.as(rose)
  const before = await (await own.get('/plans/plan-of-asha/receipts')).text()
  expect(before).toContain('Nobody has opened your plan yet')
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
