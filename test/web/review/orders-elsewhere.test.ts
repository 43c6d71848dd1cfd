import { expect, test } from 'vitest'
import { aHandedOverPlan, rosesPlan, writeTeamsPart } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen } from '#test/kit/an-app.ts'

const title = 'What the team wrote elsewhere for the same moment'
const order = 'Words of the team about crisis.clinicianAction'

test('what a clinician orders for a crisis stands before whoever writes another order for the same moment, and on no other page', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const as = await app.as(helen)
  const page = async (section: string) => await (await as.get(`/plans/${rosesPlan}/review/${section}`)).text()
  expect(await page('health'), 'nothing is ordered yet').not.toContain(title)
  await writeTeamsPart(app)
  const health = await page('health')
  const [, beside = ''] = health.split(title)
  expect(beside.split('</details>')[0]).toMatch(/Helen/)
  expect(beside.split('</details>')[0]?.toLowerCase()).toMatch(order.toLowerCase().slice(0, 5))
  expect(health.indexOf(title)).toBeLessThan(health.indexOf('name="antic.'))
  expect(await page('about')).not.toContain(title)
})
