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
  const hers = await mainOf(she.get(`${base}/crisis/more`))
  expect(hers).not.toContain('name="hides"')
  expect(hers, 'nor does the page say that helpers see it').toContain('helpers are not shown it')
  expect(hers).not.toContain('anyone you let help you')
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
  expect(await mainOf(she.get(`${base}/home/household`)), 'why the box is ticked').toContain(
    'You hide your address from helpers, and this tells where you are.',
  )
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

const address = 'person/address'
const box = 'person.addressUntold'
/** The box as it stands on a page: what its post would say of it. */
const boxOn = (page: string) => {
  const inputs = [...page.matchAll(/<input[^>]*>/g)].map(([input]) => input)
  const here = inputs.find((input) => input.includes(`name="${box}"`) && input.includes('checkbox'))
  const sent = page.includes(`name="${box}.was"`) ? { [`${box}.was`]: 'yes' } : {}
  return { isTicked: here?.includes(' checked'), sent }
}

test.each([
  'womens refuge, 14 Hidden Lane, Leeds. he must not find out',
  '14 Hidden Lane. This address is secret',
  'Safe house, 14 Hidden Lane',
  "14 Hidden Lane, he mustn't know",
])(
  'an address by whose words somebody hides is hidden from helpers at once, and its page offers the box ticked: %s',
  async (text) => {
    const { she, he, base } = await helped()
    const at = `${base}/${address}`
    const seen = async () => await (await he.get(at)).text()
    const hers = async () => await (await she.get(at)).text()
    const told = led(await she.answer(at, { 'person.usualAddress': text, [box]: '', hides: '' }))
    expect(told, 'the same page comes back').toBe(at)
    expect(await seen()).not.toContain('Hidden Lane')
    const page = await hers()
    for (const words of ['reads as if nobody may learn where you are', 'Your helpers do not see it either'])
      expect(page).toContain(words)
    expect(page).toMatch(/name="hides"[^>]*checked|checked[^>]*name="hides"/)
    expect(page).toContain('Hidden Lane')
    expect(boxOn(page)).toEqual({ isTicked: true, sent: { [`${box}.was`]: 'yes' } })
    const shown = { 'person.usualAddress': text, [box]: '', ...boxOn(page).sent, hides: '' }
    expect(led(await she.answer(at, shown)), 'who takes the tick away goes on').not.toBe(at)
    expect(await seen()).toContain('Hidden Lane')
    const after = await hers()
    expect(after).not.toContain('reads as if nobody may learn')
    expect(boxOn(after).isTicked).toBe(false)
    await she.answer(at, { ...shown, ...boxOn(after).sent })
    expect(boxOn(await hers()).isTicked, 'it stays so').toBe(false)
    const more = { ...shown, 'person.usualAddress': `${text}. My brother must not find me either` }
    expect(led(await she.answer(at, more)), 'new words ask once more').toBe(at)
    expect(boxOn(await hers()).isTicked).toBe(true)
    expect(await seen()).not.toContain('Hidden Lane')
  },
)

test.each([
  '14 Refuge Road, Leeds LS1 1AA',
  'The boat Marigold, he knows the lock keeper',
  '2 Secret Garden Court',
])('an address that only sounds so is hidden from nobody: %s', async (text) => {
  const { she, base } = await helped()
  const at = `${base}/${address}`
  expect(led(await she.answer(at, { 'person.usualAddress': text, hides: '' }))).not.toBe(at)
})

test('whoever ticks it hides with the address what helps to find the place and to get in, on every page of a helper and every print', async () => {
  const { she, he, base } = await helped()
  const tells = [
    ['home/dwelling', { 'home.dwelling': 'own-home', 'home.dwelling.note': 'Flat in Kestrel Close' }],
    ['home/household', { 'home.household': 'other', 'home.household.note': 'The Kestrel family' }],
    ['home/access', { 'home.accessNotes': 'Kestrel Close, number 14', 'home.keySafePresent': 'yes' }],
  ] as const
  for (const [page, said] of tells) await she.answer(`${base}/${page}`, { ...said, hides: '' })
  const pages = [...tells.map(([page]) => page), 'home/check', '', 'as-it-stands', 'visit-sheet', 'tonight']
  const his = async () =>
    (await Promise.all(pages.map(async (page) => await (await he.get(`${base}/${page}`)).text()))).join()
  const plan = base.split('/')[2]
  const prints = async () =>
    (
      await Promise.all(
        [`${base}/neighbour-sheet`, `/urgent/${plan}/as-it-stands?hidden=out`].map(
          async (page) => await (await she.get(page)).text(),
        ),
      )
    ).join()
  expect(await his()).toContain('Kestrel')
  expect(await prints()).toContain('Kestrel')
  await she.answer(`${base}/${address}`, {
    'person.usualAddress': '14 Hidden Lane',
    [box]: ['', 'yes'],
    hides: '',
  })
  expect(await his()).not.toContain('Kestrel')
  expect(await (await she.get(`${base}/neighbour-sheet`)).text()).not.toContain('Kestrel')
  expect(await (await she.get(`${base}/home/dwelling`)).text()).toContain('Kestrel')
})

test('whoever ticks that nobody may learn where they live hides it, and what tells it, from every helper, who is not asked', async () => {
  const { she, he, base } = await helped()
  const at = `${base}/${address}`
  await she.answer(`${base}/person/gp-practice`, {
    'person.gpPractice': 'Elm Surgery',
    'person.usualGp': 'Dr Hidden Lane',
  })
  expect(await (await he.get(`${base}/person/gp-practice`)).text()).toContain('Dr Hidden Lane')
  const ticked = { 'person.usualAddress': '14 Hidden Lane', [box]: ['', 'yes'], hides: '' }
  expect(led(await she.answer(at, ticked)), 'nothing is asked once more').not.toBe(at)
  const his = await (await he.get(at)).text()
  expect(his).not.toMatch(/Hidden Lane|must not find me/)
  expect(await (await he.get(`${base}/person/gp-practice`)).text()).not.toContain('Hidden Lane')
  await he.answer(at, { 'person.usualAddress': '1 Elm Row', [box]: '', [`${box}.was`]: 'yes' })
  const page = await (await she.get(at)).text()
  expect(boxOn(page).isTicked, 'no helper takes it away').toBe(true)
  expect(page).toContain('This hides it from helpers only. Urgent care still reads it')
  const [nobody, helpers] = ['If somebody must not find you</h2>', 'People who help you</h2>'].map((one) =>
    page.indexOf(one),
  )
  const places = [nobody, page.indexOf(`name="${box}"`), helpers, page.lastIndexOf('name="hides"')]
  expect(places, 'each box under whom it hides from').toEqual(
    places.toSorted((one = 0, two = 0) => one - two),
  )
  expect(Math.min(...places.map((one) => one ?? -1))).toBeGreaterThan(0)
  const check = await (await she.get(`${base}/person/check`)).text()
  expect(check.replace(/<details[\s\S]*?<\/details>/g, ''), 'nor whoever looks on').not.toContain(
    'Kept back<',
  )
  expect(check).toContain('Kept back')
})
