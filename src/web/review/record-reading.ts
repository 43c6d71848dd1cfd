import type { Clinician } from '../../plan/actor.ts'
import type { PlanId } from '../../plan/ids.ts'
import type { Access } from '../../plan/ports.ts'
import type { Current } from '../../plan/refusal.ts'
import type { Found } from '../frame/door.ts'
import type { Web } from '../frame/web.ts'

/** Written down before a reviewer's page is rendered, so that the person can see who read the draft (RULE-SAF-4). */
export const recordReading = async (web: Web, { plan, actor }: Found): Promise<void> => {
  if (actor.kind !== 'clinician') return
  await web.accessLog.record(await rowOf(web, plan.id, actor, 'read-draft'))
}

/** That another plan stands under the same NHS number tells whose it is. */
export const recordFinding = async (
  web: Web,
  { actor }: { readonly actor: Clinician },
  others: readonly Current[],
): Promise<void> => {
  for (const { plan } of others) await web.accessLog.record(await rowOf(web, plan, actor, 'searched'))
}

const rowOf = async (web: Web, plan: PlanId, actor: Clinician, deed: Access['deed']): Promise<Access> => {
  const practice = await web.practices.find(actor.practice)
  return {
    plan,
    at: web.clock.now(),
    account: actor.id,
    name: actor.name,
    jobRole: actor.jobRole,
    service: practice?.name ?? '',
    deed,
    reason: '',
  }
}
