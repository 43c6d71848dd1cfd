import { expect, test } from 'vitest'
import { about } from '#flows/about/section.ts'
import { recommendations } from '#flows/recommendations/section.ts'
import { aHandedOverPlan, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, rose } from '#test/kit/an-app.ts'

const at = `/plans/${rosesPlan}/review/recommendations`

test('RULE-W-2: what the person said stands before whoever recommends something, and who may record a decision about CPR is said', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const page = await (await (await app.as(helen)).get(at)).text()
  expect(page).toContain('What they said that bears on this')
  expect(page).toContain('Own words about place.avoid')
  expect(page.indexOf('Own words about matters.fear')).toBeLessThan(page.indexOf('name="rec.goal"'))
  expect(page).toContain('Only somebody whom an administrator has called a senior clinician records this.')
  expect(page).not.toContain('name="rec.cpr.decision"')
})

test('RULE-W-2: whatever speaks of CPR stands where CPR is decided, wherever it was said, with who said it', async () => {
  const app = await anApp()
  const own = 'I like my life. If my heart stops, start it again.'
  await aHandedOverPlan(app)
  await does(app, rose, says({ section: 'matters', step: 'anything-else' }, { 'matters.statement': own }))
  const page = await (await (await app.as(helen)).get(at)).text()
  const beside = page.split('What they said that bears on this')[1]?.split('</details>')[0] ?? ''
  expect(beside).toContain(own)
  expect(beside).toContain('What else should people know if you are too ill to decide?')
})

test('RULE-01: a forged decision about CPR by a clinician who is no senior one is refused, and nothing of it stands', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const as = await app.as(helen)
  await does(app, helen, says({ section: 'recommendations', step: 'goal' }, { 'rec.goal': 'comfort' }))
  const { version } = await app.ports.plans.load(rosesPlan)
  const forged = { 'rec.cpr.decision': 'not-for-cpr', read: String(version) }
  await as.post(at, forged)
  const plan = await app.ports.plans.load(rosesPlan)
  expect(Object.keys(plan.voices.team?.recommendations?.answers ?? {})).toEqual(['rec.goal'])
})

test('RULE-W-2: what a child says themselves is among what stands before whoever recommends something for them', () => {
  expect(recommendations.beside).toContain('cyp.voice')
  expect(about.fields['cyp.voice']).toMatchObject({ by: expect.arrayContaining(['P', 'H']) })
})
