import { expect, test } from 'vitest'
import { acceptAll, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, helen, led, tom } from '#test/kit/an-app.ts'
import { approve, planIn } from '#test/web/frame/plan-states.ts'

test('each way in which a plan stands is a list of its own, and what is looked for can be gone back to without a name in the address', async () => {
  const listed = async (app: AnApp, who = helen): Promise<readonly string[]> => {
    const hers = await app.as(who)
    const [, names = ''] =
      /id="show"[\s\S]*?>([\s\S]*?)<\/select>/.exec(await (await hers.get('/reviews/all')).text()) ?? []
    const all = [...names.matchAll(/value="([^"]*)"/g)].map(([, name = '']) => name)
    const pages = all.map(async (one) => await (await hers.get(`/reviews/all?show=${one}`)).text())
    const texts = await Promise.all(pages)
    return all.filter((_, index) => texts[index]?.includes('PATEL, Asha'))
  }
  expect(await listed(await planIn('s'))).toEqual(['all', 'stopped', 'suspended'])
  expect(await listed(await planIn('w'))).toEqual(['all', 'stopped', 'withdrawn'])
  const app = await planIn('a')
  expect(await listed(app)).toEqual(['all', 'approved', 'no-decision'])
  await does(app, helen, { kind: 'close', because: 'moved' })
  expect(await listed(app)).toEqual(['all', 'stopped', 'moved'])
  const died = await planIn('a')
  await does(died, helen, { kind: 'close', because: 'died' })
  expect(await listed(died)).toEqual(['all', 'stopped', 'died'])
  // What it is for, and what was decided, stand beside each; that nothing is approved is said as that.
  const row = async (of: AnApp, query = '') =>
    /PATEL, Asha[\s\S]*?<\/tr>/.exec(
      await (await (await of.as(helen)).get(`/reviews/all${query}`)).text(),
    )?.[0]
  expect(await row(died)).toContain('None recorded')
  expect(await row(app, '?sort=decision')).toContain('None recorded')
  const review = await planIn('h')
  expect(await row(review)).toContain('Nothing approved yet')
  await review.as(tom)
  await does(review, helen, { kind: 'claim' })
  await does(review, helen, { kind: 'pass-on', to: { id: tom.id, name: tom.name } })
  expect(await listed(review, helen)).toEqual(['all', 'waiting', 'in-review'])
  expect(await listed(review, tom)).toEqual(['all', 'waiting', 'in-review', 'mine'])
  const hers = await review.as(helen)
  const address = led(
    await hers.post('/reviews/all', { show: 'waiting', sort: 'waits', 'looked-for': 'patel' }),
  )
  expect(address).toMatch(/^\/reviews\/all\?show=waiting&sort=waits&q=[\w-]+$/)
  for (const again of [1, 2]) {
    const page = await (await hers.get(address)).text()
    expect(page, `${again}`).toContain('value="patel"')
    expect(page).toContain('<option value="waits" selected>')
    expect(page).toContain('PATEL, Asha')
  }
  expect(await (await (await review.as(tom)).get(address)).text(), 'of another session').not.toContain(
    'value="patel"',
  )
})

test('RULE-REV: within a week of a crisis, of going into hospital or of coming home a plan is due, until whoever signs a version says that it was looked at', async () => {
  const app = await planIn('a')
  const hers = await app.as(helen)
  const event = `/plans/${rosesPlan}/care-event`
  const due = async () => await (await (await app.as(helen)).get('/reviews/all?show=due')).text()
  expect(await due()).not.toContain('PATEL')
  for (const typed of [{}, { what: 'discharge', on: '2026-11-23' }, { what: 'party', on: '2026-11-20' }])
    expect((await hers.post(event, typed)).status).toBe(422)
  expect(led(await hers.post(event, { what: 'discharge', on: '2026-11-20' }))).toBe(
    `/plans/${rosesPlan}/life`,
  )
  expect(await (await hers.get(`/plans/${rosesPlan}/life`)).text()).toContain(
    'They came home from hospital, 20 November 2026',
  )
  expect(await due()).toMatch(
    /27 November 2026[\s\S]*in 5 days[\s\S]*Due within a week[\s\S]*coming home from hospital on 20 November 2026/,
  )
  expect(await (await hers.get('/reviews')).text()).toContain('1 due within 28 days')
  app.later(6 * 86_400)
  expect(await due()).toMatch(/a day ago[\s\S]*Overdue/)
  const path = (page: string): string => `/plans/${rosesPlan}/${page}`
  const page = async (name: string) => await (await (await app.as(helen)).get(path(name))).text()
  const home = 'They came home from hospital, 20 November 2026'
  const away = await page('review')
  expect(away).toContain(home)
  expect(away).toContain(`href="${path('life/new-version')}"`)
  expect(away).not.toContain('Nothing is waiting')
  await does(app, helen, { kind: 'open-new-version' })
  expect(await page('review'), 'it was opened for it').toContain(home)
  expect((await (await app.as(helen)).post(event, { what: 'emergency', on: '2026-11-26' })).status).toBe(303)
  await approve(app)
  expect(await page('review'), 'nobody said that it was looked at').toContain(home)
  expect(await due()).toMatch(/Overdue[\s\S]*coming home from hospital on 20 November 2026/)
  await does(app, helen, { kind: 'open-new-version' })
  await acceptAll(app)
  for (const name of ['review', 'approval'])
    expect(await page(name)).toMatch(new RegExp(`${home}[\\s\\S]*A crisis, 26 November 2026`))
  const { draftVersion, careEvents = [] } = await app.ports.plans.load(rosesPlan)
  const [discharge, crisis] = careEvents.map(({ version }) => String(version))
  const sign = { 'sign.spokenAlone': 'yes', 'sign.sharedWithPerson': 'yes', 'sign.involved': ['person'] }
  const day = { 'sign.nextReview.day': '20', 'sign.nextReview.month': '2', 'sign.nextReview.year': '2027' }
  const signs = { ...sign, ...day, read: String(draftVersion) }
  const fresh = await app.as(helen)
  const notTaken = await fresh.post(path('approval'), {
    ...signs,
    'sign.nextReview.day': '',
    looksAt: discharge ?? '',
  })
  expect(await notTaken.text(), 'ticked still').toMatch(new RegExp(`value="${discharge}"[^>]*checked`))
  expect((await fresh.post(path('approval'), { ...signs, looksAt: discharge ?? '' })).status).toBe(303)
  expect(await due()).toContain('a crisis on 26 November 2026')
  expect(await page('review')).not.toContain(home)
  await does(app, helen, { kind: 'open-new-version' })
  await acceptAll(app)
  const again = await app.ports.plans.load(rosesPlan)
  const last = { ...signs, read: String(again.draftVersion), looksAt: [discharge ?? '', crisis ?? ''] }
  expect((await (await app.as(helen)).post(path('approval'), last)).status).toBe(303)
  expect(await due(), 'looked at').not.toContain('PATEL')
})
