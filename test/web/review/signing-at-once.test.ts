import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, tom } from '#test/kit/an-app.ts'

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
  const later = await toms.post(signing, { ...signed, read })
  expect([later.status, await later.text()]).toEqual([
    409,
    expect.stringContaining('Version 1 was approved by'),
  ])
})
