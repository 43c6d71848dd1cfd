import { expect, test } from 'vitest'
import { accountId, planId } from '#src/plan/ids.ts'
import { anApp, type Fields, led, rose } from '#test/kit/an-app.ts'

const begun = async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const plan = led(await she.post('/plans', { name: 'Rose' })).split('/')[2] ?? ''
  const base = `/plans/${plan}`
  const asked = async () => (await it.ports.plans.load(planId(plan))).questions.map(({ text }) => text)
  return { ...it, she, plan, base, asked }
}

const why = 'Who decides if I cannot?'
const danger = 'I want to kill myself'

const ways: readonly [string, Fields][] = [
  ['Continue', { 'matters.fear': 'Dogs' }],
  ['Continue without an answer', {}],
  ['Stop here', { 'matters.fear': 'Dogs', do: 'stop' }],
  ['Stop here without an answer', { do: 'stop' }],
  ['Not sure yet', { wayOut: 'not-sure' }],
  ['a way out with something typed', { 'matters.fear': 'Dogs', wayOut: 'talk' }],
]

test.each(ways)(
  'a question of her own is asked once with "%s", however often it is pressed',
  async (_, way) => {
    const { she, base, asked } = await begun()
    const send = () => she.answer(`${base}/matters/fear`, { ...way, ownQuestion: why })
    await send()
    await send()
    expect(await asked()).toEqual([why])
  },
)

test.each(ways)('RULE-MH-1: danger in it leads to whom to call with "%s"', async (_, way) => {
  const { she, base, ports, plan } = await begun()
  const to = led(await she.answer(`${base}/matters/fear`, { ...way, ownQuestion: danger }))
  expect(to).toContain('/help-now?page=2')
  const { helpOffered } = await ports.plans.load(planId(plan))
  expect(helpOffered.map(({ dangers }) => dangers)).toEqual([['self']])
})

test.each(ways)(
  'one that is too long comes back with "%s", with every word, and nothing is saved',
  async (_, way) => {
    const { she, base, asked, plan, ports } = await begun()
    const long = `${'why '.repeat(300)}indeed`
    const before = (await ports.plans.load(planId(plan))).version
    const answer = await she.answer(`${base}/matters/fear`, { ...way, ownQuestion: long })
    const page = await answer.text()
    expect([answer.status, page.includes(long), page.includes('too long')]).toEqual([422, true, true])
    if (way['matters.fear']) expect(page).toContain('Dogs')
    const later = await (await she.get(`${base}/matters/fear`)).text()
    expect(later.includes(long), 'whoever leaves that page finds it again').toBe(true)
    expect([await asked(), (await ports.plans.load(planId(plan))).version]).toEqual([[], before])
  },
)

test('where the plan holds no more questions, it comes back in its box beside the answer', async () => {
  const { she, base, asked } = await begun()
  for (let count = 0; count < 100; count += 1)
    await she.post(`${base}/matters/fear`, { do: 'ask', ownQuestion: `Why ${count}?`, read: '1' })
  for (const way of [{}, { do: 'stop' }, { do: 'ask' }] as const) {
    const answer = await she.answer(`${base}/matters/fear`, {
      ...way,
      'matters.fear': 'Dogs',
      ownQuestion: why,
    })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    for (const text of [why, 'Dogs', 'holds no more questions']) expect(page).toContain(text)
  }
  expect(await asked()).toHaveLength(100)
})

test('an answer that is missing is asked for again, and the page says that her question is kept', async () => {
  const { she, base } = await begun()
  const answer = await she.answer(`${base}/matters/fear`, { ownQuestion: why })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Your question is kept')
})

test.each([
  ['that is all', { contact: 'complete' }],
  ['a way out', { wayOut: 'skipped' }],
  ['Stop here', { do: 'stop' }],
])('on the page of a list it is asked as well, with %s', async (_, way: Fields) => {
  const { she, base, asked } = await begun()
  const list = led(await she.get(`${base}/contacts`))
  expect(await (await she.get(list)).text()).toContain('/contacts/contact/items')
  await she.answer(list, { ...way, ownQuestion: why })
  expect(await asked()).toEqual([why])
})

const toldOf = async (fields: Fields = {}) => {
  const it = await begun()
  await it.she.answer(`${it.base}/matters/fear`, { do: 'ask', ownQuestion: why, ...fields })
  const list = async () => await (await it.she.get(`${it.base}/left-open`)).text()
  const at = /href="([^"]*\/questions\/\d+)"/.exec(await list())?.[1] ?? ''
  const stood = async () => /name="stood" value="(\d+)"/.exec(await (await it.she.get(at)).text())?.[1] ?? ''
  return { ...it, list, at, stood }
}

test('until it is answered, whoever asked puts a question otherwise or takes it back', async () => {
  const { she, at, list, stood, asked, ports, plan } = await toldOf()
  const page = await (await she.get(at)).text()
  expect(page).toContain(`${why}</textarea>`)
  expect(page).toContain('Nobody at your practice has read it yet.')
  const changed = await she.post(at, { text: 'Who decides for me?', stood: await stood() })
  expect(led(changed)).toContain('now=changed')
  expect(await list()).toContain('Who decides for me?')
  expect(await asked()).toEqual(['Who decides for me?'])
  expect(await list()).not.toContain(why)
  expect(led(await she.post(at, { do: 'take-back' }))).toContain('now=taken-back')
  expect(await list()).not.toContain('Who decides for me?')
  const [kept] = (await ports.plans.load(planId(plan))).questions
  expect([kept?.text, kept?.changed?.before]).toEqual(['Who decides for me?', why])
  expect(await (await she.get(at)).text()).toContain('cannot be changed any more')
})

test('of two pages that change one question the second is told, and neither text is lost', async () => {
  const { she, at, stood, asked } = await toldOf()
  const before = await stood()
  await she.post(at, { text: 'First?', stood: before })
  const second = await she.post(at, { text: 'Second?', stood: before })
  const page = await second.text()
  expect(second.status).toBe(409)
  for (const text of ['First?', 'Second?</textarea>', 'on another page']) expect(page).toContain(text)
  expect(await asked()).toEqual(['First?'])
  await she.post(at, { text: 'Second?', stood: await stood() })
  expect(await asked()).toEqual(['Second?'])
})

test('a question is changed into none that is empty or too long, and by nobody else; words of danger are heard', async () => {
  const { she, at, stood, asked, as } = await toldOf()
  for (const text of ['', 'why '.repeat(300)])
    expect((await she.post(at, { text, stood: await stood() })).status).toBe(422)
  const other = await as({ ...rose, id: accountId('another'), email: 'another@example.org' })
  expect((await other.post(at, { text: 'Mine?', stood: await stood() })).status).toBe(404)
  expect((await other.post(at, { do: 'take-back' })).status).toBe(404)
  expect(await asked()).toEqual([why])
  expect(led(await she.post(at, { text: danger, stood: await stood() }))).toContain('/help-now?page=2')
})

test('a question about a chapter with hidden answers is folded where it is listed', async () => {
  const { she, base, list } = await toldOf()
  const words = `<p class="sayso-words" dir="auto">${why}</p>`
  expect((await list()).split('<details')[0]).toContain(words)
  await she.answer(`${base}/matters/value`, { 'matters.value': 'Peace', hides: 'yes' })
  expect((await list()).split('<details')[0]).not.toContain(words)
  expect(await list()).toContain(words)
})

test('a question or private words that may refuse a treatment say so to her, and where to write it in the plan', async () => {
  const { she, base } = await begun()
  const told =
    /may refuse a treatment[\s\S]*not part of your plan[\s\S]*?href="\/plans\/[^"]+">Write it in your plan/
  const kept = await she.answer(`${base}/matters/fear`, { do: 'ask', ownQuestion: why })
  expect(await (await she.get(led(kept))).text()).not.toMatch(told)
  expect(await (await she.get(`${base}/left-open`)).text()).not.toMatch(told)
  const refusing = 'I do not want a breathing machine at all, ever. Can I put that in writing now?'
  const to = led(await she.answer(`${base}/matters/fear`, { do: 'ask', ownQuestion: refusing }))
  expect(await (await she.get(to)).text()).toMatch(told)
  const left = await (await she.get(`${base}/left-open`)).text()
  expect(left).toMatch(told)
  const way = left.match(/href="([^"]+)">Write it in your plan/)?.[1] ?? ''
  expect((await she.get(way)).status).toBe(200)
  await she.post(`${base}/private-word`, { text: 'I refuse to be put on a ventilator.' })
  expect(await (await she.get(`${base}/private-word`)).text()).toMatch(told)
})
