import { expect, test } from 'vitest'
import { unjudgedRefusals } from '#src/plan/reads/refusals.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, led, rose, tom } from '#test/kit/an-app.ts'

const spot = { section: 'about', at: ['about.people'] }
const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const writes = (text: string) => says({ section: 'about', step: 'people' }, { 'about.people': text })
const button = (answer: number): string => `refuses ${answer} about.people`

/** Rose wrote what no list of words hears, and Helen says that it refuses a treatment. */
const raised = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const { version } = await does(app, rose, writes('Once I am gone, I am gone. Leave it at that.'))
  const [hers, his] = [await app.as(helen), await app.as(tom)]
  const page = async (path: string, as = hers) => await (await as.get(at(path))).text()
  const press = async (answer: number) => {
    const { version: read } = await app.ports.plans.load(rosesPlan)
    return await hers.post(at('review/about'), { read: String(read), do: button(answer) })
  }
  return { app, hers, his, page, press, version }
}

test('a clinician says of any answer that it refuses a treatment, and reads it then as one that a computer noticed', async () => {
  const { app, page, press, version } = await raised()
  expect(await page('review')).not.toContain('Words that may refuse a treatment')
  expect(await page('review/about')).toContain(`value="${button(version)}"`)
  const to = led(await press(version))
  expect(to).toMatch(/\/review#refusal-/)
  expect(await page('review')).toMatch(/Marked as a refusal by\s+<bdi>Dr Helen/)
  expect(await page('review/about')).not.toContain(`value="${button(version)}"`)
  expect(await page('review/about')).toContain(`href="${to}"`)
  expect(unjudgedRefusals(await app.ports.plans.load(rosesPlan))).toHaveLength(1)
})

test('a colleague sees who said so, and what is confirmed stands approved as a refusal', async () => {
  const { app, hers, his, page, press, version } = await raised()
  await press(version)
  expect(await page('review', his)).toMatch(/Marked as a refusal by\s+<bdi>Dr Helen/)
  await his.post(at('refusal'), {
    section: spot.section,
    at: spot.at.join('/'),
    answer: String(version),
    is: 'refusal',
  })
  await writeTeamsPart(app)
  await acceptAll(app)
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  await hers.post(at('approval'), { ...signed, read: String(draftVersion) })
  const { approved } = await app.ports.plans.load(rosesPlan)
  const entry = approved?.content.entries.find(({ field }) => field === 'about.people')
  expect(entry?.refusal?.readBy).toBe(tom.name)
})

test('other words in their place are read again, and say of which words it was said; nothing is raised twice or of what is not there', async () => {
  const { app, page, press, version } = await raised()
  await press(version)
  await press(version)
  const facts = await app.ports.plans.load(rosesPlan)
  expect(Object.keys(facts.refusalsRaised)).toHaveLength(1)
  expect((await press(99_999)).status).toBe(404)
  const { version: later } = await does(app, rose, writes('I have thought about it. Gone is gone.'))
  expect(await page('review')).toContain('Earlier words to this question were marked as a refusal by')
  const [one] = unjudgedRefusals(await app.ports.plans.load(rosesPlan))
  expect(one?.answer).toBe(later)
})

test('of words that were rewritten meanwhile nothing is said: old and new stand beside each other, and the reason is kept', async () => {
  const { app, hers, his, page, press, version } = await raised()
  const { version: read } = await app.ports.plans.load(rosesPlan)
  await does(app, tom, { kind: 'accept', section: 'about', read })
  await press(version)
  const { version: later } = await does(app, rose, writes('I have thought about it. Gone is gone.'))
  const why = 'She told me that she means her allotment'
  const said = { section: spot.section, at: spot.at.join('/'), answer: String(version) }
  const late = await his.post(at('refusal'), { ...said, is: 'none', because: why })
  expect(late.status).toBe(409)
  const text = await late.text()
  for (const part of ['Leave it at that.', 'Gone is gone.', 'Nothing was saved: read what stands now', why])
    expect(text).toContain(part)
  expect(await page('review', his), 'in the box of the new words').toContain(why)
  expect(await page('review', hers), 'for its writer alone').not.toContain(why)
  expect(unjudgedRefusals(await app.ports.plans.load(rosesPlan))[0]?.answer).toBe(later)
  const nowhere = await his.post(at('refusal'), { ...said, at: 'about.nothing', is: 'none', because: why })
  expect(nowhere.status).toBe(404)
})

test('an answer that was rewritten while it was marked as a refusal is not marked: the section says so, old beside new', async () => {
  const { app, page, press, version } = await raised()
  const { version: read } = await app.ports.plans.load(rosesPlan)
  await does(app, helen, { kind: 'accept', section: 'about', read })
  expect(await page('review/about')).toContain(`value="${button(version)}"`)
  await does(app, rose, writes('My sister, and nobody else.'))
  const late = await press(version)
  expect(late.status).toBe(409)
  const text = await late.text()
  for (const part of [
    'Leave it at that.',
    'My sister, and nobody else.',
    'no words in it were marked as a refusal',
  ])
    expect(text).toContain(part)
  expect(unjudgedRefusals(await app.ports.plans.load(rosesPlan))).toHaveLength(0)
})
