import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const planFor = async (pathway: string, main: string) => {
  const she = await (await anApp()).as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2]}`
  await she.answer(`${base}/start/reason`, { 'plan.pathways': [pathway] })
  await she.answer(`${base}/health/main`, { 'health.mainDiagnosis': main })
  const after = async (step: string, said: Record<string, string>) =>
    led(await she.answer(`${base}/health/${step}`, said))
      .split('/')
      .at(-1)
  return { she, base, after, alerts: (choice: string) => after('alerts', { 'health.alerts': choice }) }
}

const ward = {
  'health.toldToCall.rows': 'row-1',
  'health.toldToCall.row-1.who': 'Ward 9, Northvale',
  'health.toldToCall.row-1.phone': '01632 960 410',
  'health.toldToCall.row-1.when': 'A fever, or chickenpox near me',
}

test.each([
  ['eol', 'Breast cancer, with chemotherapy', 'none', true],
  ['ltc', 'A new kidney (transplant)', 'none', true],
  ['ltc', 'COPD', 'immunosuppressed', true],
  ['ltc', 'COPD', 'none', false],
  ['mhc', 'Bipolar disorder', 'none', false],
] as const)('in a plan for %s with “%s” and %s: asked for a number of the hospital is %s', async (...of) => {
  const [pathway, main, alert, isAsked] = of
  const next = await (await planFor(pathway, main)).alerts(alert)
  expect(next === 'told-to-call').toBe(isAsked)
})

test('a child is asked whatever the illness is called, and what the hospital told stands before the numbers of strangers', async () => {
  const { she, base, alerts, after } = await planFor('cyp', 'Something rare')
  const text = async (path: string) => await (await she.get(`${base}/${path}`)).text()
  expect(await alerts('none')).toBe('eating')
  expect(await after('eating', { 'health.eatSafely': 'Nothing special' })).toBe('told-to-call')
  expect(await text('crisis/opening')).not.toContain('tel:01632960410')
  expect(await after('told-to-call', ward)).toBe('baseline')
  const check = await text('health/check')
  for (const said of ['Ward 9, Northvale', '01632 960 410', 'A fever, or chickenpox near me'])
    expect(check).toContain(said)
  const opening = await text('crisis/opening')
  expect(opening.indexOf('tel:01632960410')).toBeGreaterThan(0)
  expect(opening.indexOf('tel:01632960410')).toBeLessThan(opening.indexOf('tel:999'))
  await after('told-to-call', { ...ward, hides: 'yes' })
  expect(await text('crisis/opening')).not.toContain('tel:01632960410')
})

test('that no such number was given is an answer, and puts nobody before anybody', async () => {
  const { she, base, alerts, after } = await planFor('eol', 'Cancer')
  expect(await alerts('none')).toBe('told-to-call')
  expect(await after('told-to-call', { 'health.toldToCall.none': 'none' })).toBe('baseline')
  expect(await (await she.get(`${base}/health/check`)).text()).toContain('I was given no such number')
})

test('cancer is asked about as what may come suddenly, and not as an attack of pain', async () => {
  const { she, base } = await planFor('cyp', 'Leukaemia')
  await she.post(`${base}/health/module/items`, { item: 'one-module' })
  const next = led(await she.answer(`${base}/health/module/one-module/kind`, { 'module.kind': 'cancer' }))
  expect(next).toMatch(/\/suddenly$/)
  expect(await (await she.get(next)).text()).toContain('It may be a fever, pain, bleeding')
})
