import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { medicinesForm } from '#test/kit/a-nested-form.ts'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const at = (path: string) => `${base}/medicines/${path}`

test('an item of an item has pages of its own: added, answered, played back, taken out and put back', async () => {
  const app = await anApp(false, { ...flows, sections: [medicinesForm] })
  await app.ports.accounts.add(rose)
  await does(app, rose, { kind: 'start', owner: rose.id, name: rose.name })
  const she = await app.as(rose)
  const says = async (path: string, fields: Readonly<Record<string, string>>) =>
    led(await she.answer(at(path), { ...fields }))

  expect(await says('medicine/items', { item: 'med-1' })).toBe(at('medicine/med-1/name'))
  expect(await says('medicine/med-1/name', { 'medicine.name': 'Aspirin' })).toBe(at('medicine/med-1/doses'))
  const doses = await (await she.get(at('medicine/med-1/doses'))).text()
  expect(doses).toContain(`action="${at('medicine/med-1/dose/items')}"`)
  expect(doses).toContain(`href="${at('medicine/med-1/name')}"`)

  const inner = 'medicine/med-1/dose/dose-1'
  expect(await says('medicine/med-1/dose/items', { item: 'dose-1' })).toBe(at(`${inner}/when`))
  expect(await (await she.get(at(`${inner}/when`))).text()).toContain('At which time?')
  expect(await says(`${inner}/when`, { 'dose.when': 'In the morning' })).toBe(at('medicine/med-1/doses'))
  expect(await says('medicine/med-1/doses', { dose: 'complete' })).toBe(at('all'))
  expect(await says('all', { medicine: 'complete' })).toBe(at('check'))

  const heard = await (await she.get(at('check'))).text()
  expect(heard).toMatch(/Aspirin[\s\S]*In the morning/)
  expect(heard).toContain(`href="${at(`${inner}/when`)}?from=check"`)
  expect(await says(`${inner}/when`, { 'dose.when': 'At night', from: 'check' })).toBe(at('check'))

  expect(await says(`${inner}/removal`, {})).toBe(at('medicine/med-1/doses'))
  expect((await she.get(at(`${inner}/when`))).status).toBe(404)
  expect(await says(`${inner}/restoration`, {})).toBe(at('medicine/med-1/doses'))
  expect(await (await she.get(at(`${inner}/when`))).text()).toContain('At night')
  for (const nowhere of [
    'medicine/med-1',
    'medicine/dose-1/name',
    `${inner}/nowhere`,
    'medicine/med-1/dose/when',
  ])
    expect((await she.get(at(nowhere))).status, nowhere).toBe(404)
})
