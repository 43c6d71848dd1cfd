import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { planId } from '#src/plan/ids.ts'
import { morningForm } from '#test/kit/a-language.ts'
import { anApp, daniel, led, rose } from '#test/kit/an-app.ts'

test('the page names the words that it shows, and the question that is kept with the answer is theirs', async () => {
  const { as, ports } = await anApp(false, { ...flows, sections: [...flows.sections, morningForm] })
  const she = await as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
    .split('/')
    .slice(0, 3)
    .join('/')
  const page = await (await she.get(`${base}/mornings/start`)).text()
  expect(page).toContain('name="wording" value="en.standard.me.2"')
  expect(page).toContain('I stay in bed')

  const kept = async (wording: string): Promise<string | undefined> => {
    await she.answer(`${base}/mornings/start`, { 'morning.start': 'bed', wording })
    await she.answer(`${base}/mornings/start`, { wayOut: 'not-sure', wording })
    const plan = await ports.plans.load(planId(base.split('/')[2] ?? ''))
    return plan.voices.person?.mornings?.answers['morning.start']?.asked
  }
  expect(await kept('cy.standard.me.2')).toBe('Sut ydych chi’n dechrau’r dydd?')
  expect(await kept('I agree to everything')).toBe('How do you begin the day?')
})

test('who helps reads about the person where the person is spoken with', async () => {
  const { as } = await anApp(false, { ...flows, sections: [...flows.sections, morningForm] })
  const she = await as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
    .split('/')
    .slice(0, 3)
    .join('/')
  await she.post(`${base}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  await she.answer(`${base}/mornings/start`, { 'morning.start': 'bed' })
  const he = await as(daniel)
  await he.post(`${base}/joining`)
  const page = await (await he.get(`${base}/mornings/start`)).text()
  expect(page).toContain('name="wording" value="en.standard.carer.2"')
  expect(page).toContain('Stays in bed</p>')
  expect(page).not.toContain('I stay in bed')
})
