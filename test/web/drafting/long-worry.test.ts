import { expect, test } from 'vitest'
import { begunPlan } from '#test/kit/a-helped-plan.ts'
import { led } from '#test/kit/an-app.ts'

test('a worry far longer than a name is taken at once, stays whole beneath a short name, and its first sentence is offered as one', async () => {
  const { she, base } = await begunPlan()
  const long = `${'I could not get my breath on Friday, and Mo ran about and rang the wrong number. '.repeat(5)}<b>I sat on the stairs`
  await she.answer(`${base}/start/worry`, { 'plan.worry': long })
  const name = led(await she.answer(`${base}/start/worry-about`, { 'plan.worryAbout': 'sudden' }))
  const shown = await (await she.get(name)).text()
  expect(shown).toContain('needs a name of a few words')
  expect(shown).toMatch(/<blockquote>.*&lt;b&gt;I sat on the stairs.*<\/blockquote>/)
  expect(shown).toMatch(/name="crisis.name"[^>]* value=""/)
  const first = led(await she.answer(name, { 'crisis.name': 'No breath', from: 'brief' }))
  const call = led(await she.answer(first, { 'crisis.firstAction': 'Open the window', from: 'brief' }))
  const paper = led(await she.answer(call, { 'crisis.contacts.note': 'Mo, 07700 900118', from: 'brief' }))
  const page = await (await she.get(paper)).text()
  expect(page.indexOf('No breath')).toBeLessThan(page.indexOf('&lt;b&gt;I sat on the stairs'))
  expect(page.indexOf('&lt;b&gt;I sat on the stairs')).toBeGreaterThan(0)
  await she.answer(`${base}/start/worry`, { 'plan.worry': `I choke. ${long}` })
  expect(await (await she.get(paper)).text()).toContain('I choke.')
  const change = `${base}/start/worry?from=tonight`
  expect(page).toContain(`href="${change}"`)
  const saved = await she.answer(change, { 'plan.worry': 'I choke', from: 'tonight' })
  expect(led(await she.get(led(saved))), 'from changing these words the way leads back to their paper').toBe(
    paper,
  )
  const later = await (await she.get(paper)).text()
  expect(later, 'what was made short meanwhile is not gone from it').toMatch(/No breath[\s\S]*I choke/)
})

test('from the one page for now the way on leads to the next question of a chapter that was begun, and names it', async () => {
  const { she, base } = await begunPlan()
  await she.answer(`${base}/start/worry`, { 'plan.worry': 'Nobody listens' })
  await she.answer(`${base}/start/worry-about`, { 'plan.worryAbout': 'care' })
  const onFrom = async () =>
    /href="([^"]*)"[^>]*>Go on with “([^”]*)”/.exec(await (await she.get(`${base}/tonight`)).text())
  const [, href = '', title] = (await onFrom()) ?? []
  expect(title).toBe('In which year were you born?')
  expect(led(await she.get(href))).toBe(`${base}/start/birth-year`)
  await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': '1948' })
  await she.answer(`${base}/start/reason`, { 'plan.pathways': 'frailty' })
  await she.answer(`${base}/start/helper`, { 'plan.supportedBy': 'nobody' })
  expect((await onFrom())?.[2], 'of a chapter that nobody began, its name').toBe('About you')
})

test('back from the first of the three pages leads to what it is about, and on from there to that page again until it has a name', async () => {
  const { she, base } = await begunPlan()
  const about = `${base}/start/worry-about`
  const sudden = { 'plan.worryAbout': 'sudden' }
  await she.answer(`${base}/start/worry`, { 'plan.worry': 'I choke' })
  const name = led(await she.answer(about, sudden))
  expect(await (await she.get(name)).text()).toContain(`href="${about}"`)
  expect(led(await she.answer(about, sudden)), 'the same item').toBe(name)
  await she.answer(name, { 'crisis.name': 'I choke', from: 'brief' })
  expect(led(await she.answer(about, sudden))).toBe(`${base}/start/birth-year`)
})
