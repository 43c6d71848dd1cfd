import { expect, test } from 'vitest'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, readOn, rose } from '#test/kit/an-app.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const handedOver = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  return app
}

test('the button to accept stands after all that it accepts, and the first link of the page leads to it', async () => {
  const app = await handedOver()
  const as = await app.as(helen)
  const page = await (await as.get(at('review/crisis'))).text()
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
  const first =
    /<(a|button(?! hidden)|input(?! type="hidden")|textarea|summary)\b[^>]*>/.exec(main)?.[0] ?? ''
  expect(first).toMatch(/^<a href="#accept-crisis"/)
  const accept = main.indexOf('id="accept-crisis"')
  const texts = ['sayso-words', '<textarea', '<input', 'sayso-topic'].map((text) => main.lastIndexOf(text))
  for (const text of texts) expect(accept).toBeGreaterThan(text)
  expect(main.match(/value="accept"/g)).toHaveLength(1)
})

test('a section in which something is missing is not accepted: what was written is saved, and the page says what it needs', async () => {
  const app = await handedOver()
  const as = await app.as(helen)
  const page = await (await as.get(at('review/crisis'))).text()
  expect(page).toMatch(/Before this section can be accepted, it needs:[\s\S]*What the team will do/)
  const form = { read: readOn(page), 'one-crisis:crisis.escalateWhen': 'After ten minutes', do: 'accept' }
  const answer = await as.post(at('review/crisis'), form)
  const again = await answer.text()
  expect(answer.status).toBe(422)
  expect(again).toMatch(/What you wrote is saved[\s\S]*What the team will do \(Own words about crisis.name\)/)
  const plan = await app.ports.plans.load(rosesPlan)
  expect(plan.voices.team?.crisis?.items.crisis?.['one-crisis']?.answers['crisis.escalateWhen']).toBeDefined()
  expect(plan.readings.crisis).toBeUndefined()
  expect(await (await as.get(at('review'))).text()).not.toContain('/draft"')
})

test('the overview leads to what is open before it leads to signing, though every section was accepted', async () => {
  const app = await handedOver()
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  expect(await (await as.get(at('review'))).text()).toContain(`/urgent/${rosesPlan}/draft`)
  await does(app, rose, says({ section: 'matters', step: 'fear' }, { 'matters.fear': 'Ward 7' }))
  const step = { section: 'matters', at: [], step: 'fear' }
  await does(app, rose, { kind: 'answer', ...step, said: { 'matters.fear': { kind: 'not-sure' } } })
  const page = await (await as.get(at('review'))).text()
  expect(page).not.toContain(`/urgent/${rosesPlan}/draft`)
})
