import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId, practiceId } from '#src/plan/ids.ts'
import { aHandedOverPlan, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, led, rose, tom } from '#test/kit/an-app.ts'

const elsewhere: Account = {
  id: accountId('account-elsewhere'),
  email: 'else@oak.example.org',
  name: 'Kit Marsh',
  duty: { kind: 'clinician', practice: practiceId('oak'), jobRole: 'GP', registration: 'GMC 7000009' },
}
const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const handedOver = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  return app
}

test('a colleague sees at once, in the list and on the plan, who says that she reads it and until when, and goes on all the same', async () => {
  const app = await handedOver()
  const hers = await app.as(helen)
  expect(led(await hers.post(at('claim')))).toBe(at('review#main'))
  expect(await (await hers.get('/reviews')).text()).toContain('You are reading this, until 11:00')
  const his = await app.as(tom)
  for (const path of ['/reviews', '/reviews/all', at('review')])
    expect(await (await his.get(path)).text(), path).toMatch(
      /Being read by <bdi>Dr Helen Marsh<\/bdi><\/strong>, until 11:00/,
    )
  expect((await his.get(at('review/about'))).status).toBe(200)
  expect(led(await his.post(at('claim/end')))).toBe(at('review#main'))
  expect(await (await his.get('/reviews')).text(), 'not his to end').toContain('Being read by')
  app.later(3600)
  const later = await app.as(tom)
  for (const path of ['/reviews', '/reviews/all', at('review')])
    expect(await (await later.get(path)).text(), `${path} an hour later`).not.toContain('Being read by')
})

test('a colleague who is asked by name finds it marked where everybody finds it, and gets a mail that tells nothing', async () => {
  const app = await handedOver()
  const his = await app.as(tom)
  const hers = await app.as(helen)
  await app.as(elsewhere)
  const asked = await (await hers.get(at('pass-on'))).text()
  expect(asked).toContain('Tom')
  for (const name of [elsewhere.name, daniel.name, helen.name])
    expect(asked, name).not.toMatch(new RegExp(`type="radio"[^>]*>[\\s\\S]{0,300}${name}`))
  for (const to of ['', elsewhere.id, rose.id, helen.id])
    expect((await hers.post(at('pass-on'), { to })).status, to).toBe(422)
  expect(led(await hers.post(at('pass-on'), { to: tom.id }))).toBe(at('review#main'))
  for (const path of ['/reviews', '/reviews/all'])
    expect(await (await his.get(path)).text(), path).toMatch(/For you[\s\S]*<bdi>Dr Helen Marsh<\/bdi>/)
  expect(await (await hers.get('/reviews')).text()).toMatch(/Passed on to <bdi>[^<]*Tom/)
  const [mail] = await app.ports.outbox.newest(1)
  expect(mail).toMatchObject({ kind: 'passed-on', to: tom.email })
  expect(mail?.text).toContain(at('review'))
  expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/PATEL|Asha|Helen/)
})
