import { expect, test } from 'vitest'
import { acceptAll, aHandedOverPlan, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const apart = 'and only one of them can be right'

test('a year of birth that the date of birth denies is said beside both, and stops an approval until they agree', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(rose)
  const textOf = async (path: string) => (await she.get(path)).text()
  for (const page of ['/start/check', '/person/check']) expect(await textOf(base + page)).not.toContain(apart)
  await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': '1901' })
  for (const page of ['/start/check', '/person/check', '/submission'])
    expect(await textOf(base + page)).toContain(apart)
  const top = (await textOf(`${base}/submission`)).split('Read it through once more')[0] ?? ''
  for (const href of ['start/birth-year', 'person/date-of-birth'])
    expect(top, 'told on top').toMatch(new RegExp(`href="[^"]*${href}[^"]*">[^<]*</a>. [^<]*${apart}`))
  const nurse = await it.as(helen)
  expect(await (await nurse.get(`${base}/review`)).text()).toContain(apart)
  await acceptAll(it)
  expect(await (await nurse.get(`${base}/approval`)).text()).toContain('not certain whom this plan is about')
  const born = (await textOf(`${base}/person/date-of-birth`)).match(
    /name="person.dob.year"[^>]*value="(\d+)"/,
  )
  await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': born?.[1] ?? '' })
  for (const page of ['/start/check', '/person/check', '/submission'])
    expect(await textOf(base + page)).not.toContain(apart)
  expect(await (await nurse.get(`${base}/approval`)).text()).not.toContain('not certain whom')
})
