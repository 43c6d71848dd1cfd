import { expect, test } from 'vitest'
import { aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, rose } from '#test/kit/an-app.ts'
import { approve } from '#test/web/frame/plan-states.ts'

const base = `/plans/${rosesPlan}`

const atHome = async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(rose)
  // A session ends after a day without a page.
  const page = async (at = 'still-right') =>
    await (await (await it.as(rose)).get(at === '' ? base : `${base}/${at}`)).text()
  const keys = async () =>
    [...(await page()).matchAll(/name="line" value="([^"]*)"/g)].map(([, key = '']) => key)
  return { it, she, page, keys, plan: () => it.ports.plans.load(rosesPlan) }
}

test('five lines come back, and a tap says that one is still right: no word changes, and nothing has to be read again', async () => {
  const { it, page, keys, plan } = await atHome()
  const before = await plan()
  const all = await keys()
  expect(all.map((key) => key.split('@')[0]?.split('/').at(-1))).toEqual([
    ...['about.pleaseDont', 'crisis.firstAction', 'place.care1', 'about.mostImportant', 'contact.phones'],
  ])
  expect(await page()).toContain('Own words about about.pleaseDont')
  const [line = ''] = all
  it.later(3 * 86_400)
  const she = await it.as(rose)
  const said = await she.post(`${base}/still-right`, { line })
  expect(said.status).toBe(303)
  expect(await page(`still-right?said=${encodeURIComponent(line)}`)).toContain('Your words are as they were.')
  expect(await page()).toContain('You said on 25 November 2026 that this is still right.')
  expect(await keys(), 'once a day').toEqual(all.slice(1))
  const after = await plan()
  expect([after.draftVersion, after.voices, after.changedIn]).toEqual([
    before.draftVersion,
    before.voices,
    before.changedIn,
  ])
  expect(after.version).toBe(before.version + 1)
  await she.post(`${base}/still-right`, { line })
  expect((await plan()).version, 'a second tap on the day is none').toBe(after.version)
  const read = await (await (await it.as(helen)).get(`${base}/review/about`)).text()
  expect(read).toContain('The person said on 25 November 2026')
  for (const at of ['2027-07-01T22:30:00.000Z', '2027-07-01T23:30:00.000Z']) {
    it.later((Date.parse(at) - Date.parse(it.ports.clock.now())) / 1000)
    expect(await keys(), 'another day in the UK').toEqual(all)
    await (await it.as(rose)).post(`${base}/still-right`, { line })
  }
  expect(await page()).toContain('You said on 2 July 2027 that this is still right.')
})

test('what was said of words that were changed since is said of no others', async () => {
  const { she, page, keys, plan } = await atHome()
  const [line = ''] = await keys()
  await she.post(`${base}/still-right`, { line })
  const at = 'about/please-do-not'
  const words = { 'about.pleaseDont': 'Do not shout', hides: '', from: 'still-right' }
  const saved = await she.answer(`${base}/${at}`, words)
  expect(saved.headers.get('location')).toBe(`${base}/still-right`)
  expect(await page()).not.toContain('You said on')
  const late = await she.post(`${base}/still-right`, { line })
  expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('has changed meanwhile')])
  expect(Object.keys((await plan()).stillRight)).toEqual([line])
})

test('nobody says it in the person’s place, and what is hidden from helpers is folded', async () => {
  const { it, she, page, plan } = await atHome()
  const helper = await it.as(daniel)
  expect((await helper.get(`${base}/still-right`)).status).toBe(404)
  const answer = (await plan()).voices.person?.about?.answers['about.pleaseDont']?.version ?? 0
  const spot = { section: 'about', at: ['about.pleaseDont'], answer }
  await expect(does(it, daniel, { kind: 'say-still-right', ...spot })).rejects.toThrow('no-such-place')
  await expect(does(it, helen, { kind: 'say-still-right', ...spot })).rejects.toThrow('no-such-place')
  await she.answer(`${base}/about/please-do-not`, { 'about.pleaseDont': 'No sirens', hides: 'yes' })
  expect(await page()).toMatch(/<details[^>]*>(?:(?!<\/details>)[\s\S])*No sirens/)
})

test('after a stay that the practice told, the way in leads here until every line was tapped or changed', async () => {
  const { it, page, keys } = await atHome()
  await approve(it)
  it.later(10 * 86_400)
  const asked = 'Are the lines that may help most still right?'
  expect(await page('')).not.toContain(asked)
  await does(it, helen, { kind: 'tell-event', what: 'discharge', on: '2026-12-01' })
  const home = await page('')
  expect(home).toContain('wrote down that you came home from hospital on 1 December 2026.')
  expect(home.slice(home.indexOf('Since you were last here'))).toContain('you came home from hospital.')
  expect(home).toContain(asked)
  expect(await (await (await it.as(daniel)).get(base)).text(), 'a helper').not.toContain(asked)
  it.later(7200)
  const she = await it.as(rose)
  const [first = '', ...others] = await keys()
  for (const line of others) await she.post(`${base}/still-right`, { line })
  expect(await page('')).toContain(asked)
  expect(first).toContain('about.pleaseDont')
  const words = { 'about.pleaseDont': 'Do not shout', hides: '', from: 'still-right' }
  await she.answer(`${base}/about/please-do-not`, words)
  expect(await page('')).not.toContain(asked)
})
