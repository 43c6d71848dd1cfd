import { expect, test } from 'vitest'
import { aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, rose } from '#test/kit/an-app.ts'

test('words of danger mark the queue and stand first on the agenda; what was only typed is told without its words', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const clinician = await app.as(helen)
  expect(await (await clinician.get('/reviews')).text()).not.toContain('Read first')
  const offer = { kind: 'offer-help', section: 'matters', danger: 'self' } as const
  await does(app, rose, { ...offer, at: ['matters.fear'], text: 'I do not want to wake up' })
  await does(app, daniel, { ...offer, danger: 'by-others', at: [] })
  expect(await (await clinician.get('/reviews')).text()).toContain('Read first')
  const page = await (await clinician.get(`/plans/${rosesPlan}/review`)).text()
  const order = [
    'Words that sounded like danger',
    'I do not want to wake up',
    'were typed and are not in the plan',
    'Needed before',
  ].map((text) => page.indexOf(text))
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  await does(app, daniel, { ...offer, section: '', at: [] })
  expect(await (await clinician.get(`/plans/${rosesPlan}/review`)).text()).toContain('In a private word')
  for (const text of ['Nobody was told', '#t-matters-fear"', 'May be hurt or frightened'])
    expect(page).toContain(text)
})
