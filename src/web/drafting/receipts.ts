import { lookingOnView, receiptsView } from '#views/drafting/receipts.ts'
import { whoWrote } from '../../plan/reads/who-wrote.ts'
import { reasonsToOpen } from '../frame/access-of.ts'
import { withPlan } from '../frame/doors.ts'
import { tellingNothing } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { usedLines } from '../frame/used-lines.ts'
import { doneForOf } from './done-for.ts'

/** Who opened the plan, from which service, when and why: the person can always see it (RULE-SAF-4). */
export const receiptRoutes = (service: Service) =>
  room(service, withPlan('read-receipts', 'patient', 'carer', 'clinician')).get(
    '/plans/:plan/receipts',
    async (c, found) => {
      const { plan, actor } = found
      tellingNothing(c)
      if (actor.kind === 'carer')
        return service.respond(c, lookingOnView({ plan: plan.id, done: doneForOf(service, found, []) }))
      const accesses = await service.accessLog.ofPlan(plan.id)
      const practice = plan.practice && (await service.practices.find(plan.practice))
      const wrote = actor.kind === 'patient' ? [] : whoWrote(plan, await service.plans.made(plan.id))
      const page = {
        wrote: wrote.slice(0, wroteMost),
        isWroteCut: wrote.length > wroteMost,
        practice: practice && { name: practice.name, phone: practice.phone },
        plan: plan.id,
        owner: plan.owner,
        isOwn: actor.kind === 'patient',
        accesses,
        done: actor.kind === 'patient' ? doneForOf(service, found, accesses) : [],
        reasons: reasonsToOpen(service),
        used: usedLines(service, plan),
      }
      return service.respond(c, receiptsView(page))
    },
  )

/** So many lines of who wrote, the newest. */
const wroteMost = 200
