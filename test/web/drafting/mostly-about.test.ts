import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { pathwaysOf } from '#src/plan/reads/reading.ts'
import { readingOrder } from '#src/plan/reads/reading-order.ts'
import { begunPlan } from '#test/kit/a-helped-plan.ts'
import { led } from '#test/kit/an-app.ts'

const begun = async () => {
  const it = await begunPlan()
  const chooses = async (...reasons: readonly string[]) =>
    led(await it.she.answer(`${it.base}/start/reason`, { 'plan.pathways': [...reasons] }))
  const plan = async () => await it.ports.plans.load(planId(it.base.split('/')[2] ?? ''))
  await it.she.answer(`${it.base}/start/birth-year`, { 'plan.birthYear': '1960' })
  return { ...it, chooses, plan }
}

test('who has one reason is asked nothing more; of several the one that it is mostly about comes first', async () => {
  const { she, base, chooses, plan } = await begun()
  expect(await chooses('frailty')).toBe(`${base}/start/helper`)
  expect(await chooses('mhc', 'frailty')).toBe(`${base}/start/mostly`)
  const page = await (await she.get(`${base}/start/mostly`)).text()
  expect(page).toContain('I am getting frail')
  expect(page, 'only what was chosen').not.toContain('I have a learning disability')
  expect(pathwaysOf(await plan()), 'without an answer as ever').toEqual(['frailty', 'mhc'])
  expect(led(await she.answer(`${base}/start/mostly`, { 'plan.mostly': 'mhc' }))).toBe(`${base}/start/helper`)
  expect(pathwaysOf(await plan())).toEqual(['mhc', 'frailty'])
  const first = async () => readingOrder(await plan(), 'person').map(({ section }) => section.id)[1]
  expect(await first()).toBe('crisis')
  await she.answer(`${base}/start/mostly`, { 'plan.mostly': 'frailty' })
  expect(await first()).toBe('about')
  const both = [...pathwaysOf(await plan())].toSorted()
  expect(both, 'whatever it is mostly about, both ask').toEqual(['frailty', 'mhc'])
})

test('it may be left open, and one that is chosen no more comes first no more', async () => {
  const { she, base, chooses, plan } = await begun()
  await chooses('mhc', 'frailty', 'ltc')
  expect(led(await she.answer(`${base}/start/mostly`, { wayOut: 'skipped' }))).toBe(`${base}/start/helper`)
  expect(pathwaysOf(await plan())).toEqual(['frailty', 'ltc', 'mhc'])
  await she.answer(`${base}/start/mostly`, { 'plan.mostly': 'mhc' })
  await chooses('frailty', 'ltc')
  expect(pathwaysOf(await plan())).toEqual(['frailty', 'ltc'])
})
