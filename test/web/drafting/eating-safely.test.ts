import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const planFor = async (pathway: string) => {
  const she = await (await anApp()).as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2]}`
  await she.answer(`${base}/start/reason`, { 'plan.pathways': [pathway] })
  const alerts = async (choice: string) =>
    led(await she.answer(`${base}/health/alerts`, { 'health.alerts': choice }))
      .split('/')
      .at(-1)
  return { she, base, alerts }
}

test('how somebody eats and drinks safely is asked where it matters, and stands on the page for hospital', async () => {
  const { she, base, alerts } = await planFor('ld')
  expect(await alerts('none')).toBe('eating')
  await she.answer(`${base}/health/eating`, { 'health.eatSafely': 'Mashed, and Joy sits with me' })
  const check = await (await she.get(`${base}/health/check`)).text()
  expect(check).toContain('What is safe to eat and drink is completed with a nurse or doctor.')
  const page = await (await she.get(`${base}/hospital-page`)).text()
  expect(page).toMatch(/How I eat and drink safely:[\s\S]{0,200}Mashed, and Joy sits with me/)
})

test('of who is frail it is asked once choking is told, and else not', async () => {
  const { alerts } = await planFor('frailty')
  expect(await alerts('choking')).toBe('eating')
  expect(await alerts('none')).not.toBe('eating')
})
