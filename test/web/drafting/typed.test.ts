import { expect, test } from 'vitest'
import { aHandedOverPlan, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, type Fields, readOn, rose } from '#test/kit/an-app.ts'

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
  // What a way out took out of the plan is kept first, and is short.
  expect(await places()).toHaveLength('wayOut' in how ? 18 : 17)
})

/** Rose on one page, as she types there and sends it; `since` goes along as her page has it. */
const onPage = async (address = 'matters/value') => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const she = await app.as(rose)
  const shown = async () => await (await she.get(`${P}/${address}`)).text()
  let page = await shown()
  const sent = (more: Fields) => ({ place: address, read: readOn(page), since: sinceOn(page), ...more })
  return {
    app,
    shown,
    types: async (more: Fields) => {
      const said = await (await she.post(`${P}/typed`, sent(more))).text()
      page = page.replace(/name="since" value="[^"]*"/, `name="since" value="${sinceOn(said)}"`)
      return said
    },
    sends: async (more: Fields) => await she.post(`${P}/${address}`, sent(more)),
    opens: async () => {
      page = await shown()
    },
    answer: async () => {
      const { voices } = await app.ports.plans.load(rosesPlan)
      return voices.person?.matters?.answers[address.replace('/', '.')]?.said
    },
  }
}
const why = 'Who reads this'

test('a question of one’s own is kept as it is typed, stands in its box again, and is not asked before it is sent', async () => {
  const { app, types, shown } = await onPage()
  expect(await types({ 'matters.value': begun, ownQuestion: why })).toContain('Kept as you typed')
  const page = await shown()
  expect(page).toContain(`${why}</textarea>`)
  expect(page).toContain('<details class="nhsuk-details" open')
  expect((await app.ports.plans.load(rosesPlan)).questions).toEqual([])
  const home = await (await (await app.as(rose)).get(P)).text()
  expect(home, 'it waits with what else was begun').toContain('matters/value')
})

test.each([
  ['Continue', { 'matters.value': 'Bees' }],
  ['the button for it', { do: 'ask' }],
  ['Stop here', { do: 'stop' }],
  ['a way out', { wayOut: 'talk' }],
])(
  'once it is sent with %s it is begun no more, also where keystrokes arrive late',
  async (_, way: Fields) => {
    const { app, types, sends, shown } = await onPage()
    await types({ 'matters.value': '', ownQuestion: why })
    await sends({ 'matters.value': '', ...way, ownQuestion: why })
    await types({ 'matters.value': '', ownQuestion: why })
    expect((await app.ports.plans.load(rosesPlan)).questions.map(({ text }) => text)).toEqual([why])
    expect(await shown()).not.toContain(`${why}</textarea>`)
  },
)

test.each([
  ['nothing', undefined],
  ['Continue', {}],
  ['Stop here', { do: 'stop' }],
  ['a way out', { wayOut: 'skipped' }],
])('words that were deleted before %s was pressed do not come back', async (_, way: Fields | undefined) => {
  const { types, sends, shown, opens } = await onPage()
  await types({ 'matters.value': begun, ownQuestion: why })
  await opens()
  await types({ 'matters.value': '', ownQuestion: '' })
  if (way) await sends({ 'matters.value': '', ...way })
  const page = await shown()
  expect(page).not.toContain('that I began')
  expect(page).not.toContain(why)
})

test('who empties what they had answered has taken it out, and no older words stand as theirs', async () => {
  const { sends, opens, shown, answer } = await onPage()
  await sends({ 'matters.value': begun })
  expect(await answer()).toEqual({ kind: 'answer', value: begun })
  await opens()
  expect((await sends({ 'matters.value': '' })).status).toBe(303)
  expect(await answer()).toEqual({ kind: 'skipped' })
  expect(await shown()).not.toContain('that I began')
  expect((await sends({ 'matters.value': '' })).status, 'with nothing to take out it is asked for').toBe(422)
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

/** Two pages of one question, each with what it last heard of what is kept. */
const twoPages = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const she = await app.as(rose)
  const page = async () => (await she.get(`${P}/matters/value`)).text()
  const opened = async () => {
    const shown = await page()
    let since = sinceOn(shown)
    const sent = () => ({ read: readOn(shown), since })
    const types = async (text: string) => {
      const typed = { place: 'matters/value', 'matters.value': text, ...sent() }
      const said = await (await she.post(`${P}/typed`, typed)).text()
      since = sinceOn(said)
      return said
    }
    return { types, sends: (more: Fields) => she.post(`${P}/matters/value`, { ...sent(), ...more }) }
  }
  return { app, page, opened }
}
const sinceOn = (page: string): string => /name="since" value="([^"]*)"/.exec(page)?.[1] ?? ''
const long = 'The long words of the first page'
const heading = 'You also wrote, on another page or earlier:'

test('of two pages that are written on at once neither throws away what the other had kept, and both are told', async () => {
  const { page, opened } = await twoPages()
  const [one, two] = [await opened(), await opened()]
  expect(await one.types(long)).not.toContain('is kept as well')
  expect(await two.types('short two')).toContain('is kept as well')
  await two.types('short two and more')
  const shown = await page()
  expect(shown).toContain('short two and more</textarea>')
  expect(shown.split(heading)[1]).toContain(long)
  expect(shown).not.toContain('>short two<')
})

test('a page takes back its own words without keeping them, and one that was loaded too early loses none that came after', async () => {
  const { page, opened } = await twoPages()
  const early = await opened()
  const one = await opened()
  await one.types('First words and more')
  await one.types('First')
  expect(await page()).not.toContain(heading)
  await one.types('First words, put otherwise')
  await early.types('Old words')
  const shown = await page()
  for (const text of ['Old words</textarea>', 'First words, put otherwise']) expect(shown).toContain(text)
})

test('Continue on one page leaves what another had kept, until its writer lets it go', async () => {
  const { app, page, opened } = await twoPages()
  const [one, two] = [await opened(), await opened()]
  await one.types(long)
  await two.sends({ 'matters.value': 'short two' })
  const shown = await page()
  expect(shown).toContain('short two</textarea>')
  expect(shown.split(heading)[1]).toContain(long)
  expect(await (await (await app.as(rose)).get(P)).text()).toContain('Something you were writing')
  const again = await opened()
  const left = await again.sends({ 'matters.value': 'short two', do: 'drop-aside 1' })
  expect(left.status).toBe(303)
  expect(await page()).not.toContain(heading)
})

test('what another page had kept is put into the answer for her to read, what stood there waits in its place, and nothing is saved by it', async () => {
  const { app, page, opened } = await twoPages()
  const [one, two] = [await opened(), await opened()]
  await one.types(long)
  await two.sends({ 'matters.value': 'short two' })
  const saved = JSON.stringify((await app.ports.plans.load(rosesPlan)).voices)
  const again = await opened()
  const put = await again.sends({ 'matters.value': 'short two', do: 'put-aside 0' })
  expect(put.status).toBe(303)
  const shown = await page()
  expect(shown).toContain(`${long}</textarea>`)
  expect(shown, 'what the plan says already waits nowhere').not.toContain(heading)
  expect(JSON.stringify((await app.ports.plans.load(rosesPlan)).voices)).toBe(saved)
  const early = await opened()
  await (await opened()).types('Words of a third page')
  await early.types(long)
  expect((await page()).split(heading)[1]).toContain('Put these words into the answer')
  await (await opened()).sends({ 'matters.value': long, do: 'put-aside 0' })
  const swapped = await page()
  expect(swapped).toContain('Words of a third page</textarea>')
  expect(swapped.split(heading)[1]).toContain(long)
})

test('what is typed on after another page was continued is kept, and what that page said already is not', async () => {
  const { page, opened } = await twoPages()
  const [one, two] = [await opened(), await opened()]
  await one.sends({ 'matters.value': 'Said, and saved' })
  await two.types('Said')
  expect(await page()).not.toContain('This is what you were writing last time')
  await two.types(long)
  expect(await page()).toContain(`${long}</textarea>`)
})
