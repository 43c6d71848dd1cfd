import { expect, test } from 'vitest'
import { danielsVoice, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, daniel, helen, larkfield, led, priya, rose } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { approve, canary, planIn } from '#test/web/frame/plan-states.ts'

const at = `/plans/${rosesPlan}/dropping`

const night = async (app: AnApp): Promise<string> => {
  const crew = await app.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  return await (await crew.get(`/urgent/${rosesPlan}`)).text()
}

const valueNow = async ({ ports }: AnApp) => {
  const { voices } = await ports.plans.load(rosesPlan)
  const said = voices.person?.matters?.answers['matters.value']?.said
  return said?.kind === 'answer' ? said.value : said?.kind
}

test('after an approval her draft is thrown away whole: her answers are what was approved, nobody is told of a change', async () => {
  const app = await planIn('c')
  const before = await app.ports.plans.load(rosesPlan)
  const added = { section: 'contacts', at: ['contact', 'one-more'] } as const
  await does(app, rose, { kind: 'add-item', ...added })
  await does(app, rose, { kind: 'remove-item', section: 'contacts', at: ['contact', 'one-contact'] })
  expect(await night(app)).toContain('not approved yet')
  const she = await app.as(rose)
  const parts = (await (await she.get(`/plans/${rosesPlan}`)).text()).split('<details')
  expect(
    parts.findIndex((part) => part.includes('/dropping"')),
    'folded, below what goes on',
  ).toBe(parts.length - 1)
  const page = await (await she.get(at)).text()
  expect(page).toContain(`${canary}, in May`)
  expect(page.match(new RegExp(canary, 'g')), 'what goes, and what stands again').toHaveLength(2)
  const asked = await she.post(at)
  expect([asked.status, await asked.text()].join(' ')).toMatch(/^422 [\s\S]*Are you sure/)
  expect(await valueNow(app), 'nothing happened yet').toBe(`${canary}, in May`)
  const done = await she.post(at, { sure: 'yes' })
  expect(led(done)).toBe(`/plans/${rosesPlan}?dropped=yes`)
  expect(await (await she.get(`/plans/${rosesPlan}?dropped=yes`)).text()).toContain(
    'Your changes are thrown away',
  )
  expect(await valueNow(app)).toBe(canary)
  const after = await app.ports.plans.load(rosesPlan)
  expect(after).toMatchObject({ status: 'approved', changedFields: [] })
  expect([after.items['one-more']?.removed, after.items['one-contact']?.removed]).toEqual([true, false])
  expect(after.approved?.hash).toBe(before.approved?.hash)
  expect(await night(app), 'no mark is left').not.toContain('not approved yet')
  expect(after.version, 'one fact more, and none less').toBe(before.version + 3)
  expect((await she.get(at)).status, 'nothing more to throw away').toBe(303)
})

test('what she agreed to, and said again by handing over, is no change of hers', async () => {
  const app = await planIn('d')
  app.later(60)
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  await approve(app)
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The sea' }))
  const page = await (await (await app.as(rose)).get(at)).text()
  expect(page).toContain('The sea')
  expect(page).not.toContain('Making and sharing this plan')
})

test('what a helper and the team wrote is theirs, and what is kept from helpers stays kept', async () => {
  const app = await planIn('c')
  await does(app, daniel, says({ section: 'matters', step: 'value' }, { 'matters.value': 'He says so' }))
  await does(app, rose, { kind: 'hide', field: 'matters.value' })
  await does(app, rose, { kind: 'drop-draft' })
  const { voices, hidden } = await app.ports.plans.load(rosesPlan)
  expect(voices[danielsVoice]?.matters?.answers['matters.value']?.said).toEqual({
    kind: 'answer',
    value: 'He says so',
  })
  expect(hidden).toContain('matters.value')
})

test('what lies apart and was changed stays as it was said last, and is marked still: the one before is destroyed', async () => {
  const app = await planIn('a')
  const step = { section: 'home', step: 'key-safe' } as const
  await does(app, rose, {
    ...says(step, { 'home.keySafeDetail': { id: 'another-site' } }),
    secrets: { 'another-site': '4711' },
  })
  await does(app, rose, { kind: 'drop-draft' })
  const { voices, changedFields } = await app.ports.plans.load(rosesPlan)
  expect(voices.person?.home?.answers['home.keySafeDetail']?.said).toMatchObject({
    value: { id: 'another-site' },
  })
  expect(changedFields.map(({ field }) => field)).toEqual(['home.keySafeDetail'])
  expect(await app.ports.sites.find(rosesPlan, 'another-site')).toMatchObject({ text: '4711' })
})

test('a plan that was never approved ends for her and her helpers, is found by nobody, and she may begin another', async () => {
  const app = await planIn('d')
  const [she, he] = [await app.as(rose), await app.as(daniel)]
  expect(await (await she.get(at)).text()).toContain('could help no more')
  expect(led(await she.post(at, { sure: 'yes' }))).toBe('/plans?dropped=yes')
  expect(await (await she.get('/plans?dropped=yes')).text()).toContain('Your plan is thrown away')
  expect((await she.get(`/plans/${rosesPlan}`)).status).toBe(404)
  expect((await he.get(`/plans/${rosesPlan}`)).status).not.toBe(200)
  expect(await (await he.get('/plans')).text()).not.toContain(rosesPlan)
  const plan = await app.ports.plans.load(rosesPlan)
  expect([plan.status, plan.owner, plan.isUnshared]).toEqual(['closed', undefined, true])
  expect(await app.ports.sites.find(rosesPlan, 'site-of-rose')).toMatchObject({ kind: 'destroyed' })
  const first = led(await she.post('/plans', { name: 'Rose' }))
  expect(first).not.toContain(rosesPlan)
  const own = await app.ports.plans.ownedBy(rose.id)
  expect(own).toHaveLength(1)
  await app.ports.act(own[0]?.id ?? rosesPlan, { kind: 'drop-draft' }, () => ({
    kind: 'patient',
    id: rose.id,
    name: rose.name,
  }))
  expect(led(await she.post('/plans', { name: 'Rose' })), 'and once more').not.toBe(first)
})

test('while the practice has it, it is taken back first; sent back and thrown away, the practice hears of it', async () => {
  const app = await planIn('b')
  await expect(does(app, rose, { kind: 'drop-draft' }), 'never approved').rejects.toThrow('wrong-state')
  const again = await planIn('a')
  await does(again, rose, { kind: 'submit', practice: larkfield.id })
  await expect(does(again, rose, { kind: 'drop-draft' })).rejects.toThrow('wrong-state')
  await does(again, helen, { kind: 'ask-back', section: 'about', at: ['about.people'], text: 'Who?' })
  await does(again, helen, { kind: 'return' })
  const she = await again.as(rose)
  expect(await (await she.post(at)).text()).toContain('Larkfield')
  expect(led(await she.post(at, { sure: 'yes' }))).toContain('dropped=yes')
  expect((await again.ports.plans.load(rosesPlan)).status).toBe('approved')
})

test('what was never approved is taken back, and nobody is told that it was shared', async () => {
  const app = await planIn('h')
  const she = await app.as(rose)
  const home = await (await she.get(`/plans/${rosesPlan}`)).text()
  expect(home).toContain('Take your draft back')
  expect(home).not.toContain('Stop sharing')
  expect(led(await she.get(`/plans/${rosesPlan}/withdrawal`))).toBe(`/plans/${rosesPlan}/taking-back`)
  const page = await (await she.get(`/plans/${rosesPlan}/taking-back`)).text()
  expect(page).toContain('reads no more of this draft')
  expect(page).toContain('nobody in an emergency could read it')
  await she.post(`/plans/${rosesPlan}/taking-back`)
  const after = await (await she.get(`/plans/${rosesPlan}`)).text()
  expect(after).toContain('This is a draft again')
  expect(after).not.toMatch(/any more|Sharing is stopped/)
  const doctor = await app.as(helen)
  expect(await (await doctor.get(`/plans/${rosesPlan}/review`)).text()).not.toContain(canary)
})
