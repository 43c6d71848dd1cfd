import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const planFor = async (...pathways: readonly string[]) => {
  const she = await (await anApp()).as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2]}`
  if (pathways.includes('cyp')) await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': '2010' })
  await she.answer(`${base}/start/reason`, { 'plan.pathways': pathways })
  const text = async (step: string) => (await she.get(`${base}/places/${step}`)).text()
  return { she, base, text }
}

test('nobody is shown a unit as a place to die, and one for a crisis only where the plan is for one', async () => {
  const { text } = await planFor('eol')
  for (const step of ['care-first', 'death-first'])
    expect(await text(step)).not.toMatch(/mental health unit|crisis house|unit for people with a learning/)
  expect(await text('care-first')).toContain('Wherever it works best: no strong wish')
  expect(await text('care-first')).not.toContain('children’s')
  expect(await (await planFor('mhc')).text('care-first')).toContain('crisis house')
  expect(await (await planFor('ld')).text('care-first')).not.toContain('unit for people with a learning')
})

test('who chose a unit before sees it and keeps it', async () => {
  const { she, base, text } = await planFor('ld')
  await she.answer(`${base}/places/care-first`, { 'place.care1': 'ld-unit' })
  expect(await text('care-first')).toMatch(/value="ld-unit"[^>]*checked/)
  expect(await (await she.get(`${base}/places/check`)).text()).toContain('unit for people with a learning')
})

test('who has no strong wish is not asked for a second choice', async () => {
  const { she, base } = await planFor('eol')
  const next = await she.answer(`${base}/places/care-first`, { 'place.care1': 'no-strong-wish' })
  expect(led(next)).toBe(`${base}/places/avoid`)
  const later = await she.answer(`${base}/places/death-first`, { 'place.death1': 'no-strong-wish' })
  expect(led(later)).toBe(`${base}/places/rites`)
})

test('a young person is shown a children’s ward and hospice, and homes that children have', async () => {
  const { she, base, text } = await planFor('cyp')
  const page = await text('care-first')
  for (const place of [
    'children’s ward',
    'children’s hospice',
    'foster home',
    'children’s home',
    'boarding school',
  ])
    expect(page).toContain(place)
  expect(page).not.toMatch(/In a care home|In a nursing home|crisis house/)
  const home = await (await she.get(`${base}/home/dwelling`)).text()
  for (const place of ['My foster home', 'A children’s home', 'A boarding school'])
    expect(home).toContain(place)
})
