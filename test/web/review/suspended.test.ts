import { expect, test } from 'vitest'
import { acceptAll, does, rosesPlan, says, signed } from '#test/kit/a-handed-over-plan.ts'
import { daniel, helen, larkfield, priya, rose } from '#test/kit/an-app.ts'
import { canary, planIn } from '#test/web/frame/plan-states.ts'

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
  expect(await (await (await app.as(rose)).get(`/plans/${rosesPlan}`)).text()).toContain(
    'Your plan is suspended',
  )
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
      ...signed,
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

/** Suspended with an end that is expected, by the practice. */
const suspendedUntil = async (until: string) => {
  const app = await planIn('a')
  await does(app, helen, { kind: 'suspend', reason: 'An operation', until })
  return app
}

test('when a suspension is expected to end stands on the desk, in the list and on her page; afterwards it is due, and has not ended', async () => {
  const app = await suspendedUntil('2026-12-24')
  const places = ['/reviews/all', at('review'), at('life')]
  const hers = await app.as(helen)
  for (const path of places) {
    const page = await (await hers.get(path)).text()
    expect(page, path).toContain('until 24 December 2026')
    expect(page, path).not.toMatch(/Due: look|has passed/)
  }
  app.later(33 * 24 * 3600)
  const later = await app.as(helen)
  for (const path of places)
    expect(await (await later.get(path)).text(), path).toMatch(/Due: look whether|that day has passed/)
  expect((await app.ports.plans.load(rosesPlan)).status).toBe('suspended')
  expect((await (await app.as(priya)).get(`/urgent/${rosesPlan}`)).status).toBe(410)
})

test.each([
  ['she', rose, 'Your plan is suspended'],
  ['who helps her', daniel, 'The plan of Own words about person.preferredName is suspended'],
] as const)(
  '%s reads that it is suspended, since and until when, and whom to ask, and not why',
  async (_, who, title) => {
    const app = await suspendedUntil('2026-12-24')
    const page = await (await (await app.as(who)).get(`/plans/${rosesPlan}`)).text()
    for (const text of [title, '22 November 2026', '24 December 2026', larkfield.name, 'tel:02079460101'])
      expect(page, text).toContain(text)
    expect(page).not.toContain('An operation')
  },
)

test('a clinician of the practice reads what is suspended, under a notice that nobody is to follow it; urgent care does not', async () => {
  const app = await planIn('s')
  const page = await (await (await app.as(helen)).get(`/urgent/${rosesPlan}`)).text()
  expect(page).toContain('A clinician suspended this plan on 22 November 2026')
  expect(page).toContain('Nobody is to follow it until the suspension is lifted')
  expect(page).toContain(canary)
  expect(await (await (await app.as(helen)).get(at('review'))).text()).toContain(
    `href="/urgent/${rosesPlan}"`,
  )
  expect((await (await app.as(priya)).get(`/urgent/${rosesPlan}`)).status).toBe(410)
  for (const state of ['l', 'e', 'w'] as const) {
    const other = await planIn(state)
    expect((await (await other.as(helen)).get(`/urgent/${rosesPlan}`)).status, state).toBe(404)
  }
})
