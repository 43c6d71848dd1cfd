import { expect, test } from 'vitest'
import { begunPlan } from '#test/kit/a-helped-plan.ts'
import { led } from '#test/kit/an-app.ts'

test('a worry far longer than a name is taken at once, stays whole beneath a short name, and its first sentence is offered as one', async () => {
  const { she, base } = await begunPlan()
  const long = `${'I could not get my breath on Friday, and Mo ran about and rang the wrong number. '.repeat(5)}<b>I sat on the stairs`
  const next = led(await she.answer(`${base}/start/worry`, { 'plan.worry': long }))
  const name = led(await she.answer(next, { 'plan.worryAbout': 'sudden' }))
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
})
