import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

test('what an attack looks like, described once, stays in the plan whatever spelling of the illness comes after it', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2]}`
  const text = async (at: string) => (await she.get(base + at)).text()
  await she.answer(`${base}/start/reason`, { 'plan.pathways': 'eol' })
  const names = (main: string) => she.answer(`${base}/health/main`, { 'health.mainDiagnosis': main })
  await names('Cancer')
  expect(
    (await she.get(`${base}/health/modules`)).status,
    'nobody is asked of what they did not name',
  ).not.toBe(200)
  await names('Cancer, and epilepsy')
  const item = led(await she.post(`${base}/health/module/items`, { item: 'first' })).replace(/\/[^/]+$/, '')
  await she.answer(`${item}/kind`, { 'module.kind': 'epilepsy' })
  await she.answer(`${item}/seizure`, { 'module.whatHappens': 'My eyes go left' })
  for (const main of ['Cancer, and epilespy', 'Cancer, absences', 'Cancer']) {
    await names(main)
    expect(await text('/health/check'), main).toContain('My eyes go left')
    expect(await text('/health/check'), main).not.toContain('Kept, but not used now')
    expect(await text(''), main).not.toContain('Set aside for now')
  }
})
