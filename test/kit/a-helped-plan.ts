import { anApp, daniel, led, rose } from './an-app.ts'

/** Rose has begun a plan of her own. */
export const begunPlan = async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const plan = led(await she.post('/plans', { name: 'Rose' })).split('/')[2] ?? ''
  return { ...it, she, plan, base: `/plans/${plan}` }
}

/** The same, and her son helps with it. */
export const helpedPlan = async () => {
  const it = await begunPlan()
  await it.she.post(`${it.base}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  const he = await it.as(daniel)
  await he.post(`${it.base}/joining`)
  return { ...it, he }
}
