import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, led, readOn, rose, tom } from '#test/kit/an-app.ts'

const signing = `/plans/${rosesPlan}/approval`

test('who signs a moment after a colleague is told who approved it and when, and that nothing stands under her name', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  for (const { section } of flows.sections)
    await does(app, tom, { kind: 'accept', section: section.id, read: draftVersion })
  const toms = await app.as(tom)
  const read = String(draftVersion)
  const both = await Promise.all([
    as.post(signing, { ...signed, read }),
    toms.post(signing, { ...signed, read }),
  ])
  const late = both.find(({ status }) => status === 409)
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
  const { approved } = await app.ports.plans.load(rosesPlan)
  const page = (await late?.text()) ?? ''
  for (const text of [
    'Version 1 was approved by',
    approved?.by.name ?? 'nobody',
    'Nothing was approved under your name',
  ])
    expect(page).toContain(text)
  const why = 'Too breathless today, I call her on Monday'
  const later = await toms.post(signing, { ...signed, read, 'sign.whyNotSeen': why, 'reason:cpr': 'Frail' })
  const told = await later.text()
  expect(later.status).toBe(409)
  for (const text of ['Version 1 was approved by', 'It is in no version of the plan', why, 'Frail'])
    expect(told, 'every word to copy').toContain(text)
  expect(page, 'who wrote nothing').not.toContain('What you wrote here')
})

test('what was ticked for a draft that changed since is not ticked for another: it is said, and the words stand there', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const read = readOn(await (await as.get(signing)).text())
  const why = 'She sleeps and her daughter reads it to her tomorrow'
  await does(app, rose, { kind: 'ask', section: 'places', text: 'Who pays for a hospice?' })
  const typed = {
    ...signed,
    'sign.spokenAlone': 'yes',
    'sign.sharedWithPerson': 'no',
    'sign.whyNotSeen': why,
  }
  expect((await as.post(signing, { ...typed, read })).status).toBe(422)
  const [asked] = (await app.ports.plans.load(rosesPlan)).questions
  await does(app, helen, { kind: 'settle-question', question: asked?.version ?? 0, how: 'carried' })
  expect(await (await as.get(signing)).text()).toMatch(/value="yes" checked name="sign.spokenAlone"/)
  const other = { ...signed, 'sign.sharedWithPerson': 'yes', 'sign.spokenAlone': 'no' }
  await does(app, rose, says({ section: 'about', step: 'people' }, { 'about.people': 'Nina, my sister' }))
  await acceptAll(app)
  const page = await (await as.get(signing)).text()
  expect(page).not.toMatch(/<input[^>]*\schecked/)
  expect(page).toContain('The plan has changed since, so nothing of that is ticked or filled in now')
  expect(page).toContain(why)
  expect(led(await as.post(signing, { ...other, read: readOn(page) }))).toBe(signing)
})

test('whoever opens the page to sign by its address is led over the page that urgent care will read, and finds what she ticked', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const page = await (await as.get(signing)).text()
  expect(page).toContain('You have not opened the page that urgent care will read')
  const sent = {
    ...signed,
    read: readOn(page),
    unseen: /name="unseen" value="(\w+)"/.exec(page)?.[1] ?? 'none',
  }
  const night = led(await as.post(signing, sent))
  expect(night).toBe(`/urgent/${rosesPlan}/draft`)
  expect((await app.ports.plans.load(rosesPlan)).approved).toBeUndefined()
  const [, back = ''] = /href="([^"#]*\/approval[^"#]*)#main"/.exec(await (await as.get(night)).text()) ?? []
  const again = await (await as.get(back)).text()
  expect(again).not.toMatch(/name="unseen"|You have not opened the page/)
  expect(again).toMatch(/value="yes" checked name="sign.spokenAlone"/)
  await does(app, rose, says({ section: 'about', step: 'people' }, { 'about.people': 'Nina, my sister' }))
  await acceptAll(app)
  expect(await (await as.get(back)).text(), 'of another draft').toContain('name="unseen"')
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  const seen = await (await as.get(`${signing}?seen=${draftVersion}`)).text()
  expect(led(await as.post(signing, { ...signed, read: readOn(seen) }))).toBe(signing)
})

test('of what was ticked on the way over the page of urgent care, and then refused, the last stands there again', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  const first = { 'sign.spokenAlone': 'no', read: String(draftVersion), unseen: String(draftVersion) }
  expect(led(await as.post(signing, first))).toBe(`/urgent/${rosesPlan}/draft`)
  app.later(60)
  const more = { 'sign.spokenAlone': 'yes', 'sign.sharedWithPerson': 'yes', read: String(draftVersion) }
  expect((await as.post(signing, more)).status).toBe(422)
  const again = await (await as.get(`${signing}?seen=${draftVersion}`)).text()
  expect(again).toMatch(/value="yes" checked name="sign.spokenAlone"/)
  expect(again).toMatch(/value="yes" checked name="sign.sharedWithPerson"/)
})
