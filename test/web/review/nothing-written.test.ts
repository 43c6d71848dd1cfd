import { expect, test } from 'vitest'
import { does, rosesPlan, says, writeTeamsPart } from '#test/kit/a-handed-over-plan.ts'
import { scribed } from '#test/kit/a-scribed-plan.ts'
import { type AnApp, anApp, helen, larkfield, led, readOn, tom, type Visitor } from '#test/kit/an-app.ts'
import { drOak, oak } from '#test/kit/oak-street.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const together = at('nothing-written')
const empty = ['about', 'communication', 'papers']
const shownOn = (page: string): readonly string[] =>
  /name="chapters" value="([^"]*)"/.exec(page)?.[1]?.split(' ') ?? []
const chapters = async ({ ports }: AnApp) =>
  (await ports.plans.load(rosesPlan)).forms.sections.map(({ section }) => section.id)
const acceptedBy = async ({ ports }: AnApp, who: string): Promise<readonly string[]> => {
  const { readings } = await ports.plans.load(rosesPlan)
  return Object.entries(readings)
    .flatMap(([section, by]) => (by[who] ? [section] : []))
    .toSorted()
}

/** A plan of some thirty answers, whole enough to be approved; Helen reads it. */
const thin = async () => {
  const app = await scribed()
  await writeTeamsPart(app)
  return { app, as: await app.as(helen) }
}
const accept = async (as: Visitor, section: string): Promise<string> => {
  const page = await (await as.get(at(`review/${section}`))).text()
  return led(await as.post(at(`review/${section}`), { read: readOn(page), do: 'accept' }))
}

test('chapters in which nobody has written come together after all others, and one press accepts each in the record', async () => {
  const { app, as } = await thin()
  const way: string[] = []
  for (const section of (await chapters(app)).filter((id) => !empty.includes(id)))
    way.push(await accept(as, section))
  expect(way.filter((to) => empty.some((id) => to.includes(`/review/${id}`)))).toEqual([])
  expect(way.at(-1)).toBe(`${together}#main`)
  expect(await (await as.get(at('review'))).text()).toContain(`href="${together}#main"`)
  const page = await (await as.get(together)).text()
  expect(shownOn(page)).toEqual(empty)
  for (const id of empty) expect(page).toContain(`href="${at(`review/${id}`)}#main"`)
  expect(page, 'what is recommended there').toContain('<li>How to talk with you</li>')
  const before = (await app.ports.plans.load(rosesPlan)).version
  const sent = { read: readOn(page), chapters: shownOn(page).join(' ') }
  expect(led(await as.post(together, sent))).toBe(`/urgent/${rosesPlan}/draft#sign`)
  expect(await acceptedBy(app, helen.id)).toEqual((await chapters(app)).toSorted())
  expect((await app.ports.plans.load(rosesPlan)).version - before, 'a fact each').toBe(empty.length)
})

test('whatever somebody wrote, said instead, added, or was asked makes a chapter one to be read by itself', async () => {
  const { app, as } = await thin()
  const shown = async () => shownOn(await (await as.get(together)).text())
  expect(await shown()).toEqual(empty)
  const step = { kind: 'answer', section: 'about', at: [], step: 'people' } as const
  await does(app, tom, { ...step, said: { 'about.people': { kind: 'declined' } } })
  expect(await shown(), 'a way out').toEqual(['communication', 'papers'])
  const doc = { section: 'papers', at: ['doc', 'one-doc'] } as const
  await does(app, tom, { kind: 'add-item', ...doc })
  await does(app, tom, says({ ...doc, step: 'title' }, { 'doc.type': 'hospital-passport' }))
  expect(await shown(), 'one left is read as ever').toEqual([])
  expect(led(await as.get(together))).toBe(at('review#main'))
})

test('what is written while the page is open is not accepted by it, and waits to be read', async () => {
  const { app, as } = await thin()
  for (const section of (await chapters(app)).filter((id) => !empty.includes(id))) await accept(as, section)
  const page = await (await as.get(together)).text()
  await does(app, tom, says({ section: 'about', step: 'people' }, { 'about.people': 'My sister Jo' }))
  const sent = { read: readOn(page), chapters: shownOn(page).join(' ') }
  expect(led(await as.post(together, sent))).toBe(at('review/about#main'))
  expect(await acceptedBy(app, helen.id)).not.toContain('about')
  const forged = { read: '999999', chapters: (await chapters(app)).join(' ') }
  await as.post(together, forged)
  expect(await acceptedBy(app, helen.id)).not.toContain('about')
})

test('the press accepts what stood on the page, and no other empty chapter', async () => {
  const { app, as } = await thin()
  const page = await (await as.get(together)).text()
  await as.post(together, { read: readOn(page), chapters: 'papers communication' })
  expect(await acceptedBy(app, helen.id)).toEqual(['communication', 'papers'])
})

test('a plan that was only just begun has such a page too, and a team of another practice has none', async () => {
  const app = await anApp()
  for (const practice of [larkfield, oak]) await app.ports.practices.add(practice)
  const as = await app.as(helen)
  const plan = led(await as.post('/reviews/for-somebody', { 'for.name': 'Joan' })).replace('/review', '')
  expect(shownOn(await (await as.get(`${plan}/nothing-written`)).text()).length).toBeGreaterThan(1)
  const theirs = await app.as(drOak)
  const whom = { 'for.name': 'Joan', 'for.with': 'another', practice: larkfield.id }
  const how = { 'for.agreedBy': 'person', 'for.agreedHow': 'Asked at home, said yes.' }
  const asked = 'for.name for.with for.agreedBy for.agreedHow'
  const begun = led(await theirs.post('/reviews/for-somebody', { ...whom, ...how, asked }))
  expect(led(await theirs.get(begun.replace('/review', '/nothing-written')))).toBe(`${begun}#main`)
})

test('a chapter that she began to write in is not accepted with the empty ones', async () => {
  const { app, as } = await thin()
  const page = await (await as.get(at('review/about'))).text()
  const typed = { read: readOn(page), 'ask:about.people': 'Who is Jo?' }
  await as.post(at('review/about/typed'), typed)
  expect(shownOn(await (await as.get(together)).text())).toEqual(['communication', 'papers'])
  expect((await app.ports.plans.load(rosesPlan)).askedBack).toEqual([])
})

test('what another version had and this one has not is read by itself', async () => {
  const { app, as } = await thin()
  const before = shownOn(await (await as.get(together)).text())
  await does(app, tom, says({ section: 'about', step: 'people' }, { 'about.people': 'My sister Jo' }))
  await accept(as, 'about')
  await does(app, tom, {
    ...{ kind: 'answer', section: 'about', at: [], step: 'people' },
    said: { 'about.people': { kind: 'skipped' } },
  })
  expect(before).toContain('about')
  expect(shownOn(await (await as.get(together)).text())).not.toContain('about')
})
