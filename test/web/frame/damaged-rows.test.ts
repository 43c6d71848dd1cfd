import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId } from '#src/plan/ids.ts'
import { aHandedOverPlan, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, helen, larkfield, rose } from '#test/kit/an-app.ts'

const P = `/plans/${rosesPlan}`
const erin: Account = {
  id: accountId('account-erin'),
  email: 'erin@example.org',
  name: 'Erin Lloyd',
  duty: { kind: 'administrator' },
}

/** What a disk, or somebody with SQL, does beside the server. */
const damage = ({ file }: AnApp, statement: string): void => {
  const other = new SQLite(file)
  expect(other.prepare(statement).run().changes).toBe(1)
  other.close()
}

const noted = ({ logged }: AnApp) =>
  logged.flatMap(({ event, plan, account, what }) =>
    event === 'damaged record' ? [{ ...(plan ? { plan } : {}), ...(account ? { account } : {}), what }] : [],
  )

const withStaff = async () => {
  const app = await anApp()
  await app.ports.practices.add(larkfield)
  await app.as(helen)
  return { app, admin: await app.as(erin) }
}

test.each([
  ['no JSON', "'{'"],
  ['none that it can be', "'5'"],
  ['of no kind', `'{"kind":"king"}'`],
  ['a number', '7'],
])(
  'one account whose duty is %s is named on the administrator’s page, and all others work',
  async (_, duty) => {
    const { app, admin } = await withStaff()
    damage(app, `UPDATE accounts SET duty = ${duty}, duties = ${duty} WHERE id = '${helen.id}'`)
    for (const path of [
      `/practices/${larkfield.id}/people`,
      '/urgent-readers',
      '/trainees',
      '/administrators',
    ])
      expect((await admin.get(path)).status, path).toBe(200)
    const page = await (await admin.get('/practices')).text()
    expect(page).toContain('cannot be read')
    expect(page).toContain(helen.email)
    expect(noted(app)).toEqual([{ account: helen.id, what: 'its duties' }])
    const again = await admin.post('/trainees', { 'staff.name': 'H', 'staff.email': helen.email })
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('is here already')])
    const she = await app.as(helen)
    expect((await she.get('/reviews')).status, 'nothing is granted by what cannot be read').toBe(404)
  },
)

test('one half-typed text that cannot be read is said at its question, which is asked and answered all the same', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const at = app.ports.clock.now()
  for (const place of ['matters/value', 'about/people'])
    await app.ports.drafts.keep({
      plan: rosesPlan,
      account: rose.id,
      place,
      at,
      values: { 'matters.value': ['Begun'] },
    })
  damage(app, `UPDATE typed SET sealed = randomblob(90) WHERE place = 'matters/value'`)
  const she = await app.as(rose)
  const page = await she.get(`${P}/matters/value`)
  const text = await page.text()
  expect([page.status, text]).toEqual([200, expect.stringContaining('cannot be read any more')])
  expect((await she.get(P)).status).toBe(200)
  expect(noted(app)).toEqual([{ plan: rosesPlan, account: rose.id, what: 'typed matters/value' }])
  const read = /name="read" value="(\d+)"/.exec(text)?.[1] ?? ''
  expect((await she.post(`${P}/matters/value`, { read, 'matters.value': 'Whole.' })).status).toBe(303)
  expect(await (await she.get(`${P}/matters/value`)).text()).not.toContain('cannot be read any more')
})

test.each(["'x'", '7', 'randomblob(5)'])(
  'one form that came too late and cannot be read, %s, holds up no other page, and is said',
  async (bytes) => {
    const app = await anApp()
    await aHandedOverPlan(app)
    const she = await app.as(rose)
    app.later(30 * 3600)
    await she.post(`${P}/withdrawal`, { note: 'Late words' })
    damage(app, `UPDATE kept_posts SET sealed = ${bytes}`)
    const again = await app.as(rose)
    for (const path of ['/', P, `${P}/withdrawal`])
      expect((await again.get(path)).status, path).toBeLessThan(400)
    expect(noted(app)).toEqual([{ account: rose.id, what: 'a kept form' }])
  },
)
