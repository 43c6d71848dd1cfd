import { expect, test } from 'vitest'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, led, readOn, rose } from '#test/kit/an-app.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const signed = {
  'sign.spokenAlone': 'yes',
  'sign.sharedWithPerson': 'yes',
  'sign.involved': ['person'],
  'sign.nextReview.day': '22',
  'sign.nextReview.month': '2',
  'sign.nextReview.year': '2027',
}

test('advice against a refusal stands beside it on the sign page, and the reason that was typed is there again after a fresh proof', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await does(
    app,
    rose,
    says({ section: 'matters', step: 'fear' }, { 'matters.fear': 'I do not want to go to hospital <again>' }),
  )
  const advice = { kind: 'add-words', section: 'matters', at: ['matters.fear'] } as const
  await does(app, helen, { ...advice, text: 'Take her to hospital if she falls.' })
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const page = await (await as.get(at('approval'))).text()
  expect(page).toContain('I do not want to go to hospital &lt;again&gt;')
  expect(page).toContain('Take her to hospital if she falls.')
  expect(await (await as.get(at('review'))).text()).toContain('or somebody for them, refused')
  const post = { ...signed, read: readOn(page), 'reason:hospital': 'ok' }
  const refused = await as.post(at('approval'), post)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Going to hospital: say in a sentence why')
  const because = 'She & I agreed on Monday that a broken hip is another matter.'
  for (let step = 0; step < 3; step += 1) {
    app.later(650)
    await as.get(at('approval'))
  }
  expect((await as.post(at('approval'), { ...post, 'reason:hospital': because })).status).toBe(403)
  const again = await app.as(helen)
  const restored = await (await again.get(at('approval'))).text()
  expect(restored).toContain('She &amp; I agreed on Monday')
  expect(led(await again.post(at('approval'), { ...post, 'reason:hospital': because }))).toBe(at('approval'))
  expect(await (await again.get(at('approval'))).text()).toContain('She &amp; I agreed on Monday')
})
