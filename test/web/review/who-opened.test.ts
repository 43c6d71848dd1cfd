import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId, instant } from '#src/plan/ids.ts'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, helen, led, rose } from '#test/kit/an-app.ts'
import { oak } from '#test/kit/oak-street.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

test('who leads a practice reads who opened its plans, and nobody else does', async () => {
  const app = await planIn('a')
  const hers = await app.as(helen)
  await hers.get(`/urgent/${rosesPlan}`)
  expect(await (await hers.get('/reviews/team')).text()).not.toContain('who-opened')
  expect((await hers.get('/reviews/who-opened')).status, 'does not lead').toBe(404)
  const lead = {
    ...{ ...helen, id: accountId('account-lead'), email: 'lead@example.org', name: 'Dr Leda North' },
    duty: { ...helen.duty, leads: true },
  } as const
  await app.ports.accounts.add(lead)
  const leading = async (path: string) => await (await (await app.as(lead)).get(path)).text()
  expect(await leading('/reviews/team')).toContain('href="/reviews/who-opened"')
  const receipts = `/plans/${rosesPlan}/receipts`
  const opened = await leading('/reviews/who-opened')
  expect(opened).toMatch(/Dr Helen Marsh, GP[\s\S]*Opened the plan[\s\S]*PATEL, Asha/)
  expect(opened).toContain(receipts)
  for (const odd of ['2999-12-31', '0000-01-01', '2026-13-77', 'x'])
    expect(await leading(`/reviews/who-opened?until=${odd}`), odd).toContain(receipts)
  expect(await leading('/reviews/who-opened?until=2026-01-31')).toContain('no opening is written down')
  const desk = await app.as(helen)
  await desk.get(led(await desk.post('/reviews/all', { 'looked-for': 'patel' })))
  expect(await leading('/reviews/who-opened')).toMatch(
    /Dr Leda North[\s\S]*Looked who had opened plans[\s\S]*Dr Helen Marsh[\s\S]*Searched for plans[\s\S]*No single plan/,
  )
  const receiptsIn = async (query: string) =>
    (await leading(`/reviews/who-opened?${query}`)).split('class="sayso-receipt"').slice(1).join()
  expect(await receiptsIn(`who=${helen.id}&deed=opened`)).toContain('Dr Helen Marsh')
  expect(await receiptsIn(`who=${helen.id}&deed=opened`)).not.toMatch(/Leda|Searched/)
  expect(await receiptsIn(`who=${helen.id}&deed=printed`)).toBe('')
  await app.ports.practices.add(oak)
  const ofOak = { ...lead, id: accountId('lead-of-oak'), email: 'oak@example.org' }
  if (helen.duty.kind !== 'clinician') throw new Error('no clinician')
  await app.ports.accounts.add({ ...ofOak, duty: { ...helen.duty, practice: oak.id, leads: true } })
  const theirs = await (await (await app.as(ofOak)).get('/reviews/who-opened')).text()
  expect(theirs, 'another practice').not.toMatch(/PATEL|Helen Marsh/)
  await losesNone(app, leading)
  await ofOneDay(leading)
  await asFile(app, lead)
  await does(app, rose, { kind: 'withdraw' })
  const stopped = await leading('/reviews/who-opened')
  expect(stopped, 'sharing was stopped').not.toMatch(/PATEL|Asha/)
  expect(stopped).not.toContain(receipts)
  expect(stopped).toContain('One plan is left out, as sharing was stopped.')
})

/** However often a plan was opened since, each opening stands on a page that links lead to, and no page claims more than it has. */
const losesNone = async (app: AnApp, read: (path: string) => Promise<string>) => {
  const now = Date.parse(app.ports.clock.now())
  const at = (seconds: number) => instant(new Date(now - seconds * 1000).toISOString())
  const by = { plan: rosesPlan, jobRole: '', service: '', reason: '' }
  const { record } = app.ports.accessLog
  const nora = { ...by, account: accountId('nora'), name: 'Nora Bell', deed: 'opened' } as const
  await record({ ...nora, at: at(7200) })
  await record({ ...nora, name: 'Old Bell', at: at(40 * 86_400) })
  const crowd = { ...by, account: accountId('crowd'), name: 'Col Crowd', at: at(3600) }
  const deeds = [...Array.from({ length: 510 }, () => 'opened' as const), 'card-made' as const]
  await Promise.all(deeds.map((deed) => record({ ...crowd, deed })))
  const next = (page: string) =>
    [...page.matchAll(/href="(\/reviews\/who-opened\?[^"]+)"/g)].at(-1)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const first = await read('/reviews/who-opened')
  expect(first).not.toContain('Nora Bell')
  const second = await read(next(first))
  expect(second).toContain('Nora Bell')
  expect(await read(next(second))).toContain('Old Bell')
  const cut = 'This page ends after 500 readings'
  expect(first).toContain(cut)
  expect(second).not.toContain(cut)
  expect(await read('/reviews/who-opened?who=ghost')).toMatch(/none of those that you chose/)
  expect(await read('/reviews/who-opened?who=nora'), 'behind all the others').toContain('Nora Bell')
  expect(await read('/reviews/who-opened?until=2026-02-31'), 'no such day').toContain(cut)
  for (const odd of ['x', `${at(0)}_1`, '2026-02-31T00:00:00.000Z_1_', '2999-01-01T00:00:00.000Z_1_'])
    expect(await read(`/reviews/who-opened?before=${odd}`), odd).toContain(cut)
}

const ofOneDay = async (read: (path: string) => Promise<string>) => {
  const first = await read('/reviews/who-opened')
  expect(first).toContain('<option value="2026-11-22">22 November 2026</option>')
  const day = await read('/reviews/who-opened?day=2026-10-13')
  expect(day).toContain('Old Bell')
  expect(day).toContain('from 13 October 2026, 00:00')
  expect(day).not.toMatch(/Nora Bell|Earlier, from/)
  const none = await read('/reviews/who-opened?day=2026-10-14')
  expect(none).toContain('none of those that you chose')
  for (const odd of ['2999-01-01', '2026-02-31', 'x'])
    expect(await read(`/reviews/who-opened?day=${odd}`), odd).toContain('All of these days')
}

/** For a spreadsheet: no formula, nobody whose plan it is, no reason in own words; that it was saved stands in the log. */
const asFile = async (app: AnApp, lead: Account) => {
  const by = { plan: rosesPlan, service: 'Vale, "111"', reason: 'other: chest pain' }
  const at = app.ports.clock.now()
  const odd = {
    ...by,
    account: accountId('odd'),
    name: '=1+1',
    jobRole: '\u200b+2',
    deed: 'opened',
    at,
  } as const
  await app.ports.accessLog.record(odd)
  const own = { ...odd, account: rose.id, name: 'Asha Patel', jobRole: '', reason: 'own' }
  await app.ports.accessLog.record(own)
  const she = await app.as(lead)
  const answer = await she.get('/reviews/who-opened.csv?who=odd')
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('Content-Disposition')).toContain('attachment')
  const [top, row, ...more] = (await answer.text()).split('\r\n')
  expect(top).toContain('"When (UK time)","Who"')
  expect(row).toContain(`"'=1+1","'\u200b+2","Vale, ""111""","Opened the plan"`)
  expect(row).toContain('"/plans/plan-of-rose/receipts"')
  expect(more).toEqual([''])
  const all = await (await she.get('/reviews/who-opened.csv')).text()
  expect(all).toContain('"The person"')
  expect(all).not.toMatch(/PATEL|Asha|chest pain/)
  expect(await (await she.get('/reviews/who-opened')).text()).toContain(
    'Saved a file of who had opened plans',
  )
  expect((await (await app.as(helen)).get('/reviews/who-opened.csv')).status, 'does not lead').toBe(404)
  app.later(16 * 60)
  const file = '/reviews/who-opened.csv?until=2026-11-22&who=odd&deed=opened&day=2026-11-22'
  expect(led(await she.get(file)), 'her session ran out').toBe(
    `/sign-in?returnTo=${encodeURIComponent(file)}`,
  )
  const tooLong = `/reviews/who-opened.csv?day=${'x'.repeat(500)}`
  expect(led(await she.get(tooLong)), 'too long to come back to').toBe(
    `/sign-in?returnTo=${encodeURIComponent('/reviews/who-opened.csv')}`,
  )
}
