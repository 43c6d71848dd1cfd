import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { holdLists } from '#src/codes/held-lists.ts'
import { usesOfCodes, withHeldCodes } from '#src/flow/held-codes.ts'
import { planId } from '#src/plan/ids.ts'
import { aHandedOverPlan, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, type Fields, helen, led, readOn, rose } from '#test/kit/an-app.ts'
import {
  aFolderOfCodes,
  conceptNumber,
  type Lines,
  ofRelease,
  someConditions,
} from '#test/kit/made-up-codes.ts'

const formsOver = (lines: Lines = someConditions, version = '7.1') => {
  const folder = aFolderOfCodes(lines, { version, for: ['conditions', 'medicines'] })
  const held = holdLists(folder, usesOfCodes(flows))
  return withHeldCodes(flows, held === 'no-folder' ? {} : held.lists)
}

const rosesPages = async (app: AnApp, plan: string) => {
  const she = await app.as(rose)
  const page = async (step: string) => await (await she.get(`${plan}/health/${step}`)).text()
  return {
    page,
    send: async (step: string, fields: Fields) =>
      await she.post(`${plan}/health/${step}`, { read: readOn(await page(step)), ...fields }),
    said: async (field: string) => {
      const { voices } = await app.ports.plans.load(planId(plan.split('/')[2] ?? ''))
      return voices.person?.health?.answers[field]?.said
    },
  }
}
const begun = async (forms?: AnApp['ports']['forms']) => {
  const app = await anApp(false, forms)
  const she = await app.as(rose)
  const plan = led(await she.post('/plans', { name: 'Rose' }))
    .split('/')
    .slice(0, 3)
    .join('/')
  return await rosesPages(app, plan)
}
const main = 'health.mainDiagnosis'
const heart = conceptNumber(1)
const chosen = {
  ...{ text: 'weak heart', code: heart, display: 'Failing of the heart' },
  ...ofRelease,
}
const choose = { [main]: 'weak heart', [`${main}.looked-up`]: 'weak heart', [`${main}.on-offer`]: heart }

test('without a list the question is a text, and nothing is looked up', async () => {
  const { page, send, said } = await begun()
  expect(await page('main')).not.toContain('look-up')
  expect((await send('main', { [main]: 'A weak heart' })).status).toBe(303)
  expect(await said(main)).toEqual({ kind: 'answer', value: 'A weak heart' })
})

test('with one the person looks up her own words, chooses or does not, and both stand in her plan', async () => {
  const { page, send, said } = await begun(formsOver())
  const found = await (await send('main', { [main]: 'weak heart', do: `look-up ${main}` })).text()
  expect(found).toContain('Failing of the heart (also called Weak heart)')
  expect(found).toContain('None of these')
  expect(found).not.toContain('snomed')
  expect(await said(main)).toBeUndefined()
  expect((await send('main', { ...choose, [`${main}.code`]: heart })).status).toBe(303)
  expect(await said(main)).toEqual({ kind: 'answer', value: chosen })
  expect(await page('check')).toContain('weak heart (Failing of the heart)')
  expect((await send('main', { ...choose, [`${main}.code`]: '' })).status).toBe(303)
  expect(await said(main)).toEqual({ kind: 'answer', value: 'weak heart' })
})

test('a medicine is looked up in its row, and nobody is asked how much of it', async () => {
  const { send, said } = await begun(formsOver())
  const name = 'health.medicines.row-1.name'
  const row = { 'health.medicines.rows': 'row-1', [name]: 'copd' }
  const found = await (await send('medicines', { ...row, do: `look-up ${name}` })).text()
  expect(found).toContain('Wheezing lung disease (also called COPD)')
  await send('medicines', { ...row, [`${name}.looked-up`]: 'copd', [`${name}.code`]: conceptNumber(2) })
  expect(await said('health.medicines')).toMatchObject({
    value: { rows: [{ said: { name: { text: 'copd', code: conceptNumber(2) } } }] },
  })
})

test.each([
  ['the list is gone', undefined],
  ['a newer list has it no more', [[conceptNumber(5), 'Something else']]],
] as const)('once %s, the page shows what was chosen, and Continue changes nothing', async (_, lines) => {
  const app = await anApp(false, lines && formsOver(lines, '8'))
  const { page, send, said } = await rosesPages(app, `/plans/${rosesPlan}`)
  await does(app, rose, { kind: 'start', owner: rose.id, name: 'Rose' })
  await does(app, rose, says({ section: 'health', step: 'main' }, { [main]: chosen }))
  expect(await page('main')).toMatch(new RegExp(`value="${heart}"[^>]* checked`))
  const again = { ...choose, [`${main}.code`]: heart, [`${main}.called`]: 'Failing of the heart' }
  expect((await send('main', again)).status).toBe(303)
  expect(await said(main)).toEqual({ kind: 'answer', value: chosen })
  expect((await send('main', { ...again, [main]: 'My heart is weak' })).status).toBe(303)
  expect(await said(main)).toEqual({ kind: 'answer', value: 'My heart is weak' })
})

const review = `/plans/${rosesPlan}/review/health`
const copd = {
  ...{ text: 'copd', code: conceptNumber(2), display: 'Wheezing lung disease' },
  ...ofRelease,
}

test('a clinician looks up what she writes in the team’s voice', async () => {
  const app = await anApp(false, formsOver())
  await aHandedOverPlan(app)
  const she = await app.as(helen)
  const version = async () => String((await app.ports.plans.load(rosesPlan)).version)
  const read = await version()
  const fields = { [main]: 'heart failure', do: `look-up ${main}` }
  const found = await (await she.post(review, { read, ...fields })).text()
  expect(found).toContain('Failing of the heart (also called Heart failure)')
  expect(await version()).toBe(read)
})

test('a row of a clinician keeps its code while she changes another, when the list is gone', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const she = await app.as(helen)
  const load = async () => await app.ports.plans.load(rosesPlan)
  const rows = [
    { id: 'row-1', said: { name: copd } },
    { id: 'row-2', said: { name: 'tea' } },
  ]
  await does(
    app,
    helen,
    says({ section: 'health', step: 'medicines' }, { 'health.medicines': { none: false, rows } }),
  )
  const name = 'health.medicines.row-1.name'
  const sent = await she.post(review, {
    read: String((await load()).version),
    'health.medicines.rows': ['row-1', 'row-2'],
    ...{ [name]: 'copd', [`${name}.looked-up`]: 'copd', [`${name}.code`]: copd.code },
    'health.medicines.row-2.name': 'coffee',
  })
  expect(sent.status).toBe(303)
  expect((await load()).voices.team?.health?.answers['health.medicines']?.said).toMatchObject({
    value: { rows: [{ said: { name: copd } }, { said: { name: 'coffee' } }] },
  })
})
