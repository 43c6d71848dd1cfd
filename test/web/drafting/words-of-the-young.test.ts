import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const bornIn = async (year: string) => {
  const she = await (await anApp()).as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2]}`
  await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': year })
  const text = async (path: string) => (await she.get(`${base}/${path}`)).text()
  return { she, base, text }
}

test('a child reads of conditions that children have, and what others of 9, 13 and 17 might write', async () => {
  const { text } = await bornIn('2012')
  const reason = await text('start/reason')
  expect(reason).toContain('asthma, epilepsy, diabetes, sickle cell or cancer')
  expect(reason).not.toContain('COPD')
  const value = await text('matters/value')
  for (const who of ['A girl of 9', 'A boy of 13', 'A young woman of 17']) expect(value).toContain(who)
  expect(value).not.toContain('allotment')
})

test('a grown person reads what they read before', async () => {
  const { text } = await bornIn('1951')
  expect(await text('start/reason')).toContain('COPD, heart failure')
  const value = await text('matters/value')
  expect(value).toContain('allotment')
  expect(value).not.toContain('A girl of 9')
})

test('a child begins to talk at home with what helps, and nobody begins with becoming very ill', async () => {
  const child = await (await bornIn('2012')).text('talk-guide')
  expect(child).toContain('I am writing down what helps me. Can we look at it together?')
  expect(child).not.toContain('What could you do, and what not?')
  const grown = await (await bornIn('1951')).text('talk-guide')
  expect(grown).toContain('what people should know and do when I am ill')
  expect(grown).toContain('What could you do, and what not?')
  for (const page of [child, grown]) expect(page).not.toContain('very ill')
})

test('who has parental responsibility is asked of a child in care as of any other', async () => {
  const { she, base, text } = await bornIn('2012')
  await she.answer(`${base}/start/reason`, { 'plan.pathways': ['cyp'] })
  const page = await text('contacts/parental')
  expect(page).toContain('Being in care does not settle who')
  expect(page).not.toContain('mother')
})
