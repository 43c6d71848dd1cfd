import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { helpedPlan } from '#test/kit/a-helped-plan.ts'
import { daniel, led, rose } from '#test/kit/an-app.ts'

/** The clock of the tests stands on 22 November 2026. */
const on = (day: string, month = '11', year = '2026') => ({
  ...{ 'helper.until.day': day, 'helper.until.month': month, 'helper.until.year': year },
  asked: 'helper.until',
})
const daySeconds = 24 * 3600

const aHelper = async () => {
  const it = await helpedPlan()
  const carers = async () => await (await it.she.get(`${it.base}/carers`)).text()
  const [path = ''] = /\/plans\/[\w-]+\/carers\/[\w-]+\/last-day/.exec(await carers()) ?? []
  return { app: it, ...it, carers, path, given: (day: string) => it.she.post(path, on(day)) }
}

test('until the end of the last day a helper reads and writes; after it nothing, and both read so before and after', async () => {
  const { app, he, base, carers, given } = await aHelper()
  expect(led(await given('24'))).toBe(`${base}/carers`)
  expect(await carers()).toContain('Their last day of helping is 24 November 2026.')
  expect(await (await he.get(base)).text()).toContain('You help with this plan until 24 November 2026.')
  expect(await (await he.get('/plans')).text()).toContain('(until 24 November 2026)')
  await he.answer(`${base}/about/people`, { 'about.people': 'She keeps bees.' })
  app.later(2 * daySeconds)
  const again = await app.as(daniel)
  expect((await again.get(base)).status, 'the last day itself').toBe(200)
  app.later(daySeconds)
  const late = await app.as(daniel)
  const shut = await late.get(base)
  expect([shut.status, await shut.text()]).toEqual([
    403,
    expect.stringContaining('The time for which you help with this plan is over'),
  ])
  expect((await late.answer(`${base}/about/people`, { 'about.people': 'Too late' })).status).not.toBe(303)
  const list = await (await late.get('/plans')).text()
  expect(list).toContain('until 24 November 2026. What you wrote stays in the plan.')
  expect(list).not.toContain(`href="${base}"`)
  const hers = await (await app.as(rose)).get(`${base}/carers`)
  expect(await hers.text()).toContain('Their last day of helping was 24 November 2026. What they wrote stays')
  const plan = await app.ports.plans.load(planId(base.split('/')[2] ?? ''))
  const [voice = ''] = Object.keys(plan.carers)
  expect(plan.voices[voice]?.about?.answers['about.people']?.said).toMatchObject({ value: 'She keeps bees.' })
})

test('while the last day is still to come, a page that is not theirs is not there, and says nothing of a time that is over', async () => {
  const { app, he, base, given } = await aHelper()
  await given('24')
  const pages = [await he.get(`${base}/carers`), await he.post(`${base}/carers`, {})]
  expect(pages.map(({ status }) => status)).toEqual([404, 404])
  app.later(3 * daySeconds)
  expect((await (await app.as(daniel)).get(`${base}/carers`)).status, 'after it they read why').toBe(403)
})

test('the list of who helped until a day that is over tells two of one name apart by nothing of the plan', async () => {
  const { app, he, given, base } = await aHelper()
  await he.post('/plans/for-somebody', { 'for.name': 'Rose', 'for.relationship': 'son' })
  await given('24')
  const helped = async () => (await (await app.as(daniel)).get('/plans')).text()
  const apart = 'You were asked to help with this plan.'
  expect(await helped()).toContain(apart)
  app.later(3 * daySeconds)
  await (await app.as(rose)).answer(`${base}/about/people`, { 'about.people': 'I keep bees.' })
  expect(await helped()).toContain('What you wrote stays in the plan.')
  expect(await helped()).not.toContain(apart)
})

test('another day lets them in again, and none ends the last day', async () => {
  const { app, base, path, given } = await aHelper()
  await given('23')
  app.later(3 * daySeconds)
  expect((await (await app.as(daniel)).get(base)).status).toBe(403)
  const hers = await app.as(rose)
  expect(await (await hers.get(path)).text()).toMatch(/value="23"[\s\S]*value="2026"/)
  expect(led(await hers.post(path, on('30')))).toBe(`${base}/carers`)
  expect((await (await app.as(daniel)).get(base)).status).toBe(200)
  expect(led(await hers.post(path, on('', '', '')))).toBe(`${base}/carers`)
  app.later(60 * daySeconds)
  expect((await (await app.as(daniel)).get(base)).status).toBe(200)
})

test('a day that has gone by is no last day, on the page of it and in an invitation', async () => {
  const { she, base, path } = await aHelper()
  const gone = await she.post(path, on('21'))
  expect([gone.status, await gone.text()]).toEqual([422, expect.stringContaining('this day has gone by')])
  const asks = {
    ...{ 'helper.name': 'Meera', 'helper.relationship': 'sister', 'helper.email': 'meera@kin.example' },
    ...on('21'),
    asked: 'helper.name helper.relationship helper.email helper.until',
  }
  expect((await she.post(`${base}/carers`, asks)).status).toBe(422)
  await she.post(`${base}/carers`, { ...asks, ...on('25'), asked: asks.asked })
  expect(await (await she.get(`${base}/carers`)).text()).toContain(
    'Their last day of helping is 25 November 2026.',
  )
})
