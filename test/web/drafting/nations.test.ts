import { expect, test } from 'vitest'
import { type Nation, nations } from '#src/flow/section.ts'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const told: Readonly<
  Record<Nation, { address: string; law: string; abuse: string; rape: string; crisis: string }>
> = {
  england: {
    address: 'Leeds LS1 1AA',
    law: 'In England, an adult can say no',
    abuse: 'tel:08082000247',
    rape: 'tel:08085002222',
    crisis: 'Call 111 and choose the mental health option',
  },
  wales: {
    address: 'Caerdydd CF10 1AA',
    law: 'In Wales, an adult can say no',
    abuse: 'tel:08088010800',
    rape: 'tel:08085002222',
    crisis: 'Call 111 and choose option 2',
  },
  scotland: {
    address: 'Inverness IV1 1AA',
    law: 'This is called an advance directive',
    abuse: 'tel:08000271234',
    rape: 'tel:08088010302',
    crisis: 'Call 111 and choose the mental health option',
  },
  'northern-ireland': {
    address: 'Belfast BT1 1AA',
    law: 'No Act in force says what it has to look like',
    abuse: 'tel:08088021414',
    rape: 'tel:08000246991',
    crisis: 'Call Lifeline on 0808 808 8000',
  },
}
const others = (nation: Nation) => nations.filter((one) => one !== nation)

const livingIn = async (nation: Nation) => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  await she.post(`${base}/person/address`, { 'person.usualAddress': told[nation].address, read: '1' })
  return { ...it, she, base }
}

test.each(nations)(
  'who lives in %s is told whom to call there, on every page of the plan',
  async (nation) => {
    const { she, base } = await livingIn(nation)
    const page = await (await she.get(`${base}/matters/value`)).text()
    expect(page).toContain(told[nation].crisis)
    const danger = { 'matters.fear': 'He hits me every night', read: '2' }
    const way = led(await she.post(`${base}/matters/fear`, danger))
    const help = await (await she.get(way)).text()
    expect(help).toContain(told[nation].abuse)
    expect(help).toContain(told[nation].rape)
    for (const other of others(nation)) expect(help).not.toContain(told[other].abuse)
    const numbers = [...page.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number)
    expect(numbers.includes('111')).toBe(nation !== 'northern-ireland')
    const byLink = await (await she.get(`/help-now?in=${nation}`)).text()
    expect(byLink).toMatch(/cannot get their breath, has chest pain/)
    expect(byLink.includes('href="tel:111"')).toBe(nation !== 'northern-ireland')
    expect(byLink).not.toContain('href="tel:"')
  },
)

test.each(nations)(
  'what makes a refusal binding is told to who lives in %s as it is there',
  async (nation) => {
    const { she, base } = await livingIn(nation)
    const refusal = { 'matters.fear': 'I refuse to be resuscitated', read: '2' }
    const page = await (await she.get(led(await she.post(`${base}/matters/fear`, refusal)))).text()
    expect(page).toContain(told[nation].law)
    for (const other of others(nation)) expect(page).not.toContain(told[other].law)
  },
)

test.each(nations)(
  'a form to sign a refusal on is given to who lives in %s, or what is known of the law there (RULE-ADRT-1)',
  async (nation) => {
    const { she, base } = await livingIn(nation)
    const page = await (await she.get(`${base}/advance-decision`)).text()
    const isFormHere = nation === 'england' || nation === 'wales'
    expect(page.includes('<article')).toBe(isFormHere)
    expect(page.includes('Signature of the witness')).toBe(isFormHere)
    expect(page.includes(told[nation].law)).toBe(!isFormHere)
  },
)

test('whoever reads the numbers of one nation finds those of the others a tap away, and the same way on', async () => {
  const { she } = await livingIn('scotland')
  const page = await (await she.get('/help-now?page=3&next=/plans/abc&in=scotland')).text()
  expect(page).toContain('These numbers are for Scotland.')
  for (const nation of others('scotland')) {
    const there = nation === 'england' ? '' : `&amp;in=${nation}`
    expect(page).toContain(`href="/help-now?page=3&amp;next=%2Fplans%2Fabc${there}"`)
  }
  expect(await (await she.get('/help-now?in=nowhere')).text()).toContain('These numbers are for England.')
})

test.each([
  ['england', 'tel:03000616161'],
  ['wales', 'tel:03007900126'],
  ['scotland', 'tel:03456009527'],
  ['northern-ireland', 'tel:02895361111'],
])(
  'a helper who writes of harm finds the council and whoever checks paid carers before the national helplines (%s)',
  async (nation, regulator) => {
    const { stranger } = await anApp()
    const page = async (as: string) => await (await stranger.get(`/help-now?page=3&in=${nation}${as}`)).text()
    const toHelper = await page('&as=carer')
    const safeguarding = toHelper.search(/Ask for adult (safeguarding|support and protection)/)
    expect(safeguarding).toBeGreaterThan(toHelper.indexOf('tel:999'))
    expect(toHelper.indexOf(regulator)).toBeGreaterThan(safeguarding)
    expect(toHelper.indexOf('Rape Crisis')).toBeGreaterThan(toHelper.indexOf(regulator))
    expect(toHelper.match(/Ask for adult/g)).toHaveLength(1)
    const toOneself = await page('')
    expect(toOneself.search(/Ask for adult/)).toBeGreaterThan(toOneself.indexOf('Rape Crisis'))
    expect(toOneself.indexOf(regulator), 'who pays for care reads it too').toBeGreaterThan(
      toOneself.search(/Ask for adult/),
    )
    for (const page of [toHelper, toOneself])
      expect(page.match(/you are in danger now/g) ?? []).toHaveLength(page === toOneself ? 1 : 0)
  },
)
