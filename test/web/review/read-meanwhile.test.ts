import { expect, test } from 'vitest'
import { aHandedOverPlan, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, rose, tom } from '#test/kit/an-app.ts'

test('what a colleague read as a refusal is called none only from a page that shows her reading, and the reason that was typed stays', async () => {
  const app = await anApp()
  await app.ports.accounts.add(tom)
  await aHandedOverPlan(app)
  const said = says(
    { section: 'about', step: 'please-do-not' },
    { 'about.pleaseDont': ['Do not ventilate me'] },
  )
  const { version } = await does(app, rose, said)
  const [she, he] = [await app.as(helen), await app.as(tom)]
  const review = `/plans/${rosesPlan}/review`
  const formOn = (page: string) => ({
    ...{ section: 'about', at: 'about.pleaseDont', answer: String(version) },
    stood: /name="stood" value="(\d+)"/.exec(page)?.[1] ?? 'none',
  })
  const shown = formOn(await (await he.get(review)).text())
  const confirms = { ...shown, is: 'refusal' }
  const denies = { is: 'none', because: 'He speaks of the machine at home' }
  expect((await she.post(`/plans/${rosesPlan}/refusal`, confirms)).status).toBe(303)
  expect((await she.post(`/plans/${rosesPlan}/refusal`, confirms)).status, 'a double click').toBe(303)
  const refused = await he.post(`/plans/${rosesPlan}/refusal`, { ...shown, ...denies })
  const page = await refused.text()
  expect(refused.status).toBe(409)
  for (const text of ['A colleague said of these words', 'Read as a refusal', 'He speaks of the machine'])
    expect(page).toContain(text)
  const readings = async () =>
    Object.values((await app.ports.plans.load(rosesPlan)).refusalsRead).map(({ isRefusal }) => isRefusal)
  expect(await readings()).toEqual([true])
  expect((await he.post(`/plans/${rosesPlan}/refusal`, { ...formOn(page), ...denies })).status).toBe(303)
  expect(await readings()).toEqual([false])
})
