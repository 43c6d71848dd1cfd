import { expect, test } from 'vitest'
import { aHandedOverPlan, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, readOn, rose } from '#test/kit/an-app.ts'

const P = `/plans/${rosesPlan}`
const begun = 'A sentence that I began & did not end'

/** Rose, with as much waiting in her plan as it takes. */
const full = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const at = app.ports.clock.now()
  for (let count = 0; count < 17; count += 1)
    await app.ports.drafts.keep({
      ...{ plan: rosesPlan, account: rose.id, place: `about/${count}`, at },
      values: { 'about.people': ['a'.repeat(60_000)] },
    })
  const she = await app.as(rose)
  const read = readOn(await (await she.get(`${P}/matters/value`)).text())
  const places = async () => (await app.ports.drafts.ofPlan(rosesPlan, rose.id)).map(({ place }) => place)
  return { app, she, read, places }
}

test('what is typed where too much waits already is said not to be kept, and nothing that waits goes for it', async () => {
  const { she, read, places } = await full()
  const before = await places()
  const long = 'a'.repeat(40_000)
  const answer = await she.post(`${P}/typed`, { place: 'matters/value', read, 'matters.value': long })
  expect(await answer.text()).toContain('too much is waiting already')
  expect(await places()).toEqual(before)
})

test.each([
  ['stops', { do: 'stop' }],
  ['asks something', { do: 'ask', ownQuestion: 'Who reads this?' }],
  ['leaves it by a way out', { wayOut: 'talk' }],
])('who %s where too much waits gets every word back on the page that says so', async (_, how) => {
  const { she, read, places } = await full()
  const long = `${begun} ${'a'.repeat(40_000)}`
  const answer = await she.post(`${P}/matters/value`, { read, 'matters.value': long, ...how })
  const page = await answer.text()
  expect(answer.status).toBe(503)
  expect(page).toContain('What you began to write was not kept')
  expect(page).toContain('A sentence that I began &amp; did not end')
  expect(await places()).toHaveLength(17)
})

test('a question of one’s own is not said to be kept as it is typed; the answer beside it is', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const she = await app.as(rose)
  const read = readOn(await (await she.get(`${P}/matters/value`)).text())
  const typing = { place: 'matters/value', read, 'matters.value': begun, ownQuestion: 'Who reads this' }
  const said = await (await she.post(`${P}/typed`, typing)).text()
  expect(said).toContain('is not kept as you type')
  expect(said, 'signing out waits for it').toContain('data-unkept')
  expect(said).not.toContain('Kept')
  expect(await app.ports.drafts.find(rosesPlan, rose.id, 'matters/value')).toMatchObject({
    values: { 'matters.value': [begun] },
  })
})

test('more than four devices could type is not kept as it is typed, and says so; an hour later it is again', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const she = await app.as(rose)
  const read = readOn(await (await she.get(`${P}/matters/value`)).text())
  const typing = async () =>
    await (await she.post(`${P}/typed`, { place: 'matters/value', read, 'matters.value': begun })).text()
  expect(await typing()).toContain('Kept')
  for (let count = 0; count < 899; count += 1) await typing()
  expect(await typing()).toContain('too much is waiting already')
  app.later(15 * 60)
  expect(await typing()).toContain('Kept')
})
