import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { actorFor, mayWrite } from '#src/plan/access.ts'
import { carerId } from '#src/plan/ids.ts'
import { standingOrder } from '#src/plan/reads/reading.ts'
import { aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, led, rose } from '#test/kit/an-app.ts'
import { english } from '#views/words.ts'

const path = `/plans/${rosesPlan}/authority`
const papers = { 'authority.document': 'lpa-health', 'authority.reference': '7000 1234 5678' }

const withHelper = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const plan = await app.ports.plans.load(rosesPlan)
  const carer = Object.values(plan.carers).find(({ account }) => account === daniel.id)
  return {
    app,
    she: await app.as(helen),
    carer: carer?.id ?? carerId(''),
    load: () => app.ports.plans.load(rosesPlan),
  }
}

test('H24: a helper decides for the person only after a clinician has seen the papers, and no longer than they hold', async () => {
  const { app, she, carer, load } = await withHelper()
  const balance = app.ports.forms.sections.find(({ section }) => section.id === 'matters')?.section.fields[
    'matters.balance'
  ]
  const mayNow = async () => balance !== undefined && mayWrite(actorFor(daniel, await load()), balance)
  expect(await mayNow()).toBe(false)
  expect((await she.post(`${path}/${carer}`, { ...papers, 'authority.reference': '' })).status).toBe(422)
  expect(await mayNow()).toBe(false)
  expect(led(await she.post(`${path}/${carer}`, papers))).toBe(path)
  expect((await load()).carers[carer]?.authority).toEqual({
    document: 'lpa-health',
    reference: '7000 1234 5678',
  })
  expect(await mayNow()).toBe(true)
  expect(await (await she.get(path)).text()).toContain('7000 1234 5678')
  const he = await app.as(daniel)
  const page = await he.get(`/plans/${rosesPlan}/matters/balance`)
  expect(await page.text(), 'he is asked it').toContain('name="matters.balance"')
  expect(led(await she.post(`${path}/${carer}/end`, {}))).toBe(path)
  expect(await mayNow()).toBe(false)
})

test('what somebody with authority says stands after the person and before other helpers', async () => {
  const { app, she, carer, load } = await withHelper()
  const second = carerId('carer-second')
  const guest = { name: 'Ines Roy', relationship: 'friend', email: 'ines@example.org' }
  await does(app, rose, { kind: 'invite-carer', carer: second, ...guest })
  expect(standingOrder(await load())).toEqual(['team', 'person', carer, second])
  await she.post(`${path}/${second}`, papers)
  expect(standingOrder(await load()), 'who has not joined has no papers').toEqual([
    'team',
    'person',
    carer,
    second,
  ])
  await she.post(`${path}/${carer}`, papers)
  expect(standingOrder(await load())).toEqual(['team', 'person', carer, second])
})

test('papers that a colleague recorded meanwhile are neither replaced nor ended by a page that did not show them', async () => {
  const { she, carer, load } = await withHelper()
  expect(led(await she.post(`${path}/${carer}`, papers))).toBe(path)
  expect(led(await she.post(`${path}/${carer}`, papers)), 'a double click').toBe(path)
  const late = await she.post(`${path}/${carer}`, { ...papers, 'authority.reference': '7000 9999 9999' })
  const page = await late.text()
  expect(late.status).toBe(409)
  for (const text of ['The plan has moved on, and this was not saved', '7000 9999 9999'])
    expect(page).toContain(text)
  const ended = await she.post(`${path}/${carer}/end`, { reference: '7000 9999 9999' })
  expect([ended.status, (await load()).carers[carer]?.authority?.reference]).toEqual([409, '7000 1234 5678'])
  expect(led(await she.post(`${path}/${carer}/end`, { reference: '7000 1234 5678' }))).toBe(path)
  expect((await load()).carers[carer]?.authority).toBeUndefined()
})

test('nobody but a clinician of the practice records or ends it, least of all the helper', async () => {
  const { app, carer, load } = await withHelper()
  for (const account of [daniel, rose]) {
    const visitor = await app.as(account)
    for (const answer of [
      await visitor.get(path),
      await visitor.get(`${path}/${carer}`),
      await visitor.post(`${path}/${carer}`, papers),
      await visitor.post(`${path}/${carer}/end`, {}),
    ])
      expect(answer.status).toBe(404)
  }
  expect((await load()).carers[carer]?.authority).toBeUndefined()
})

test('which papers a clinician may have seen depends on the nation', async () => {
  const { app, she, carer, load } = await withHelper()
  const moves = async (address: string) => {
    const said = { 'person.usualAddress': { kind: 'answer', value: address } } as const
    await does(app, rose, { kind: 'answer', section: 'person', at: [], step: 'address', said })
  }
  await moves('Inverness IV1 1AA')
  expect(await (await she.get(`${path}/${carer}`)).text()).toContain('guardian for welfare')
  await moves('Belfast BT1 1AA')
  const page = await (await she.get(path)).text()
  expect([page.includes(english.authority.noPapers), page.includes(`href="${path}/${carer}"`)]).toEqual([
    true,
    false,
  ])
  expect((await she.get(`${path}/${carer}`)).status).toBe(404)
  for (const document of ['lpa-health', 'deputy'])
    expect((await she.post(`${path}/${carer}`, { ...papers, 'authority.document': document })).status).toBe(
      404,
    )
  expect((await load()).carers[carer]?.authority).toBeUndefined()
})

test('papers that were seen stand on the page of urgent care, above what the person says of it, and nowhere that nobody asked', async () => {
  const { she, carer } = await withHelper()
  const night = async () => {
    const text = await (await she.get(`/urgent/${rosesPlan}/draft`)).text()
    const from = text.slice(text.indexOf('<section id="deciders">'))
    return { text, decides: from.slice(0, from.indexOf('</section>')) }
  }
  const { powers } = flows.urgentPage.words.sentences
  const reported = /Says that there is no such paper<\/bdi>[^§]*reported, not seen/
  const before = await night()
  expect([before.text.includes(powers), before.text.includes('7000 1234 5678')]).toEqual([false, false])
  expect(before.decides).toMatch(reported)
  await she.post(`${path}/${carer}`, papers)
  const after = await night()
  expect([after.text.includes(powers), after.text.includes('7000 1234 5678')]).toEqual([false, true])
  expect(after.decides).toContain(daniel.name)
  // What she said of it herself is still hers, below what was seen.
  expect(after.decides.search(reported)).toBeGreaterThan(after.decides.indexOf('7000 1234 5678'))
  await she.post(`${path}/${carer}/end`, {})
  const ended = await night()
  expect([ended.decides.includes('7000 1234 5678'), reported.test(ended.decides)]).toEqual([false, true])
})
