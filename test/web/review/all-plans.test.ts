import { expect, test } from 'vitest'
import type { Fact } from '#src/plan/facts.ts'
import { carerId, planId, practiceId } from '#src/plan/ids.ts'
import { unstarted } from '#src/plan/plan.ts'
import { aChange, answered, asha, ashasPlan, started } from '#test/kit/a-change.ts'
import { aHandedOverPlan, danielsVoice, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, helen, larkfield, rose, tom } from '#test/kit/an-app.ts'
import { lookFor } from '#test/kit/look-for.ts'
import { withOwnLog } from '#test/kit/on-call.ts'
import { approve, planIn } from '#test/web/frame/plan-states.ts'

const lists = async (app: AnApp): Promise<readonly string[]> => {
  const hers = await app.as(helen)
  const pages = ['/reviews', '/reviews/all'].map(async (path) => await (await hers.get(path)).text())
  return [...(await Promise.all(pages)), await lookFor(hers, { 'looked-for': 'Patel' })]
}

test('RULE-SAF-4: who looks through the plans of a practice is written down, without what was typed', async () => {
  const app = await planIn('a')
  const { get, post, rows } = await withOwnLog(app, helen)
  await get('/reviews/all')
  expect(rows(), 'the list alone is no search').toEqual([])
  await lookFor({ get, post }, { 'looked-for': 'Patel' })
  await lookFor({ get, post }, { 'looked-for': ' ' })
  expect(rows()).toMatchObject([
    { deed: 'searched', reason: 'practice', name: helen.name, service: larkfield.name, plan: null },
  ])
  expect(JSON.stringify(rows())).not.toContain('Patel')
})

test.each(['a', 'h', 's'] as const)(
  'H18: in state %s on duty nobody finds the plan of somebody whom she helps, or did',
  async (state) => {
    const app = await planIn(state)
    for (const page of state === 'h' ? await lists(app) : (await lists(app)).slice(1))
      expect(page).toContain('PATEL, Asha')
    await does(app, rose, {
      kind: 'invite-carer',
      carer: carerId('carer-helen'),
      name: 'Helen',
      relationship: 'niece',
      email: helen.email,
    })
    expect((await lists(app)).join(''), 'to be asked makes nobody family').toContain('PATEL')
    await does(app, { ...helen, duty: { kind: 'none' } }, { kind: 'join', email: helen.email })
    for (const page of await lists(app)) expect(page).not.toContain('PATEL')
    await does(app, rose, { kind: 'remove-carer', carer: carerId('carer-helen') })
    for (const page of await lists(app)) expect(page).not.toContain('PATEL')
    expect((await app.ports.plans.load(rosesPlan)).practice).toBe(larkfield.id)
  },
)

test('however many plans a practice has, each is found by its name, and one with something open is listed', async () => {
  const app = await planIn('a')
  const counts = Array.from({ length: 1200 }, (_, index) => index + 1)
  await Promise.all(
    counts.map(async (count) => {
      const change = aChange(unstarted(planId(`many-plan-${count}`), app.ports.forms), [
        { kind: 'Started', name: 'Zoe' },
      ])
      const born = new Date(Date.UTC(1930, 0, count)).toISOString().slice(0, 10)
      const [family, isDisclosureOpen] = [count === 1200 ? 'Zellworth' : `Many${count}`, count === 1200]
      const row = {
        ...change.row,
        practice: larkfield.id,
        status: 'approved' as const,
        family,
        given: 'Zoe',
        born,
      }
      await app.ports.plans.save({ ...change, row: { ...row, isDisclosureOpen } })
    }),
  )
  const hers = await app.as(helen)
  expect(await (await hers.get('/reviews/all')).text()).toContain('1201')
  expect(await lookFor(hers, { 'looked-for': 'zellworth' })).toContain('ZELLWORTH, Zoe')
  expect(await (await hers.get('/reviews')).text()).toContain('ZELLWORTH, Zoe')
})

test('a second plan of the same name and birth date, or number, in the practice is warned of in the lists, at the review and at the signing; a twin is none', async () => {
  const app = await planIn('h')
  const { plans, accounts } = app.ports
  await accounts.add({ ...rose, id: asha, email: 'another@example.org' })
  const second = async (...said: readonly (readonly [string, string])[]) => {
    const facts = said.map(([field, value]) => answered(field, value, 'person'))
    const plan = await plans.load(ashasPlan)
    const begun: readonly Fact[] =
      plan.version === 0 ? [started, { kind: 'Submitted', practice: larkfield.id }] : []
    await plans.save(aChange(plan, [...begun, ...facts]))
  }
  const hers = await app.as(helen)
  const warned = async () => {
    const [queue, all] = await lists(app)
    const review = await (await hers.get(`/plans/${rosesPlan}/review`)).text()
    const sign = await (await hers.get(`/plans/${rosesPlan}/approval`)).text()
    return [
      queue?.includes('Another plan may be about the same person'),
      all?.includes('Another plan may be about the same person'),
      ...[review, sign].map((page) =>
        page.includes('Another plan of your practice may be about the same person'),
      ),
    ]
  }
  await second()
  expect(await warned()).toEqual([false, false, false, false])
  await second(['person.family', 'Patél'], ['person.given', 'Usha'], ['person.dob', '1941-03-27'])
  expect(await warned(), 'a twin').toEqual([false, false, false, false])
  await second(['person.given', 'Asha'])
  expect(await warned()).toEqual([true, true, true, true])
  await second(['person.given', 'Usha'], ['person.nhsNumber', '9990000018'])
  expect(await warned()).toEqual([true, true, true, true])
})

test('a plan in which no name was given yet is listed by what its person is called, and never by a comma', async () => {
  const app = await planIn('h')
  const { plans, accounts } = app.ports
  await accounts.add({ ...rose, id: asha, email: 'another@example.org' })
  const nameless: Fact = { kind: 'Started', owner: asha, name: '' }
  await plans.save(
    aChange(await plans.load(ashasPlan), [nameless, { kind: 'Submitted', practice: larkfield.id }]),
  )
  for (const page of (await lists(app)).slice(0, 2)) {
    expect(page).toContain('<bdi>No name yet</bdi>')
    expect(page).not.toContain('<bdi>, ')
  }
  const opened = await (await (await app.as(helen)).get(`/plans/${ashasPlan}/review`)).text()
  expect(opened).toContain('<bdi>No name yet</bdi>')
})

test('the queue says what each plan is for, how long it waits and who began; a draft that was taken back or sent back keeps its place, and says so', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const cells = async (): Promise<readonly string[]> => {
    const page = await (await (await app.as(helen)).get('/reviews')).text()
    return [...page.matchAll(/<td[\s\S]*?<\/td>/g)].map(([cell]) =>
      cell
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  }
  const handOver = () => does(app, rose, { kind: 'submit', practice: larkfield.id })
  const day = 86_400
  expect((await cells()).slice(1)).toEqual([
    'What it is for Serious illness or frailty, perhaps in the last years of life',
    'First handed over 22 November 2026, 10:00 today',
    'Where it stands Not started yet',
  ])
  app.later(day)
  await does(app, helen, { kind: 'ask-back', section: 'about', at: ['about.people'], text: 'Which sister?' })
  app.later(day)
  const { version: read } = await app.ports.plans.load(rosesPlan)
  await does(app, tom, { kind: 'accept', section: 'matters', read })
  expect((await cells()).slice(2)).toEqual([
    'First handed over 22 November 2026, 10:00 2 days ago',
    'Where it stands Being reviewed Begun by Dr Helen Marsh , 23 November 2026, 10:00 A section was last accepted by Tom Okafor , 24 November 2026, 10:00',
  ])
  await does(app, helen, { kind: 'return' })
  expect(await cells(), 'it is with the person').toEqual([])
  app.later(day)
  await handOver()
  const again = [
    'First handed over 22 November 2026, 10:00 3 days ago Handed over again: 25 November 2026, 10:00',
    'Where it stands Not started yet Begun before by Dr Helen Marsh , 23 November 2026, 10:00 A section was last accepted by Tom Okafor , 24 November 2026, 10:00',
  ]
  expect((await cells()).slice(2)).toEqual(again)
  await does(app, rose, { kind: 'withdraw' })
  await handOver()
  expect((await cells()).slice(2)).toEqual(again)
})

test('reviews that are due are counted at the desk and listed by their day, overdue ones first; what is stopped is never due', async () => {
  const app = await planIn('a')
  const text = async (path: string) => {
    const hers = await app.as(helen)
    const page = await (await hers.get(path)).text()
    return page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  }
  const reviewOn = (await app.ports.plans.row(rosesPlan))?.reviewOn ?? ''
  const toDay = (days: number) =>
    app.later(
      (Date.parse(`${reviewOn}T12:00:00Z`) - Date.parse(app.ports.clock.now())) / 1000 + days * 86_400,
    )
  const desk = 'Reviews that are due'
  toDay(-29)
  expect(await text('/reviews')).not.toContain(desk)
  expect(await text('/reviews/all?show=due')).toContain('0 of 1 plan')
  for (const [days, counted, listed] of [
    [-28, '1 due within 28 days', 'in 28 days Due soon'],
    [-8, '1 due within 28 days', 'in 8 days Due soon'],
    [-7, '1 due within 28 days', 'in 7 days Due within a week'],
    [0, '1 due within 28 days', 'today Due today'],
    [1, '1 overdue', 'a day ago Overdue'],
  ] as const) {
    toDay(days)
    expect(await text('/reviews')).toContain(counted)
    expect(await text('/reviews/all?show=due')).toContain(listed)
  }
  await does(app, rose, { kind: 'withdraw' })
  expect(await text('/reviews')).not.toContain(desk)
  expect(await text('/reviews/all')).toContain('Sharing was stopped')
  expect(await text('/reviews/all')).not.toContain('Overdue')
})

test('a plan that was sent back, or stopped, is found among all plans by where it stands; no name is in the address', async () => {
  const app = await planIn('b')
  const hers = await app.as(helen)
  const shown = async (show: string) =>
    (await lookFor(hers, { show, 'looked-for': 'patel' })).includes('PATEL, Asha')
  const found = async () => {
    const names = ['all', 'due', 'waiting', 'returned', 'approved', 'changed', 'stopped', 'made-up']
    const are = await Promise.all(names.map(shown))
    return names.filter((_, index) => are[index])
  }
  expect(await found()).toEqual(['all', 'returned', 'made-up'])
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  expect(await found()).toEqual(['all', 'waiting', 'made-up'])
  const page = await lookFor(hers, { show: 'returned', 'looked-for': 'patel' })
  expect(page).toContain('<option value="returned" selected>With the person again</option>')
  const other = await planIn('s')
  const listed = await (await (await other.as(helen)).get('/reviews/all?show=stopped')).text()
  expect(listed).toContain('PATEL, Asha')
})

test('a version that the practice opened itself says so; handed to another practice, a draft waits there from then on', async () => {
  const app = await planIn('a')
  app.later(86_400)
  await does(app, helen, { kind: 'open-new-version' })
  const queue = await (await (await app.as(helen)).get('/reviews')).text()
  expect(queue).toContain('Opened by your practice: 23 November 2026, 10:00')
  expect(queue).toContain(`Begun by <bdi>${helen.name}</bdi>, 23 November 2026, 10:00`)
  const oak = { ...larkfield, id: practiceId('oak'), name: 'Oak', odsCode: 'Y00009' }
  await app.ports.practices.add(oak)
  await does(app, rose, { kind: 'withdraw' })
  for (const [practice, first] of [
    [larkfield, '2026-11-23T10:00:00.000Z'],
    [oak, '2026-11-25T10:00:00.000Z'],
  ] as const) {
    app.later(86_400)
    await does(app, rose, { kind: 'submit', practice: practice.id })
    const [row] = await app.ports.plans.queueOf(practice.id)
    expect(row).toMatchObject({ firstSubmittedAt: first, isOpenedHere: false })
    await does(app, rose, { kind: 'withdraw' })
  }
})

test('the practice reads at the plan and in the lists that approved words of a helper count no more, and urgent care beside them', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await does(app, daniel, says({ section: 'about', step: 'people' }, { 'about.people': 'Only me' }))
  await approve(app)
  const as = await app.as(helen)
  const page = async (path: string) => await (await as.get(path)).text()
  const lists = ['/reviews', '/reviews/all']
  const tag = 'Approved words of a helper count no more'
  for (const list of lists) expect(await page(list)).not.toContain(tag)
  await does(app, rose, { kind: 'remove-carer', carer: danielsVoice })
  for (const list of lists) expect(await page(list), list).toContain(tag)
  const told = 'Words of a helper stand in the approved plan, and count no more for the person'
  expect(await page(`/plans/${rosesPlan}/review`)).toContain(told)
  expect(await page(`/plans/${rosesPlan}/review`), 'no more than the approved page says').not.toContain(
    'Only me',
  )
  expect(await page(`/urgent/${rosesPlan}`)).toMatch(
    /Only me[\s\S]*the person no longer stands by these words|the person no longer stands by these words[\s\S]*Only me/,
  )
})
