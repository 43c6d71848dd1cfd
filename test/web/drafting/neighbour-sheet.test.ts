import { expect, test } from 'vitest'
import { entriesOf } from '#src/plan/reads/content-of.ts'
import { aWholeDraft, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, led, rose } from '#test/kit/an-app.ts'
import { planIn } from '../frame/plan-states.ts'

const base = `/plans/${rosesPlan}`
const one = { section: 'contacts', at: ['contact', 'one-contact'] }
const sheetOf = async (it: AnApp, plan = base): Promise<string> => {
  const page = await (await (await it.as(rose)).get(`${plan}/neighbour-sheet`)).text()
  return (page.split('<article')[1]?.split('</article>')[0] ?? '').replace(/<[^>]*>/g, '')
}

/** Rose's draft, in which Ines is to be called in an emergency. */
const withInes = async (): Promise<AnApp> => {
  const it = await anApp()
  await aWholeDraft(it)
  await does(it, rose, says({ ...one, step: 'name' }, { 'contact.name': 'Ines Roy' }))
  await does(it, rose, says({ ...one, step: 'roles' }, { 'contact.roles': ['emergency-contact'] }))
  await does(it, rose, says({ ...one, step: 'phones' }, { 'contact.phones': ['07700 900111'] }))
  await does(it, rose, says({ section: 'home', step: 'access' }, { 'home.accessNotes': 'The green gate' }))
  return it
}

test('a neighbour reads how to get in, which animals wait, whom to call, and nothing else that was said', async () => {
  const it = await withInes()
  const sheet = await sheetOf(it)
  for (const text of ['The green gate', 'Ines Roy, 07700 900111', 'call 999', 'Not a care plan'])
    expect(sheet).toContain(text)
  expect(sheet, 'the number stands there').not.toContain('by hand: _')
  const plan = await it.ports.plans.load(rosesPlan)
  const may = new Set([
    'home.accessNotes',
    'home.pets',
    'contact.name',
    'contact.phones',
    'person.preferredName',
  ])
  const entries = plan.forms.sections.flatMap((form) => entriesOf(plan, form))
  const lines = (isTold: boolean) =>
    entries.filter(({ field }) => may.has(field) === isTold).flatMap(({ shown }) => shown)
  const told = new Set(lines(true))
  expect(lines(false).length).toBeGreaterThan(40)
  expect(lines(false).filter((line) => line.length > 3 && !told.has(line) && sheet.includes(line))).toEqual(
    [],
  )
})

test('what is hidden from helpers is not on it, nor whoever must not be called', async () => {
  const it = await withInes()
  await does(it, rose, { kind: 'hide', field: 'home.accessNotes' })
  const page = await (await (await it.as(rose)).get(`${base}/neighbour-sheet`)).text()
  expect(page).not.toContain('The green gate')
  expect(page).toContain('What you hide from your helpers is left out here.')
  await does(it, rose, says({ ...one, step: 'roles' }, { 'contact.roles': ['do-not-contact', 'key-holder'] }))
  expect(await sheetOf(it)).not.toContain('Ines')
})

test('a number that is hidden is left out, and its contact stands by the name alone', async () => {
  const it = await withInes()
  await does(it, rose, { kind: 'hide', field: 'contact.phones' })
  const sheet = await sheetOf(it)
  expect(sheet).toContain('Ines Roy')
  expect(sheet).not.toContain('900111')
  expect(sheet).toMatch(/Ines RoyNumber, to write in by hand: _+/)
  const page = await (await (await it.as(rose)).get(`${base}/neighbour-sheet`)).text()
  expect(page).toContain('What you hide from your helpers is left out here.')
  await does(it, rose, { kind: 'hide', field: 'contact.name' })
  expect(await sheetOf(it)).not.toMatch(/Ines|900111/)
})

test('where nobody is named there is room for a name, and only an approved plan is told of', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const plan = led(await she.post('/plans', { name: 'Rose' }))
  const sheet = await sheetOf(it, plan)
  expect(sheet).toContain('A name and a number to write in by hand:')
  expect(sheet).not.toContain('I have a plan in Sayso')
  expect(await sheetOf(await planIn('a'))).toContain('I have a plan in Sayso')
  expect(await sheetOf(await planIn('s'))).not.toContain('I have a plan in Sayso')
})

test('the person alone has it, on the page of what can be printed', async () => {
  const it = await withInes()
  const listed = await (await (await it.as(rose)).get(`${base}/prints`)).text()
  expect(listed).toContain(`href="${base}/neighbour-sheet"`)
  const he = await it.as(daniel)
  expect(await (await he.get(`${base}/prints`)).text()).not.toContain('neighbour-sheet')
  expect((await he.get(`${base}/neighbour-sheet`)).status).toBe(404)
})

test('whom she names as to stay away without a name is told to her before she prints, and to nobody who looks on', async () => {
  const it = await withInes()
  const away = { 'about.stayAway': 'My sister. She took my money.' }
  await does(it, rose, says({ ...one, step: 'relationship' }, { 'contact.relationship': 'sibling' }))
  await does(it, rose, says({ section: 'about', step: 'stay-away' }, away))
  const she = await it.as(rose)
  const page = async (how = '') => await (await she.get(`${base}/neighbour-sheet${how}`)).text()
  const told = 'may mean Ines Roy. So this page leaves out their name and number'
  expect((await page()).split(told)[0]?.split('<details').at(-1), 'folded').not.toContain('</details>')
  expect(await page()).toContain(told)
  expect(await sheetOf(it), 'on no paper').not.toMatch(/Who should stay away|Ines Roy/)
  expect(await page()).toContain(`href="${base}/neighbour-sheet?away=shown"`)
  const put = await page('?away=shown')
  expect(put, 'she puts them there knowingly').toContain(
    'may mean Ines Roy. This page shows their name and number',
  )
  expect(put.slice(put.indexOf('Whom to call'))).toContain('Ines Roy')
  await does(it, rose, says({ section: 'about', step: 'stay-away' }, { 'about.stayAway': 'Nobody' }))
  expect(await page()).not.toContain(told)
})
