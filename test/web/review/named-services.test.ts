import { expect, test } from 'vitest'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { helen, larkfield, led, rose } from '#test/kit/an-app.ts'
import { drOak, oak, reading } from '#test/kit/oak-street.ts'
import { helped, scope } from '#test/web/review/a-helped-plan.ts'

const teams = `/plans/${rosesPlan}/teams`
const draft = `/plans/${rosesPlan}/review/matters`
const letIn = { team: oak.id, 'team.may': 'write', despite: 'yes' }
const agrees = {
  ...{ 'share.basis': 'person-consents', 'share.scope': 'named-services', 'sign.personStatement': 'mine' },
  ...{ asked: 'share.basis share.scope sign.personStatement share.readBy', practice: larkfield.id },
}

test('who names by themselves which teams are given it is led on to name them, and a team that they let before goes on', async () => {
  const app = await helped('write')
  const hers = await app.as(rose)
  expect(led(await hers.answer(`/plans/${rosesPlan}/submission`, agrees))).toBe(
    `/plans/${rosesPlan}/handed-over`,
  )
  const done = await (await hers.get(`/plans/${rosesPlan}/handed-over`)).text()
  expect(done).toMatch(new RegExp(`but those that you name[\\s\\S]*href="${teams}"`))
  expect(await (await reading(app, drOak))(draft), 'she let it herself').toMatch(/^200/)
})

test('of who names the teams a clinician lets in none unasked, and one that a clinician let before is paused until she names it', async () => {
  const app = await helped('write')
  const atDesk = await app.as(helen)
  const agreed = {
    ...{ ...letIn, 'team.agreedBy': 'person', 'team.agreedHow': 'Asked, said yes.' },
    ...{ 'team.agreedOn.day': '22', 'team.agreedOn.month': '11', 'team.agreedOn.year': '2026' },
  }
  const recorded = { ...agreed, askedSince: 'yes' }
  expect(led(await atDesk.post(teams, recorded))).toBe(`${teams}?done=given`)
  app.later(60)
  await does(app, rose, scope('named-services'))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  const oaks = await reading(app, drOak)
  expect(await oaks(draft), 'a clinician let it, and she has not named it').toMatch(/^404/)
  const unasked = await (await app.as(helen)).post(teams, agreed)
  expect(unasked.status).toBe(422)
  expect(led(await (await app.as(rose)).post(teams, letIn))).toBe(`${teams}?done=given`)
  expect(await oaks(draft)).toMatch(/^200/)
})

test('who wants to be talked with about making the plan names no team meanwhile', async () => {
  const app = await helped('write')
  const hers = await app.as(rose)
  const first = {
    ...agrees,
    'share.basis': 'talk-first',
    asked: `${agrees.asked} share.talkWhen`,
    'share.talkWhen': '',
  }
  expect(led(await hers.answer(`/plans/${rosesPlan}/submission`, first))).toBe(
    `/plans/${rosesPlan}/handed-over`,
  )
  expect(await (await reading(app, drOak))(draft)).toMatch(/^404/)
})
