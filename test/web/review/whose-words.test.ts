import { expect, test } from 'vitest'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, larkfield, rose } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

const at = (page: string) => `/plans/${rosesPlan}/${page}`

test('the team’s own “no doxycycline” is asked about as the team’s, and words of the person as theirs', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await does(
    app,
    helen,
    says(
      { section: 'crisis', at: ['crisis', 'one-crisis'], step: 'clinician-action' },
      { 'crisis.clinicianAction': 'Start the rescue pack. NO doxycycline.' },
    ),
  )
  const page = async () => (await (await app.as(helen)).get(at('review'))).text()
  expect(await page()).toMatch(/NO doxycycline[\s\S]*The team wrote this, and not the person/)
  const other = await anApp()
  await aHandedOverPlan(other)
  const refuses = { 'about.pleaseDont': ['Do not ventilate me'] }
  await does(other, rose, says({ section: 'about', step: 'please-do-not' }, refuses))
  const hers = await (await (await other.as(helen)).get(at('review'))).text()
  expect(hers).toContain('Words that may refuse a treatment')
  expect(hers).not.toContain('The team wrote this')
})

test('an allergy that was approved and that no answer names now is no “no” to anything: it is asked what became of it', async () => {
  const app = await planIn('a')
  const row = { to: 'Doxycycline', happens: 'My throat closed', severity: 'severe' }
  const allergies = { none: false, rows: [{ id: 'row-1', said: row }] }
  await does(app, rose, says({ section: 'health', step: 'allergies' }, { 'health.allergies': allergies }))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  await writeTeamsPart(app)
  await acceptAll(app)
  const page = await (await (await app.as(helen)).get(at('approval'))).text()
  const dropped = page.slice(page.indexOf('id="dropped"'))
  expect(dropped).toMatch(
    /Something to be careful of was approved, and no answer names it now[\s\S]*In the approved version[\s\S]*What stands there now[\s\S]*Doxycycline/,
  )
  expect(page).not.toContain('Says no to it')
})
