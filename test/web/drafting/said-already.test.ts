import { expect, test } from 'vitest'
import { helpedPlan } from '#test/kit/a-helped-plan.ts'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const read = async (response: Promise<Response>) => (await response).text()
const begun = async () => {
  const app = await anApp()
  const she = await app.as(rose)
  return { she, base: led(await she.post('/plans', { name: 'Rose' })) }
}
const day = 'I get up at ten, and the radio is on'

test('what she said of a usual day stands above the question that asks for it again, once, in no box, with the way to change it and back', async () => {
  const { she, base } = await begun()
  expect(await read(she.get(`${base}/health/baseline`))).not.toContain('sayso-recalled')
  await she.answer(`${base}/about/wellness`, { 'about.wellness': day })
  const page = await read(she.get(`${base}/health/baseline`))
  expect(page).toContain('At “What is a good day for you, and what is a bad day?” you wrote:')
  expect(page.split(day)).toHaveLength(2)
  expect(page).toMatch(/<textarea[^>]*name="health.baseline"[^>]*>\s*<\/textarea>/)
  const change = `${base}/about/wellness?from=to/health/baseline`
  expect(page).toContain(`href="${change}"`)
  expect(await read(she.get(change))).toContain(`href="${base}/health/baseline"`)
  const fields = { 'about.wellness': `${day}.`, from: 'to/health/baseline' }
  expect(led(await she.answer(`${base}/about/wellness`, fields))).toBe(`${base}/health/baseline`)
  expect(await read(she.get(`${base}/health/baseline`))).toContain(`${day}.`)
})

test('the way back leads to a page of the plan and nowhere else', async () => {
  const { she, base } = await begun()
  for (const from of ['to//elsewhere.example', 'to/../../plans', 'to/health', 'to/a/../b', 'to/a/b?c'])
    expect(led(await she.answer(`${base}/about/wellness`, { 'about.wellness': day, from })), from).toBe(
      `${base}/about/please-do`,
    )
})

test('what an attack is like is read where its signs are asked for, by the name of its condition', async () => {
  const { she, base } = await begun()
  await she.answer(`${base}/start/reason`, { 'plan.pathways': 'eol' })
  await she.answer(`${base}/health/main`, { 'health.mainDiagnosis': 'Cancer, and epilepsy' })
  const condition = led(await she.post(`${base}/health/module/items`, { item: 'first' })).replace(
    /\/[^/]+$/,
    '',
  )
  await she.answer(`${condition}/kind`, { 'module.kind': 'epilepsy' })
  await she.answer(`${condition}/seizure`, { 'module.whatHappens': 'My eyes go to the left' })
  const risk = led(await she.post(`${base}/crisis/crisis/items`, { item: 'second' })).replace(/\/[^/]+$/, '')
  await she.answer(`${risk}/name`, { 'crisis.name': 'A long seizure' })
  const page = await read(she.get(`${risk}/early-signs`))
  expect(page).toContain('About Epilepsy or seizures, at “What does a seizure look like for you?” you wrote:')
  expect(page).toContain('My eyes go to the left')
  expect(page).toContain(`${condition}/seizure?from=to/${risk.slice(`${base}/`.length)}/early-signs`)
  await she.post(`${condition}/removal`, { sure: 'yes' })
  expect(await read(she.get(`${risk}/early-signs`))).not.toContain('My eyes go to the left')
})

test('what is hidden from helpers is quoted nowhere, nor words that sound like danger', async () => {
  const { she, base } = await begun()
  const again = () => read(she.get(`${base}/health/baseline`))
  await she.answer(`${base}/about/wellness`, { 'about.wellness': day, hides: 'yes' })
  expect(await again()).not.toContain(day)
  await she.answer(`${base}/about/wellness`, { 'about.wellness': 'I want to kill myself', hides: '' })
  expect(await again()).not.toContain('kill myself')
  await she.answer(`${base}/about/wellness`, { 'about.wellness': day, hides: '' })
  expect(await again()).toContain(day)
})

test('a helper reads there what they said themselves, and nothing of hers', async () => {
  const { she, he, base } = await helpedPlan()
  await she.answer(`${base}/about/wellness`, { 'about.wellness': day })
  expect(await read(he.get(`${base}/health/baseline`))).not.toContain(day)
  await he.answer(`${base}/about/wellness`, { 'about.wellness': 'She hums when she is well' })
  expect(await read(he.get(`${base}/health/baseline`))).toContain('She hums when she is well')
  expect(await read(she.get(`${base}/health/baseline`))).not.toContain('She hums')
})
