import { expect, test } from 'vitest'
import { newSince } from '#src/plan/reads/new-since.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  readyWithoutMedicines,
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
  await readyWithoutMedicines(app)
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

test('a dose is read back word by word before it is signed, and not again while it stands as it was approved', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  const dose = {
    ...{ medicine: 'Morphine', amount: '25 milligrams', route: 'Under the skin', repeat: 'Every hour' },
    ...{ most: '4 doses', for: 'Pain', checked: '2026-11-20' },
  }
  const rows = { none: false, rows: [{ id: 'row-1', said: dose }] }
  await does(app, helen, says({ section: 'health', at: [], step: 'rescue' }, { 'antic.rescue': rows }))
  await acceptAll(app)
  const as = await app.as(helen)
  const page = await (await as.get(path)).text()
  const quoted = page.slice(page.indexOf('Doses that you sign for</h2>'), page.indexOf('id="doses"'))
  for (const part of ['Morphine', '25 milligrams', 'Every hour', '4 doses']) expect(quoted).toContain(part)
  const read = readOn(page)
  const refused = await as.post(path, { ...signed, read })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Read each dose word by word, and tick that you did')
  expect(led(await as.post(path, { ...signed, read, acknowledges: 'RULE-SIGN-19' }))).toBe(path)
  await does(app, helen, { kind: 'open-new-version' })
  const plan = await app.ports.plans.load(rosesPlan)
  expect(newSince(plan, 'antic.rescue')).toEqual([])
})
