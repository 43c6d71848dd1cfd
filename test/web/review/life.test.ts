import { expect, test } from 'vitest'
import { rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, baseUrl, helen, led, priya, rose, tom } from '#test/kit/an-app.ts'
import { lookFor } from '#test/kit/look-for.ts'
import type { State } from '#test/web/frame/plan-states.ts'
import { planIn } from '#test/web/frame/plan-states.ts'
import { renderMail } from '#views/mail/mail.ts'
import { english } from '#views/words.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const life = async (app: AnApp): Promise<string> => (await (await app.as(helen)).get(at('life'))).text()
const mails = async ({ ports }: AnApp) =>
  (await ports.outbox.newest(50)).filter(({ to }) => to === rose.email).map(({ kind }) => kind)

test.each([
  ['a', ['new-version', 'suspension', 'closing', 'correction']],
  ['c', ['suspension', 'closing', 'correction']],
  ['s', ['new-version', 'resumption', 'closing', 'correction']],
  ['l', ['new-version', 'correction']],
  ['e', []],
] as const)(
  'in state %s a clinician is shown what can happen to the plan, and no more: %j',
  async (state, deeds) => {
    const page = await life(await planIn(state satisfies State))
    const shown = [...page.matchAll(/href="\/plans\/[\w-]+\/life\/([\w-]+)"/g)].map(([, deed]) => deed)
    expect(shown).toEqual(deeds)
  },
)

test('a plan is suspended for a reason: urgent care is told so at once, the person kindly, and the page says who and why', async () => {
  const app = await planIn('a')
  const hers = await app.as(helen)
  expect(await (await hers.get(at('life/suspension'))).text()).toContain('Urgent care cannot read the plan')
  expect((await hers.post(at('life/suspension'), { 'suspension.reason': ' ' })).status).toBe(422)
  const past = { 'suspension.until.day': '1', 'suspension.until.month': '2', 'suspension.until.year': '2026' }
  const early = await hers.post(at('life/suspension'), { 'suspension.reason': 'A hip operation', ...past })
  expect([early.status, await early.text()]).toEqual([422, expect.stringContaining('A hip operation')])
  const form = { 'suspension.reason': 'A <hip> operation' }
  expect(led(await hers.post(at('life/suspension'), form))).toBe(at('life'))
  expect((await (await app.as(priya)).get(`/urgent/${rosesPlan}`)).status).toBe(410)
  expect(await life(app)).toMatch(
    /Suspended by Dr Helen Marsh on 22 November 2026[\s\S]*A &lt;hip&gt; operation/,
  )
  expect(await mails(app)).toContain('suspended')
})

test('what was suspended comes back as it was, word for word', async () => {
  const app = await planIn('s')
  const hers = await app.as(helen)
  expect(led(await hers.post(at('life/resumption')))).toBe(at('life'))
  const publication = await app.ports.publications.current(rosesPlan)
  expect([publication?.version, publication?.away]).toEqual([1, undefined])
})

test('a suspension that a colleague made after the page was opened is lifted by nobody who has not read why', async () => {
  const app = await planIn('s')
  const hers = await app.as(helen)
  const stoodOn = async () =>
    /name="stood" value="(\d+)"/.exec(await (await hers.get(at('life/resumption'))).text())?.[1] ?? 'none'
  const stood = await stoodOn()
  expect(led(await hers.post(at('life/resumption'), { stood }))).toBe(at('life'))
  const anew = { 'suspension.reason': 'The wrong allergy stands in it' }
  expect(led(await hers.post(at('life/suspension'), anew))).toBe(at('life'))
  const late = await hers.post(at('life/resumption'), { stood })
  expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('The wrong allergy')])
  expect((await (await app.as(priya)).get(`/urgent/${rosesPlan}`)).status).toBe(410)
  expect(led(await hers.post(at('life/resumption'), { stood: await stoodOn() }))).toBe(at('life'))
})

const unknownDeath = {
  'out.dateOfDeath.none': 'none',
  'out.deathSource': 'not-known',
  'out.actualPlace': 'not-known',
}

test.each([
  ['died', false],
  ['moved', true],
] as const)('a plan is closed because %s; whether the person is written to: %s', async (because, isTold) => {
  const app = await planIn('a')
  const hers = await app.as(helen)
  expect(led(await hers.post(at('life/closing'), { 'closing.reason': because, ...unknownDeath }))).toBe(
    at('life'),
  )
  expect((await app.ports.plans.load(rosesPlan)).status).toBe('closed')
  expect((await mails(app)).includes('closed')).toBe(isTold)
})

const dayOfDeath = (day: string, month: string, year: string) => ({
  'out.dateOfDeath.on.day': day,
  'out.dateOfDeath.on.month': month,
  'out.dateOfDeath.on.year': year,
})
const death = { 'out.deathSource': 'hospice', 'out.actualPlace': 'hospice' }

test('closing as died asks the day, of whom it is known and where: each may be not known, none is left out, and no day is to come', async () => {
  const app = await planIn('a')
  const hers = await app.as(helen)
  const died = { 'closing.reason': 'died' }
  const opened = await (await hers.get(at('life/closing'))).text()
  for (const text of [
    'Date of death',
    'The day is not known',
    'How do you know of it?',
    'Where did they die?',
  ])
    expect(opened).toContain(text)
  for (const left of [died, { ...died, ...death }, { ...died, ...unknownDeath, 'out.actualPlace': '' }])
    expect((await hers.post(at('life/closing'), left)).status).toBe(422)
  const ahead = await hers.post(at('life/closing'), { ...died, ...death, ...dayOfDeath('1', '12', '2027') })
  expect(ahead.status).toBe(422)
  for (const [year, words] of [
    ['1926', 'before the birth date in this plan'],
    ['1990', 'before this plan was begun'],
  ] as const) {
    const early = await hers.post(at('life/closing'), { ...died, ...death, ...dayOfDeath('3', '12', year) })
    expect(early.status, year).toBe(422)
    const page = await early.text()
    expect(page).toContain(words)
    expect(page, 'what was typed is kept').toContain(`value="${year}"`)
  }
  expect((await app.ports.plans.load(rosesPlan)).status).toBe('approved')
})

test('what is known of a death stands in its fact, and in the record that clinicians read; at home and in urgent care it does not', async () => {
  const app = await planIn('a')
  const hers = await app.as(helen)
  const where = { 'out.actualPlace.note.hospice': 'St <Ann’s>' }
  const form = { 'closing.reason': 'died', ...death, ...where, ...dayOfDeath('22', '11', '2026') }
  expect(led(await hers.post(at('life/closing'), form))).toBe(at('life'))
  const { ended } = await app.ports.plans.load(rosesPlan)
  expect(ended?.death).toEqual({ on: '2026-11-22', source: 'hospice', place: 'hospice', where: 'St <Ann’s>' })
  expect(await life(app)).toMatch(
    /Date of death:[^<]*<[^>]*>22 November 2026[\s\S]*A hospice[\s\S]*In a hospice, St &lt;Ann’s&gt;/,
  )
  for (const [who, path] of [
    [rose, '/plans'],
    [rose, at('approved')],
    [rose, at('readers')],
    [priya, `/urgent/${rosesPlan}`],
  ] as const)
    expect(await (await (await app.as(who)).get(path)).text(), path).not.toMatch(/Date of death|Ann’s/)
})

test('of whoever moved nothing is asked about a death, and nothing is kept of it', async () => {
  const app = await planIn('a')
  const hers = await app.as(helen)
  await hers.post(at('life/closing'), {
    'closing.reason': 'moved',
    ...death,
    ...dayOfDeath('20', '11', '2026'),
  })
  expect((await app.ports.plans.load(rosesPlan)).ended?.death).toBeUndefined()
})

test('a new version is opened by the practice, and leads to its review', async () => {
  const app = await planIn('a')
  const hers = await app.as(helen)
  expect(led(await hers.post(at('life/new-version')))).toBe(at('review'))
  expect((await app.ports.plans.load(rosesPlan)).status).toBe('in-review')
})

test('without a fresh proof nothing is suspended or closed, and what was written is kept', async () => {
  const app = await planIn('a')
  const hers = await app.as(helen)
  for (const _ of [1, 2, 3]) {
    app.later(650)
    await hers.get(at('life'))
  }
  const form = { 'suspension.reason': 'A hip operation' }
  expect((await hers.post(at('life/suspension'), form)).status).toBe(403)
  expect((await hers.post(at('life/closing'), { 'closing.reason': 'died' })).status).toBe(403)
  expect((await app.ports.plans.load(rosesPlan)).status).toBe('approved')
  expect(await (await (await app.as(helen)).get(at('life/suspension'))).text()).toContain('A hip operation')
})

test('nobody but the practice comes to these pages', async () => {
  const app = await planIn('a')
  for (const who of [rose, priya])
    for (const path of ['life', 'life/suspension', 'life/closing'])
      expect((await (await app.as(who)).get(at(path))).status).toBe(404)
})

test('the practice finds every plan that it had, by name, number or birth, with what became of it', async () => {
  const app = await planIn('c')
  const hers = await app.as(helen)
  const all = await (await hers.get('/reviews/all')).text()
  for (const text of [
    'PATEL, Asha',
    '27 March 1941',
    '999 000 0018',
    '22 February 2027',
    'Version 1 was approved',
    'Changed since, by the person or for them',
  ])
    expect(all).toContain(text)
  const finds = async (text: string): Promise<boolean> =>
    (await lookFor(hers, { 'looked-for': text })).includes('PATEL, Asha')
  for (const text of [
    'patel',
    'Asha Pat',
    '999 000 0018',
    '9990000018',
    '27/3/1941',
    '27 03 1941',
    'Patel, asha',
    '27 March 1941',
    '27 mar 1941',
  ])
    expect(await finds(text), text).toBe(true)
  for (const text of ['Reid', '9991374280', '28/3/1941', '28 March 1941'])
    expect(await finds(text), text).toBe(false)
  app.later(200 * 24 * 3600)
  expect(await (await (await app.as(helen)).get('/reviews/all')).text()).toContain('Overdue')
})

test('a plan that was handed over and never approved is in the list, by the number in its draft; a draft that nobody got is not', async () => {
  const app = await planIn('h')
  const hers = await app.as(helen)
  const page = await lookFor(hers, { 'looked-for': '999 000 0018' })
  expect(page).toContain('PATEL, Asha')
  const none = await planIn('d')
  expect(await (await (await none.as(helen)).get('/reviews/all')).text()).not.toContain('PATEL')
})

test('the mail about a change or a withdrawal leads to that plan, which says what became of it and shows no word of it', async () => {
  const app = await planIn('w')
  const hers = await app.as(helen)
  for (const kind of ['withdrawn', 'change-asked'] as const)
    expect(renderMail(english, { kind, plan: rosesPlan }, baseUrl).text).toContain(
      `${baseUrl}${at('review')}`,
    )
  const page = await (await hers.get(at('review'))).text()
  for (const text of ['Sharing was stopped', 'PATEL, Asha']) expect(page).toContain(text)
  expect(page).not.toContain('Own words')
  expect(page).not.toContain(at('approval'))
})

test('a list without plans says so', async () => {
  const app = await anApp()
  expect(await (await (await app.as(helen)).get('/reviews/all')).text()).toContain(
    'No plan of your practice fits',
  )
})

test('one recommendation is taken back while the person writes: alone, for a reason, and whoever reads it is told who and why', async () => {
  const app = await planIn('c')
  const hers = await app.as(helen)
  const path = at('life/recommendation/rec.hospital')
  expect(await life(app)).toContain(`href="${path}"`)
  const stood = '1'
  const typed = { asked: 'ending.because', 'ending.because': 'ok', stood }
  const short = await hers.post(path, typed)
  expect([short.status, await short.text()]).toEqual([422, expect.stringContaining('tells nobody enough')])
  const why = { ...typed, 'ending.because': 'Her new <carer> copes at home.' }
  expect((await hers.post(path, { ...why, stood: '7' })).status).toBe(409)
  for (const _ of [1, 2, 3]) {
    app.later(650)
    await hers.get(at('life'))
  }
  expect((await hers.post(path, why)).status).toBe(403)
  const again = await app.as(helen)
  expect(await (await again.get(path)).text()).toContain('Her new &lt;carer&gt; copes at home.')
  expect(led(await again.post(path, why))).toBe(at('life'))
  expect(await life(app)).toMatch(/Hospital was taken back on 22 November 2026[\s\S]*Her new &lt;carer&gt;/)
  expect(led(await again.get(path))).toBe(at('life'))
  const second = await (await app.as(tom)).post(path, { ...why, 'ending.because': 'Her carer told me.' })
  expect([second.status, await second.text()], 'a colleague who was about to').toEqual([
    409,
    expect.stringContaining('Her carer told me.'),
  ])
  expect(await mails(app)).toContain('recommendation-ended')
  const all = await (await again.get('/reviews/all')).text()
  expect(all).toContain('A recommendation was taken back')
  const hospital = /id="recommended"[\s\S]*?<\/section>/
  const read = hospital.exec(await (await (await app.as(rose)).get(`/urgent/${rosesPlan}`)).text())?.[0]
  expect(read).toMatch(
    /was taken back on 22 November 2026 by <bdi>Dr Helen Marsh<\/bdi>[\s\S]*Her new &lt;carer&gt;/,
  )
  const home = await (await (await app.as(rose)).get(`/plans/${rosesPlan}`)).text()
  expect(home, 'what her email is about').toMatch(
    /taken back on 22 November 2026, by <bdi>Dr Helen Marsh<\/bdi>: <strong>[^<]*ospital[^<]*<\/strong>/,
  )
  expect((await app.ports.plans.load(rosesPlan)).life).toEqual({ draft: 'draft', published: 'current' })
})
