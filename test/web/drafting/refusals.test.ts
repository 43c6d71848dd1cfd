import { expect, test } from 'vitest'
import { aHandedOverPlan, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, led, rose } from '#test/kit/an-app.ts'

const notice = 'Some of your words may refuse a treatment'
const theQuestion = '/about/please-do-not'

const begun = async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  const write = async (text: string) => {
    const read = String((await it.ports.plans.load(rosesPlan)).version + 50)
    return await she.post(`${base}${theQuestion}`, { 'about.pleaseDont': text, read })
  }
  return { ...it, she, base, write }
}

test('after words that may refuse a treatment the same page comes once more, with what binds and a way on', async () => {
  const { she, base, write } = await begun()
  const saved = await write('Please do not ventilate me')
  expect(led(saved)).toBe(`${base}${theQuestion}`)
  const page = await (await she.get(led(saved))).text()
  expect(page).toContain(notice)
  expect(page).toContain('even if your life is at risk')
  expect(page).toContain('Please do not ventilate me')
  expect(page).toContain(`<a href="${base}/about/support">Go on</a>`)
  expect(led(await write('Please do not ventilate me')), 'the same words go on').toBe(`${base}/about/support`)
})

test('other words go on at once, and their page says nothing of a refusal', async () => {
  const { she, base, write } = await begun()
  expect(led(await write('Do not shout'))).toBe(`${base}/about/support`)
  expect(await (await she.get(`${base}${theQuestion}`)).text()).not.toContain(notice)
})

test('a carer reads that only the person can refuse', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const command = says(
    { section: 'about', step: 'please-do-not' },
    { 'about.pleaseDont': ['No feeding tube'] },
  )
  await does(app, daniel, command)
  const page = await (await (await app.as(daniel)).get(`/plans/${rosesPlan}${theQuestion}`)).text()
  expect(page).toContain('can refuse a treatment for the time ahead')
  expect(page).not.toContain('even if your life is at risk')
})

test('a reviewer reads the words whole, says what they are, and says it again', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const words = { 'about.pleaseDont': ['Never put me on a ventilator'] }
  await does(app, rose, says({ section: 'about', step: 'please-do-not' }, words))
  const she = await app.as(helen)
  const review = async () => await (await she.get(`/plans/${rosesPlan}/review`)).text()
  const page = await review()
  expect(page).toContain('Never put me on a ventilator')
  const hidden = [...page.matchAll(/name="(section|at|answer)" value="([^"]*)"/g)].slice(0, 3)
  const posted = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
  const answered = await she.post(`/plans/${rosesPlan}/refusal`, { ...posted, is: 'refusal' })
  expect(led(answered)).toBe(`/plans/${rosesPlan}/review#refusals`)
  expect(await review()).toContain(`Read as a refusal of treatment by <bdi>${helen.name}</bdi>`)
  expect(
    (await she.post(`/plans/${rosesPlan}/refusal`, { ...posted, answer: '99999', is: 'refusal' })).status,
  ).toBe(404)
  const bare = await she.post(`/plans/${rosesPlan}/refusal`, { ...posted, is: 'none' })
  expect([bare.status, await bare.text()]).toEqual([
    422,
    expect.stringContaining('Say in a sentence why these words'),
  ])
  const because = 'She means <the> mask at night'
  await she.post(`/plans/${rosesPlan}/refusal`, { ...posted, is: 'none', because })
  expect(await review()).toContain('She means &lt;the&gt; mask at night')
  const signed = await (await she.get(`/plans/${rosesPlan}/approval`)).text()
  expect(signed.slice(signed.indexOf('read as no refusal of a treatment'))).toContain('&lt;the&gt; mask')
  expect(await review()).toContain(`Read as no refusal by <bdi>${helen.name}</bdi>`)
})
