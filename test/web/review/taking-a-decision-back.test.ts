import { expect, test } from 'vitest'
import { saying, whole } from '#test/kit/a-cpr-decision.ts'
import { aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, led, nora, readOn } from '#test/kit/an-app.ts'

const page = `/plans/${rosesPlan}/review/recommendations`
test('a decision about CPR is taken back in one step, which names what goes with it, and leaves nothing to be left out', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  for (const [field, value] of Object.entries(whole)) await does(app, nora, saying(field, value))
  const as = await app.as(nora)
  const before = await (await as.get(page)).text()
  const named = /Taking it back takes these answers of the team with it: ([^.]*)\./.exec(before)?.[1]
  expect(named?.split('; ')).toHaveLength(Object.keys(whole).filter((one) => /cpr/.test(one)).length - 1)
  led(await as.post(page, { read: readOn(before), do: 'take-back rec.cpr.decision' }))
  const after = await (await as.get(page)).text()
  expect(after).not.toContain('An answer of the team does not count any more')
  expect(after).not.toContain('Taking it back takes')
  const answers = (await app.ports.plans.load(rosesPlan)).voices.team?.recommendations?.answers ?? {}
  expect(Object.keys(answers).filter((field) => field.startsWith('rec.cpr.'))).toEqual([])
})
