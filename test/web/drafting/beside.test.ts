import { expect, test } from 'vitest'
import { aHandedOverPlan, aWholeDraft, danielsVoice, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, led, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const list = `${base}/crisis/crises`
const helpful = `${base}/crisis/crisis/one-crisis/helpful`
const words = 'Sit where she can see you'

const begun = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const [she, he] = [await it.as(rose), await it.as(daniel)]
  const page = async (who: typeof she, path: string) => await (await who.get(path)).text()
  return { ...it, she, he, page }
}

test('a helper answers beside a crisis of the person’s, in a voice of his own, and both are seen as such', async () => {
  const { she, he, page } = await begun()
  const shown = await page(he, list)
  expect(shown).toContain('Own words about crisis.name')
  expect(shown).toContain(`href="${helpful}"`)
  expect(await page(he, helpful)).toContain('Own words about crisis.helpful')
  expect(led(await he.answer(helpful, { 'crisis.helpful': words }))).toBe(list)
  expect(await page(he, list)).toContain('You added words')
  const hers = await page(she, helpful)
  expect(hers).toMatch(/Daniel Patel \(son\) says:[\s\S]*Sit where she can see you/)
  expect(hers).toContain('Own words about crisis.helpful')
})

test('what he leaves open beside her crisis holds up nothing, and his check page plays back what he said there', async () => {
  const { he, page, ports } = await begun()
  await he.answer(`${base}/crisis/opening`, { 'crisis.opening': 'seen' })
  await he.answer(list, { crisis: 'complete' })
  await he.answer(helpful, { 'crisis.helpful': words })
  expect(led(await he.get(`${base}/crisis`))).toBe(`${base}/crisis/check`)
  const check = await page(he, `${base}/crisis/check`)
  expect(check).toMatch(/<h2[^>]*>Own words about crisis\.name<\/h2>[\s\S]*Sit where she can see you/)
  expect(check.match(/Not answered yet/g) ?? []).toHaveLength(0)
  expect(check).not.toContain('/removal"')
  const { voices } = await ports.plans.load(rosesPlan)
  expect(JSON.stringify(voices.person)).not.toContain(words)
  expect(JSON.stringify(voices[danielsVoice])).toContain(words)
})

test('beside a crisis that she hides, or whose name she hides, he is offered nothing', async () => {
  const { she, he, page, ports } = await begun()
  const hide = (field: string) =>
    ports.act(rosesPlan, { kind: 'hide', field }, () => ({ kind: 'patient', id: rose.id, name: rose.name }))
  await hide('crisis.name')
  expect(await page(he, list)).not.toContain('Own words about crisis.name')
  expect(await page(he, helpful)).not.toContain('Own words about crisis.name')
  await hide('crisis')
  expect((await he.get(helpful)).status).toBe(404)
  expect((await she.get(helpful)).status).toBe(200)
})

test('a reviewer reads his words beside hers, in her crisis and under his name', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const he = await it.as(daniel)
  await he.answer(helpful, { 'crisis.helpful': words })
  const page = await (await (await it.as(helen)).get(`${base}/review/crisis`)).text()
  expect(page).toMatch(/Daniel Patel<\/bdi> \(<bdi>son<\/bdi>\)[\s\S]*Sit where she can see you/)
})

test('a helper is offered the person’s nurse or doctor as hers and not as the helper’s own', async () => {
  const { she, he, page } = await begun()
  for (const path of [`${base}/matters/value`, list]) {
    expect(await page(he, path)).toContain('I want to talk about this with the nurse or doctor')
    expect(await page(he, path)).not.toContain('with my nurse or doctor')
    expect(await page(she, path)).toContain('I want to talk about this with the nurse or doctor')
  }
  expect(await page(he, `${base}/matters/value`)).toContain('Ask the nurse or doctor something')
  expect(await page(she, `${base}/matters/value`)).toContain('Ask your nurse or doctor something')
})

test('whom she bars no helper is asked about, whatever they were asked before', async () => {
  const { she, he, page, ports } = await begun()
  const contacts = `${base}/contacts`
  const gareth = `${contacts}/contact/gareth`
  await she.post(`${contacts}/contact/items`, { item: 'gareth' })
  await she.answer(`${gareth}/name`, { 'contact.name': 'Gareth Pugh', hides: '' })
  await she.answer(`${gareth}/roles`, { 'contact.roles': ['emergency-contact'], hides: '', part: '1' })
  expect(await page(he, `${contacts}/contacts`)).toContain('Gareth Pugh')
  await she.answer(`${gareth}/roles`, { 'contact.roles': ['do-not-contact'], hides: '', part: '1' })
  expect(await page(he, `${contacts}/contacts`)).not.toContain('Gareth Pugh')
  expect(await page(she, `${contacts}/contacts`)).toContain('Gareth Pugh')
  expect((await he.get(`${gareth}/phones`)).status).toBe(404)
  expect((await ports.plans.load(rosesPlan)).items.gareth?.removed).toBe(false)
})
