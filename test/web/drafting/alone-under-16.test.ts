import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

/** Rose begins her own plan, and says in which year she was born. */
const begun = async (year: string) => {
  const she = await (await anApp()).as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2]}`
  await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': year })
  const text = async (path: string) => (await she.get(path === '' ? base : `${base}/${path}`)).text()
  return { she, base, text }
}

test('RULE-CYP-1: who is under 16 and writes alone reads on every page that promises a reader elsewhere that nobody gets it, and whom to tell', async () => {
  const { she, base, text } = await begun('2013')
  expect(await text('start/young')).toContain('no nurse or doctor gets what you write here')
  expect(await text('matters/value')).toContain('So nobody gets this from here')
  const page = await text('private-word')
  for (const words of ['So nobody gets this from here', 'Childline on 0800 1111', 'Keep it here'])
    expect(page).toContain(words)
  for (const words of ['for the nurse or doctor', 'speak with you alone', 'Tell the nurse'])
    expect(page).not.toContain(words)
  const kept = led(await she.answer(`${base}/private-word`, { text: 'I am scared at night' }))
  expect(await (await she.get(kept)).text()).toContain('No nurse or doctor has it')
})

test('who may be 16 is promised what everybody is', async () => {
  const { text } = await begun('2010')
  expect(await text('private-word')).toContain('Keep it for the nurse or doctor')
  expect(await text('private-word')).not.toContain('nobody gets this from here')
})

const promises =
  /with the nurse or doctor|goes? to (the|your) nurse or doctor|nurse or doctor who checks|kept for (the|your) nurse|reads? your plan after|Tell (the|your) nurse or doctor|and the nurses and doctors who check|nurse or doctor of your practice can listen/

test('RULE-CYP-1: no page of a plan promises a reader to who is under 16 and writes alone; each says whom to show it to', async () => {
  const { she, base, text } = await begun('2013')
  await she.answer(`${base}/matters/value`, { wayOut: 'talk' })
  await she.answer(`${base}/about/please-do`, { 'about.pleaseDo': 'I refuse every needle' })
  await she.post(`${base}/contacts/contact/items`, { item: 'one-contact' })
  const pages = ['', 'matters/value', 'about/people', 'about/check', 'left-open', 'private-word', 'rehearsal']
  for (const page of [
    ...pages,
    'contacts/contact/one-contact/name',
    'contacts/contacts',
    'communication/how',
    'visit-sheet',
  ])
    expect([page, promises.exec(await text(page))?.[0]]).toEqual([page, undefined])
  expect(await text('matters/value')).toContain('I want to talk about this with somebody I trust')
  expect(await text('matters/value')).toContain('no nurse or doctor gets it from here')
  expect(await text('')).toContain('Childline on 0800 1111')
})

test('who may be 16 still reads who gets the plan', async () => {
  const { text } = await begun('2010')
  expect(await text('matters/value')).toContain('I want to talk about this with the nurse or doctor')
  expect(await text('')).toContain('Your practice reads your plan after you hand it over')
})
