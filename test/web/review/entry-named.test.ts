import { expect, test } from 'vitest'
import { labelAt } from '#src/web/review/agenda-lines.ts'
import { aWholeDraft, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, rose } from '#test/kit/an-app.ts'

test('a clinician reads of which condition an answer is, though it was chosen and not written', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  await does(it, rose, { kind: 'add-item', section: 'health', at: ['module', 'first'] })
  await does(it, rose, {
    ...({ kind: 'answer', section: 'health', at: ['module', 'first'], step: 'kind' } as const),
    said: { 'module.kind': { kind: 'answer', value: { choice: 'asthma', note: '' } } },
  })
  const plan = await it.ports.plans.load(rosesPlan)
  const spot = { section: 'health', at: ['module', 'first', 'module.kind'] }
  expect(labelAt(plan, spot)).toMatch(/^The condition \(.*[Aa]sthma.*\)$/)
})
