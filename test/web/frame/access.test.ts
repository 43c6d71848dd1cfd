import { expect, test } from 'vitest'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, led, rose, stranger, type Visitor } from '#test/kit/an-app.ts'
import { accessTable, demoRoutes, plainRoutes } from './access-table.ts'
import { canary, planIn, type State, states } from './plan-states.ts'
import { visit, visitors } from './visitors.ts'

/** Each row of the table as its route and its cells. */
const rows = accessTable
  .trim()
  .split('\n')
  .slice(1)
  .map((line): [string, string] => {
    const [route = '', ...cells] = line.split('|').map((cell) => cell.trim())
    return [route, cells.join(' | ')]
  })
const routes = rows.map(([route]) => route)

test('every route of the product is in the table, and the table names no other', async () => {
  const { composed } = await anApp(true)
  const registered = composed.app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))
    .map(({ method, path }) => `${method} ${path}`)
  expect(registered.toSorted()).toEqual([...routes, ...plainRoutes, ...demoRoutes].toSorted())
})

test('everybody gets at every address, in every state of a plan, what the table says (RULE-01, RULE-02)', async () => {
  const inStates: (readonly [State, ReadonlyMap<string, string>])[] = []
  for (const state of states) inStates.push([state, await cellsIn(state)])
  const got = routes.map((route) => {
    const cells = Object.keys(visitors).map((who) =>
      merged(inStates.map(([state, cells]) => [state, cells.get(`${who} ${route}`) ?? ''])),
    )
    return `${route}: ${cells.join(' | ')}`
  })
  expect(got).toEqual(rows.map(([route, cells]) => `${route}: ${cells}`))
}, 0)

test('a session that ran out opens nothing that nobody could open, and a post leads to signing in', async () => {
  const it = await planIn('h')
  const before = new Map<string, Visitor>()
  for (const [name, who] of Object.entries(visitors)) if (who) before.set(name, await it.as(who))
  const read = await versionIn(it)
  it.later(30 * 3600)
  for (const route of routes) {
    const nobody = cellOf(await visit(it.stranger, route))
    for (const [name, visitor] of before) {
      const cell = cellOf(await visit(visitor, route, read))
      const open = route.endsWith('/typed') ? (isWriter(name, route) ? '200' : '204') : nobody
      expect(cell, `${name}: ${route}`).toBe(open)
    }
  }
})

const versionIn = async ({ ports }: AnApp): Promise<string> =>
  String((await ports.plans.load(rosesPlan)).version)

/** Drafters type into questions, clinicians into sections; whoever used a plan into a page that opens once it is approved. */
const isWriter = (name: string, route: string): boolean =>
  !route.includes('/urgent/') && isDrafting(name, route)
const isDrafting = (name: string, route: string): boolean =>
  route.includes('/review/') ? name === 'practice' : name === 'patient' || name === 'carer'

test('whoever is refused reads no word of the plan and no name, and the page is the one of a plan that is not there', async () => {
  const it = await planIn('a')
  const outsider = await it.as(stranger)
  const missing = await outsider.get('/plans/no-such-plan')
  const nothing = await missing.text()
  for (const route of routes) {
    for (const [who, one] of Object.entries(visitors).filter(([name]) => !readers.has(name))) {
      const page = await (await visit(one ? await it.as(one) : it.stranger, route)).text()
      for (const word of [canary, 'PATEL', '999 000 0018'])
        expect(page, `${who}: ${route}`).not.toContain(word)
    }
  }
  expect(nothing).toContain('<h1')
  expect(await (await visit(outsider, 'GET /plans/:plan')).text()).toBe(nothing)
})

test('what the person keeps from carers is on none of the pages that a carer can open, and takes no answer of theirs', async () => {
  const it = await planIn('h')
  const he = await it.as(daniel)
  const shown = await (await visit(he, 'GET /plans/:plan/:section/:step')).text()
  expect(shown, 'until it is kept from him').toContain(canary)
  await does(it, rose, { kind: 'hide', field: 'matters.value' })
  for (const route of routes.filter((one) => one !== 'POST /sign-out'))
    expect(await (await visit(he, route)).text(), route).not.toContain(canary)
  const read = String((await it.ports.plans.load(rosesPlan)).version)
  const sent = { 'matters.value': 'Words of his', read }
  expect((await he.post(`/plans/${rosesPlan}/matters/value`, sent)).status).toBe(404)
})

test('a clinician reads no word of a draft that is with the person, and what she reads of one in her hands is written down', async () => {
  for (const state of states) {
    const it = await planIn(state)
    for (const route of routes.filter((one) => isOfReview(one))) {
      const she = await it.as(visitors.practice ?? stranger)
      const before = (await it.ports.accessLog.ofPlan(rosesPlan)).length
      const page = await (await visit(she, route)).text()
      const isNoted = (await it.ports.accessLog.ofPlan(rosesPlan)).length > before
      if (page.includes(canary)) expect(isNoted, `${state} ${route}`).toBe(true)
      if (state !== 'h' && state !== 'r') expect(page, `${state} ${route}`).not.toContain(canary)
    }
  }
}, 0)

const isOfReview = (route: string): boolean => /\/(review|approval|return)/.test(route)

test('reading a plan that was handed over leaves it as it is', async () => {
  const it = await planIn('h')
  const before = (await it.ports.plans.load(rosesPlan)).version
  for (const route of routes.filter((one) => one.startsWith('GET')))
    for (const one of Object.values(visitors)) await visit(one ? await it.as(one) : it.stranger, route)
  expect((await it.ports.plans.load(rosesPlan)).version).toBe(before)
})

const readers = new Set(['patient', 'carer', 'practice', 'reader'])

/** What each visitor gets at each route, by both their names. */
async function cellsIn(state: State): Promise<ReadonlyMap<string, string>> {
  const it = await planIn(state)
  const read = await versionIn(it)
  const cells = new Map<string, string>()
  const known = new Map<string, Visitor>()
  for (const [name, who] of Object.entries(visitors)) known.set(name, who ? await it.as(who) : it.stranger)
  for (const route of routes.toSorted((one, other) => rank(one) - rank(other)))
    for (const [name, who] of Object.entries(visitors)) {
      const own = route === 'POST /sign-out' && who ? await it.as(who) : known.get(name)
      if (own) cells.set(`${name} ${route}`, cellOf(await visit(own, route, read)))
    }
  return cells
}

/** What changes the plan for those who may comes last, and what ends it after that. */
const rank = (route: string): number => {
  if (route.startsWith('POST') && route.includes('/life/')) return 3
  if (route.endsWith('/withdrawal') && route.startsWith('POST')) return 2
  if (route === 'POST /plans/:plan/taking-back') return 1.9
  if (route.endsWith('/claim')) return 0.5
  if (route.endsWith('/return/take-up')) return 1.5
  return /(items|removal|restoration)\}$|\/return$/.test(route) ? 1 : 0
}

/** '404' where every state has it, else each answer with the letters of its states. */
function merged(cells: readonly (readonly [State, string])[]): string {
  const answers = [...new Set(cells.map(([, cell]) => cell))]
  if (answers.length === 1) return answers[0] ?? ''
  return answers
    .map(
      (answer) => `${answer} ${cells.flatMap(([state, cell]) => (cell === answer ? [state] : [])).join('')}`,
    )
    .join(', ')
}

/** A status; `in` for the sign-in page, `on` for a way on. */
function cellOf(answer: Response): string {
  if (answer.status !== 303 && answer.status !== 302) return String(answer.status)
  return led(answer).startsWith('/sign-in') ? 'in' : 'on'
}
