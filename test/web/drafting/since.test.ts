import { expect, test } from 'vitest'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, priya, rose } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'

const base = `/plans/${rosesPlan}`

const since = (page: string): string => {
  const [, part = ''] = page.split('aria-labelledby="since"')
  return part.split('</section>')[0] ?? ''
}

test('coming back, the person reads who wrote, asked, answered, approved and opened since, each with the way to it; then it is news no more', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  await does(it, rose, { kind: 'ask', section: 'matters', text: 'May I swim?' })
  const she = await it.as(rose)
  const home = async () => since(await (await she.get(base)).text())
  expect(await home(), 'nobody is told of news who was never here').toBe('')
  it.later(120 * 60)
  await does(it, daniel, says({ section: 'matters', step: 'fear' }, { 'matters.fear': 'Being alone' }))
  await writeTeamsPart(it)
  const { questions } = await it.ports.plans.load(rosesPlan)
  const question = questions[0]?.version ?? 0
  await does(it, helen, { kind: 'settle-question', question, how: 'answered', words: 'Yes, you can.' })
  await acceptAll(it)
  const hers = await it.as(helen)
  const read = String((await it.ports.plans.load(rosesPlan)).draftVersion)
  expect((await hers.post(`${base}/approval`, { ...signed, read })).status).toBe(303)
  const crew = await it.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  expect((await crew.get(`/urgent/${rosesPlan}`)).status).toBe(200)
  it.later(30 * 60)
  const news = await home()
  expect(news).toContain('You last wrote something here on 22 November 2026, 10:00')
  for (const line of [
    `Daniel Patel wrote to the question</bdi> <a href="${base}/matters/fear">`,
    'Dr Helen Marsh wrote down what became of a question of yours.',
    'Dr Helen Marsh wrote in the chapter',
    'Dr Helen Marsh approved your plan.',
    'Priya Nair, Fenland Ambulance Service opened your plan.',
  ])
    expect(news).toContain(line)
  expect(news).not.toContain('Being alone')
  expect(news, 'her own doings are no news').not.toContain('Rose')
  await she.answer(`${base}/matters/fear`, { 'matters.fear': 'Dogs', hides: '' })
  expect(await home(), 'it stays while she is here').toContain('Daniel Patel')
  it.later(120 * 60)
  expect(await home()).toBe('')
  expect(since(await (await (await it.as(daniel)).get(base)).text()), 'helpers are told of nobody').toBe('')
})
