import { expect, test } from 'vitest'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, led, readOn, rose } from '#test/kit/an-app.ts'

const path = `/plans/${rosesPlan}/approval`

/** Capacity is recorded, then Rose refuses something, and Helen reads it as that. */
const refusedSince = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  app.later(60)
  const asked = { section: 'about', at: [], step: 'please-do-not' }
  await does(app, rose, says(asked, { 'about.pleaseDont': ['Do not put a drip in me'] }))
  const { version } = await app.ports.plans.load(rosesPlan)
  const spot = { section: 'about', at: ['about.pleaseDont'] }
  await does(app, helen, { kind: 'read-refusal', ...spot, answer: version, isRefusal: true })
  await acceptAll(app)
  return app
}

test('a refusal that was written after capacity was recorded is asked about at signing, with what is recorded, and in review', async () => {
  const app = await refusedSince()
  const as = await app.as(helen)
  expect(await (await as.get(`/plans/${rosesPlan}/review`)).text()).toContain(
    'Words about such a decision were written after this',
  )
  const page = await (await as.get(path)).text()
  const named = page.slice(
    page.indexOf('Written after it was recorded whether the person can decide</h2>'),
    page.indexOf('id="capacity"'),
  )
  for (const part of ['Do not put a drip in me', 'There is no reason to doubt it'])
    expect(named).toContain(part)
  const form = { ...signed, read: readOn(page), acknowledges: ['RULE-SIGN-15'] }
  const refused = await as.post(path, form)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Record anew, in its chapter, whether the person can decide')
  expect(led(await as.post(path, { ...form, acknowledges: ['RULE-SIGN-15', 'RULE-SIGN-25'] }))).toBe(path)
})
