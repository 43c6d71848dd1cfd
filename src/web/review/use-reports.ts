import { withPlan } from '../frame/doors.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

/** Somebody of the practice has read what was said after use, and may say something of it to whoever opens the plan next. */
export const useReportRoutes = (service: Service) =>
  room(service, withPlan('read-use-report', 'clinician')).post(
    '/plans/:plan/use-reports/:report/read',
    async (c, { plan, act }) => {
      const words = (c.get('post').get('words') ?? '').replaceAll('\r\n', '\n').trim()
      const report = Number(c.req.param('report'))
      const outcome = await act({ kind: 'read-use-report', report, words })
      return outcome.ok
        ? goTo(c, `/plans/${plan.id}/review#used`)
        : await refused(service, c, outcome.refusal)
    },
    { page: '/plans/:plan/review' },
  )
