import { expect, test } from 'vitest'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const worry = `${base}/start/worry`
const needs = `${base}/communication/needs`

const begun = async () => {
  const it = await anApp()
  await it.ports.accounts.add(rose)
  await does(it, rose, { kind: 'start', owner: rose.id, name: rose.name })
  return { ...it, she: await it.as(rose) }
}

test('what makes it easier to read, hear or answer is asked behind the first page, and nobody without a need is asked more', async () => {
  const { she } = await begun()
  const first = led(await she.answer(worry, { 'plan.worry': 'I fell' }))
  expect(first).toBe(`${needs}?from=early`)
  const page = await (await she.get(first)).text()
  expect(page).toContain('Does anything make it easier for you to read, hear or answer?')
  expect(page, 'it goes back to where she came from').toContain(`href="${worry}"`)
  expect(page, 'it is no page of a chapter').not.toMatch(/\d+ of \d+ in “/)
  const said = { 'comms.infoFormat': ['standard-print'], 'comms.interpreter': 'no', from: 'early' }
  expect(led(await she.answer(first, said))).toBe(`${base}/start/worry-about`)
  expect(led(await she.answer(worry, { 'plan.worry': 'I fell twice' })), 'once').toBe(
    `${base}/start/worry-about`,
  )
  expect(led(await she.get(`${base}/communication`)), 'nor in its chapter').toBe(
    `${base}/communication/language`,
  )
})

test('whoever needs an interpreter is asked for which, and in which language, before anything else', async () => {
  const { she } = await begun()
  await she.answer(worry, { 'plan.worry': 'I fell' })
  const kind = led(await she.answer(needs, { 'comms.interpreter': 'yes', from: 'early' }))
  expect(kind).toBe(`${base}/communication/interpreter-kind?from=early`)
  const kinds = await (await she.get(kind)).text()
  expect(kinds, 'back from there leads to the page before').toContain(`href="${needs}?from=early"`)
  const language = led(await she.answer(kind, { 'comms.interpreterKind': ['spoken'], from: 'early' }))
  expect(language).toBe(`${base}/communication/language?from=early`)
  const on = led(await she.answer(language, { 'comms.language': 'ur', from: 'early' }))
  expect(on, 'what she left open there waits in its chapter').toBe(`${base}/start/worry-about`)
  expect(led(await she.get(`${base}/communication`))).toBe(needs)
})

test('whoever leaves there comes back to it, skips it for good, and is stopped by it at no change', async () => {
  const { she } = await begun()
  expect(led(await she.answer(worry, { wayOut: 'skipped' }))).toBe(`${needs}?from=early`)
  expect(led(await she.get(`${base}/start`))).toBe(`${needs}?from=early`)
  const changed = led(await she.answer(`${worry}?from=check`, { 'plan.worry': 'I fell', from: 'check' }))
  expect(changed).toBe(`${base}/start/worry-about?from=check`)
  expect(led(await she.answer(needs, { wayOut: 'skipped', from: 'early' }))).toBe(`${base}/start/worry-about`)
  expect(led(await she.get(`${base}/start`))).toBe(`${base}/start/worry-about`)
})

test('a large print asked for there is obeyed on the next page, and what cannot be done is said where she checks it', async () => {
  const { she } = await begun()
  const said = { 'comms.infoFormat': ['large-print', 'braille', 'letter'], 'comms.interpreter': 'yes' }
  const on = led(await she.answer(needs, { ...said, from: 'early' }))
  expect(await (await she.get(on)).text()).toContain('<div id="page" class="sayso-large">')
  const check = await (await she.get(`${base}/communication/check`)).text()
  for (const words of ['makes no braille', 'sends email alone', 'finds no interpreter'])
    expect(check).toContain(words)
})
