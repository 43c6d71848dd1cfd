import { fileKindIn, mayReadFile } from '../../plan/reads/readable-file.ts'
import { withPlan } from '../frame/doors.ts'
import { fileAnswer } from '../frame/file-answer.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

/** A file of a plan, to be saved and never shown by the browser as a page of ours. */
export const fileRoutes = (service: Service) =>
  room(service, withPlan('read-files', 'patient', 'carer', 'clinician')).get(
    '/plans/:plan/files/:file',
    async (c, { plan, actor }) => {
      const file = await service.files.find(plan.id, c.req.param('file') ?? '')
      return file && mayReadFile(plan, actor, file)
        ? fileAnswer(c, file, fileKindIn(plan, file.id))
        : service.errorPage(c, 'not-found')
    },
  )
