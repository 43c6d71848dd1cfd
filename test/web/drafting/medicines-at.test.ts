import { expect, test } from 'vitest'
import { begunPlan } from '#test/kit/a-helped-plan.ts'
import { led } from '#test/kit/an-app.ts'

test('where the medicines and their list are kept is a whole answer, and needs no form for each of them', async () => {
  const { she, base } = await begunPlan()
  const page = await (await she.get(`${base}/health/medicines`)).text()
  expect(page.indexOf('Where your medicines and your list are kept')).toBeLessThan(
    page.indexOf('Name of the medicine'),
  )
  const place = 'All in a box by the kettle, and the list with it'
  const on = led(await she.answer(`${base}/health/medicines`, { 'health.medicinesAt': place }))
  expect(on).toBe(`${base}/health/medicines-how`)
  const check = await (await she.get(`${base}/health/check`)).text()
  expect(check).toContain(`My medicines and my list are kept: </span><bdi class="sayso-words">${place}</bdi>`)
  expect((await she.answer(`${base}/health/medicines`, {})).status, 'a page without an answer asks').toBe(422)
})
