import { flows } from '#flows/index.ts'
import type { Plan } from '#src/plan/plan.ts'
import { alertsOf, profileOf } from '#src/plan/quality/audit.ts'
import { answers, later } from '#test/kit/a-plan.ts'
import { planTold } from '#test/kit/a-story.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'

const plans = 200
const today = '2026-11-27T17:00:00.000Z'

/**
 * CPU µs of the live audit of one plan: of one that nobody has looked at, its paths walked and its words listened to; after
 * one answer to it more; and of a state that a page shows anyway.
 */
export const auditCost = (): AuditCost => {
  costOfAll()
  return costOfAll()
}

type AuditCost = { readonly first: number; readonly edited: number; readonly again: number }

const costOfAll = (): AuditCost => {
  const all = Array.from({ length: plans }, () => planTold(waltersPlan.person, waltersPlan.team))
  const once = (all: readonly Plan[]) => {
    const before = process.cpuUsage()
    for (const plan of all) {
      profileOf(plan, flows.qualityChecks)
      alertsOf(plan, flows.qualityChecks, today)
    }
    const { user, system } = process.cpuUsage(before)
    return Math.round((user + system) / plans)
  }
  const first = once(all)
  const after = all.map((plan, index) =>
    later(plan, answers('matters', { 'matters.fear': `Being alone at night, ${index}` })),
  )
  return { first, edited: once(after), again: once(after) }
}
