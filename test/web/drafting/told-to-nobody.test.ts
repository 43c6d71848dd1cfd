import { expect, test } from 'vitest'
import { anApp, daniel, led, rose } from '#test/kit/an-app.ts'

const helped = async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2]}`
  await she.answer(`${base}/start/reason`, { 'plan.pathways': 'mhc' })
  await she.post(`${base}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  const he = await it.as(daniel)
  await he.post(`${base}/joining`)
  return { she, he, base }
}
const mainOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).split('<main')[1]?.split('</main>')[0] ?? ''

test('which pages somebody wants to see is read by no helper, and a helper is offered those that follow for them', async () => {
  const { she, he, base } = await helped()
  const told = led(
    await she.answer(`${base}/crisis/more`, { 'mh.more': ['safety', 'restraint', 'substances'] }),
  )
  expect(told).toBe(`${base}/crisis/warning-signs`)
  expect(await mainOf(she.get(`${base}/crisis/more`))).not.toContain('name="hides"')
  const his = await mainOf(he.get(`${base}/crisis/more`))
  expect(his).toContain('What else is there to plan for?')
  expect(his).not.toContain('<strong>Rose says')
  for (const hidden of ['Alcohol or drugs', 'Being held', 'Whom staff should ask', 'have agreed'])
    expect(his, hidden).not.toContain(hidden)
  expect(led(await he.answer(`${base}/crisis/more`, { 'mh.more': ['safety'] }))).toBe(`${base}/crisis/coping`)
})

test('what the person opens to helpers comes to them by itself', async () => {
  const { she, he, base } = await helped()
  await she.answer(`${base}/crisis/more`, { 'mh.more': ['substances'] })
  await she.answer(`${base}/crisis/substances`, { 'mh.substances': 'I talk fast', hides: '' })
  expect(led(await he.answer(`${base}/crisis/more`, { 'mh.more': ['nothing'] }))).toBe(
    `${base}/crisis/substances`,
  )
})

test('that somebody lives in a refuge is told to no helper, and another kind of home is', async () => {
  const { she, he, base } = await helped()
  const lives = async (choice: string) => {
    await she.answer(`${base}/home/dwelling`, { 'home.dwelling': choice, hides: '' })
    return await mainOf(he.get(`${base}/home/dwelling`))
  }
  expect(await lives('refuge')).not.toMatch(/refuge|<strong>Rose says/)
  expect(await lives('hostel')).toContain('<strong>Rose says')
})

test('the address of somebody in a refuge is shown to no helper, until its person shows it', async () => {
  const { she, he, base } = await helped()
  const address = `${base}/person/address`
  await she.answer(address, { 'person.usualAddress': '1 Quiet Street', hides: '' })
  const seen = async () => await (await he.get(address)).text()
  expect(await seen()).toContain('1 Quiet Street')
  await she.answer(`${base}/home/dwelling`, { 'home.dwelling': 'hostel', hides: '' })
  expect(await seen()).toContain('1 Quiet Street')
  await she.answer(`${base}/home/dwelling`, { 'home.dwelling': 'refuge', hides: '' })
  for (const page of [
    'person/address',
    'person/check',
    '',
    'home/dwelling',
    'as-it-stands',
    'visit-sheet',
    'tonight',
  ])
    expect(await (await he.get(`${base}/${page}`)).text(), page).not.toContain('Quiet Street')
  expect(await (await she.get(address)).text()).toMatch(/name="hides"[^>]*checked|checked[^>]*name="hides"/)
  await she.answer(address, { 'person.usualAddress': '1 Quiet Street', hides: '' })
  expect(await seen()).toContain('1 Quiet Street')
})

test.each([
  ['before', true],
  ['after', false],
])(
  'who lives in a refuge with somebody, and her surgery, said %s it, are shown to no helper until she shows them',
  async (_, isBefore) => {
    const { she, he, base } = await helped()
    const refuge = () => she.answer(`${base}/home/dwelling`, { 'home.dwelling': 'refuge', hides: '' })
    const household = { 'home.household': 'other', 'home.household.note': 'women at Marigold House' }
    const tells = async (hides: object) => {
      await she.answer(`${base}/home/household`, { ...household, ...hides })
      await she.answer(`${base}/person/gp-practice`, { 'person.gpPractice': 'Marigold Surgery', ...hides })
    }
    const seen = async () =>
      (
        await Promise.all(
          ['home/household', 'home/check', 'person/gp-practice', 'person/check', '', 'as-it-stands'].map(
            async (page) => await (await he.get(`${base}/${page}`)).text(),
          ),
        )
      ).join()
    if (isBefore) {
      await tells({ hides: '' })
      expect(await seen()).toContain('Marigold House')
      await refuge()
    } else {
      await refuge()
      await tells({ hides: 'yes' })
    }
    expect(await seen()).not.toContain('Marigold')
    for (const page of ['home/household', 'person/gp-practice'])
      expect(await (await she.get(`${base}/${page}`)).text(), page).toMatch(
        /name="hides"[^>]*checked|checked[^>]*name="hides"/,
      )
    await tells({ hides: '' })
    expect(await seen()).toContain('Marigold')
  },
)

test('each question about whom to choose is called by its name, also where the plan names nobody', async () => {
  const { she, base } = await helped()
  await she.answer(`${base}/crisis/more`, { 'mh.more': ['safety'] })
  const page = await mainOf(she.get(`${base}/crisis/ask-for-help`))
  const legends = [...page.matchAll(/<legend[^>]*>\s*([^<]*?)\s*</g)].map(([, text]) => text)
  expect(legends).toEqual(expect.arrayContaining(['People to ask', 'Workers and services']))
})

test.each([
  'womens refuge, 14 Hidden Lane, Leeds. he must not find out',
  '14 Hidden Lane. This address is secret',
  'Safe house, 14 Hidden Lane',
  "14 Hidden Lane, he mustn't know",
])(
  'an address by whose words somebody hides is hidden from helpers at once, and its person is told: %s',
  async (text) => {
    const { she, he, base } = await helped()
    const address = `${base}/person/address`
    const seen = async () => await (await he.get(address)).text()
    const told = led(await she.answer(address, { 'person.usualAddress': text, hides: '' }))
    expect(told).toBe(`${address}?hidden=1`)
    expect(await seen()).not.toContain('Hidden Lane')
    const page = await (await she.get(told)).text()
    expect(page).toContain('your helpers do not see this answer')
    expect(page).toMatch(/name="hides"[^>]*checked|checked[^>]*name="hides"/)
    expect(page).toContain('Hidden Lane')
    await she.answer(address, { 'person.usualAddress': text, hides: '' })
    expect(await seen()).toContain('Hidden Lane')
    expect(await (await she.get(told)).text()).not.toContain('your helpers do not see this answer')
  },
)

test.each([
  '14 Refuge Road, Leeds LS1 1AA',
  'The boat Marigold, he knows the lock keeper',
  '2 Secret Garden Court',
])('an address that only sounds so is hidden from nobody: %s', async (text) => {
  const { she, base } = await helped()
  const way = led(await she.answer(`${base}/person/address`, { 'person.usualAddress': text, hides: '' }))
  expect(way).not.toContain('hidden=1')
})
