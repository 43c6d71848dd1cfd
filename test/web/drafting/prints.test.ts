import { expect, test } from 'vitest'
import { does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, led, rose, type Visitor } from '#test/kit/an-app.ts'
import { canary, planIn } from '../frame/plan-states.ts'

const at = `/plans/${rosesPlan}/prints`
const approved = `/urgent/${rosesPlan}/pdf`
const draft = `/urgent/${rosesPlan}/as-it-stands/pdf`
const pageOf = async (visitor: Visitor): Promise<string> => (await visitor.get(at)).text()
const linksOn = (page: string): readonly string[] =>
  [...(/<main.*<\/main>/s.exec(page)?.[0] ?? '').matchAll(/<a href="(\/[^"]+)"/g)].map(([, to = '']) =>
    to.replaceAll('&amp;', '&'),
  )
const hide = async (it: AnApp): Promise<void> => {
  const she = await it.as(rose)
  await she.answer(`/plans/${rosesPlan}/matters/value`, { 'matters.value': canary, hides: 'yes' })
}

test('before anything is approved the draft can be printed, in two sizes, and it is said that nothing else can', async () => {
  const it = await planIn('d')
  const she = await it.as(rose)
  const page = await pageOf(she)
  expect(linksOn(page)).toEqual(expect.arrayContaining([`${draft}?size=usual`, `${draft}?size=large`]))
  expect(page).toContain('Each sheet says that it is a draft and that nobody has approved it.')
  expect(page).toContain('Nothing is approved yet.')
  expect(page).not.toContain(approved)
  expect(await (await she.get(`/plans/${rosesPlan}`)).text()).toContain(`href="${at}"`)
})

test('an approved plan is listed with its version and day, beside the draft, and whatever is listed opens', async () => {
  const it = await planIn('c')
  const she = await it.as(rose)
  const page = await pageOf(she)
  expect(page).toContain('Version 1, approved on 22 November 2026.')
  const links = linksOn(page)
  expect(links).toEqual(
    expect.arrayContaining([
      `${approved}?size=usual`,
      `${approved}?size=large`,
      `${draft}?size=usual`,
      `/plans/${rosesPlan}/card`,
    ]),
  )
  // Nothing sets a page here: a PDF is asked for and is not made.
  for (const to of links) expect((await she.get(to)).status, to).toBe(to.includes('/pdf') ? 503 : 200)
})

test('while what was approved says all that the draft says, no draft is there to be mistaken for it', async () => {
  const page = await pageOf(await (await planIn('a')).as(rose))
  expect(page).toContain(approved)
  expect(page).not.toContain(draft)
})

test.each(['s', 'w', 'l', 'e'] as const)(
  'of a plan that is stopped (%s) it is said that nobody should follow a print of it',
  async (state) => {
    const page = await pageOf(await (await planIn(state)).as(rose))
    expect(page).toContain('Nobody should follow a print of it')
    expect(page).not.toContain('It is what people in an emergency read.')
    expect(page).not.toContain(`/plans/${rosesPlan}/card`)
  },
)

test('it is said where the approved plan is offered that it says what is hidden from helpers, and only then', async () => {
  const it = await planIn('c')
  const she = await it.as(rose)
  const says = 'It also says what your helpers do not read.'
  const { hidden } = await it.ports.plans.load(rosesPlan)
  for (const field of hidden) await does(it, rose, { kind: 'show', field })
  expect(await pageOf(she)).not.toContain(says)
  expect(await pageOf(she)).toContain('Your address stands in it')
  await does(it, rose, { kind: 'hide', field: 'matters.value' })
  expect(await pageOf(she)).toContain(says)
})

test('a draft with what is hidden from helpers is offered only where something is hidden', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const plan = led(await she.post('/plans', { name: 'Rose' })).split('/')[2] ?? ''
  const whole = `/urgent/${plan}/as-it-stands/pdf?hidden=shown`
  const says = (hides: string) =>
    she.answer(`/plans/${plan}/matters/value`, { 'matters.value': canary, hides })
  const links = async () => linksOn(await (await she.get(`/plans/${plan}/prints`)).text())
  await says('')
  expect(await links()).not.toContain(`${whole}&size=usual`)
  await says('yes')
  expect(await links()).toEqual(expect.arrayContaining([`${whole}&size=usual`, `${whole}&size=large`]))
})

test('a helper finds only what helpers may read: no plan, no draft, and nothing that is hidden from them', async () => {
  const it = await planIn('c')
  await hide(it)
  const he = await it.as(daniel)
  const page = await pageOf(he)
  expect(await (await he.get(`/plans/${rosesPlan}`)).text()).toContain(`href="${at}"`)
  expect(page).toMatch(/You can print the plan once it is approved, and .+ lets you read it/)
  expect(page, 'no draft is spoken of where none can be printed').not.toContain(
    'It shows what was written so far',
  )
  expect(page).not.toContain('/urgent/')
  for (const to of linksOn(page)) {
    const opened = await he.get(to)
    expect(opened.status, to).toBe(200)
    expect(await opened.text(), to).not.toContain(canary)
  }
  for (const to of [approved, draft, `${draft}?hidden=shown`]) expect((await he.get(to)).status).toBe(404)
})

test('whoever asked for large print has larger pages from the next one on, and the way back; nobody else has', async () => {
  const it = await planIn('d')
  const she = await it.as(rose)
  const home = `/plans/${rosesPlan}`
  const isLarge = async (who: Visitor, path = home) =>
    (await (await who.get(path)).text()).includes('<div id="page" class="sayso-large">')
  const asks = (formats: readonly string[]) =>
    she.answer(`${home}/communication/needs`, { 'comms.infoFormat': formats })
  await asks(['standard-print'])
  expect(await isLarge(she)).toBe(false)
  await asks(['large-print', 'sms'])
  expect(await isLarge(she)).toBe(true)
  expect(await isLarge(she, at)).toBe(true)
  expect(await (await she.get(home)).text()).toContain(`href="${home}/communication/check"`)
  expect(await isLarge(await it.as(daniel))).toBe(false)
  await asks(['sms'])
  expect(await isLarge(she)).toBe(false)
})

test('a letter to a practice that is not here is listed only while no practice has the plan', async () => {
  const letter = `/plans/${rosesPlan}/practice-letter`
  expect(linksOn(await pageOf(await (await planIn('d')).as(rose)))).toContain(letter)
  const handedOver = await (await planIn('h')).as(rose)
  expect(linksOn(await pageOf(handedOver))).not.toContain(letter)
}, 60_000)

test('a form to refuse treatments is listed for a learning disability once a word of a refusal is written, and for the last years always', async () => {
  const form = `/plans/${rosesPlan}/advance-decision`
  const it = await planIn('d')
  const she = await it.as(rose)
  expect(linksOn(await pageOf(she))).toContain(form)
  await does(it, rose, says({ section: 'start', step: 'reason' }, { 'plan.pathways': ['ld'] }))
  const dont = (line: string) =>
    does(it, rose, says({ section: 'about', step: 'please-do-not' }, { 'about.pleaseDont': [line] }))
  await dont('shout')
  expect(linksOn(await pageOf(she))).not.toContain(form)
  await dont('Do not put a drip in me')
  expect(linksOn(await pageOf(she))).toContain(form)
})

test('in a plan for a learning disability her own words are a page to take to hospital, with no medicine on it, and it says what is left off', async () => {
  const it = await planIn('d')
  const she = await it.as(rose)
  const to = `/plans/${rosesPlan}/hospital-page`
  expect(linksOn(await pageOf(she))).not.toContain(to)
  await does(it, rose, says({ section: 'start', step: 'reason' }, { 'plan.pathways': ['ld'] }))
  await does(it, rose, says({ section: 'communication', step: 'pain' }, { 'ld.howPain': 'I hold my ear' }))
  expect(linksOn(await pageOf(she))).toContain(to)
  const page = await (await she.get(to)).text()
  expect(page).toContain('How I show that something hurts, or that I am ill:')
  expect(page).toContain('I hold my ear')
  expect(page).toContain('My medicines and my allergies are not on it')
  await does(
    it,
    rose,
    says({ section: 'communication', step: 'pain' }, { 'ld.howPain': `Tracy hits me, ${canary}` }),
  )
  const kept = await (await she.get(to)).text()
  expect(kept).not.toContain(canary)
  expect(kept).toContain('is left off, because of its words')
})
