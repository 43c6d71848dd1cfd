import { expect, test } from 'vitest'
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
  ['2012', 'too-young'],
  ['2009', 'too-young'],
  ['2008', 'helper'],
  ['1941', 'helper'],
])('who was born in %s comes to the page %s before writing anything else', async (year, step) => {
  const { she } = await begun()
  const next = await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': year })
  expect(led(next)).toBe(`${base}/start/${step}`)
  if (step === 'helper') return
  expect(await (await she.get(led(next))).text()).toContain('Please talk to the nurse or doctor')
  expect(led(await she.answer(led(next), { 'plan.tooYoung': 'seen' }))).toBe(`${base}/start/helper`)
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

test('a plan for somebody under 18 is not handed over, and the page says whom to talk to', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  await does(it, rose, says({ section: 'person', step: 'date-of-birth' }, { 'person.dob': '2012-05-01' }))
  const she = await it.as(rose)
  expect(await (await she.get(`${base}/submission`)).text()).toContain('talk to the nurse or doctor')
  const sent = {
    'share.basis': 'person-consents',
    'share.scope': 'urgent-care',
    'sign.personStatement': 'mine',
  }
  const asked = 'share.basis share.scope sign.personStatement'
  const back = await she.post(`${base}/submission`, { ...sent, asked, practice: larkfield.id })
  expect(back.status).toBe(422)
  expect((await it.ports.plans.load(rosesPlan)).status).toBe('draft')
})
