import { expect, test } from 'vitest'
import { exchangeOf } from '#src/fhir/exchange-of.ts'
import { checkLayout } from '#src/flow/check/places.ts'
import { check, checkPlan } from '#src/flow/check.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { formsWithDecision } from '#test/kit/a-newcomers-question.ts'
import { anApp, daniel, type Fields, helen, led, priya, rose } from '#test/kit/an-app.ts'
import { partOf, wholeText } from '#test/kit/urgent-page.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const day = {
  'newcomer.decidedOn.day': '1',
  'newcomer.decidedOn.month': '11',
  'newcomer.decidedOn.year': '2026',
}
const missing = (field: string): string => `href="${at(`review/health#t-newcomer-${field}-form`)}"`

/** Rose's plan handed over, with everything but the decision. */
const handedOver = async () => {
  const app = await anApp(false, formsWithDecision)
  await aHandedOverPlan(app)
  const as = await app.as(helen)
  await does(app, helen, { kind: 'ask-back', section: 'about', at: [], text: 'Why?' })
  await writeTeamsPart(app)
  const plan = () => app.ports.plans.load(rosesPlan)
  const page = async (path: string) => (await as.get(at(path))).text()
  const save = async (fields: Fields) =>
    await as.post(at('review/health'), { ...fields, read: String((await plan()).version) })
  const sign = async () => {
    await acceptAll(app)
    return await as.post(at('approval'), { ...signed, read: String((await plan()).draftVersion) })
  }
  return { app, page, save, sign, plan }
}

test('the form is one that every check lets pass', () => {
  const { submission, approval, urgentPage } = formsWithDecision
  const all = [...formsWithDecision.sections, submission, approval]
  expect([check(all), checkPlan(all)]).toEqual([[], []])
  const sections = all.map(({ section }) => section)
  expect(checkLayout(sections, urgentPage.layout)).toEqual([])
})

test('it is asked of clinicians alone: the person and her helper have no such page and no such answer', async () => {
  const { app, page, plan } = await handedOver()
  for (const account of [rose, daniel]) {
    const as = await app.as(account)
    expect((await as.get(at('health/decision'))).status).toBe(404)
    const forged = { 'newcomer.decision': 'attempt', read: String((await plan()).version) }
    expect((await as.post(at('health/decision'), forged)).status).toBe(404)
  }
  const answered = Object.values((await plan()).voices).flatMap(({ health }) =>
    Object.keys(health?.answers ?? {}),
  )
  expect(answered).toContain('health.mainDiagnosis')
  expect(answered.filter((field) => field.startsWith('newcomer.'))).toEqual([])
  const asked = await page('review/health')
  expect(asked).toContain('name="newcomer.decision"')
  expect(asked).not.toContain('name="newcomer.decidedOn.day"')
})

test('it is missed and refused until it is answered, and then what follows from it is', async () => {
  const { app, page, save, sign } = await handedOver()
  const published = async () => await app.ports.publications.current(rosesPlan)
  expect(await page('review')).toContain(missing('decision'))
  expect([(await sign()).status, await published()]).toEqual([422, undefined])
  expect(await page('approval')).toContain(missing('decision'))
  expect((await save({ 'newcomer.decision': 'not-attempt' })).status).toBe(303)
  expect(await page('review/health')).toContain('name="newcomer.decidedOn.day"')
  expect([(await sign()).status, await published()]).toEqual([422, undefined])
  const open = await page('approval')
  expect([open.includes(missing('decision')), open.includes(missing('decidedOn'))]).toEqual([false, true])
})

test('it is approved as the team’s, shown in its row, once, and exchanged by its rule', async () => {
  const { app, save, sign } = await handedOver()
  await save({ 'newcomer.decision': 'not-attempt' })
  await save(day)
  expect(led(await sign())).toBe(at('approval'))
  const content = (await app.ports.publications.current(rosesPlan))?.content
  if (!content) throw new Error('nothing was published')
  const its = content.entries.filter(({ field }) => field.startsWith('newcomer.'))
  expect(its).toMatchObject([
    { field: 'newcomer.decision', class: 'C', said: { value: 'not-attempt' }, saidBy: { voice: 'team' } },
    { field: 'newcomer.decidedOn', class: 'C', said: { value: '2026-11-01' }, saidBy: { voice: 'team' } },
  ])
  const she = await app.as(priya)
  await she.post(`/urgent/${rosesPlan}/reason`, { 'access.reason': 'attending', asked: 'access.reason' })
  const page = await (await she.get(`/urgent/${rosesPlan}`)).text()
  const part = wholeText(partOf(page, 'cpr'))
  expect(part).toContain('CPR decisionLeave it')
  expect(part).toContain('Decided on1 November 2026')
  expect(wholeText(page).split('Leave it')).toHaveLength(2)
  expect(wholeText(page)).not.toContain('This plan holds no CPR decision')
  const { parts } = exchangeOf(formsWithDecision.sections, content)
  expect(parts.filter(({ resource }) => resource === 'ServiceRequest')).toMatchObject([
    { element: 'code', value: 'not-attempt' },
    { element: 'authoredOn', value: '2026-11-01' },
  ])
})

test('it is not lost in silence when what it stands behind goes, and comes back with it', async () => {
  const { app, page, save, sign, plan } = await handedOver()
  await save({ 'newcomer.decision': 'attempt' })
  const told = (await plan()).voices.team?.health
  const step = { section: 'health', at: [], step: 'main' }
  await does(app, rose, { kind: 'answer', ...step, said: { 'health.mainDiagnosis': { kind: 'not-sure' } } })
  expect(await page('review')).toContain('#aside-t-newcomer-decision')
  expect((await sign()).status).toBe(422)
  expect(await page('approval')).toContain('#aside-t-newcomer-decision')
  await does(app, rose, says({ section: 'health', step: 'main' }, { 'health.mainDiagnosis': 'My heart' }))
  expect(await page('review')).not.toContain('#aside-t-newcomer-decision')
  expect((await plan()).voices.team?.health).toEqual(told)
  expect((await sign()).status).toBe(303)
})
