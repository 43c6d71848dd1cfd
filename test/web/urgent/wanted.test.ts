import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId, practiceId } from '#src/plan/ids.ts'
import { aHandedOverPlan, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, helen, larkfield, led, priya, rose } from '#test/kit/an-app.ts'
import { byName, byNumber, searched, withOwnLog } from '#test/kit/on-call.ts'

const elm = { ...larkfield, id: practiceId('elm'), name: 'Elm Row Surgery', odsCode: 'Z99999' }
const person = (id: string, duty: Account['duty']): Account => ({
  ...{ id: accountId(id), name: id, email: `${id}@example.org` },
  duty,
})
const erin = person('erin', { kind: 'administrator' })
const ewa = person('ewa', {
  ...{ kind: 'clinician', jobRole: 'GP', registration: 'GMC 7000001' },
  practice: elm.id,
})
const number = '9990000026'

/** Rose's plan waits at Larkfield; Priya is on call, Helen and Ewa have desks, Erin runs the service. */
const here = async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  await it.ports.practices.add(elm)
  for (const one of [helen, ewa, erin]) await it.ports.accounts.add(one)
  const she = await it.as(priya)
  const desk = async (who: Account) => await (await (await it.as(who)).get('/reviews/wanted')).text()
  const inbox = async () => await (await (await it.as(erin)).get('/plans-wanted')).text()
  return { ...it, she, desk, inbox }
}
const at = (practice: string) => ({ ...byNumber(number), practice })
const idsIn = async ({ ports }: AnApp) =>
  [
    ...(await ports.plansWanted.ofDesk(larkfield.id, new Set())),
    ...(await ports.plansWanted.ofDesk(elm.id, new Set())),
    ...(await ports.plansWanted.ofNobody(new Set([larkfield.id, elm.id]))),
  ].map(({ id }) => id)
const shown = '999 000 0026'

test('a crew that finds nobody is asked once below it, with what they typed, and promised nothing', async () => {
  const it = await here()
  for (const typed of [byNumber(number), byName('Nobody')]) {
    const page = await (await searched(it.she, typed)).text()
    expect(page).toContain('No approved plan was found')
    expect(page).toContain('action="/urgent/wanted"')
    expect(page).toContain('Nobody is watching for this')
    expect(page).toContain(`<option value="${elm.id}">${elm.name}</option>`)
  }
  const byPlace = await (await searched(it.she, byName('AB1 2CD'))).text()
  expect(byPlace, 'a postcode is nobody').not.toContain('action="/urgent/wanted"')
})

test('one that is said reaches the desk that was named, once for two clicks, and no other', async () => {
  const it = await here()
  const [first, second] = [
    await it.she.post('/urgent/wanted', at(elm.id)),
    await it.she.post('/urgent/wanted', at(elm.id)),
  ]
  expect([led(first), led(second)]).toEqual(['/urgent/wanted', '/urgent/wanted'])
  const list = await it.desk(ewa)
  expect(list).toContain(shown)
  expect(list.split('action="/reviews/wanted/').length - 1, 'two buttons, of one').toBe(2)
  expect(await idsIn(it)).toHaveLength(1)
  expect(list).toContain('Priya Nair, Paramedic, Fenland Ambulance Service')
  expect(await (await (await it.as(ewa)).get('/reviews')).text()).toContain('href="/reviews/wanted"')
  expect(await it.desk(helen)).not.toContain(shown)
  expect(await it.inbox()).not.toContain(shown)
})

test('a number that does not fit, a postcode and a day that is none come back, and nothing is kept or written down', async () => {
  const it = await here()
  const { post, rows } = await withOwnLog(it)
  for (const typed of [
    byNumber('9990000027'),
    byName('AB1 2CD'),
    byName('Patel', '31', '2'),
    { by: 'card', card: 'x' },
  ])
    expect((await post('/urgent/wanted', typed)).status).toBe(422)
  expect(await idsIn(it)).toEqual([])
  expect(rows()).toEqual([])
})

test('where the practice is not known, or is none that can be named, whoever runs the service has it and sends it on', async () => {
  const it = await here()
  await it.she.post('/urgent/wanted', at('no-such-practice'))
  expect(await it.inbox()).toContain(shown)
  const [id] = await idsIn(it)
  const she = await it.as(erin)
  expect((await she.post(`/plans-wanted/${id}`, { do: 'send', practice: '' })).status).toBe(422)
  await she.post(`/plans-wanted/${id}`, { do: 'send', practice: elm.id })
  expect(await it.inbox()).not.toContain(shown)
  expect(await it.desk(ewa)).toContain(shown)
})

test('“not ours” goes to whoever runs the service, with who said so, and “already known” takes it off for good', async () => {
  const it = await here()
  await it.she.post('/urgent/wanted', at(elm.id))
  const [id] = await idsIn(it)
  const desk = await it.as(ewa)
  await (await it.as(helen)).post(`/reviews/wanted/${id}`, { do: 'known' })
  expect(await it.desk(ewa), 'no other desk settles it').toContain(shown)
  await desk.post(`/reviews/wanted/${id}`, { do: 'not-ours' })
  expect(await it.desk(ewa)).not.toContain(shown)
  expect(await it.inbox()).toContain('Said that they are not theirs: <bdi>Elm Row Surgery</bdi>')
  await it.she.post('/urgent/wanted', at(elm.id))
  await desk.post(`/reviews/wanted/${id}`, { do: 'known' })
  expect(await it.inbox()).not.toContain(shown)
  expect(await idsIn(it)).toEqual([])
})

test('where the practice has a draft with that number it is told at that plan, wherever it was sent, and begins no second', async () => {
  const it = await here()
  const plan = await it.ports.plans.row(rosesPlan)
  const roses = plan?.nhsNumber ?? ''
  expect(roses).toMatch(/^\d{10}$/)
  await it.she.post('/urgent/wanted', { ...byNumber(roses), practice: elm.id })
  const list = await it.desk(helen)
  expect(list).toContain(`href="/plans/${rosesPlan}/review#main"`)
  expect(list).toContain('begin no second one')
  expect(list).not.toContain('href="/reviews/for-somebody"')
})

test('whoever says it learns nothing of drafts: page and way on are the same for a number that has one', async () => {
  const it = await here()
  const roses = (await it.ports.plans.row(rosesPlan))?.nhsNumber ?? ''
  const said = async (nhsNumber: string) => {
    const before = await (await searched(it.she, byNumber(nhsNumber))).text()
    const answer = await it.she.post('/urgent/wanted', { ...byNumber(nhsNumber), practice: larkfield.id })
    const after = await (await it.she.get(led(answer))).text()
    return { before: before.replaceAll(nhsNumber, 'number'), to: led(answer), after }
  }
  expect(await said(roses)).toEqual(await said(number))
})

test('nobody reads on the list of their own desk that a plan was wanted for them or their family', async () => {
  const it = await here()
  const own: Account = { ...helen, id: rose.id }
  const roses = (await it.ports.plans.row(rosesPlan))?.nhsNumber ?? ''
  await it.she.post('/urgent/wanted', { ...byNumber(roses), practice: larkfield.id })
  expect(await it.desk(helen)).toContain('Priya Nair')
  expect(await it.desk(own)).not.toContain('Priya Nair')
})

test('RULE-SAF-4: who said it, who read the list and who settled it is written down, without for whom', async () => {
  const it = await here()
  const crew = await withOwnLog(it)
  await crew.post('/urgent/wanted', at(elm.id))
  const [id] = await idsIn(it)
  const desk = await withOwnLog(it, ewa)
  await desk.get('/reviews/wanted')
  await desk.post(`/reviews/wanted/${id}`, { do: 'not-ours' })
  const inbox = await withOwnLog(it, erin)
  await inbox.get('/plans-wanted')
  await inbox.post(`/plans-wanted/${id}`, { do: 'take-off' })
  const rows = JSON.stringify([...crew.rows(), ...desk.rows(), ...inbox.rows()])
  for (const reason of ['wanted', 'wanted-read', 'wanted-moved', 'wanted-known'])
    expect(rows).toContain(`"${reason}"`)
  expect(rows).not.toContain(number)
})

test('a plan is begun with the number that was typed only once whoever begins it says that it is theirs, and what the crew said stands at it', async () => {
  const it = await here()
  await it.she.post('/urgent/wanted', at(larkfield.id))
  const [id] = await idsIn(it)
  const desk = await it.as(helen)
  const page = await (await desk.get(`/reviews/wanted/${id}/plan`)).text()
  expect(page).toContain(shown)
  expect(page).toContain('Priya Nair, Paramedic, Fenland Ambulance Service')
  const bare = led(await desk.post(`/reviews/wanted/${id}/plan`, { 'for.name': 'Ada' }))
  expect(await (await desk.get(bare)).text()).not.toContain('Urgent care looked for')
  const begun = led(await desk.post(`/reviews/wanted/${id}/plan`, { 'for.name': 'Ada', theirs: 'yes' }))
  const plan = await (await desk.get(begun)).text()
  expect(plan).toContain(shown)
  expect(plan).toContain('Urgent care looked for a plan of this person')
  expect(plan).toContain('Priya Nair, Paramedic, Fenland Ambulance Service')
  expect(await it.desk(helen)).toContain(`href="${begun}#main"`)
  const again = await desk.post(`/reviews/wanted/${id}/plan`, { 'for.name': 'Ada', theirs: 'yes' })
  expect(led(again), 'tapped twice, it is one plan').toBe('/reviews/wanted')
  await desk.post(`/reviews/wanted/${id}`, { do: 'known' })
  expect(await (await desk.get(begun)).text()).not.toContain('Urgent care looked for')
})

test('the name that is missing comes back with the tick, and no other desk begins a plan from this list', async () => {
  const it = await here()
  await it.she.post('/urgent/wanted', at(larkfield.id))
  const [id] = await idsIn(it)
  const again = await (await it.as(helen)).post(`/reviews/wanted/${id}/plan`, {
    'for.name': '',
    theirs: 'yes',
  })
  expect(again.status).toBe(422)
  expect(await again.text()).toMatch(/name="theirs"[^>]*checked|checked[^>]*name="theirs"/)
  const other = await it.as(ewa)
  for (const answer of [
    await other.get(`/reviews/wanted/${id}/plan`),
    await other.post(`/reviews/wanted/${id}/plan`, { 'for.name': 'Ada', theirs: 'yes' }),
  ])
    expect(led(answer)).toBe('/reviews/wanted')
})
