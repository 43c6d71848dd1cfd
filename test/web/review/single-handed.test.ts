import { expect, test } from 'vitest'
import { aHandedOverPlan, does, rosesPlan, signed, writeTeamsPart } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, helen, readOn, rose, tom } from '#test/kit/an-app.ts'
import { drOak, oak, signAtOak } from '#test/kit/oak-street.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const teams = `href="${at('teams')}"`
const alone = 'Nobody else of your practice can sign it.'

/** Rose told Helen what she fears, and Helen wrote it down: she signs nothing of it. */
const drafted = async (): Promise<AnApp> => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await app.ports.practices.add(oak)
  for (const one of [helen, drOak]) await app.ports.accounts.add(one)
  await writeTeamsPart(app)
  const step = { kind: 'answer', section: 'matters', at: [], step: 'fear' } as const
  await does(app, rose, { ...step, said: { 'matters.fear': { kind: 'not-sure' } } })
  const as = await app.as(helen)
  const read = readOn(await (await as.get(at('review/matters'))).text())
  const wish = { read, 'matters.fear': 'She says: being alone at night' }
  expect((await as.post(at('review/matters/at-their-word/matters.fear'), wish)).status).toBe(303)
  return app
}

test('who wrote in a draft and has a colleague reads that somebody else signs, whom to ask, and how another practice can', async () => {
  const app = await drafted()
  await app.ports.accounts.add(tom)
  const as = await app.as(helen)
  for (const [path, status] of [
    ['review', 200],
    ['approval', 403],
  ] as const) {
    const answer = await as.get(at(path))
    const page = await answer.text()
    expect(answer.status).toBe(status)
    expect(page).toContain(`href="${at('pass-on')}"`)
    expect(page).toContain(teams)
    expect(page).not.toContain(alone)
  }
})

test('a doctor alone in her practice is told so, and led to the other practice that signs once the person agrees', async () => {
  const app = await drafted()
  const as = await app.as(helen)
  for (const path of ['review', 'approval', 'pass-on']) {
    const page = await (await as.get(at(path))).text()
    expect(page, path).toContain(teams)
    if (path !== 'pass-on') expect(page, path).toContain(alone)
  }
  const agreed = {
    ...{ team: oak.id, 'team.may': 'approve', despite: 'yes', askedSince: 'yes' },
    ...{ 'team.agreedBy': 'person', 'team.agreedHow': 'She wants Dr Oakes to read it before it counts.' },
    ...{ 'team.agreedOn.day': '22', 'team.agreedOn.month': '11', 'team.agreedOn.year': '2026' },
  }
  const granted = await as.post(at('teams'), agreed)
  expect(granted.status, await granted.text()).toBe(303)
  await signAtOak(app)
  const { approved, practice } = await app.ports.plans.load(rosesPlan)
  expect([approved?.by.name, practice]).toEqual(['Olu Oakes (Oak Street)', 'larkfield'])
})

test('a colleague who wrote in it herself cannot sign it either', async () => {
  const app = await drafted()
  await app.ports.accounts.add(tom)
  const toms = await app.as(tom)
  const read = readOn(await (await toms.get(at('review/matters'))).text())
  const wish = { read, 'matters.fear': 'Being alone, above all at night' }
  expect((await toms.post(at('review/matters/at-their-word/matters.fear'), wish)).status).toBe(303)
  expect(await (await (await app.as(helen)).get(at('review'))).text()).toContain(alone)
  expect((await toms.post(at('approval'), signed)).status).not.toBe(303)
})
