import type { Found } from '../frame/door.ts'
import type { Web } from '../frame/web.ts'

/** Written down before a reviewer's page is rendered, so that the person can see who read the draft (RULE-SAF-4). */
export const recordReading = async (web: Web, { plan, actor }: Found): Promise<void> => {
  if (actor.kind !== 'clinician') return
  const practice = await web.practices.find(actor.practice)
  await web.accessLog.record({
    plan: plan.id,
    at: web.clock.now(),
    account: actor.id,
    name: actor.name,
    jobRole: actor.jobRole,
    service: practice?.name ?? '',
    deed: 'read-draft',
    reason: '',
  })
}
