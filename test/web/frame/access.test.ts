import { describe, expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId, practiceId } from '#src/plan/ids.ts'
import { aHandedOverPlan, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, helen, priya, rose, stranger } from '#test/kit/an-app.ts'
import { anEntry, asha, publish } from '#test/kit/publications.ts'

const account = (id: string, duty: Account['duty']): Account => ({
  id: accountId(`account-${id}`),
  email: `${id}@example.org`,
  name: id,
  duty,
})
const oak = practiceId('oak')
const visitors: Readonly<Record<string, Account | undefined>> = {
  nobody: undefined,
  somebody: stranger,
  patient: rose,
  carer: daniel,
  practice: helen,
  another: account('oak', { kind: 'clinician', practice: oak, jobRole: 'GP', registration: 'GMC 7000009' }),
  viewer: priya,
  trainee: account('trainee', { kind: 'trainee' }),
  admin: account('admin', { kind: 'administrator' }),
}

/**
 * What everybody gets while the plan lies with the practice and was never approved: a status, `in` for the
 * sign-in page, `on` for a way on. 409 and 422 are answers of a page that is theirs to use (RULE-01, RULE-02).
 */
const handedOver = `
route                                  | nobody | somebody | patient | carer | practice | another | viewer | trainee | admin
GET /plans/P                           | in     | 404      | 200     | 200   | 404      | 404     | 404    | 404     | 404
GET /plans/P/matters                   | in     | 404      | on      | on    | 404      | 404     | 404    | 404     | 404
GET /plans/P/matters/value             | in     | 404      | 200     | 200   | 404      | 404     | 404    | 404     | 404
POST /plans/P/matters/value            | in     | 404      | 422     | 422   | 404      | 404     | 404    | 404     | 404
GET /plans/P/matters/check             | in     | 404      | 200     | 200   | 404      | 404     | 404    | 404     | 404
GET /plans/P/crisis/crises             | in     | 404      | 200     | 200   | 404      | 404     | 404    | 404     | 404
POST /plans/P/crisis/crisis/items      | in     | 404      | on      | on    | 404      | 404     | 404    | 404     | 404
GET /plans/P/carers                    | 404    | 404      | 200     | 404   | 404      | 404     | 404    | 404     | 404
POST /plans/P/carers                   | 404    | 404      | 422     | 404   | 404      | 404     | 404    | 404     | 404
GET /plans/P/submission                | 404    | 404      | 200     | 404   | 404      | 404     | 404    | 404     | 404
POST /plans/P/submission               | 404    | 404      | 422     | 404   | 404      | 404     | 404    | 404     | 404
GET /plans/P/handed-over               | 404    | 404      | 200     | 404   | 404      | 404     | 404    | 404     | 404
GET /plans/P/withdrawal                | 404    | 404      | 200     | 404   | 404      | 404     | 404    | 404     | 404
POST /plans/P/withdrawal               | 404    | 404      | on      | 404   | 404      | 404     | 404    | 404     | 404
GET /plans/P/receipts                  | in     | 404      | 200     | 404   | 200      | 404     | 404    | 404     | 404
GET /plans/P/card                      | in     | 404      | 200     | 404   | 404      | 404     | 404    | 404     | 404
GET /plans/P/review                    | in     | 404      | 404     | 404   | 200      | 404     | 404    | 404     | 404
GET /plans/P/review/matters            | in     | 404      | 404     | 404   | on       | 404     | 404    | 404     | 404
POST /plans/P/review/matters           | 404    | 404      | 404     | 404   | 409      | 404     | 404    | 404     | 404
POST /plans/P/review/matters/words     | 404    | 404      | 404     | 404   | 409      | 404     | 404    | 404     | 404
POST /plans/P/review/matters/questions | 404    | 404      | 404     | 404   | 409      | 404     | 404    | 404     | 404
POST /plans/P/review/matters/answers   | 404    | 404      | 404     | 404   | 422      | 404     | 404    | 404     | 404
POST /plans/P/return                   | 404    | 404      | 404     | 404   | 409      | 404     | 404    | 404     | 404
GET /plans/P/approval                  | in     | 404      | 404     | 404   | on       | 404     | 404    | 404     | 404
POST /plans/P/approval                 | 404    | 404      | 404     | 404   | 422      | 404     | 404    | 404     | 404
GET /urgent                            | in     | 404      | 404     | 404   | 404      | 404     | 200    | 404     | 404
GET /urgent/P                          | in     | 404      | 200     | 404   | 404      | 404     | 404    | 404     | 404
GET /urgent/P/reason                   | in     | 404      | 404     | 404   | 404      | 404     | 404    | 404     | 404
POST /urgent/P/reason                  | in     | 404      | 404     | 404   | 404      | 404     | 404    | 404     | 404
GET /reviews                           | in     | 404      | 404     | 404   | 200      | 200     | 404    | 404     | 404
GET /practices                         | in     | 404      | 404     | 404   | 404      | 404     | 404    | 404     | 200
GET /urgent-readers                    | in     | 404      | 404     | 404   | 404      | 404     | 404    | 404     | 200
GET /trainees                          | in     | 404      | 404     | 404   | 404      | 404     | 404    | 404     | 200
GET /training                          | in     | 200      | 200     | 200   | 200      | 200     | 200    | 200     | 200
`

/** The same once it is approved, where a published plan could make a difference. */
const approved = `
route                 | nobody | somebody | patient | carer | practice | another | viewer | trainee | admin
GET /plans/P          | in     | 404      | 200     | 200   | 404      | 404     | 404    | 404     | 404
GET /plans/P/receipts | in     | 404      | 200     | 404   | 200      | 404     | 404    | 404     | 404
GET /plans/P/card     | in     | 404      | 200     | 404   | 404      | 404     | 404    | 404     | 404
GET /urgent/P         | in     | 404      | 200     | 404   | 200      | 404     | on     | 404     | 404
GET /urgent/P/reason  | in     | 404      | 404     | 404   | 404      | 404     | 200    | 404     | 404
POST /urgent/P/reason | in     | 404      | 404     | 404   | 404      | 404     | 200    | 404     | 404
`

describe('a plan that lies with the practice', () => {
  test.each(rowsOf(handedOver))('%s | %s', async (route, expected) => {
    expect(await cellsOf(await withPractice(), route)).toBe(expected)
  })
})

describe('a plan that is approved', () => {
  test.each(rowsOf(approved))('%s | %s', async (route, expected) => {
    expect(await cellsOf(await published(), route)).toBe(expected)
  })
})

test('whoever is refused reads no word of the plan and no name, and the page is the one of a plan that is not there', async () => {
  const it = await published()
  const missing = await visit(it, stranger, 'GET /plans/no-such-plan')
  const nothing = await missing.text()
  for (const [route] of [...rowsOf(handedOver), ...rowsOf(approved)]) {
    for (const [who, one] of Object.entries(visitors).filter(([name]) => !readers.has(name))) {
      const page = await (await visit(it, one, route)).text()
      for (const word of [canary, 'PATEL', '999 000 0018'])
        expect(page, `${who}: ${route}`).not.toContain(word)
    }
  }
  expect(nothing).toContain('<h1')
  expect(await (await visit(it, stranger, 'GET /plans/P')).text()).toBe(nothing)
})

test('what the person keeps from carers is on none of the pages that a carer can open, and takes no answer of theirs', async () => {
  const it = await withPractice()
  const shown = await (await visit(it, daniel, 'GET /plans/P/matters/value')).text()
  expect(shown, 'until it is kept from him').toContain(canary)
  await does(it, rose, { kind: 'hide', field: 'matters.value' })
  for (const [route] of rowsOf(handedOver)) {
    expect(await (await visit(it, daniel, route)).text(), route).not.toContain(canary)
  }
  const sent = { 'matters.value': 'Words of his', read: '999' }
  expect((await (await it.as(daniel)).post(`/plans/${rosesPlan}/matters/value`, sent)).status).toBe(404)
})

const readers = new Set(['patient', 'carer', 'practice', 'viewer'])
const canary = 'The bench by the quiet pond'

/** Each row as its route and its cells. */
function rowsOf(table: string): [string, string][] {
  const [heading = '', ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '))
  if (heading !== ['route', ...Object.keys(visitors)].join(' | '))
    throw new Error(`other columns: ${heading}`)
  return rows.map((row): [string, string] => {
    const [route = '', ...cells] = row.split(' | ')
    return [route, cells.join(' | ')]
  })
}

const withPractice = async (): Promise<AnApp> => {
  const it = await anApp()
  await aHandedOverPlan(it)
  await does(it, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': canary }))
  return it
}

const published = async (): Promise<AnApp> => {
  const it = await withPractice()
  const words = anEntry('matters.value', { kind: 'answer', value: canary })
  await publish(it.ports, { id: rosesPlan, entries: [...asha, words], owner: rose.id })
  return it
}

const cellsOf = async (it: AnApp, route: string): Promise<string> => {
  const cells = []
  for (const who of Object.values(visitors)) cells.push(cellOf(await visit(it, who, route)))
  return cells.join(' | ')
}

const visit = async (it: AnApp, who: Account | undefined, route: string): Promise<Response> => {
  const visitor = who ? await it.as(who) : it.stranger
  const [method, path = ''] = route.replace('/P', `/${rosesPlan}`).split(' ')
  return method === 'GET' ? await visitor.get(path) : await visitor.post(path, postedBy(who))
}
const postedBy = (who: Account | undefined) => ({
  at: 'matters.value',
  text: 'Words of theirs',
  item: `one-of-${who?.id ?? 'nobody'}`,
})

const cellOf = (answer: Response): string => {
  if (answer.status !== 303 && answer.status !== 302) return String(answer.status)
  return answer.headers.get('Location')?.startsWith('/sign-in') ? 'in' : 'on'
}
