import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { exchangeOf } from '#src/fhir/exchange-of.ts'
import { sitesNamedIn } from '#src/plan/sites.ts'
import { openDatabase } from '#src/store/database.ts'
import { verify } from '#src/store/verification.ts'
import { danielsVoice, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import {
  asked,
  atHome,
  code,
  field,
  handOver,
  leadsDaniel,
  named,
  signs,
  types,
} from '#test/kit/a-key-safe.ts'
import { masterKeyFor } from '#test/kit/a-master-key.ts'
import { type AnApp, daniel, helen, led, priya, readOn, rose } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'

const checked = async ({ file }: AnApp) => {
  const opened = await openDatabase({ url: file, masterKeyFile: masterKeyFor(file), access: 'read' })
  if (!opened.ok) throw new Error(opened.kind)
  const all = await verify(opened.database, flows)
  await opened.database.close()
  return {
    broken: all.flatMap(({ broken }) => broken ?? []),
    sites: all.find(({ kind }) => kind === 'sites'),
  }
}

test('a code that was typed once is kept, named by its answer, and shown on no page before it is asked for', async () => {
  const it = await atHome()
  const saved = await types(it.she, code)
  expect(saved.status).toBe(303)
  const [id = ''] = await named(it)
  const page = await (await it.she.get(asked)).text()
  expect(page).toContain('Kept safe, and shown to the practice or a crew on request')
  expect(page).not.toContain('waterbutt')
  const before = await (await it.she.get(`/plans/${rosesPlan}/kept-apart/${id}`)).text()
  expect(before).not.toContain('waterbutt')
  expect(before).toContain('method="post"')
  const shown = await it.she.post(`/plans/${rosesPlan}/kept-apart/${id}`)
  expect(shown.headers.get('cache-control')).toBe('no-store')
  expect(await shown.text()).toContain(code)
  const rows = await it.ports.accessLog.ofPlan(rosesPlan)
  expect(rows.map(({ deed, reason }) => [deed, reason])).toEqual([['revealed', 'own']])
  expect(await (await it.she.get(`/plans/${rosesPlan}/receipts`)).text()).toContain(
    'kept apart from the plan',
  )
})

test('the same code once more is the same answer; another takes its place, and the one before is destroyed', async () => {
  const it = await atHome()
  await types(it.she, code)
  const [first = ''] = await named(it)
  await types(it.she, code)
  expect(await named(it)).toEqual([first])
  await it.she.answer(asked)
  expect(await named(it), 'nothing was typed').toEqual([first])
  await types(it.she, '4711')
  const [second = ''] = await named(it)
  expect(second).not.toBe(first)
  expect(await it.ports.sites.find(rosesPlan, first)).toEqual({ kind: 'destroyed', at: expect.any(String) })
  expect(await it.ports.sites.find(rosesPlan, second)).toEqual({ kind: 'kept', text: '4711' })
  await it.she.answer(asked, { wayOut: 'skipped' })
  expect(await named(it)).toEqual([])
  expect(await it.ports.sites.find(rosesPlan, second)).toEqual({ kind: 'destroyed', at: expect.any(String) })
  expect(await checked(it)).toEqual({ broken: [], sites: { kind: 'sites', rows: 2, erased: 2 } })
})

test('a name that was forged is nobody’s answer, and one that is too long comes back without its text', async () => {
  const it = await atHome()
  await it.she.answer(asked, { [`${field}.kept.id`]: 'somebody-elses-id', [`${field}.secret`]: code })
  const [id = ''] = await named(it)
  expect(id).not.toBe('somebody-elses-id')
  const refused = await types(it.she, `${code} ${'x'.repeat(200)}`)
  expect(refused.status).toBe(422)
  expect(await refused.text()).not.toContain('waterbutt')
  expect(await named(it)).toEqual([id])
})

test('what is typed and not sent, and what comes after the session, is kept nowhere', async () => {
  const it = await atHome()
  const read = readOn(await (await it.she.get(asked)).text())
  const typed = { place: 'home/key-safe', read, [`${field}.secret`]: code }
  await it.she.post(`/plans/${rosesPlan}/typed`, typed)
  expect(await it.ports.drafts.ofPlan(rosesPlan, rose.id)).toEqual([])
  it.later(21 * 3600)
  const late = await it.she.post(asked, { read, [`${field}.secret`]: code })
  expect(late.headers.get('location')).toContain('/sign-in')
  expect(JSON.stringify(await it.ports.keptPosts.ofAccount(rose.id))).not.toContain('waterbutt')
})

test('a helper is asked once the person opens it to helpers, writes in his own voice, and reads nobody else’s', async () => {
  const it = await atHome()
  await types(it.she, code)
  const [hers = ''] = await named(it)
  const he = await it.as(daniel)
  await leadsDaniel(it)
  expect((await he.post(asked, { read: '999', [`${field}.secret`]: '1' })).status).not.toBe(303)
  await does(it, rose, { kind: 'show', field })
  expect((await types(he, '1234 his own')).status).toBe(303)
  const plan = await it.ports.plans.load(rosesPlan)
  const his = sitesNamedIn(plan).find(({ voice }) => voice === danielsVoice)?.id ?? ''
  expect((await he.post(`/plans/${rosesPlan}/kept-apart/${hers}`)).status).toBe(404)
  expect(await (await he.post(`/plans/${rosesPlan}/kept-apart/${his}`)).text()).toContain('1234 his own')
  expect(await (await it.she.post(`/plans/${rosesPlan}/kept-apart/${his}`)).text()).toContain('1234 his own')
})

test('the person sees who gave a code, takes it out, and it is destroyed: he is asked anew and hers stays', async () => {
  const it = await atHome()
  await leadsDaniel(it)
  await does(it, rose, { kind: 'show', field })
  const he = await it.as(daniel)
  await types(he, '1234 his own')
  await types(it.she, code)
  const page = await (await it.she.get(asked)).text()
  const [, at = ''] = /href="([^"]*kept-apart[^"]*)">See what Daniel/.exec(page) ?? []
  const asks = await (await it.she.get(at)).text()
  expect(asks).toMatch(/This was given by <strong><bdi>Daniel/)
  expect(asks, 'nothing is destroyed before she presses').not.toContain('It is destroyed')
  expect(asks).toMatch(
    /A backup made before may still hold it[^<]*your practice is told that something changed/,
  )
  expect((await he.post(`${at}/taking-out`)).status, 'nobody but the person').toBe(404)
  const gone = led(await it.she.post(`${at}/taking-out`))
  expect(await (await it.she.get(gone)).text()).toContain('It is taken out of your plan and destroyed')
  expect(await (await it.she.get(`/plans/${rosesPlan}`)).text()).not.toContain('destroyed')
  const id = at.split('/').at(-1) ?? ''
  expect(await it.ports.sites.find(rosesPlan, id)).toMatchObject({ kind: 'destroyed' })
  expect(await named(it)).toHaveLength(1)
  expect(await (await it.she.get(asked)).text()).not.toContain('See what Daniel')
  const facts = await it.ports.plans.load(rosesPlan)
  expect(facts.voices[danielsVoice]?.home?.answers[field]).toBeUndefined()
  expect(await (await he.get(asked)).text()).not.toContain('kept.id')
  const own = `/plans/${rosesPlan}/kept-apart/${(await named(it))[0]}`
  expect((await it.she.post(`${own}/taking-out`)).status, 'her own by its question').toBe(404)
  expect(await checked(it)).toMatchObject({ broken: [] })
})

test('in the night whoever is with the person presses for it, others say so first, and who is called is never offered it', async () => {
  const it = await atHome()
  await types(it.she, code)
  await handOver(it)
  const nadia = await it.as(helen)
  const [id = ''] = await named(it)
  const review = await (await nadia.get(`/plans/${rosesPlan}/review/home`)).text()
  expect(review).toContain(`/plans/${rosesPlan}/kept-apart/${id}`)
  expect(review).not.toContain('waterbutt')
  expect(await (await nadia.post(`/plans/${rosesPlan}/kept-apart/${id}`)).text()).toContain(code)
  await signs(it)
  const night = `/urgent/${rosesPlan}`
  const crew = await it.as(priya)
  await crew.post(`${night}/reason`, { 'access.reason': 'emergency-call', asked: 'access.reason' })
  const told = await (await crew.get(night)).text()
  expect(told).toContain('Say that you are')
  expect((await crew.post(`${night}/kept-apart/${id}`)).status).toBe(404)
  it.later(60)
  await crew.post(`${night}/reason`, becauseAttending)
  const page = await (await crew.get(night)).text()
  expect(page).toContain('Show the key safe code')
  expect(page).not.toContain('waterbutt')
  expect(page).not.toContain('kept for clinical readers')
  const shown = await crew.post(`${night}/kept-apart/${id}`)
  expect(await shown.text()).toContain(code)
  expect(shown.headers.get('cache-control')).toBe('no-store')
  const rows = await it.ports.accessLog.ofPlan(rosesPlan)
  expect(rows.filter(({ deed }) => deed === 'revealed').map(({ name, reason }) => [name, reason])).toEqual([
    [priya.name, 'attending'],
    [helen.name, 'practice'],
  ])
  const again = rows
    .filter(({ deed }) => deed === 'opened')
    .flatMap((row) => Array.from({ length: 205 }, () => row))
  await Promise.all(again.map((row) => it.ports.accessLog.record({ ...row, at: it.ports.clock.now() })))
  for (const who of [it.she, nadia])
    expect(await (await who.get(`/plans/${rosesPlan}/receipts`)).text()).toMatch(
      /Priya Nair[^<]*<\/bdi><\/p>\n<p>Looked at what is kept apart[\s\S]*Of each kind of entry this shows/,
    )
})

test('a code is changed or taken out at once: the approved page says so, and shows neither', async () => {
  const it = await atHome()
  await types(it.she, code)
  await handOver(it)
  await signs(it)
  const [id = ''] = await named(it)
  await types(it.she, '4711')
  const crew = await it.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const page = await (await crew.get(`/urgent/${rosesPlan}`)).text()
  expect(page).toContain('changed or taken out since this plan was approved')
  for (const one of [id, ...(await named(it))])
    expect((await crew.post(`/urgent/${rosesPlan}/kept-apart/${one}`)).status).toBe(404)
  expect(await checked(it)).toMatchObject({ broken: [], sites: { rows: 2, erased: 1 } })
})

test.each([
  ['withdrawn', (it: AnApp) => does(it, rose, { kind: 'withdraw' })],
  ['closed', (it: AnApp) => does(it, helen, { kind: 'close', because: 'died' })],
  [
    'entered in error',
    (it: AnApp) => does(it, helen, { kind: 'enter-in-error', reason: 'Of another person' }),
  ],
])(
  'of a plan that is %s the code is destroyed, nobody is asked what it was, and verify says that it is gone',
  async (_, end) => {
    const it = await atHome()
    await types(it.she, code)
    await handOver(it)
    await signs(it)
    const [id = ''] = await named(it)
    await end(it)
    expect(await named(it)).toEqual([])
    expect(await it.ports.sites.find(rosesPlan, id)).toEqual({ kind: 'destroyed', at: expect.any(String) })
    expect(await checked(it)).toEqual({ broken: [], sites: { kind: 'sites', rows: 1, erased: 1 } })
  },
)

test('a suspended plan keeps the code for the day on which it is lifted', async () => {
  const it = await atHome()
  await types(it.she, code)
  await handOver(it)
  await signs(it)
  const [id = ''] = await named(it)
  await does(it, helen, { kind: 'suspend', reason: 'An operation' })
  expect(await it.ports.sites.find(rosesPlan, id)).toEqual({ kind: 'kept', text: code })
})

test('RULE-SITE-1: the code stands in no page, print, search, export or log, and in no byte of the files', async () => {
  const it = await atHome()
  await types(it.she, code)
  await handOver(it)
  await signs(it)
  const crew = await it.as(priya)
  const nadia = await it.as(helen)
  const he = await it.as(daniel)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const own = [
    '',
    '/home/check',
    '/home/key-safe',
    '/submission',
    '/prints',
    '/visit-sheet',
    '/talk-guide',
    '/receipts',
    '/card',
    '/ladder',
    '/neighbour-sheet',
    '/stranger',
    '/withdrawal',
  ]
  const pages = [
    ...own.map((path) => it.she.get(`/plans/${rosesPlan}${path}`)),
    ...['/home/check', '', '/home/access'].map((path) => he.get(`/plans/${rosesPlan}${path}`)),
    ...[`/urgent/${rosesPlan}`, `/urgent/${rosesPlan}/as-it-stands`].map((path) => it.she.get(path)),
    ...[
      `/plans/${rosesPlan}/review`,
      `/plans/${rosesPlan}/versions`,
      `/urgent/${rosesPlan}`,
      '/reviews/all',
    ].map((path) => nadia.get(path)),
    crew.get(`/urgent/${rosesPlan}`),
  ]
  const texts = await Promise.all(pages.map(async (one) => (await one).text()))
  const approved = (await it.ports.plans.load(rosesPlan)).approved?.content
  const exchanged = approved && exchangeOf(flows.sections, approved)
  const others = [
    JSON.stringify(it.logged),
    JSON.stringify(await it.ports.outbox.newest(50)),
    JSON.stringify(approved),
    JSON.stringify(exchanged),
  ]
  expect([...texts, ...others].filter((text) => text.includes('waterbutt'))).toEqual([])
  expect(exchanged?.answers.map((entry) => entry.field)).not.toContain(field)
  // Four figures stand in any hash by chance.
  const files = ['', '-wal'].map((end) => readFileSync(`${it.file}${end}`, 'latin1'))
  expect(files.map((bytes) => bytes.includes('waterbutt'))).toEqual([false, false])
})
