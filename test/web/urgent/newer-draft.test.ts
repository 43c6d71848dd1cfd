import { expect, test } from 'vitest'
import { actorFor } from '#src/plan/access.ts'
import { planId } from '#src/plan/ids.ts'
import { fold } from '#src/plan/plan.ts'
import { changeOf } from '#src/plan/stream.ts'
import { larkfield, rose } from '#test/kit/an-app.ts'
import { openedByPriya } from '#test/kit/on-call.ts'

test('RULE-02 and RULE-UPD: a newer draft changes no word; the page says that a change was asked for', async () => {
  const it = await openedByPriya()
  const said = { 'matters.value': { kind: 'answer', value: 'The sea' } } as const
  const plan = await it.ports.plans.load(planId('plan-of-asha'))
  const outcome = await it.ports.act(
    plan.id,
    { kind: 'answer', section: 'matters', at: [], step: 'value', said, read: plan.version },
    (now) => actorFor(rose, now),
  )
  expect(outcome.ok).toBe(true)
  const page = await (await it.she.get(it.plan)).text()
  expect(page).toContain('The garden in the morning')
  expect(page).not.toContain('The sea')
  expect(page).toContain('An update is being prepared')
  expect(page, 'who only typed has asked for nothing').toContain(
    'The person began to write something else on 22 November 2026 (not handed over, not approved): Values most',
  )
  expect(page).not.toContain('asked for a change')
  const typed = await it.ports.plans.load(plan.id)
  const facts = [{ kind: 'Submitted', practice: larkfield.id } as const].map((fact) => ({
    version: typed.version + 1,
    at: it.ports.clock.now(),
    by: { id: rose.id, name: rose.name, role: 'patient' as const },
    fact,
  }))
  await it.ports.plans.save(changeOf(typed, fold(typed, facts), facts))
  const asked = await (await it.she.get(it.plan)).text()
  expect(asked).toContain('The person asked for a change on 22 November 2026 (not approved yet): Values most')
  expect(asked).not.toContain('began to write')
  expect(asked).not.toContain('The sea')
})
