import { expect, test } from 'vitest'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { tracyHelps } from '#test/kit/a-second-helper.ts'
import { type AnApp, anApp, daniel, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const clients = async (it: AnApp) => ({ she: await it.as(rose), he: await it.as(daniel) })
const ask = (question: string) => ({ ownQuestion: question, do: 'ask' })
const article = (page: string): string => page.split('<article')[1]?.split('</article>')[0] ?? ''
const sheetOf = async (client: { get: (at: string) => Promise<Response> | Response }, at: string) =>
  article(await (await client.get(`${base}/${at}`)).text())

test('the sheet for a visit has her own questions, what she wants to talk about, and where she and her helper differ', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const { she, he } = await clients(it)
  await she.answer(`${base}/places/avoid`, ask('Will I be in pain?'))
  await he.answer(`${base}/places/avoid`, ask('Does she know how ill she is?'))
  await she.answer(`${base}/places/avoid`, { wayOut: 'talk', hides: '' })
  await she.answer(`${base}/matters/value`, { 'matters.value': 'My garden', hides: '' })
  await he.answer(`${base}/matters/value`, { 'matters.value': 'Her church' })
  const hers = await sheetOf(she, 'visit-sheet')
  for (const text of [
    'Will I be in pain?',
    'My garden',
    'Her church',
    'Daniel Patel says',
    'Not an approved plan',
  ])
    expect(hers).toContain(text)
  expect(hers.split('What I want to talk about')[1]?.split('<h2')[0]).toContain('rather not go')
  expect(hers).not.toContain('Does she know how ill she is?')
  const his = await sheetOf(he, 'visit-sheet')
  expect(his).toContain('Does she know how ill she is?')
  expect(his).toContain('My garden')
  expect(his).not.toContain('Will I be in pain?')
  expect(his.split('What I want to talk about')[1]?.split('<h2')[0]).not.toContain('rather not go')
})

test('a helper’s sheet carries what others say only where that helper said something too', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const { she, he } = await clients(it)
  const other = await tracyHelps(it)
  await she.answer(`${base}/matters/value`, { 'matters.value': 'My garden', hides: '' })
  await he.answer(`${base}/matters/value`, { 'matters.value': 'Her church' })
  expect(await sheetOf(he, 'visit-sheet')).toContain('My garden')
  expect(await sheetOf(other, 'visit-sheet')).not.toMatch(/My garden|Her church|said something/)
  await he.answer(`${base}/places/avoid`, { 'place.avoid': 'The ward' })
  await other.answer(`${base}/places/avoid`, { 'place.avoid': 'The hospice' })
  const [, theirs = ''] = (await sheetOf(other, 'visit-sheet')).split('Where others and I said something')
  expect(theirs).toMatch(/Daniel Patel says[\s\S]*The ward[\s\S]*I say[\s\S]*The hospice/)
  expect(theirs).not.toMatch(/My garden|Her church/)
})

test('what she hides from helpers is on her sheet only once she asks for it, and on a helper’s never', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const { she, he } = await clients(it)
  await she.answer(`${base}/matters/value`, { 'matters.value': 'My garden, without him', hides: 'yes' })
  await she.answer(`${base}/places/avoid`, { wayOut: 'talk', hides: 'yes' })
  await she.answer(`${base}/matters/fear`, { ...ask('Can he be kept out?'), 'matters.fear': 'Being alone' })
  const page = await (await she.get(`${base}/visit-sheet`)).text()
  expect(page).toContain('What you hide from your helpers is left out here.')
  expect(page).not.toMatch(/rather not go|kept out/)
  expect(page, 'what is left out is not denied').not.toMatch(/No question is written|Nothing is marked/)
  expect(article(page)).toContain('There are none on this sheet.')
  const whole = await sheetOf(she, 'visit-sheet?hidden=shown')
  expect(whole).toContain('rather not go')
  expect(whole).toContain('Can he be kept out?')
  for (const at of ['visit-sheet', 'visit-sheet?hidden=shown', 'talk-guide'])
    expect(await sheetOf(he, at)).not.toMatch(/without him|rather not go|kept out/)
})

test('the page to begin talking at home quotes her own open words, and a helper’s page his own', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const { she, he } = await clients(it)
  await she.answer(`${base}/about/most-important`, { 'about.mostImportant': 'I decide myself', hides: '' })
  await she.answer(`${base}/matters/value`, { 'matters.value': 'A secret wish', hides: 'yes' })
  await he.answer(`${base}/about/most-important`, { 'about.mostImportant': 'She tires quickly' })
  const hers = await sheetOf(she, 'talk-guide')
  expect(hers).toContain('I decide myself')
  expect(hers).not.toMatch(/A secret wish|She tires quickly/)
  const his = await sheetOf(he, 'talk-guide')
  expect(his).toContain('She tires quickly')
  expect(his).not.toMatch(/I decide myself|A secret wish/)
})

test('both pages stand on the page of the plan, can be read aloud, and say where nothing is written yet', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const start = (await she.post('/plans', { name: 'Rose' })).headers.get('location') ?? ''
  const plan = `/plans/${start.split('/')[2]}`
  const home = await (await she.get(plan)).text()
  for (const [at, empty] of [
    ['visit-sheet', 'No question is written down yet.'],
    ['talk-guide', 'You have written nothing here yet'],
  ] as const) {
    expect(home).toContain(`href="${plan}/${at}"`)
    const page = await (await she.get(`${plan}/${at}`)).text()
    expect(page).toContain(empty)
    expect(page).toContain('data-listen="Listen to this page"')
  }
})

test('to practise saying it her own open words are quoted, and nothing of it is kept', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const { she, he } = await clients(it)
  await she.answer(`${base}/matters/value`, { 'matters.value': 'My garden & the <birds>', hides: '' })
  await she.answer(`${base}/matters/fear`, { 'matters.fear': 'He must not know', hides: 'yes' })
  await she.answer(`${base}/about/most-important`, {
    'about.mostImportant': 'I decide myself',
    hides: '',
  })
  await she.answer(`${base}/about/please-dont`, { 'about.pleaseDont': 'I want to kill myself tonight' })
  const before = await it.ports.plans.load(rosesPlan)
  const pageOf = async (at: string) => await (await she.get(`${base}/rehearsal${at}`)).text()
  for (const page of [await pageOf(''), await pageOf('/close'), await pageOf('/doctor')]) {
    expect(page).toContain('I decide myself')
    expect(page).not.toMatch(/He must not know|kill myself/)
  }
  expect(await pageOf('')).toContain('My garden &amp; the &lt;birds&gt;')
  const second = await pageOf('/close?said=first')
  expect(second.split('The talk so far')[1]).toContain('I decide myself')
  expect(second, 'what was said is not offered again').not.toContain('value="first" ')
  expect((await she.get(`${base}/rehearsal/close?turn=begins`)).status).toBe(422)
  expect(await pageOf('/close?said=why&said=listen&said=second&said=ask&said=where')).toContain(
    'The talk is over',
  )
  expect((await she.get(`${base}/rehearsal/nobody`)).status).toBe(404)
  expect((await he.get(`${base}/rehearsal`)).status).toBe(404)
  const after = await it.ports.plans.load(rosesPlan)
  expect(after.version).toBe(before.version)
  expect(await it.ports.runs.ofAccount(rose.id)).toEqual([])
})

test.each(['visit-sheet', 'talk-guide', 'hospital-page', 'neighbour-sheet', 'ladder'])(
  'the %s says that it is a copy of a day, and is there in large print with what else was asked of it (RULE-SAF-2)',
  async (at) => {
    const it = await anApp()
    await aWholeDraft(it)
    const { she } = await clients(it)
    const usual = await (await she.get(`${base}/${at}?hidden=shown`)).text()
    expect(usual).toContain('It does not change when I change something.')
    expect(usual).not.toContain('sayso-brief--large')
    const [, to = ''] = /href="([^"]*size=large)">This page in large print/.exec(usual) ?? []
    const large = await (await she.get(to.replaceAll('&amp;', '&'))).text()
    expect(large).toContain('sayso-brief--large')
    const back = /href="([^"]*size=usual)">This page in usual print/
      .exec(large)?.[1]
      ?.replaceAll('&amp;', '&')
    expect(back).toBe(`${base}/${at}?hidden=shown&size=usual`)
    await she.answer(`${base}/communication/needs`, { 'comms.infoFormat': 'large-print', hides: '' })
    expect(await (await she.get(`${base}/${at}`)).text()).toContain('sayso-brief--large')
    expect(await (await she.get(back ?? '')).text()).not.toContain('sayso-brief--large')
  },
)
