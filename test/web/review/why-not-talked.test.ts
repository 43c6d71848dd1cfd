import { expect, test } from 'vitest'
import { acceptAll, aHandedOverPlan, rosesPlan, writeTeamsPart } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, led } from '#test/kit/an-app.ts'

const path = `/plans/${rosesPlan}/approval`
const signed = {
  'sign.spokenAlone': 'yes',
  'sign.sharedWithPerson': 'yes',
  'sign.nextReview.day': '22',
  'sign.nextReview.month': '2',
  'sign.nextReview.year': '2027',
}

test('that talking was not right is signed with the reason why, and not without', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const [, read = 'none'] = /name="read" value="(\d+)"/.exec(await (await as.get(path)).text()) ?? []
  const untalked = { ...signed, 'sign.involved': ['family', 'not-appropriate'], read }
  const asked = await as.post(path, untalked)
  expect(asked.status).toBe(422)
  expect(await asked.text()).toContain('name="sign.whyNotTalked"')
  expect(await app.ports.publications.current(rosesPlan)).toBeUndefined()
  const reason = { 'sign.whyNotTalked': 'He was unconscious, and his family was with us.' }
  expect(led(await as.post(path, { ...untalked, ...reason }))).toBe(path)
  expect(await app.ports.publications.current(rosesPlan)).toMatchObject({ version: 1 })
})
