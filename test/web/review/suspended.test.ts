import { expect, test } from 'vitest'
import { acceptAll, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { helen, larkfield, priya, rose } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`

/** Suspended, and a changed draft waits, accepted by Helen. */
const changedWhileSuspended = async () => {
  const app = await planIn('s')
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The sea' }))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  await acceptAll(app)
  const hers = await app.as(helen)
  return { app, hers, page: async (path: string) => await (await hers.get(path)).text() }
}

test('a suspended plan whose changed draft waits says so, and why, wherever a clinician works on it', async () => {
  const { app, page } = await changedWhileSuspended()
  for (const path of ['/reviews', '/reviews/all', at('review'), at('approval')]) {
    expect(await page(path), path).toMatch(/[Ss]uspended/)
    expect(await page(path), path).toContain('An operation')
    expect(await page(path), path).not.toContain('stays in use')
    expect(await page(path), path).not.toContain('which urgent care reads now')
  }
  expect(await (await (await app.as(rose)).get(`/plans/${rosesPlan}`)).text()).toContain('Suspended')
})

test.each([
  ['lift', 'approved', 200],
  ['keep', 'suspended', 410],
] as const)(
  'signing asks what becomes of the suspension: %s leaves it %s',
  async (suspension, status, code) => {
    const { app, hers } = await changedWhileSuspended()
    const { draftVersion } = await app.ports.plans.load(rosesPlan)
    const form = {
      'sign.spokenAlone': 'yes',
      'sign.sharedWithPerson': 'yes',
      'sign.involved': ['person'],
      'sign.nextReview.day': '22',
      'sign.nextReview.month': '2',
      'sign.nextReview.year': '2027',
      read: String(draftVersion),
    }
    const unsaid = await hers.post(at('approval'), form)
    expect([unsaid.status, await unsaid.text()]).toEqual([
      422,
      expect.stringContaining('Choose whether the suspension is lifted or kept'),
    ])
    expect((await hers.post(at('approval'), { ...form, suspension })).status).toBe(303)
    expect((await app.ports.plans.load(rosesPlan)).status).toBe(status)
    const theirs = await app.as(priya)
    expect((await theirs.get(`/urgent/${rosesPlan}`)).status === 410).toBe(code === 410)
  },
)
