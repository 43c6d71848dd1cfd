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

test('what the person wrote after she agreed stands on the page to sign, and is not approved before she was asked', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  app.later(60)
  const asked = { section: 'home', at: [], step: 'access' }
  await does(app, rose, says(asked, { 'home.accessNotes': 'There is oxygen by my bed now' }))
  await acceptAll(app)
  const as = await app.as(helen)
  const page = await (await as.get(path)).text()
  const later = page.slice(page.indexOf('Written after the person agreed</h2>'), page.indexOf('id="later"'))
  expect(later).toContain('There is oxygen by my bed now')
  const read = readOn(page)
  const refused = await as.post(path, { ...signed, read })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Ask the person about what was written later')
  expect(led(await as.post(path, { ...signed, read, acknowledges: 'RULE-SIGN-15' }))).toBe(path)
})

test('a plan without medicines is approved with a reason, which is kept', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await does(app, rose, {
    ...{ kind: 'answer', section: 'health', at: [], step: 'medicines' },
    said: { 'health.medicines': { kind: 'skipped' } },
  })
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const read = readOn(await (await as.get(path)).text())
  const form = { ...signed, read, acknowledges: 'RULE-SIGN-15' }
  const refused = await as.post(path, form)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain(
    'No medicines stand in this plan: add them, or say in a sentence why',
  )
  const because = 'She takes none, her record says the same.'
  expect(led(await as.post(path, { ...form, 'reason:RULE-SIGN-18': because }))).toBe(path)
  expect(await (await as.get(path)).text()).toContain('No medicines stand in this plan, because:')
  const { approved } = await app.ports.plans.load(rosesPlan)
  expect(approved?.opposed).toContainEqual({
    treatment: 'No medicines stand in this plan',
    because,
    isLacking: true,
  })
})
