import { expect, test } from 'vitest'
import { danielsVoice, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { daniel, helen, larkfield, priya, rose } from '#test/kit/an-app.ts'
import { oak } from '#test/kit/oak-street.ts'
import { becauseAttending, onCall, openedByPriya } from '#test/kit/on-call.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

test('receipts say who opened the plan, for which service, when and why, newest first', async () => {
  const it = await onCall()
  const own = await it.as(rose)
  const before = await (await own.get('/plans/plan-of-asha/receipts')).text()
  expect(before).toContain(
    'No staff have opened your plan yet, and no helper has opened it as it was approved',
  )
  const note = 'Her <b>daughter</b>: rang'
  const because = { 'access.reason': 'other', 'access.note': note, asked: 'access.reason access.note' }
  await it.she.post(`${it.plan}/reason`, because)
  it.later(120)
  await own.get(it.plan)
  const page = await (await own.get('/plans/plan-of-asha/receipts')).text()
  expect(page).toContain('Priya Nair, Paramedic, Fenland Ambulance Service')
  expect(page).toContain('22 November 2026, 10:00')
  expect(page).toContain('Another reason: <bdi>Her &lt;b&gt;daughter&lt;/b&gt;: rang</bdi>')
  // What was done in her name stands above, with its own times.
  const opened = page.slice(page.indexOf('id="opened"'))
  expect(opened.indexOf('10:02')).toBeLessThan(opened.indexOf('10:00'))
  expect(page).toContain('Read by the person whose plan it is')
  expect((await (await it.as(daniel)).get('/plans/plan-of-asha/receipts')).status).toBe(404)
  expect((await it.she.get('/plans/plan-of-asha/receipts')).status).toBe(404)
})

test('one opening is one receipt, however often its page is loaded; a later one is another', async () => {
  const it = await openedByPriya()
  await it.she.get(it.plan)
  it.later(600)
  await it.she.get(it.plan)
  it.later(7200)
  const again = await it.as(priya)
  await again.post(`${it.plan}/reason`, becauseAttending)
  const page = await (await (await it.as(rose)).get('/plans/plan-of-asha/receipts')).text()
  expect(page.match(/class="sayso-receipt"/g)).toHaveLength(2)
  expect(page).toContain('22 November 2026, 10:10')
  expect(page).toContain('More than once, first on 22 November 2026, 10:00')
  expect(page).toContain('22 November 2026, 12:10')
  expect(await it.rows(), 'every reading is still written down').toHaveLength(4)
})

test('whoever wants to ask about an entry reads how: the practice to call, and a word that no helper reads', async () => {
  const it = await openedByPriya()
  const page = await (await (await it.as(rose)).get('/plans/plan-of-asha/receipts')).text()
  expect(page).toContain('Do you want to ask about one of these?')
  expect(page).toContain('href="/plans/plan-of-asha/private-word"')
  const untouched = await onCall()
  const none = await (await (await untouched.as(rose)).get('/plans/plan-of-asha/receipts')).text()
  expect(none).not.toContain('Do you want to ask')
})

test('what others did in her name stands for the person, newest first, with who and what she can do; who looks on reads what became of the approved plan alone', async () => {
  const app = await planIn('a')
  const page = async (who = rose) => {
    const answer = await (await app.as(who)).get(`/plans/${rosesPlan}/receipts`)
    return `${answer.status} ${await answer.text()}`
  }
  await app.ports.practices.add(oak)
  app.later(60)
  await does(app, helen, { kind: 'suspend', reason: 'An operation on the hip.' })
  app.later(60)
  await does(app, helen, {
    ...{ kind: 'grant-team', team: oak.id, name: oak.name, may: 'read', despite: true, askedSince: true },
    agreed: { by: 'person', on: '2026-11-22', why: 'She said so to me alone.' },
  })
  const own = await page()
  expect(own).toMatch(
    /What was done in your name[\s\S]*Let another team use your plan: <bdi>Oak Street[\s\S]*href="\/plans\/[\w-]+\/teams"[\s\S]*Suspended your plan[\s\S]*Approved your plan, as version <bdi>1</,
  )
  expect(own).toContain(helen.name)
  for (const none of [
    'An operation on the hip',
    'She said so to me',
    'Handed over your plan',
    'Asked somebody',
  ])
    expect(own, none).not.toContain(none)
  expect(await page(daniel), 'not let to read').toMatch(/^404/)
  await does(app, rose, { kind: 'grant-reading', carer: danielsVoice })
  await does(app, helen, { kind: 'resume' })
  const looking = await page(daniel)
  expect(looking).toMatch(
    /^200[\s\S]*is to be followed again[\s\S]*Suspended the plan[\s\S]*Approved the plan\./,
  )
  for (const none of ['Oak Street', 'Who has opened', 'private-word', `${rosesPlan}/teams`])
    expect(looking, none).not.toContain(none)
  expect(looking, 'an entry that names no deed').not.toContain('<p></p>')
  expect(await page(helen)).not.toContain('What was done')
})

test('at the desk stands who wrote in the plan, when and of which kind, and no word: of the person only the day, and nothing since they have it', async () => {
  const app = await planIn('a')
  const secret = 'My words of last night'
  const page = async (who = helen) =>
    await (await (await app.as(who)).get(`/plans/${rosesPlan}/receipts`)).text()
  const wrote = async (who = helen) => (await page(who)).split('id="wrote"')[1] ?? ''
  const text = await wrote()
  expect(text).toMatch(
    /Dr Helen Marsh[\s\S]*Approved the plan[\s\S]*Read a chapter and accepted it[\s\S]*The person[\s\S]*Handed the plan over[\s\S]*Wrote, changed or took out answers/,
  )
  const ofPerson = text.split('<li').filter((line) => line.includes('The person'))
  for (const line of ofPerson) expect(line).not.toMatch(/\d\d:\d\d/)
  const lines = text.split('<li').length
  app.later(24 * 3600)
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': secret }))
  expect((await wrote()).split('<li')).toHaveLength(lines)
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  expect((await wrote()).split('<li')).toHaveLength(lines + 2)
  expect(await page()).not.toContain(secret)
  expect(await wrote(rose), 'the person').toBe('')
})
