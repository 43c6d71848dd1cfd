import { expect, test } from 'vitest'
import { formsWithDense } from '#test/kit/a-dense-section.ts'
import { aHandedOverPlan, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { pageIn } from '#test/kit/a-page.ts'
import { type AnApp, anApp, type Fields, helen, rose, tom, type Visitor } from '#test/kit/an-app.ts'
import { chanceFrom } from '#test/kit/chance.ts'

const path = `/plans/${rosesPlan}/review/dense`

/** Two colleagues who review a plan, and what the team says in the chapter. */
const reviewed = async () => {
  const app = await anApp(false, formsWithDense)
  await aHandedOverPlan(app)
  await does(app, helen, { kind: 'ask-back', section: 'about', at: [], text: 'Why?' })
  return { app, helen: await app.as(helen), tom: await app.as(tom) }
}
const team = async ({ ports }: AnApp) => (await ports.plans.load(rosesPlan)).voices.team?.dense?.answers ?? {}

/** What a browser would send of a page that nobody typed into yet. */
const formIn = (page: string): Readonly<Record<string, readonly string[]>> => {
  const form = pageIn(page).forms.find(({ action }) => action === path)
  const sent = (form?.controls ?? []).filter(({ kind, isChecked }) => kind !== 'choice' || isChecked)
  return Object.fromEntries(
    sent.map(({ name }) => [name, sent.filter((one) => one.name === name).map(({ value }) => value)]),
  )
}
const opened = async (visitor: Visitor) => formIn(await (await visitor.get(path)).text())

/** One valid answer to each field, by the name of its field. */
const answers = (who: string): Readonly<Record<string, Fields>> => ({
  'dense.one': { 'dense.one': `One of ${who}` },
  'dense.two': { 'dense.two': `Two of ${who}` },
  'dense.text': { 'dense.text': `First line of ${who}\r\nand a second` },
  'dense.day': { 'dense.day.day': '3', 'dense.day.month': '2', 'dense.day.year': '2026' },
  'dense.choice': { 'dense.choice': 'no' },
  'dense.who': { 'dense.who.name': `Name of ${who}`, 'dense.who.role': 'nurse' },
  'dense.reported': { 'dense.reported': `Reported by ${who}` },
  'dense.since': { 'dense.since.year': '1998' },
})
const fields = Object.keys(answers(''))
const typed = (who: string, some: readonly string[]): Fields =>
  Object.assign({}, ...some.map((field) => answers(who)[field]))

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'colleagues who answer different questions from the same page at once lose nothing (seed %d)',
  async (seed) => {
    const chance = chanceFrom(seed)
    const { app, ...both } = await reviewed()
    const hers = fields.filter(() => chance.often(50))
    const his = fields.filter((field) => !hers.includes(field) && chance.often(80))
    const [her, him] = [await opened(both.helen), await opened(both.tom)]
    const sent = await Promise.all([
      both.helen.post(path, { ...her, ...typed('Helen', hers) }),
      both.tom.post(path, { ...him, ...typed('Tom', his) }),
    ])
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    const said = await team(app)
    const authors = Object.fromEntries(Object.entries(said).map(([field, one]) => [field, one.by.name]))
    expect(authors).toEqual({
      ...Object.fromEntries(hers.map((field) => [field, helen.name])),
      ...Object.fromEntries(his.map((field) => [field, tom.name])),
    })
    await both.tom.post(path, await opened(both.tom))
    expect(await team(app)).toEqual(said)
    const oneMore = { ...(await opened(both.tom)), 'dense.two': 'Now of Tom' }
    await both.tom.post(path, oneMore)
    expect(await team(app)).toEqual({ ...said, 'dense.two': (await team(app))['dense.two'] })
    expect((await team(app))['dense.two']).toMatchObject({
      by: { name: tom.name },
      said: { value: 'Now of Tom' },
    })
  },
)

test('what the person says meanwhile is changed by no save, and accepting is refused with all that was typed', async () => {
  const { app, ...both } = await reviewed()
  const page = await opened(both.helen)
  const words = { 'dense.reported': 'My left knee', 'dense.since': '1997' }
  await does(app, rose, says({ section: 'dense', step: 'reported' }, words))
  const mine = (await app.ports.plans.load(rosesPlan)).voices.person?.dense
  const { version } = await app.ports.plans.load(rosesPlan)
  const sent = await both.helen.post(path, {
    ...page,
    ...typed('Helen', fields),
    'words:dense.reported': 'Beside',
    do: 'accept',
  })
  const again = formIn(await sent.text())
  expect(sent.status).toBe(409)
  expect((await app.ports.plans.load(rosesPlan)).version).toBe(version)
  for (const [name, value] of Object.entries(typed('Helen', fields)))
    expect([name, again[name]]).toEqual([name, [String(value).replaceAll('\r\n', '\n')]])
  expect((await both.helen.post(path, { ...again, do: 'accept' })).status).toBe(303)
  const after = await app.ports.plans.load(rosesPlan)
  expect(after.voices.person?.dense).toEqual(mine)
  expect([Object.keys(await team(app)).sort(), after.readings.dense === undefined]).toEqual([
    [...fields].sort(),
    false,
  ])
})

test('a colleague who moved the chapter stops an acceptance as the person does, and nothing of it is saved', async () => {
  const { app, ...both } = await reviewed()
  const page = await opened(both.helen)
  await both.tom.post(path, { ...(await opened(both.tom)), ...typed('Tom', ['dense.one']) })
  const said = await team(app)
  const sent = await both.helen.post(path, { ...page, ...typed('Helen', ['dense.text']), do: 'accept' })
  expect([sent.status, (await sent.text()).includes('First line of Helen')]).toEqual([409, true])
  expect(await team(app)).toEqual(said)
})

test.each(['dense.day', 'dense.since', 'dense.who', 'dense.one'])(
  'a wrong %s beside right answers: they are saved, it stands as it was typed, and nothing is accepted',
  async (wrong) => {
    const { app, ...both } = await reviewed()
    const bad: Readonly<Record<string, Fields>> = {
      'dense.day': { 'dense.day.day': '31', 'dense.day.month': '2', 'dense.day.year': '2026' },
      'dense.since': { 'dense.since.day': '4', 'dense.since.month': '', 'dense.since.year': '98' },
      'dense.who': { 'dense.who.name': '', 'dense.who.role': 'nurse' },
      'dense.one': { 'dense.one': 'x'.repeat(5000) },
    }
    const right = fields.filter((field) => field !== wrong)
    const sent = await both.helen.post(path, {
      ...(await opened(both.helen)),
      ...typed('Helen', right),
      ...bad[wrong],
      do: 'accept',
    })
    const again = formIn(await sent.text())
    expect(sent.status).toBe(422)
    expect(Object.keys(await team(app)).sort()).toEqual([...right].sort())
    expect((await app.ports.plans.load(rosesPlan)).readings.dense).toBeUndefined()
    for (const [name, value] of Object.entries(bad[wrong] ?? {}))
      expect([name, again[name]]).toEqual([name, [value]])
    const mended = {
      ...again,
      ...answers('Helen')[wrong],
      ...(wrong === 'dense.since' ? { 'dense.since.day': '' } : {}),
    }
    const said = await team(app)
    expect((await both.helen.post(path, mended)).status).toBe(303)
    expect(await team(app)).toMatchObject(said)
    expect(Object.keys(await team(app)).sort()).toEqual([...fields].sort())
  },
)

test('a row is added and taken out without a save, and everything that was typed stays', async () => {
  const { app, ...both } = await reviewed()
  const { version } = await app.ports.plans.load(rosesPlan)
  const press = async (form: Fields, what: RegExp, typedNow: Fields) => {
    const page = await both.helen.post(path, { ...form, ...typedNow })
    const text = await page.text()
    const button = pageIn(text)
      .forms.flatMap(({ buttons }) => buttons)
      .find((one) => one !== undefined && what.test(one[1]))
    return { form: formIn(text), button, status: page.status }
  }
  const first = await (await both.helen.get(path)).text()
  const buttons = pageIn(first).forms.flatMap((one) => one.buttons.flatMap((button) => button?.[1] ?? []))
  const adds = buttons.find((one) => /dense\.rows/.test(one)) ?? ''
  expect(adds).not.toBe('')
  const one = await press(formIn(first), /dense\.rows/, {
    ...typed('Helen', ['dense.text', 'dense.day']),
    do: adds,
  })
  expect([one.status, (await app.ports.plans.load(rosesPlan)).version]).toEqual([200, version])
  expect(one.form['dense.text']).toEqual(['First line of Helen\nand a second'])
  expect(one.form['dense.day.year']).toEqual(['2026'])
  const names = Object.keys(one.form).filter((name) => /^dense\.rows\..*\.name$/.test(name))
  expect(names.length).toBeGreaterThan(0)
  const filled = Object.fromEntries(names.map((name, index) => [name, `Medicine ${index + 1}`]))
  expect((await both.helen.post(path, { ...one.form, ...filled })).status).toBe(303)
  const said = await team(app)
  expect(JSON.stringify(said['dense.rows']?.said)).toContain('Medicine 1')
  expect(Object.keys(said).sort()).toEqual(['dense.day', 'dense.rows', 'dense.text'])
  const later = await opened(both.tom)
  await both.tom.post(path, later)
  expect(await team(app)).toEqual(said)
})

test('what was typed for a question that goes with the same save is kept on the page and said', async () => {
  const { app, ...both } = await reviewed()
  await both.helen.post(path, { ...(await opened(both.helen)), 'dense.choice': 'yes' })
  const page = await opened(both.helen)
  expect(Object.keys(page)).toContain('dense.more')
  const sent = await both.helen.post(path, {
    ...page,
    'dense.choice': 'no',
    'dense.more': 'Typed for nothing',
  })
  expect([sent.status, await sent.text()]).toEqual([422, expect.stringContaining('Typed for nothing')])
  expect(Object.keys(await team(app))).toEqual(['dense.choice'])
})

test('a row that was saved can be taken out again, the last one too, and what else was typed stays', async () => {
  const { app, ...both } = await reviewed()
  const row = { 'dense.rows.rows': ['row-1'], 'dense.rows.row-1.name': 'Medicine 1' }
  await both.helen.post(path, { ...(await opened(both.helen)), ...row })
  const said = await team(app)
  const sent = await both.helen.post(path, {
    ...(await opened(both.helen)),
    'dense.one': 'Typed before',
    do: 'remove-row dense.rows row-1',
  })
  const page = formIn(await sent.text())
  expect([page['dense.rows.row-1.name'], page['dense.one']]).toEqual([[''], ['Typed before']])
  expect(await team(app)).toEqual(said)
})

test('where a colleague answered one of the same questions, the others are saved and nothing that was typed is lost', async () => {
  const { app, ...both } = await reviewed()
  const page = await opened(both.helen)
  await both.tom.post(path, { ...(await opened(both.tom)), ...typed('Tom', ['dense.one']) })
  const wrong = { 'dense.day.day': '31', 'dense.day.month': '2', 'dense.day.year': '2026' }
  const hers = { ...typed('Helen', ['dense.one', 'dense.two', 'dense.text']), ...wrong }
  const sent = await both.helen.post(path, { ...page, ...hers })
  const text = await sent.text()
  const again = formIn(text)
  expect([sent.status, text.includes('One of Tom')]).toEqual([409, true])
  const said = await team(app)
  const authors = Object.entries(said).map(([field, { by }]) => [field, by.name])
  expect(authors.sort()).toEqual([
    ['dense.one', tom.name],
    ['dense.text', helen.name],
    ['dense.two', helen.name],
  ])
  expect(again['dense.one']).toEqual(['One of Helen'])
  for (const [name, value] of Object.entries(wrong)) expect([name, again[name]]).toEqual([name, [value]])
})
