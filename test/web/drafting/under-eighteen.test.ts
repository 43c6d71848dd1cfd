import { expect, test } from 'vitest'
import { pathIn } from '#src/plan/reads/reading.ts'
import { aWholeDraft, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, larkfield, led, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`

/** A plan that begins on 22 November 2026. */
const begun = async () => {
  const it = await anApp()
  await it.ports.accounts.add(rose)
  await does(it, rose, { kind: 'start', owner: rose.id, name: rose.name })
  return { ...it, she: await it.as(rose) }
}

test.each([
  ['2012', 'young'],
  ['2009', 'young'],
  ['2008', 'reason'],
  ['1941', 'reason'],
])('who was born in %s comes to the page %s before writing anything else', async (year, step) => {
  const { she } = await begun()
  const next = await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': year })
  expect(led(next)).toBe(`${base}/start/${step}`)
  const offered = await (await she.get(`${base}/start/reason`)).text()
  // Who turns 18 in this year may be either.
  expect(offered.includes('I am under 18')).toBe(year !== '1941')
  if (step === 'reason') return
  expect(await (await she.get(led(next))).text()).toContain('nobody hands it over but you')
  expect(led(await she.answer(led(next), { 'plan.young': 'seen' }))).toBe(`${base}/start/reason`)
})

test.each([
  ['start/birth-year', { 'plan.birthYear': '26' }, 'write the year with four digits, like 1941'],
  ['start/birth-year', { 'plan.birthYear': 'forty-one' }, 'write the year with four digits, like 1941'],
  ['start/birth-year', { 'plan.birthYear': '1880' }, 'nobody alive was born so long ago'],
  [
    'person/date-of-birth',
    { 'person.dob.day': '1', 'person.dob.month': '1', 'person.dob.year': '1850' },
    'nobody alive was born so long ago',
  ],
])('a year that cannot be meant says what is wrong with it: %s %o', async (page, sent, wrong) => {
  const { she } = await begun()
  const back = await she.answer(`${base}/${page}`, { ...sent })
  expect(back.status).toBe(422)
  expect(await back.text()).toContain(wrong)
})

test.each([
  ['start/birth-year', { 'plan.birthYear': '2030' }],
  ['person/date-of-birth', { 'person.dob.day': '1', 'person.dob.month': '1', 'person.dob.year': '2030' }],
  ['person/date-of-birth', { 'person.dob.day': '23', 'person.dob.month': '11', 'person.dob.year': '2026' }],
])('a birth that is still to come is asked for again: %s', async (page, sent) => {
  const { she } = await begun()
  const back = await she.answer(`${base}/${page}`, { ...sent })
  expect(back.status).toBe(422)
  const text = await back.text()
  expect(text).toContain('still to come')
  for (const typed of Object.values(sent)) expect(text).toContain(`value="${typed}"`)
})

test('a birth that is still to come is refused however it is sent', async () => {
  const it = await begun()
  const forged = says({ section: 'person', step: 'date-of-birth' }, { 'person.dob': '2030-01-01' })
  await expect(does(it, rose, forged)).rejects.toThrow('no-such-place')
})

test('a clinician who writes such a day keeps what she typed', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  const doctor = await it.as(helen)
  const born = { 'person.dob.day': '27', 'person.dob.month': '3', 'person.dob.year': '2041' }
  const back = await doctor.answer(`${base}/review/person`, { ...born, do: 'save' })
  expect(back.status).toBe(422)
  expect(await back.text()).toContain('value="2041"')
})

const agreed = {
  'share.basis': 'person-consents',
  'share.scope': 'urgent-care',
  'sign.personStatement': 'mine',
}
const handOver = async (born: string, pathways: readonly string[]) => {
  const it = await anApp()
  await aWholeDraft(it)
  const isBorn = (day: string) =>
    does(it, rose, says({ section: 'person', step: 'date-of-birth' }, { 'person.dob': day }))
  await isBorn('2012-05-01')
  await does(it, rose, says({ section: 'start', step: 'reason' }, { 'plan.pathways': [...pathways] }))
  await isBorn(born)
  const she = await it.as(rose)
  const page = await (await she.get(`${base}/submission`)).text()
  const asked = 'share.basis share.scope sign.personStatement share.readBy'
  const back = await she.post(`${base}/submission`, { ...agreed, asked, practice: larkfield.id })
  return { page, status: back.status, plan: await it.ports.plans.load(rosesPlan) }
}

test.each([
  ['2012-05-01', ['eol'], '“Where to begin” does not say so'],
  ['2009-05-01', ['ltc'], '“Where to begin” does not say so'],
  [
    '2012-05-01',
    ['cyp'],
    'A grown-up who looks after you can, such as a parent, a guardian or a foster carer',
  ],
  ['2008-11-22', ['cyp'], 'you are 18 now'],
] as const)(
  'RULE-CYP-1: a plan of who was born on %s, for %j, is not handed over, and the page says what to do',
  async (born, pathways, why) => {
    const { page, status, plan } = await handOver(born, pathways)
    expect(page).toContain(why)
    expect([status, plan.status]).toEqual([422, 'draft'])
  },
)

test('RULE-CYP-1: who is 16 or 17 hands over a plan for somebody under 18 and agrees in their own name', async () => {
  const { status, plan } = await handOver('2009-05-01', ['cyp', 'ltc'])
  expect([status, plan.status]).toEqual([303, 'submitted'])
})

test('RULE-CYP-1: what somebody under 18 refuses is called a view, on the page, at hand-over and in the draft', async () => {
  const { she } = await begun()
  await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': '2010' })
  await she.answer(`${base}/start/reason`, { 'plan.pathways': 'cyp' })
  await she.answer(`${base}/matters/fear`, { 'matters.fear': 'Do not put me on a ventilator' })
  const [page, handing, draft] = await Promise.all(
    [`${base}/matters/fear`, `${base}/submission`, `/urgent/${rosesPlan}/as-it-stands`].map(async (path) =>
      (await she.get(path)).text(),
    ),
  )
  expect(page).toContain('Under 18, nobody can say no to a treatment ahead of time')
  expect(page).not.toContain('an adult can say no')
  expect(handing).not.toMatch(/refuse in advance/)
  expect(draft).toContain('under 18: weigh a refusal')
  expect(draft).not.toContain('may be binding')
})

test('RULE-CYP-1: nobody under 18 is asked for a refusal in advance or a power, and what is forged counts as nothing', async () => {
  const { she, ports } = await begun()
  await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': '2010' })
  expect(led(await she.get(`${base}/papers`))).not.toContain('/papers/papers')
  await she.answer(`${base}/papers/papers`, { 'legal.adrt.exists': 'yes', 'legal.lpa.kind': 'lpa-hw' })
  const plan = await ports.plans.load(rosesPlan)
  const papers = plan.forms.sections.find(({ section }) => section.id === 'papers')
  if (!papers) throw new Error('no such chapter')
  expect(Object.keys(pathIn(plan, 'person', papers.section).live)).toEqual([])
})

test.each([
  ['2010', true],
  ['1941', false],
])(
  'who was born in %s is given the number for children on every page about danger: %s',
  async (year, isYoung) => {
    const { she } = await begun()
    await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': year })
    const text = async (page: string) => (await she.get(page)).text()
    const numberOf = (page: string) => page.includes('tel:08001111')
    expect(numberOf(await text(`${base}/crisis/opening`))).toBe(isYoung)
    for (const words of ['I want to die', 'My uncle hits me', 'I might hurt somebody']) {
      const led = (await she.answer(`${base}/matters/fear`, { 'matters.fear': words })).headers.get(
        'location',
      )
      expect(led).toContain('/help-now?')
      const page = await text(led ?? '')
      expect(numberOf(page), words).toBe(isYoung)
      expect(page.includes('children’s social care'), words).toBe(isYoung && words.includes('uncle'))
      if (isYoung) expect(page).not.toMatch(/older people|adult safeguarding/)
    }
    // What is refused stands below the numbers, on whatever page.
    const back = await she.answer(`${base}/matters/fear`, { 'matters.fear': 'I want to die. '.repeat(2000) })
    expect(numberOf((await back.text()).split('<footer')[0] ?? '')).toBe(isYoung)
  },
)

test('in Wales who is under 18 has the numbers of both', async () => {
  const { she } = await begun()
  await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': '2010' })
  const page = await (await she.get('/help-now?in=wales&for=young')).text()
  for (const one of ['tel:08001111', 'tel:08088010800', 'in=scotland&amp;for=young'])
    expect(page).toContain(one)
})
