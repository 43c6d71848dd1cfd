import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const came = async () => {
  const she = await (await anApp()).as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2]}`
  await she.answer(`${base}/start/reason`, { 'plan.pathways': ['ld'] })
  await she.answer(`${base}/start/worry`, { 'plan.worry': 'What happens if whoever helps me cannot come' })
  const first = await she.answer(`${base}/start/worry-about`, { 'plan.worryAbout': 'helper' })
  const text = async (path: string) => (await she.get(path)).text()
  return { she, base, first: led(first), text }
}

test('whoever came with “nobody comes to help” is asked who could come instead, also where only paid people help; the pages count as three, and the paper names them', async () => {
  const { she, base, first, text } = await came()
  expect(first).toBe(`${base}/contacts/carer?from=tonight`)
  expect(await text(first)).toContain('1 of 3 for tonight')
  const from = { from: 'tonight' }
  const second = led(await she.answer(`${base}/contacts/carer`, { 'carer.exists': 'no-carer', ...from }))
  expect(second).toBe(`${base}/contacts/contingency?from=tonight`)
  expect(await text(second)).toContain('2 of 3 for tonight')
  expect(await text(second)).toContain('with a phone number')
  const agency = 'Bright Homes, 01632 960 777, any hour. They send Joy or Sam'
  const third = led(
    await she.answer(`${base}/contacts/contingency`, { 'carer.contingency': agency, ...from }),
  )
  expect(third).toBe(`${base}/about/support?from=tonight`)
  expect(await text(third)).toContain('3 of 3 for tonight')
  const paper = led(
    await she.answer(`${base}/about/support`, { 'about.support': 'Tablets at eight', ...from }),
  )
  expect(await text(paper)).toContain('01632 960 777')
})

test('who came with another worry and has no unpaid carer is not asked it', async () => {
  const { she, base } = await came()
  await she.answer(`${base}/start/worry-about`, { 'plan.worryAbout': 'place' })
  const next = led(await she.answer(`${base}/contacts/carer`, { 'carer.exists': 'no-carer' }))
  expect(next).not.toContain('contingency')
})
