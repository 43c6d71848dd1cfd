import { expect, test } from 'vitest'
import { begunPlan } from '#test/kit/a-helped-plan.ts'
import { led, type Visitor } from '#test/kit/an-app.ts'

/** Without what stands on the screen alone. */
const printed = (page: string): string =>
  page
    .replace(/^[\s\S]*<article/, '<article')
    .replace(/<\/article>[\s\S]*$/, '')
    .replaceAll(/<details[\s\S]*?<\/details>/g, '')
    .replaceAll(/<(p|h2|div) class="[^"]*sayso-unprinted[^"]*">[\s\S]*?<\/\1>/g, '')

const onPaper = async (she: Visitor, base: string): Promise<string> => {
  await she.answer(`${base}/start/worry`, { 'plan.worry': 'Nobody called an interpreter' })
  const name = led(await she.answer(`${base}/start/worry-about`, { 'plan.worryAbout': 'sudden' }))
  const first = led(await she.answer(name, { 'crisis.name': 'Sudden pain', from: 'brief' }))
  const call = led(await she.answer(first, { 'crisis.firstAction': 'Show this page', from: 'brief' }))
  return led(await she.answer(call, { 'crisis.contacts.note': 'Afia', from: 'brief' }))
}

test('the page for tonight says at its head how to speak with somebody and what they have, once it was said', async () => {
  const { she, base } = await begunPlan()
  const paper = await onPaper(she, base)
  const text = async () => await (await she.get(paper)).text()
  const before = await text()
  expect(before, 'on the screen a way to say it').toContain(`href="${base}/health/main?from=tonight"`)
  expect(printed(before), 'and nothing on the paper').not.toContain('Not written yet')
  const needs = { 'comms.infoFormat': 'sms', 'comms.interpreter': 'yes' }
  await she.answer(`${base}/communication/needs`, needs)
  await she.answer(`${base}/communication/interpreter-kind`, { 'comms.interpreterKind': 'bsl' })
  const english = { 'comms.language': 'en', 'comms.language.note': '' }
  await she.answer(`${base}/communication/language`, english)
  expect(printed(await text()), 'what everybody here speaks').not.toContain('English')
  const signs = { 'comms.language': 'bfi', 'comms.language.note': 'I read English.' }
  await she.answer(`${base}/communication/language`, signs)
  const saved = await she.answer(`${base}/health/main?from=tonight`, {
    ...{ 'health.mainDiagnosis': 'Sickle cell disease', from: 'tonight' },
  })
  expect(led(await she.get(led(saved))), 'from its page the way leads back').toBe(paper)
  const sheet = printed(await text())
  for (const said of ['Sickle cell disease', 'British Sign Language', 'I read English.']) {
    expect(sheet).toContain(said)
    expect(sheet.indexOf(said)).toBeLessThan(sheet.indexOf('Sudden pain'))
  }
})

test('why somebody has a plan is left off the paper, which may be given to those it is about, until it is asked for', async () => {
  const { she, base } = await begunPlan()
  const paper = await onPaper(she, base)
  await she.answer(`${base}/start/worry`, { 'plan.worry': 'Nobody called an interpreter for hours' })
  const page = await (await she.get(paper)).text()
  expect(page, 'on the screen').toContain('Nobody called an interpreter')
  expect(printed(page)).not.toMatch(/Nobody called an interpreter|What made you think/)
  const [, more = ''] = /href="([^"]*why=printed[^"]*)"/.exec(page) ?? []
  const whole = await (await she.get(more.replaceAll('&amp;', '&'))).text()
  expect(printed(whole)).toContain('Nobody called an interpreter')
  expect(whole).toContain('Leave it off the print')
  expect(await (await she.get(`${base}/start/worry`)).text()).toContain('you can hide them from helpers only')
})
