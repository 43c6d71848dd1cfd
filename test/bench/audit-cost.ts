import { flows } from '#flows/index.ts'
import { alertsOf, profileOf } from '#src/plan/quality/audit.ts'
import { planTold } from '#test/kit/a-story.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'

const plans = 200
const today = '2026-11-27T17:00:00.000Z'

/** CPU µs of the live audit of one plan: of a state that nobody has looked at, its paths walked and its words listened to, and of one that a page shows anyway. */
export const auditCost = (): { readonly first: number; readonly again: number } => {
  costOfAll()
  return costOfAll()
}

const costOfAll = () => {
  const all = Array.from({ length: plans }, () => planTold(waltersPlan.person, waltersPlan.team))
  const once = () => {
    const before = process.cpuUsage()
    for (const plan of all) {
      profileOf(plan, flows.qualityChecks)
      alertsOf(plan, flows.qualityChecks, today)
    }
    const { user, system } = process.cpuUsage(before)
    return Math.round((user + system) / plans)
  }
  return { first: once(), again: once() }
}
