import { createHash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import { accountId, planId, practiceId } from '#src/plan/ids.ts'
import { anApp, daniel, helen, larkfield, led, priya, rose, stranger, tom } from '#test/kit/an-app.ts'
import {
  ashasNumber,
  becauseAttending,
  byName,
  byNumber,
  onCall,
  openedByPriya,
  searched,
  withOwnLog,
} from '#test/kit/on-call.ts'
import { anEntry, asha, publish } from '#test/kit/publications.ts'

test('RULE-SAF-4: without a reason of the last hour the page asks for one, and shows nothing', async () => {
  const it = await onCall()
  expect(led(await it.she.get(it.plan))).toBe(`${it.plan}/reason`)
  await it.she.post(`${it.plan}/reason`, becauseAttending)
  expect((await it.she.get(it.plan)).status).toBe(200)
  it.later(3601)
  const again = await it.as(priya)
  expect(led(await again.get(it.plan))).toBe(`${it.plan}/reason`)
})

test('RULE-SAF-4: reading every few minutes does not hold a plan open: after an hour the reason is asked again', async () => {
  const it = await openedByPriya()
  for (let minutes = 14; minutes < 60; minutes += 14) {
    it.later(14 * 60)
    expect((await it.she.get(it.plan)).status, `after ${minutes} minutes`).toBe(200)
  }
  it.later(4 * 60 + 1)
  expect(led(await it.she.get(it.plan))).toBe(`${it.plan}/reason`)
  expect(led(await it.she.post(`${it.plan}/reason`, becauseAttending)), 'and leads back').toBe(it.plan)
  expect((await it.she.get(it.plan)).status).toBe(200)
})

test('RULE-SAF-4: a reason of one urgent reader opens nothing for another', async () => {
  const it = await openedByPriya()
  const other = await it.as({ ...priya, id: stranger.id, email: 'other@example.org' })
  expect(led(await other.get(it.plan))).toBe(`${it.plan}/reason`)
})

test('RULE-SAF-4: every reading is written down, with who, service and reason', async () => {
  const it = await openedByPriya()
  await it.she.get(it.plan)
  await it.she.get(it.plan)
  const read = await it.rows()
  expect(read).toHaveLength(3)
  expect(read.map(({ deed }) => deed)).toEqual(['opened', 'opened', 'reason-given'])
  for (const row of read) {
    expect(row).toMatchObject({
      name: 'Priya Nair',
      jobRole: 'Paramedic',
      service: 'Fenland Ambulance Service',
      reason: 'attending',
    })
  }
})

test('RULE-SAF-4: who is shown among those that a search found sees it, also where nobody opened the plan', async () => {
  const it = await onCall()
  await searched(it.she, byNumber('9990000026'))
  expect(await it.rows(), 'found nobody').toEqual([])
  for (const fields of [byNumber(ashasNumber), byName('Patel'), { ...byName('Patal'), near: 'yes' }])
    expect(await (await searched(it.she, fields)).text()).toContain('PATEL')
  expect((await it.rows()).map(({ deed, reason, name }) => [deed, reason, name])).toEqual(
    Array.from({ length: 3 }, () => ['searched', 'found', 'Priya Nair']),
  )
  const receipts = await (await (await it.as(rose)).get('/plans/plan-of-asha/receipts')).text()
  expect(receipts).toContain(
    'They saw whose plan it is, with the address unless it was kept back, and nothing else of it',
  )
})

test('RULE-SAF-4: when the reading cannot be written down, the page is not shown', async () => {
  const it = await onCall()
  const { file, get, post } = await withOwnLog(it)
  await post(`${it.plan}/reason`, becauseAttending)
  expect(await (await get(it.plan)).text()).toContain('The garden in the morning')
  const beside = new BetterSqlite3(file)
  beside.exec("CREATE TRIGGER broken BEFORE INSERT ON access_log BEGIN SELECT RAISE(ABORT, 'no'); END")
  beside.close()
  const refused = await get(it.plan)
  expect(refused.status).toBe(500)
  const text = await refused.text()
  expect(text).not.toContain('The garden in the morning')
  expect(text).not.toContain('PATEL')
  const search = await searched({ get, post }, byNumber(ashasNumber))
  expect(search.status).toBe(500)
  expect(await search.text()).not.toContain('PATEL')
})

test('another reason needs words of its own, and what was typed stays', async () => {
  const it = await onCall()
  const first = await (await it.she.get(`${it.plan}/reason`)).text()
  expect(first, 'the box stands below its choice from the start').toMatch(
    /value="other"[\s\S]*?nhsuk-radios__conditional[\s\S]*?name="access.note"/,
  )
  expect(first).toContain('name="asked" value="access.reason access.note"')
  const empty = await answered(it, { asked: 'access.reason' })
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Reason: write or choose an answer')
  const other = await answered(it, { 'access.reason': 'other', asked: 'access.reason' })
  expect(other.status).toBe(422)
  const page = await other.text()
  expect(page).toContain('More to answer before you go on')
  expect(page).toContain('name="access.note"')
  expect(page).toMatch(/value="other"[^>]*checked/)
  const both = { 'access.reason': 'other', 'access.note': ' ', asked: 'access.reason access.note' }
  expect((await answered(it, both)).status).toBe(422)
  expect(led(await it.she.get(it.plan)), 'nothing was opened').toBe(`${it.plan}/reason`)
  const said = { ...both, 'access.note': 'Her <daughter> rang: please look' }
  expect(led(await it.she.post(`${it.plan}/reason`, said))).toBe(it.plan)
  expect((await it.rows())[0]?.reason).toBe('other: Her <daughter> rang: please look')
})

test('a reason that is not on the list, or a way out of the question, opens nothing', async () => {
  const it = await onCall()
  for (const fields of [{ 'access.reason': 'curious' }, { wayOut: 'declined' }]) {
    const answer = await answered(it, { ...fields, asked: 'access.reason' })
    expect(answer.status).toBe(422)
  }
  expect(await it.rows()).toEqual([])
})

test.each([
  ['Paramedic', ['emergency-call', 'attending', 'advising-111', 'emergency-department', 'out-of-hours']],
  ['First responder', ['emergency-call', 'attending']],
  ['Clinical adviser', ['emergency-call', 'advising-111', 'emergency-department', 'out-of-hours']],
  ['Pharmacist', ['advising-111', 'emergency-department', 'out-of-hours', 'medicines']],
  ['Radiographer', ['emergency-call', 'attending', 'advising-111', 'emergency-department', 'out-of-hours']],
])(
  'RULE-SAF-4: a %s gives a reason that somebody of that role may have, or another one',
  async (jobRole, offered) => {
    const it = await onCall()
    const duty = { kind: 'urgent-reader', service: 'Fenland', jobRole } as const
    const reader = await it.as({ ...priya, id: accountId('reader'), email: 'reader@example.org', duty })
    const page = await (await reader.get(`${it.plan}/reason`)).text()
    const values = [...page.matchAll(/value="([^"]*)"[^>]*name="access.reason"/g)].map(([, value]) => value)
    expect(values).toEqual([...offered, 'other'])
    const refused = jobRole === 'Pharmacist' ? 'attending' : 'medicines'
    await reader.post(`${it.plan}/reason`, { 'access.reason': refused, asked: 'access.reason' })
    expect(led(await reader.get(it.plan)), 'what is not offered opens nothing').toBe(`${it.plan}/reason`)
    await reader.post(`${it.plan}/reason`, { 'access.reason': offered.at(-1) ?? '', asked: 'access.reason' })
    expect((await reader.get(it.plan)).status).toBe(200)
  },
)

/** What answers a reason that opens nothing stands at an address, so that a browser can go back to it. */
const answered = async (
  { she, plan }: Awaited<ReturnType<typeof onCall>>,
  fields: Readonly<Record<string, string>>,
) => await she.get(led(await she.post(`${plan}/reason`, fields)))

test('a reason that was not enough stands at an address to go back to, sealed, and for nobody else', async () => {
  const it = await onCall()
  const sent = { 'access.reason': 'other', 'access.note': ' ', asked: 'access.reason access.note' }
  const at = led(await it.she.post(`${it.plan}/reason`, sent))
  expect(at).toMatch(/\/reason\?typed=[\w-]+$/)
  expect(at).not.toContain('other')
  for (const _ of ['first', 'back again'])
    expect(await (await it.she.get(at)).text()).toMatch(/value="other"[^>]*checked/)
  const other = await (await it.as({ ...priya, id: stranger.id, email: 'other@example.org' })).get(at)
  expect([other.status, (await other.text()).includes('value="other" checked')]).toEqual([200, false])
  expect(await it.rows()).toEqual([])
})

test.for([
  ['no number', byNumber(''), 'Enter an NHS number'],
  ['a wrong check digit', byNumber('999 000 0019'), 'Check the NHS number'],
  ['nine digits', byNumber('999000001'), 'Check the NHS number'],
  ['no family name', byName(' '), 'Enter the whole family name'],
  ['no date of birth', byName('Patel', '', '', ''), 'Enter the date of birth'],
  ['30 February', byName('Patel', '30', '2', '1948'), 'Check the date of birth'],
  ['a month of letters', byName('Patel', '3', 'Marble', '1948'), 'Check the date of birth'],
  ['a day that has not come', byName('Patel', '1', '1', '2999'), 'Check the date of birth'],
] as const)('a search with %s is asked again, and what was typed stays', async ([, fields, problem]) => {
  const { she } = await onCall()
  const answer = await searched(she, fields)
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain(problem)
  for (const typed of Object.values(fields)
    .slice(1)
    .filter((text) => text.trim() !== ''))
    expect(page).toContain(`value="${typed}"`)
})

test('RULE-02: a draft is never found, shown or named', async () => {
  const it = await anApp()
  const author = await it.as(rose)
  const draft = led(await author.post('/plans', { name: 'Rose' })).split('/')[2] ?? ''
  await author.post(`/plans/${draft}/person/name`, {
    'person.family': 'Patel',
    'person.given': 'Asha',
    read: '1',
  })
  const she = await it.as(priya)
  for (const path of [`/urgent/${draft}`, `/urgent/${draft}/reason`])
    expect((await she.get(path)).status).toBe(404)
  expect((await she.post(`/urgent/${draft}/reason`, { 'access.reason': 'attending' })).status).toBe(404)
  const own = await author.get(`/urgent/${draft}`)
  expect(await own.text()).toContain('No version of your plan has been approved yet')
})

test('RULE-02: a later approval replaces the page at once', async () => {
  const it = await openedByPriya()
  const sea = anEntry('matters.value', { kind: 'answer', value: 'The sea' })
  await publish(it.ports, { id: 'plan-of-asha', entries: [...asha, sea] })
  const page = await (await it.she.get(it.plan)).text()
  expect(page).toContain('The sea')
  expect(page).not.toContain('The garden in the morning')
  expect(page).toContain('Approved version 2')
})

test('RULE-CON-2: a withdrawn plan is found by nobody; who holds its address or its card reads whose it was and the day', async () => {
  const it = await openedByPriya()
  const code = await it.ports.cards.renew(planId('plan-of-asha'), it.ports.clock.now())
  const plan = await it.ports.plans.load(planId('plan-of-asha'))
  await it.ports.act(plan.id, { kind: 'withdraw' }, (now) => actorFor(rose, now))
  for (const path of [it.plan, `${it.plan}/reason`, `/card/${code}`]) {
    const gone = await it.she.get(path)
    expect(gone.status).toBe(410)
    const text = await gone.text()
    expect(text).toContain('Sharing of this plan was withdrawn on 22 November 2026')
    expect(text).toContain('PATEL, Asha')
    expect(text).toContain('27 March 1948')
    for (const kept of ['999 000 0018', 'Mill Lane', 'The garden in the morning'])
      expect(text).not.toContain(kept)
  }
  expect(await (await searched(it.she, byNumber(ashasNumber))).text()).toContain('No approved plan')
  const clinician = await it.as(helen)
  expect((await clinician.get(it.plan)).status).toBe(404)
  const own = await it.as(rose)
  expect(await (await own.get(it.plan)).text()).toContain('You stopped sharing this plan on 22 November 2026')
})

test('the person and their practice read the same page without a reason; it is written down as theirs', async () => {
  const it = await onCall()
  const [own, practice] = [await it.as(rose), await it.as(helen)]
  for (const reader of [own, practice])
    expect(await (await reader.get(it.plan)).text()).toContain('The garden in the morning')
  expect((await it.rows()).map(({ reason }) => reason)).toEqual(['practice', 'own'])
})

test('carers, strangers and other practices cannot read it, and cannot search', async () => {
  const it = await onCall()
  const duty = { kind: 'clinician', jobRole: 'GP', registration: 'GMC 7654322' } as const
  const elsewhere: Account = { ...tom, duty: { ...duty, practice: practiceId('elsewhere') } }
  await it.ports.practices.add({ ...larkfield, id: practiceId('elsewhere'), odsCode: 'Y99998' })
  for (const account of [daniel, stranger, elsewhere]) {
    const reader = await it.as(account)
    expect((await reader.get(it.plan)).status).toBe(404)
    expect((await reader.get(`${it.plan}/reason`)).status).toBe(404)
    expect((await reader.get('/urgent')).status).toBe(404)
    expect((await searched(reader, byNumber(ashasNumber))).status).toBe(404)
  }
  expect(await it.rows()).toEqual([])
})

test('whoever is not signed in signs in first, and comes back', async () => {
  const it = await onCall()
  for (const path of [it.plan, `${it.plan}/reason`, '/card/abc', '/plans/plan-of-asha/receipts'])
    expect(led(await it.stranger.get(path))).toBe(`/sign-in?returnTo=${encodeURIComponent(path)}`)
  expect(led(await it.stranger.post('/urgent/search'))).toBe('/sign-in?returnTo=%2Furgent')
  const search = await it.stranger.post('/urgent/search', byNumber(ashasNumber))
  expect([search.status, await search.text()]).toEqual([
    403,
    expect.stringContaining('/sign-in?returnTo=%2Furgent'),
  ])
})

test('the policy of the page names the hash of its one style, and lets nothing else in', async () => {
  const it = await openedByPriya()
  const page = await it.she.get(it.plan)
  const policy = page.headers.get('Content-Security-Policy') ?? ''
  const style = /<style>([^<]*)<\/style>/.exec(await page.text())?.[1] ?? ''
  expect(style.length).toBeGreaterThan(500)
  expect(policy).toContain(`style-src 'self' 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toContain('unsafe')
  expect(page.headers.get('Cache-Control')).toBe('no-store')
  const other = await it.she.get('/urgent')
  expect(other.headers.get('Content-Security-Policy')).not.toContain('sha256')
})

test('RULE-04: whose words these are is what the plan calls the person, never what an account was called', async () => {
  const called = { name: 'Ada Brook 1684', voice: 'person' } as const
  const value = anEntry('matters.value', { kind: 'answer', value: 'The garden in the morning' }, called)
  const it = await onCall([...asha, value])
  await it.she.post(`${it.plan}/reason`, becauseAttending)
  const page = await (await it.she.get(it.plan)).text()
  expect(page).toContain('<bdi>Asha Patel</bdi> says')
  expect(page).not.toContain('1684')
})
