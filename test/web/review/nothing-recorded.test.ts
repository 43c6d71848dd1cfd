import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Plan } from '#src/plan/plan.ts'
import { saidOfNone } from '#src/web/review/said-of-none.ts'
import { decided, whole } from '#test/kit/a-cpr-decision.ts'
import { acceptAll, aHandedOverPlan, rosesPlan, writeTeamsPart } from '#test/kit/a-handed-over-plan.ts'
import { ready } from '#test/kit/a-review.ts'
import { anApp, helen } from '#test/kit/an-app.ts'

test('RULE-CPR-1: whoever signs reads first, word for word, what crews are told where no decision about CPR is recorded', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const she = await app.as(helen)
  const page = await (await she.get(`/plans/${rosesPlan}/approval`)).text()
  const told = /crews read: “([^”]+)”/.exec(page)?.[1] ?? ''
  expect(told).toMatch(/^CPR decision: none in this plan\. In cardiac arrest start CPR/)
  expect(page.indexOf(told)).toBeLessThan(page.indexOf('Nobody answered these'))
  const draft = await (await she.get(`/urgent/${rosesPlan}/draft`)).text()
  for (const sentence of told.split(/(?<=\.) /)) expect(draft).toContain(sentence)
  expect(page, 'nothing is asked for it').not.toMatch(/name="[^"]*cpr/i)
})

test('RULE-CPR-1: of a decision that is recorded nothing of it is said, and of a child what is read of a child', () => {
  const on = (plan: Plan, day: string) => saidOfNone(flows.urgentPage, plan, `${day}T10:00:00.000Z`)
  expect(on(ready(), '2026-03-02')).toContain('or a refusal binds you')
  expect(on(ready(), '1950-03-02'), 'born then').not.toContain('or a refusal binds you')
  expect(on(decided(ready(), whole), '2026-03-02')).toBe('')
})
