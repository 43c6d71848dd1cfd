import { expect, test } from 'vitest'
import { rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { atHome, code, handOver, named, signs, types } from '#test/kit/a-key-safe.ts'
import { priya } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'

test('whoever keeps back where she lives after the approval keeps back the code too, and nobody is handed it', async () => {
  const it = await atHome()
  await types(it.she, code)
  await handOver(it)
  await signs(it)
  const [id = ''] = await named(it)
  const crew = await it.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  expect(await (await crew.get(`/urgent/${rosesPlan}`)).text()).toContain('Show the key safe code')
  const ticks = { 'person.usualAddress': '14 Quarry Lane', 'person.addressUntold': ['', 'yes'], hides: '' }
  await it.she.answer(`/plans/${rosesPlan}/person/address`, ticks)
  const page = await (await crew.get(`/urgent/${rosesPlan}`)).text()
  expect(page).toContain('nobody may be told')
  expect(page).not.toContain('Show the key safe code')
  expect((await crew.post(`/urgent/${rosesPlan}/kept-apart/${id}`)).status).toBe(404)
})
