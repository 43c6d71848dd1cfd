import { expect, test } from 'vitest'
import { danielsVoice, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { atHome, code, field, handOver, leadsDaniel, named, signs, types } from '#test/kit/a-key-safe.ts'
import { daniel, priya, rose } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'

test('whoever keeps back where she lives after the approval keeps back the code too, and nobody is handed it', async () => {
  const it = await atHome()
  await types(it.she, code)
  await handOver(it)
  await signs(it)
  const [id = ''] = await named(it)
  const crew = await it.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  expect(await (await crew.get(`/urgent/${rosesPlan}`)).text()).toContain('Show the key safe code')
  const ticks = { 'person.usualAddress': '14 Quarry Lane', 'person.addressUntold': ['', 'yes'], hides: '' }
  await it.she.answer(`/plans/${rosesPlan}/person/address`, ticks)
  const page = await (await crew.get(`/urgent/${rosesPlan}`)).text()
  expect(page).toContain('nobody may be told')
  expect(page).not.toContain('Show the key safe code')
  expect((await crew.post(`/urgent/${rosesPlan}/kept-apart/${id}`)).status).toBe(404)
})

test('approved with the box, a crew reads the warning beside the code and on its page, as beside the place', async () => {
  const it = await atHome()
  await types(it.she, code)
  const ticks = { 'person.usualAddress': '14 Quarry Lane', 'person.addressUntold': ['', 'yes'], hides: '' }
  await it.she.answer(`/plans/${rosesPlan}/person/address`, ticks)
  await handOver(it)
  await signs(it, ['RULE-SIGN-8'])
  const [id = ''] = await named(it)
  const crew = await it.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const row = /Key safe<\/dt>[\s\S]*?<\/div>/.exec(await (await crew.get(`/urgent/${rosesPlan}`)).text())?.[0]
  expect(row).toContain('Nobody may learn where this person lives')
  expect(row).toContain('Show the key safe code')
  const shown = await (await crew.post(`/urgent/${rosesPlan}/kept-apart/${id}`)).text()
  expect(shown).toContain(code)
  expect(shown).toContain('Nobody may learn where this person lives')
})

test('where she would rather not say where she lives, nothing says how to get in: no page, print or code', async () => {
  const it = await atHome()
  await does(it, rose, says({ section: 'home', step: 'access' }, { 'home.accessNotes': 'The green gate' }))
  await types(it.she, code)
  await handOver(it)
  await signs(it)
  const page = async (at: string) => (await it.she.get(at)).text()
  const sheet = `/plans/${rosesPlan}/neighbour-sheet`
  expect(await page(sheet)).toContain('green gate')
  const said = { 'person.usualAddress': { kind: 'declined' } } as const
  await does(it, rose, { kind: 'answer', section: 'person', at: [], step: 'address', said })
  const [id = ''] = await named(it)
  const crew = await it.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const opened = await (await crew.get(`/urgent/${rosesPlan}`)).text()
  for (const text of [opened, await page(`/urgent/${rosesPlan}`)]) {
    expect(text).toContain('kept back: this was changed after the approval')
    expect(text).not.toMatch(/green gate|Show the key safe code/)
  }
  expect((await crew.post(`/urgent/${rosesPlan}/kept-apart/${id}`)).status).toBe(404)
  expect(await page(sheet)).not.toContain('green gate')
  expect(await page(sheet)).toContain('How to get in is left out here')
  const own = await page(`/urgent/${rosesPlan}/as-it-stands`)
  expect(own).not.toContain('green gate')
  expect(own).toContain('would rather not say where they live, so nothing here says how to get in')
  await does(
    it,
    rose,
    says({ section: 'home', step: 'dwelling' }, { 'home.dwelling': { choice: 'no-fixed-abode', note: '' } }),
  )
  expect(
    await page(`/urgent/${rosesPlan}/as-it-stands`),
    'where somebody without a place is found',
  ).toContain('green gate')
})

test.each([
  ['is removed', []],
  ['stopped, and whose words count no more', [{ kind: 'stop-helping' }] as const],
])('the code of a helper who %s is destroyed, and no crew is given it', async (_, before) => {
  const it = await atHome()
  await leadsDaniel(it)
  await does(it, rose, { kind: 'show', field })
  await types(await it.as(daniel), '1234 his own')
  const [id = ''] = await named(it)
  await handOver(it)
  await signs(it)
  for (const command of before) await does(it, daniel, command)
  expect(await it.ports.sites.find(rosesPlan, id)).toMatchObject({ kind: 'kept' })
  await does(it, rose, { kind: 'remove-carer', carer: danielsVoice, isTold: false })
  expect(await named(it)).toEqual([])
  expect(await it.ports.sites.find(rosesPlan, id)).toMatchObject({ kind: 'destroyed' })
  const crew = await it.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const page = await (await crew.get(`/urgent/${rosesPlan}`)).text()
  expect(page).not.toContain('Show the key safe code')
  expect(page).toContain('changed or taken out since this plan was approved')
  expect((await crew.post(`/urgent/${rosesPlan}/kept-apart/${id}`)).status).toBe(404)
})

test('whoever presses for it too late comes back to the plan once they are signed in', async () => {
  const it = await atHome()
  await types(it.she, code)
  await handOver(it)
  await signs(it)
  const [id = ''] = await named(it)
  const crew = await it.as(priya)
  it.later(21 * 3600)
  const late = await crew.post(`/urgent/${rosesPlan}/kept-apart/${id}`)
  expect(late.headers.get('location')).toBe(`/sign-in?returnTo=${encodeURIComponent(`/urgent/${rosesPlan}`)}`)
})

test('of two codes each button says who gave it and on which day, the person’s first', async () => {
  const it = await atHome()
  await leadsDaniel(it)
  await does(it, rose, { kind: 'show', field })
  await types(await it.as(daniel), '1234 his own')
  await types(it.she, code)
  await handOver(it)
  await signs(it)
  const crew = await it.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const page = await (await crew.get(`/urgent/${rosesPlan}`)).text()
  const buttons = [...page.matchAll(/<button><span>(Show the key safe code.*?)<\/span><\/button>/g)].map(
    ([, text]) => text,
  )
  expect(buttons).toEqual([
    expect.stringMatching(/code that <bdi>Asha Patel<\/bdi> gave on \d+ \w+ \d{4}$/),
    expect.stringMatching(/code that <bdi>Daniel Patel<\/bdi>, <bdi>son<\/bdi>, gave on \d+ \w+ \d{4}$/),
  ])
})
