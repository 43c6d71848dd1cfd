import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { danielsVoice, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, led, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}/person`
const number = '999 137 4280'
const invited = { carer: danielsVoice, name: 'Daniel', relationship: 'son', email: daniel.email }

const helped = async () => {
  const app = await anApp()
  for (const account of [rose, daniel]) await app.ports.accounts.add(account)
  await does(app, rose, { kind: 'start', owner: rose.id, name: rose.name })
  await does(app, rose, { kind: 'invite-carer', ...invited })
  await does(app, daniel, { kind: 'join', email: daniel.email })
  return { app, she: await app.as(rose), he: await app.as(daniel) }
}

test('a son who knows the NHS number and the practice suggests them, and they are hers by her Continue alone', async () => {
  const { app, she, he } = await helped()
  const hers = async () => (await app.ports.plans.load(rosesPlan)).voices.person?.person?.answers ?? {}
  expect(await (await he.get(`${base}/nhs-number`)).text()).toContain(
    'What you write here is a suggestion to Rose',
  )
  await he.answer(`${base}/nhs-number`, { 'person.nhsNumber': number })
  await he.answer(`${base}/gp-practice`, {
    'person.gpPractice': 'Larkfield Surgery, Vale',
    'person.usualGp': 'Dr Marsh',
  })
  expect(await hers(), 'nothing is hers yet').toEqual({})
  const page = await (await she.get(`${base}/nhs-number`)).text()
  expect(page).toMatch(/Daniel \(son\) suggests:[\s\S]*999 137 4280/)
  const taken = await she.answer(`${base}/nhs-number`, {
    'person.nhsNumber': '',
    do: `take person.nhsNumber ${danielsVoice}`,
  })
  expect(await taken.text()).toMatch(/name="person.nhsNumber"[^>]*value="999 ?137 ?4280"/)
  expect(await hers(), 'in her box, and not said').toEqual({})
  expect(led(await she.answer(`${base}/nhs-number`, { 'person.nhsNumber': number }))).not.toBe(
    `${base}/nhs-number`,
  )
  expect((await hers())['person.nhsNumber']).toMatchObject({ by: { id: rose.id } })
  expect(await (await she.get(`${base}/gp-practice`)).text()).toMatch(
    /Daniel \(son\) suggests:[\s\S]*Larkfield Surgery, Vale/,
  )
})

test('what the person could not take over is not asked of a helper who writes for somebody without an account', async () => {
  const app = await anApp()
  await app.ports.accounts.add(daniel)
  const he = await app.as(daniel)
  const whom = { 'for.name': 'Milo', 'for.relationship': 'father', asked: 'for.name for.relationship' }
  const [begun = ''] = /^\/plans\/[\w-]+/.exec(led(await he.post('/plans/for-somebody', whom))) ?? []
  expect((await he.get(`${begun}/person/nhs-number`)).status, 'no such page for him').toBe(404)
  const page = await (await he.get(`${begun}/person/gp-practice`)).text()
  expect(page).toContain('name="person.usualGp"')
  expect(page).not.toContain('name="person.gpPractice"')
})

test('no wish is suggested: what helpers may suggest are the number and the practice alone', () => {
  const suggested = flows.sections.flatMap(({ section }) =>
    Object.entries(section.fields).flatMap(([name, { suggestedBy }]) => (suggestedBy ? [name] : [])),
  )
  expect(suggested).toEqual(['person.nhsNumber', 'person.gpPractice'])
})
