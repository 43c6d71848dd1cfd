import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

/** Rose begins her own plan, and says in which year she was born. */
const begun = async (year: string) => {
  const she = await (await anApp()).as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2]}`
  await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': year })
  const text = async (path: string) => (await she.get(`${base}/${path}`)).text()
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
