import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { begunPlan } from '#test/kit/a-helped-plan.ts'
import { led } from '#test/kit/an-app.ts'

const danger = 'I want to kill myself'

test('who takes such words out and writes them again, or asks them again, is led there again', async () => {
  const { she, base, ports, plan } = await begunPlan()
  const fear = `${base}/matters/fear`
  for (const _ of [1, 2, 3]) {
    expect(led(await she.answer(fear, { 'matters.fear': danger }))).toContain('/help-now')
    expect(led(await she.answer(fear, { 'matters.fear': 'Falling' }))).toBe(`${base}/matters/balance`)
    expect(led(await she.answer(fear, { ownQuestion: 'My son hits me', do: 'ask' }))).toContain('/help-now')
  }
  expect((await ports.plans.load(planId(plan))).helpOffered, 'and the desk reads of each once').toHaveLength(
    2,
  )
})
