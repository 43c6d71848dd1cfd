import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { aHandedOverPlan, does, says } from '#test/kit/a-handed-over-plan.ts'
import { helpedPlan } from '#test/kit/a-helped-plan.ts'
import { anApp, helen, led, rose } from '#test/kit/an-app.ts'

const pressing = async () => {
  const it = await helpedPlan()
  const press = async (chapter: string, hides: 'yes' | 'no') =>
    led(await it.she.post(`${it.base}/carers/chapters/${chapter}`, { hides }))
  const hidden = async () => (await it.ports.plans.load(planId(it.base.split('/')[2] ?? ''))).hidden
  return { ...it, press, hidden }
}

test('one press hides a whole chapter from helpers, and one shows it again as it was', async () => {
  const { she, he, base, press, hidden } = await pressing()
  await she.answer(`${base}/about/people`, { 'about.people': 'I keep bees.' })
  await he.answer(`${base}/about/people`, { 'about.people': 'She keeps bees.' })
  const before = await hidden()
  expect(await press('about', 'yes')).toBe(`${base}/carers#chapters`)
  expect(await (await he.get(`${base}/about/check`)).text()).not.toContain('I keep bees.')
  expect((await he.answer(`${base}/about/people`, { 'about.people': 'More' })).status).not.toBe(303)
  const page = await (await she.get(`${base}/carers`)).text()
  expect(page, 'asked of clinicians alone').not.toContain('/carers/chapters/recommendations')
  expect(page).toMatch(/Hidden from helpers[\s\S]*value="no"/)
  expect(await press('about', 'no')).toBe(`${base}/carers#chapters`)
  expect((await hidden()).toSorted()).toEqual(before.toSorted())
  expect(await (await he.get(`${base}/about/people`)).text()).toContain('I keep bees.')
})

test('what was hidden before, and what was opened meanwhile, is as it was left', async () => {
  const { she, base, press, hidden } = await pressing()
  await she.answer(`${base}/about/people`, { 'about.people': 'I keep bees.', hides: 'yes' })
  await press('about', 'yes')
  await press('about', 'no')
  expect(await hidden(), 'hidden by itself').toContain('about.people')
})

test('who must not be found is not shown to helpers with the chapter that says where', async () => {
  const { she, base, press, hidden } = await pressing()
  await press('person', 'yes')
  await she.answer(`${base}/person/address`, {
    'person.usualAddress': '1 Hill Lane',
    'person.addressUntold': 'yes',
    hides: 'yes',
  })
  await press('person', 'no')
  expect(await hidden()).toContain('person.usualAddress')
  expect(await hidden()).not.toContain('person.given')
})

test('where only a clinician said that they must not be found, the chapter is shown without what tells where', async () => {
  const app = await anApp()
  const id = await aHandedOverPlan(app)
  const press = async (hides: 'yes' | 'no') =>
    (await app.as(rose)).post(`/plans/${id}/carers/chapters/person`, { hides })
  await press('yes')
  expect((await app.ports.plans.load(id)).hiddenTogether).toHaveProperty('person.usualAddress')
  await does(app, helen, says({ section: 'person', step: 'address' }, { 'person.addressUntold': 'yes' }))
  await press('no')
  const { hidden } = await app.ports.plans.load(id)
  expect(hidden).toContain('person.usualAddress')
  expect(hidden).not.toContain('person.given')
})

test('a chapter that was shown but for what tells where is called hidden no more, and is hidden again in one press', async () => {
  const { she, base, press, hidden } = await pressing()
  await press('person', 'yes')
  await she.answer(`${base}/person/address`, {
    'person.usualAddress': '1 Hill Lane',
    'person.addressUntold': 'yes',
    hides: 'yes',
  })
  await press('person', 'no')
  const ofPerson = async () =>
    /action="[^"]*\/carers\/chapters\/person"[\s\S]*?<\/form>/.exec(
      await (await she.get(`${base}/carers`)).text(),
    )?.[0]
  expect(await ofPerson()).toContain('value="yes"')
  await press('person', 'yes')
  expect(await hidden()).toContain('person.given')
  expect(await ofPerson()).toContain('value="no"')
})

test('nobody but the person hides a chapter, and none that there is not', async () => {
  const { he, she, base } = await pressing()
  expect((await he.post(`${base}/carers/chapters/about`, { hides: 'yes' })).status).toBe(404)
  expect((await she.post(`${base}/carers/chapters/nothing`, { hides: 'yes' })).status).toBe(404)
})
