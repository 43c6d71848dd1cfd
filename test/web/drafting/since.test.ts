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
import { helpedPlan } from '#test/kit/a-helped-plan.ts'
import { anApp, daniel, helen, led, priya, rose } from '#test/kit/an-app.ts'
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
  expect(
    (await hers.post(`${base}/approval`, { ...signed, read, acknowledges: 'RULE-SIGN-15' })).status,
  ).toBe(303)
  const crew = await it.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  expect((await crew.get(`/urgent/${rosesPlan}`)).status).toBe(200)
  const item = led(await (await it.as(daniel)).post(`${base}/contacts/contact/items`, { item: 'declan' }))
  await (await it.as(daniel)).answer(item, { 'contact.name': 'Declan' })
  it.later(30 * 60)
  const news = await home()
  expect(news).toContain('You last wrote something here on 22 November 2026, 10:00')
  for (const line of [
    `Daniel Patel wrote to the question</bdi> <a href="${base}/matters/fear">`,
    `Daniel Patel added</bdi> <a href="${base}/contacts/contacts">Declan</a>`,
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

test('the hand-over lists what helpers wrote and added since she handed it over last, with who, their words and the way to each', async () => {
  const { she, he, base } = await helpedPlan()
  const listed = async () => {
    const page = await (await she.get(`${base}/submission`)).text()
    return page.split('aria-labelledby="helpers-wrote"')[1]?.split('</section>')[0]
  }
  expect(await listed()).toBeUndefined()
  await he.answer(`${base}/matters/value`, { 'matters.value': 'Her garden' })
  await he.answer(`${base}/matters/fear`, { wayOut: 'skipped' })
  for (const [id, name] of [
    ['declan', 'Declan'],
    ['brendan', 'Fr. Brendan'],
  ] as const) {
    const item = led(await he.post(`${base}/contacts/contact/items`, { item: id }))
    await he.answer(item, { 'contact.name': name })
  }
  const list = (await listed()) ?? ''
  for (const line of [
    `Daniel wrote to the question</bdi> <a href="${base}/matters/value">`,
    'Her garden',
    `Daniel added</bdi> <a href="${base}/contacts/contacts">Declan</a>`,
    `Daniel added</bdi> <a href="${base}/contacts/contacts">Fr. Brendan</a>`,
  ])
    expect(list.replaceAll('Daniel Patel', 'Daniel')).toContain(line)
  expect(list).not.toContain('matters/fear')
  expect(await (await he.get(`${base}/submission`)).status, 'hers alone').toBe(404)
})
