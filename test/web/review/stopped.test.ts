import { expect, test } from 'vitest'
import { acceptAll, does, rosesPlan, says, signed } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, daniel, helen, larkfield, priya, rose } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`

const withdraws = (app: AnApp) => does(app, rose, { kind: 'withdraw' })

/** Handed over once more, and accepted by Helen. */
const handedOverAgain = async (app: AnApp) => {
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The sea' }))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  await acceptAll(app)
  return app
}

const reopened = async (app: AnApp) => {
  await does(app, helen, { kind: 'open-new-version' })
  await acceptAll(app)
  return app
}

const pages = async (app: AnApp) => {
  const hers = await app.as(helen)
  const page = async (path: string) => await (await hers.get(path)).text()
  return { review: await page(at('review')), approval: await page(at('approval')) }
}

test.each([
  [
    'sharing was stopped and it is handed over again',
    'w',
    handedOverAgain,
    'The person stopped sharing it on 22 November 2026',
  ],
  ['it was closed and a new version opened', 'l', reopened, 'Dr Helen Marsh closed it on 22 November 2026'],
] as const)(
  'of an approved version that nobody reads, because %s, a clinician reads why and since when',
  async (_, state, next, why) => {
    const app = await next(await planIn(state))
    for (const [path, page] of Object.entries(await pages(app))) {
      expect(page, path).toContain(why)
      expect(page, path).toContain('Nobody reads version 1 now')
      expect(page, path).not.toContain('stays in use')
      expect(page, path).not.toContain('which urgent care reads now')
    }
    const theirs = await (await (await app.as(rose)).get(`/plans/${rosesPlan}`)).text()
    expect(theirs).toContain('Nobody in urgent care reads the version that was approved')
    expect((await (await app.as(priya)).get(`/urgent/${rosesPlan}`)).status).toBe(410)
  },
)

test('a suspension outlives that sharing was stopped: it is shown with its reason, and settled before the next version counts', async () => {
  const app = await planIn('s')
  await withdraws(app)
  await handedOverAgain(app)
  for (const [path, page] of Object.entries(await pages(app))) {
    expect(page, path).toContain('An operation')
    expect(page, path).toContain('The person stopped sharing it on 22 November 2026')
  }
  const hers = await app.as(helen)
  expect(await (await hers.get('/reviews')).text()).toContain('An operation')
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
  expect((await hers.post(at('approval'), { ...form, suspension: 'keep' })).status).toBe(303)
  expect((await app.ports.plans.load(rosesPlan)).status).toBe('suspended')
  expect((await (await app.as(priya)).get(`/urgent/${rosesPlan}`)).status).toBe(410)
})

test('a suspension that was lifted is not asked about again', async () => {
  const app = await planIn('s')
  await does(app, helen, { kind: 'resume' })
  await withdraws(app)
  await handedOverAgain(app)
  const { approval } = await pages(app)
  expect(approval).not.toContain('An operation')
})

test.each([
  ['l', 'Dr Helen Marsh closed it on 22 November 2026, 10:00: The person is with another practice'],
  ['e', 'Dr Helen Marsh marked it as made in error on 22 November 2026'],
  ['w', 'The person stopped sharing it on 22 November 2026'],
] as const)(
  'of a plan that came to its end the practice reads who ended it, when and why (%s)',
  async (state, said) => {
    const app = await planIn(state)
    const hers = await app.as(helen)
    for (const path of [at('review'), at('life')])
      expect(await (await hers.get(path)).text(), path).toContain(said)
  },
)

test.each([
  ['she', rose, true],
  ['her helper alone', daniel, false],
] as const)(
  'that urgent care sees a change is told where %s changed an answer, as urgent care is told',
  async (_, who, isTold) => {
    const app = await planIn('a')
    await does(app, who, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The sea' }))
    const home = await (await (await app.as(rose)).get(`/plans/${rosesPlan}`)).text()
    expect(home.includes('Others see which answers you changed')).toBe(isTold)
    expect(home.includes('Others are told nothing of this draft')).toBe(!isTold)
  },
)
