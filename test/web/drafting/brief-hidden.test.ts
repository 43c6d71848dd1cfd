import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

test('what the person hides is printed on the one page for now once they ask for it, and the tick says that it is left off else', async () => {
  const app = await anApp()
  const she = await app.as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  await she.answer(`${base}/start/worry`, { 'plan.worry': 'The carers hurry me' })
  await she.answer(`${base}/start/worry-about`, { 'plan.worryAbout': 'care' })
  const step = `${base}/about/please-do?from=tonight`
  expect(await (await she.get(step)).text()).toContain('left off the page to print')
  await she.answer(step, { 'about.pleaseDo': 'Warm the towel first', hides: 'yes', from: 'tonight' })
  const printed = async (query: string) =>
    (await (await she.get(`${base}/tonight${query}`)).text()).replace(/<details[\s\S]*?<\/details>/g, '')
  expect(await printed('')).toContain('Print it with what I hide')
  expect(await printed('')).not.toContain('Warm the towel first')
  expect(await printed('?hidden=shown')).toContain('Warm the towel first')
  expect(await printed('?hidden=shown')).toContain('Leave out what I hide')
})
